import { DocsContext, Unstyled } from '@storybook/addon-docs/blocks'
import { type ReactNode, useContext } from 'react'
import { StoryPage } from '../../.storybook/story-page.tsx'
import { useGlobals } from '../../.storybook/use-globals.ts'

/** Live components on a documentation page, in the theme, language and direction of the toolbars. */
export function Live({ children }: { readonly children?: ReactNode }): ReactNode {
  const globals = useGlobals(useContext(DocsContext).channel)
  return (
    <Unstyled>
      <StoryPage globals={globals} whole={false}>
        {children}
      </StoryPage>
    </Unstyled>
  )
}
