import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { camdenPrompts } from '../../content/camden-2022/prompts.ts'
import { lintPrompt, type PromptRule, type PromptWarning } from './lint-prompt.ts'
import { promptWords } from './prompt-text.ts'

const found = (text: string, lang: 'en' | 'es' = 'en'): string[] =>
  lintPrompt(text, lang).map(({ rule, match }) => `${rule}: ${match}`)
const matches = (rule: PromptRule, text: string, lang: 'en' | 'es' = 'en'): string[] =>
  lintPrompt(text, lang)
    .filter((warning) => warning.rule === rule)
    .map(({ match }) => match)

describe('the word value and its kin', () => {
  it.each([
    ['What is the value of the program?', 'value'],
    ['Do you feel valued?', 'valued'],
    ['Which of our VALUES matter?', 'VALUES'],
    ['How valuable was it?', 'valuable'],
    ['Was it worthwhile for you?', 'worthwhile'],
    ['Is it worth it?', 'worth it'],
    ['What was the ROI?', 'ROI'],
    ['What is the return on investment?', 'return on investment'],
    ['What is the return-on-investment for you?', 'return-on-investment'],
    ['Which cost savings did you see?', 'cost savings'],
    ['Is it cost-effective?', 'cost-effective'],
  ])('%s', (text, match) => {
    expect(matches('value-word', text)).toEqual([match])
  })

  it.each([
    ['¿Cuál es el valor del programa?', 'valor'],
    ['¿Cómo valoran las reuniones?', 'valoran'],
    ['¿Qué fue lo más valioso?', 'valioso'],
    ['¿Vale la pena venir?', 'Vale la pena'],
    ['¿Cree que valió la pena?', 'valió la pena'],
    ['¿Merece la pena?', 'Merece la pena'],
    ['¿Cuál fue la rentabilidad?', 'rentabilidad'],
    ['¿Qué retorno de la inversión espera?', 'retorno de la inversión'],
    ['¿Que retorno de la inversion espera?', 'retorno de la inversion'],
    ['¿Qué ahorro de costos hubo?', 'ahorro de costos'],
    ['¿Cómo ve la relación costo-beneficio?', 'costo-beneficio'],
  ])('%s', (text, match) => {
    expect(matches('value-word', text, 'es')).toEqual([match])
  })

  it.each([
    'How do you evaluate the program?',
    'What did the evaluation find?',
    'Are the two programs equivalent?',
    'Which values of x did you enter?',
    'Which values of the variable are missing?',
    'Which default value is set?',
    'Did you take it at face value?',
    'Do you live in Fort Worth?',
    'Did you bring two weeks’ worth of records?',
    'Is this a trustworthy source?',
    'How does taking part benefit you?',
    'What impact do you see?',
  ])('leaves “%s” alone', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    '¿Cómo evalúa el programa?',
    '¿Qué encontró la evaluación?',
    '¿Qué valores de x escribió?',
    '¿Le hicieron una valoración médica?',
    '¿Qué es equivalente para usted?',
    '¿Cómo le beneficia participar?',
  ])('leaves “%s” alone', (text) => {
    expect(found(text, 'es')).toEqual([])
  })

  it('tells money from the word itself by its suggestion', () => {
    const [word] = lintPrompt('What is the value?', 'en') as [PromptWarning]
    const [money] = lintPrompt('What is the ROI?', 'en') as [PromptWarning]
    expect(word.suggestion).not.toBe(money.suggestion)
    for (const { reason } of [word, money]) expect(reason).toContain('“Methods”')
  })
})

