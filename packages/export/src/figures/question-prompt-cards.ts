import {
  type QuestionPromptCardsOptions,
  questionPromptCardsTable,
  questionPrompts,
} from '@value-framework/core'
import { carriedFigure } from '../carried/carried-figure.ts'
import { licenseLine } from '../office/radar-report.ts'
import { promptCardsPage } from '../page/content-pages.ts'
import { cardSheets } from '../picture/card-sheets.ts'
import { questionPromptCardsDocx } from '../question-prompt-cards-docx.ts'
import type { FigureKind, SettledInput } from './figure-kind.ts'
import { given } from './given.ts'

/** The question cards; documents and sheets to print hold them to be cut out. */
export const questionPromptCardsFigure: FigureKind = {
  name: 'question-prompt-cards',
  summary: 'unused',
  carried: ({ summary: _unused, ...input }) => carriedFigure('question-prompt-cards', input, true),
  page: (input) => promptCardsPage({ ...optionsOf(input), ...given(input, ['license']) }),
  table: (input) => questionPromptCardsTable(optionsOf(input)),
  sheets: (input) => {
    const line = licenseLine(given(input, ['language', 'license']))
    return cardSheets(
      questionPrompts(optionsOf(input)),
      input.paper ?? 'letter',
      line ? [line] : [],
    )
  },
  docx: (input) =>
    questionPromptCardsDocx({ ...optionsOf(input), ...given(input, ['license', 'paper']) }),
}

const optionsOf = (input: SettledInput): QuestionPromptCardsOptions => ({
  framework: input.framework,
  language: input.language,
  ...given(input, ['numbers', 'title']),
})
