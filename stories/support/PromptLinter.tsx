import {
  camdenOutline,
  type Framework,
  lintPrompt,
  type PromptWarning,
} from '@value-framework/core'
import { QuestionPromptCards } from '@value-framework/react'
import { type ReactNode, useId, useState } from 'react'
import './prompt-linter.css'

const examples = {
  en: [
    'Don’t you think our program is a valuable investment, and why?',
    'What has changed since you joined?',
    'What is working well and what is not?',
  ],
  es: [
    '¿No cree que vale la pena participar y por qué?',
    '¿Qué ha cambiado desde que participa?',
    '¿Qué está funcionando bien y qué no?',
  ],
}

const ownCardsOnly: Framework = { ...camdenOutline, prompts: [] }

/** A question to write, what may bend its answers, and the card that it makes. */
export function PromptLinter(): ReactNode {
  const [lang, setLang] = useState<'en' | 'es'>('en')
  const [text, setText] = useState(examples.en[0] ?? '')
  const id = useId()
  const warnings = lintPrompt(text, lang)
  return (
    <div data-prompt-linter="">
      <div data-prompt-linter-panel="" lang="en" dir="ltr">
        <label htmlFor={`${id}lang`}>Language of the question</label>
        <select
          id={`${id}lang`}
          value={lang}
          onChange={({ target: { value } }) => {
            const next = value === 'es' ? 'es' : 'en'
            setLang(next)
            setText(examples[next][0] ?? '')
          }}
        >
          <option value="en">English</option>
          <option value="es">Español</option>
        </select>
        <label htmlFor={`${id}example`}>Start from</label>
        <select id={`${id}example`} value={text} onChange={({ target }) => setText(target.value)}>
          {!examples[lang].includes(text) && <option value={text}>Your own question</option>}
          {examples[lang].map((example) => (
            <option key={example} value={example}>
              {example}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}text`}>Question</label>
        <textarea
          id={`${id}text`}
          lang={lang}
          rows={3}
          value={text}
          aria-describedby={`${id}count`}
          onChange={({ target }) => setText(target.value)}
        />
        <p id={`${id}count`} role="status">
          {countOf(warnings)}
        </p>
        <ul>
          {warnings.map((warning) => (
            <li key={`${warning.rule}${warning.start}-${warning.end}`} lang={lang}>
              <code lang="en">{warning.rule}</code> <mark>{warning.match}</mark>
              <p>{warning.reason}</p>
              <p>{warning.suggestion}</p>
            </li>
          ))}
        </ul>
      </div>
      <QuestionPromptCards
        lang={lang}
        title={lang === 'es' ? 'La tarjeta' : 'The card'}
        framework={ownCardsOnly}
        cards={[{ audience: 'community', questions: [{ [lang]: text.trim() || '…' }] }]}
        audience="community"
        dimension="all"
      />
    </div>
  )
}

function countOf(warnings: readonly PromptWarning[]): string {
  if (warnings.length === 0)
    return 'No warning. That is no proof of a good question: ask it to someone first.'
  return warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`
}
