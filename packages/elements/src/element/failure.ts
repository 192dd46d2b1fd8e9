import type { Language } from '@value-framework/core'
import { elementWords, speaker } from '@value-framework/core/at-once'
import { createElement, type VNode } from 'preact'
import { DataError } from './data.ts'

/** What a `vf-error` tells: what happened, and what whoever makes the page can mend. */
export interface Failure {
  readonly message: string
  readonly problems: readonly string[]
}

export interface Told extends Failure {
  readonly sentence: keyof typeof elementWords
}

/** What a thrown value comes to. */
export function failure(error: unknown): Told {
  const isOfData = error instanceof DataError
  const message = error instanceof Error ? error.message : String(error)
  const { problems } = isOfData ? error : { problems: [] }
  return { sentence: isOfData ? 'data' : 'widget', message, problems }
}

/** A plain sentence where the widget would stand, for readers. */
export function failureView({ sentence }: Told, name: string, language: Language): VNode {
  const say = speaker(language, 'element', elementWords)
  const text = createElement('p', { 'data-part': 'problem-title' }, say(sentence))
  const part = createElement('div', { 'data-part': 'problem' }, text)
  const root = { 'data-vf': name, 'data-state': 'error', lang: say.lang, dir: say.dir }
  return createElement('div', root, part) as VNode
}
