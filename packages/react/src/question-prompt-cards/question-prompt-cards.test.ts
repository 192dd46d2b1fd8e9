import { camdenFramework, english, type Framework } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { HtmlValidate } from 'html-validate'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { QuestionPromptCards, type QuestionPromptCardsProps } from './question-prompt-cards.tsx'

const languages = [spanish, arabic]
const render = (props: QuestionPromptCardsProps = {}): string =>
  renderToString(createElement(QuestionPromptCards, { languages, ...props }))
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'")
    .replace(/\s+/g, ' ')
const own = [
  { audience: 'community', questions: ['What helps?'], dimensions: ['outcomes'] },
  {
    audience: { id: 'funders', label: 'Funders' },
    questions: ['What do you hope for?', 'For whom?'],
  },
]
const tenQuestions = camdenFramework.prompts.flatMap(({ questions }) =>
  questions.map(({ text }) => text as string),
)

describe('the server’s HTML', () => {
  it('holds all ten questions, both audiences and the source, with no script', () => {
    const text = textOf(render())
    for (const question of tenQuestions) expect(text).toContain(question)
    for (const { label } of camdenFramework.audiences) expect(text).toContain(label)
    expect(text).toContain('The mapping of questions to dimensions is ours.')
    expect(text).toContain('Turi, J., Sax, R., & Schultz, E.')
    expect(render().match(/<article/g)).toHaveLength(6)
    expect(render({ split: 'questions' }).match(/<article/g)).toHaveLength(10)
  })

  it('holds both audiences even where one is chosen at first', () => {
    const text = textOf(render({ defaultFilter: { audience: 'community', dimension: 'outcomes' } }))
    for (const question of tenQuestions) expect(text).toContain(question)
  })

  it('says who speaks and whose translation it is in Spanish', () => {
    const html = render({ lang: 'es' })
    expect(html).toContain('lang="es"')
    expect(textOf(html)).toContain('¿Por qué decidió participar su organización?')
    expect(textOf(html)).toContain('Traducción nuestra.')
    expect(html).not.toContain('<blockquote')
  })

  it('keeps English questions English on an Arabic page', () => {
    const html = render({ lang: 'ar' })
    expect(html).toMatch(/^<div[^>]* lang="ar" dir="rtl"/)
    expect(html.match(/<p data-part="question" lang="en" dir="ltr">/g)).toHaveLength(10)
    expect(html).not.toMatch(/<span[^>]* lang="en"[^>]*>Organizational/)
  })

  it('lets the letters of an added question give its direction', () => {
    const html = render({ cards: [{ audience: 'community', questions: ['ما الذي يساعد؟'] }] })
    expect(html).toContain('<p data-part="question" dir="auto">ما الذي يساعد؟</p>')
  })

  it('sets both languages side by side, each question in its own', () => {
    const html = render({ beside: 'es' })
    expect(html.match(/<p data-part="question">/g)).toHaveLength(10)
    expect(html.match(/<p data-part="question" lang="es">/g)).toHaveLength(10)
  })

  it.each<[string, QuestionPromptCardsProps]>([
    ['default', {}],
    ['split', { split: 'questions' }],
    ['Spanish', { lang: 'es' }],
    ['Arabic', { lang: 'ar' }],
    ['both languages', { beside: 'es', size: 'large' }],
    ['own cards', { cards: own, onSelect: () => undefined }],
    ['bad cards', { cards: [{ audience: 'comunity', questions: [] }] }],
    ['no cards', { audience: 'nobody' }],
    ['heading 2', { headingLevel: 2, title: 'Start < here & now' }],
  ])('is valid, without inline style (%s)', async (_name, props) => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        'void-style': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'heading-level': 'off',
        'long-title': 'off',
        'no-trailing-whitespace': 'off',
        'no-inline-style': 'error',
      },
    })
    const html = render(props)
    const page = `<!DOCTYPE html><html lang="en"><head><title>Cards</title></head><body>${html}${html.replaceAll(/(id|name)="([^"]*)"/g, '$1="$2b"')}</body></html>`
    const report = await validator.validateString(page)
    const messages = report.results.flatMap((result) =>
      result.messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
    )
    expect(messages).toEqual([])
    expect(html).not.toMatch(/<style|style="/)
  })

  it('shows a framework of one’s own, without dimensions or audiences to choose from', () => {
    const framework: Framework = {
      ...camdenFramework,
      id: 'own',
      dimensions: camdenFramework.dimensions.slice(0, 1),
      audiences: camdenFramework.audiences.slice(0, 1),
      prompts: camdenFramework.prompts.slice(0, 1),
    }
    const html = render({ framework })
    expect(html.match(/<article/g)).toHaveLength(1)
    expect(html).not.toContain('<input')
  })

  it('says what to do where there is no card', () => {
    const text = textOf(render({ framework: { ...camdenFramework, prompts: [] } }))
    expect(text).toContain('There are no questions here yet.')
    expect(text).toContain('can show all cards of the brief or add some')
  })

  it('has English at hand for a language that is not there yet', () => {
    expect(textOf(render({ lang: 'es', languages: [] }))).toContain(tenQuestions[0])
    expect(english.id).toBe('en')
  })
})