describe('double questions', () => {
  it.each([
    ['How will you know if you succeed and/or fail?', ['and/or']],
    ['What works well and what does not?', ['and what']],
    ['Who takes part, and in what ways?', ['and in what']],
    ['How and why did you join?', ['and why']],
    ['Do you feel heard and do you see changes?', ['and do you']],
    ['How fair and useful is the plan?', ['How fair and useful']],
    ['Who came? What did they say?', ['What did they say?']],
    ['Tell us what you like and how it helps.', ['and how']],
  ])('%s', (text, expected) => {
    expect(matches('double-question', text)).toEqual(expected)
  })

  it.each([
    ['¿Cómo sabrá si hay éxito y/o fracaso?', ['y/o']],
    ['¿Qué funciona y qué no?', ['y qué']],
    ['¿Quién participa y de qué manera?', ['y de qué']],
    ['¿Por qué vino y por qué se quedó?', ['y por qué']],
    ['¿Qué tan justo y útil es el plan?', ['Qué tan justo y útil']],
    ['¿Quién vino? ¿Qué dijo?', ['¿Qué dijo?']],
  ])('%s', (text, expected) => {
    expect(matches('double-question', text, 'es')).toEqual(expected)
  })

  it.each([
    'What do you and your family need?',
    'What does your community need to be healthy and happy?',
    'How do health and social services work together?',
    'Really?!',
    'What changed?? ',
    'How do you and I decide?',
    'How you and I do this matters.',
    'People came and we asked them.',
    'And what about the meetings?',
  ])('leaves “%s” alone', (text) => {
    expect(matches('double-question', text)).toEqual([])
  })

  it('counts the questions of a prompt', () => {
    expect(lintPrompt('Who? When? Where?', 'en').map(({ reason }) => reason)).toEqual([
      expect.stringContaining('asks 3 questions'),
      expect.stringContaining('asks 3 questions'),
    ])
  })
})

describe('leading questions', () => {
  it.each([
    ['Don’t you think it helps?', 'Don’t you think'],
    ["Wouldn't you agree that it helps?", "Wouldn't you agree"],
    ['How much better is your life now?', 'How much better'],
    ['It obviously helps. What else does it do?', 'obviously'],
    ['The meetings help, right?', 'right'],
    ['It helps, doesn’t it?', 'doesn’t it'],
    ['Clearly, it helps. What else helps?', 'Clearly'],
    ['But isn’t it a good plan?', 'isn’t it'],
  ])('%s', (text, match) => {
    expect(matches('leading-question', text)).toEqual([match])
  })

  it.each([
    ['¿No cree que ayuda?', 'No cree'],
    ['¿Usted no cree que ayuda?', 'no cree'],
    ['¿No le parece que ayuda?', 'No le parece'],
    ['¿Está de acuerdo en que ayuda?', 'Está de acuerdo'],
    ['Las reuniones ayudan, ¿verdad?', 'verdad'],
    ['Las reuniones ayudan, ¿no?', 'no'],
    ['Obviamente ayuda. ¿Qué más hace?', 'Obviamente'],
    ['¿Cuánto mejor está ahora?', 'Cuánto mejor'],
  ])('%s', (text, match) => {
    expect(matches('leading-question', text, 'es')).toEqual([match])
  })

  it.each([
    'Why don’t you come to the meetings?',
    'What didn’t you like?',
    'Is the plan explained clearly?',
    'Do you agree or disagree with the plan?',
    'Which way is right?',
    'Is the right person in the room?',
  ])('leaves “%s” alone', (text) => {
    expect(matches('leading-question', text)).toEqual([])
  })

  it.each([
    '¿Por qué no cree que ayuda?',
    '¿Está de acuerdo o en desacuerdo con el plan?',
    '¿Se explica el plan claramente?',
    '¿Qué no funciona?',
  ])('leaves “%s” alone', (text) => {
    expect(matches('leading-question', text, 'es')).toEqual([])
  })
})

describe('long sentences', () => {
  const sentence = (count: number): string => `${'word '.repeat(count - 1)}end.`

  it('warns above 25 words, and says so', () => {
    expect(matches('long-sentence', sentence(25))).toEqual([])
    const [warning] = lintPrompt(`Short. ${sentence(26)} Short.`, 'en') as [PromptWarning]
    expect(warning.match).toBe(sentence(26))
    expect(warning.reason).toContain('26 words')
    expect(warning.reason).toContain('25')
    expect(warning.reason).toContain('GOV.UK')
  })

  it('is not fooled by numbers with a point or by line breaks', () => {
    expect(matches('long-sentence', `${'word '.repeat(20)}3.5 ${'word '.repeat(10)}`)).toHaveLength(
      1,
    )
    expect(matches('long-sentence', `${'word '.repeat(20)}\n${'word '.repeat(10)}`)).toEqual([])
  })
})

describe('the brief’s own cards', () => {
  it('are judged honestly: no leading, no value, four compound cards', () => {
    const report = Object.fromEntries(
      camdenPrompts.map(({ id, text }) => [id, found(text as string)]),
    )
    expect(report).toEqual({
      'organizations-decision': [],
      'organizations-success': ['double-question: and/or'],
      'organizations-listening': [
        'double-question: What opportunities do they have to contribute to its planning, implementation and assessment?',
      ],
      'community-needs': [],
      'community-progress': [
        'double-question: What is working well and what is not?',
        'double-question: and what',
        'double-question: What do you look for to tell what’s working and what is not?',
        'double-question: and what',
      ],
      'community-impact': [
        'double-question: Who is benefitting and in what ways?',
        'double-question: and in what',
      ],
    })
  })
})

