import '@value-framework/react/styles.css'
import './page.css'
import './hosts.css'
import type { Decorator, Preview } from '@storybook/react-vite'
import { DocsPage } from './docs-page.tsx'
import { DocsTable } from './docs-table.tsx'
import { globalTypes, initialGlobals } from './globals.ts'
import { StoryPage } from './story-page.tsx'

const withPage: Decorator = (Story, { globals, viewMode }) => (
  <StoryPage globals={globals} whole={viewMode === 'story'}>
    <Story />
  </StoryPage>
)

/** Rules of good practice that hold for a part of a page too; the others ask for a whole page. */
const goodPractice = [
  'accesskeys',
  'aria-allowed-role',
  'aria-dialog-name',
  'aria-text',
  'aria-treeitem-name',
  'empty-heading',
  'empty-table-header',
  'frame-tested',
  'image-redundant-alt',
  'label-title-only',
  'landmark-unique',
  'presentation-role-conflict',
  'scope-attr-valid',
  'table-duplicate-name',
  'tabindex',
  'target-size',
]

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [withPage],
  parameters: {
    layout: 'fullscreen',
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: Object.fromEntries(goodPractice.map((id) => [id, { enabled: true }])),
      },
    },
    backgrounds: { disable: true },
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { container: DocsPage, components: { table: DocsTable }, codePanel: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Components',
          [
            'DimensionRadar',
            ['Guidance', 'Docs', 'Playground'],
            'SectorComparisonTable',
            ['Guidance', 'Docs', 'Playground'],
            'QuestionPromptCards',
            ['Guidance', 'Docs', 'Playground'],
            'FrameworkDiagram',
            ['Guidance', 'Docs', 'Playground'],
            'DimensionCards',
            ['Guidance', 'Docs', 'Playground'],
            'PerspectiveComparison',
            ['Guidance', 'Docs', 'Playground'],
            'OutcomeLevels',
            ['Guidance', 'Docs', 'Playground'],
            'EvidenceMatrix',
            ['Guidance', 'Docs', 'Playground'],
            'QuoteCards',
            ['Guidance', 'Docs', 'Playground'],
            'PromptDeck',
            ['Guidance', 'Docs', 'Playground'],
            'PrincipleNotes',
            ['Guidance', 'Docs', 'Playground'],
            'PriorityNeeds',
            ['Guidance', 'Docs', 'Playground'],
            'StudyFacts',
            ['Guidance', 'Docs', 'Playground'],
          ],
          'Recipes',
          'Reports',
          'Foundations',
          ['Overview', 'Make it yours', 'Tokens', 'Series', 'Type and space', 'Sizes', 'Glyphs'],
          '*',
        ],
      },
    },
    viewport: {
      options: {
        phone: {
          name: 'Phone, 320 px',
          styles: { width: '320px', height: '640px' },
          type: 'mobile',
        },
        tablet: {
          name: 'Tablet, 768 px',
          styles: { width: '768px', height: '1024px' },
          type: 'tablet',
        },
        laptop: {
          name: 'Laptop, 1,280 px',
          styles: { width: '1280px', height: '800px' },
          type: 'desktop',
        },
        letter: {
          name: 'Letter sheet, 816 px',
          styles: { width: '816px', height: '1056px' },
          type: 'other',
        },
      },
    },
  },
}
export default preview
