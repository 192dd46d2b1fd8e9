import {
  escapeHtml,
  htmlLines,
  type Lang,
  languageDirection,
  type QuestionCard,
  type ReadText,
} from '@value-framework/core'

/** Cards as a list, each with its audience in words; on paper four a page, to be cut out. */
export const htmlCards = (cards: readonly QuestionCard[], lang: Lang): string =>
  `<ul class="cards">${cards.map((card) => `<li>${htmlCard(card, lang)}</li>`).join('')}</ul>`

function htmlCard(card: QuestionCard, lang: Lang): string {
  const { audienceLabel, besideAudience, questions, topics, source } = card
  const said = (name: string, { text, lang: own }: ReadText, kind = ''): string => {
    const place = own === lang ? '' : ` lang="${escapeHtml(own)}" dir="${languageDirection(own)}"`
    return `<${name}${kind && ` class="${kind}"`}${place}>${htmlLines(text)}</${name}>`
  }
  const besides = questions.flatMap(({ beside }) => (beside ? said('p', beside, 'question') : []))
  return [
    '<article>',
    said('p', audienceLabel, 'audience'),
    besideAudience ? said('p', besideAudience, 'audience') : '',
    ...questions.map(({ said: asked }) => said('p', asked, 'question')),
    besides.length > 0 ? `<div class="beside">${besides.join('')}</div>` : '',
    `<p class="from">${[topics, source].filter(Boolean).map(escapeHtml).join('<br>')}</p>`,
    '</article>',
  ].join('')
}