describe('its own words', () => {
  it.each(['en', 'es'] as const)('suggests nothing that it would warn about (%s)', (lang) => {
    const text =
      lang === 'en'
        ? 'Obviously, what is the value and the ROI, and why?'
        : 'Obviamente, ¿cuál es el valor y el ROI, y por qué?'
    const warnings = lintPrompt(text, lang)
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(
      new Set(['leading-question', 'value-word', 'double-question']),
    )
    const examples = warnings.flatMap(
      ({ suggestion }) => suggestion.match(/[“«]([^”»]+)[”»]/)?.[1] ?? [],
    )
    expect(examples.length).toBeGreaterThanOrEqual(3)
    for (const example of examples) expect(lintPrompt(example, lang)).toEqual([])
  })

  it('answers in the language asked for', () => {
    const [warning] = lintPrompt('¿Cuál es el valor?', 'es') as [PromptWarning]
    expect(warning.reason).toContain('«valor» le dice')
  })
})

describe('any text', () => {
  const pieces = fc.constantFrom(
    'value',
    'valor',
    'and',
    'or',
    '/',
    ' ',
    '?',
    '¿',
    '.',
    ',',
    'what',
    'qué',
    'y',
    'how',
    'don’t',
    'you',
    'right',
    '\n',
    'e\u0301',
    '😀',
    '\uD800',
    'worth it',
    'return on investment',
    '-',
    '’',
    'ROI',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  )

  it('gives warnings whose offsets are the match, in order, each once', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en' as const, 'es' as const), (text, lang) => {
        const warnings = lintPrompt(text, lang)
        for (const { start, end, match, reason, suggestion } of warnings) {
          expect(match).toBe(text.slice(start, end))
          expect(match.trim()).not.toBe('')
          expect(`${reason}${suggestion}`).not.toMatch(/\{\w+\}|undefined/)
        }
        const starts = warnings.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
        const keys = warnings.map(({ rule, start, end }) => `${rule} ${start} ${end}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 600 },
    )
  })

  it('is unmoved by neutral words before and after', () => {
    const neutral = fc.constantFrom('People met. ', 'We talked. ', 'They came. ')
    fc.assert(
      fc.property(
        neutral,
        fc.constantFrom('What is the value?', 'It helps, right?'),
        (before, text) => {
          const alone = lintPrompt(text, 'en')
          const moved = lintPrompt(before + text, 'en')
          expect(moved.map(({ match }) => match)).toEqual(alone.map(({ match }) => match))
          expect(moved.map(({ start }) => start - before.length)).toEqual(
            alone.map(({ start }) => start),
          )
        },
      ),
    )
  })

  it.each([
    ['a', 100_000],
    [' ', 100_000],
    ['?', 100_000],
    ['a?', 50_000],
    ['and ', 25_000],
    ['don’t you and ', 7_000],
    ['value ', 16_000],
    ["a'", 50_000],
    ['and what ', 11_000],
    ['return on ', 10_000],
    ['e\u0301', 50_000],
    ['.', 100_000],
    ['. ', 50_000],
  ])('reads 100,000 characters of %j in less than a second a language', (piece, times) => {
    const text = piece.repeat(times)
    const started = performance.now()
    for (const lang of ['en', 'es'] as const)
      expect(Array.isArray(lintPrompt(text, lang))).toBe(true)
    expect(performance.now() - started).toBeLessThan(2000)
  })

  it('takes about ten times as long for ten times the text', () => {
    const time = (length: number): number => {
      const text = 'What is the value, and why don’t you say? '.repeat(length / 42)
      const runs = [0, 1, 2].map(() => {
        const started = performance.now()
        lintPrompt(text, 'en')
        return performance.now() - started
      })
      return Math.min(...runs)
    }
    time(20_000)
    expect(time(400_000) / time(40_000)).toBeLessThan(40)
  })

  it('counts words as people do', () => {
    expect(promptWords('What’s “it” – really?').map(({ plain }) => plain)).toEqual([
      "what's",
      'it',
      'really',
    ])
  })
})
