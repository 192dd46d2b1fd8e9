import { translateFramework } from '@value-framework/core'
import { type ReactNode, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { type Builder, BuilderProvider, type Draft } from './context.ts'
import { Desk } from './desk.tsx'
import { frameworkOf } from './model/framework-of.ts'
import { historyOf, stepped } from './model/history.ts'
import { isLink, pageOfLink } from './model/link.ts'
import type { Page } from './model/page.ts'
import { type Problem, problemsOf } from './model/problems.ts'
import { Said } from './said.tsx'
import { problemWords } from './setup/problem-list.tsx'
import { drawablePage, type ShownPage } from './shown-page.ts'
import { TopBar } from './top-bar.tsx'
import { useUndoKeys } from './use-undo-keys.ts'
import { loadSpeech, type PageLanguage, type PageSpeech } from './words/speak.ts'

export interface AppProps {
  readonly start: Page
  readonly speech: PageSpeech
  /** What to say at once, such as what became of a link. */
  readonly news?: string
  /** Where the page lies as one file, on a server. */
  readonly offline?: string | undefined
}

/** The report builder. */
export function App({ start, speech: first, news = '', offline }: AppProps): ReactNode {
  const [history, step] = useReducer(stepped, start, historyOf)
  const [speech, setSpeech] = useState(first)
  const [draft, setDraft] = useState<Draft>()
  const [said, setSaid] = useState({ words: news, count: 0 })
  const [saved, setSaved] = useState(start)
  const { page } = history
  const { say } = speech
  const lastShown = useRef<ShownPage>(undefined)

  const now = useMemo(() => drawablePage(page, draft), [page, draft])
  const shown = now ?? lastShown.current
  useEffect(() => {
    lastShown.current = shown
  })
  const framework = useMemo(
    () => translateFramework(frameworkOf(page), speech.language),
    [page, speech],
  )
  const problems = useMemo(() => problemsOf(page), [page])

  const announce = (words: string): void => setSaid(({ count }) => ({ words, count: count + 1 }))
  const goBack = (type: 'undo' | 'redo'): void => {
    const can = type === 'undo' ? history.past.length > 0 : history.future.length > 0
    setDraft(undefined)
    step({ type })
    announce(say(can ? (type === 'undo' ? 'undone' : 'redone') : `nothing-${type}`))
  }
  useUndoKeys(goBack)
  useLinks((hash) => {
    try {
      const next = pageOfLink(hash, say('link.subject'), page)
      step({ type: 'do', change: { type: 'replace', page: next } })
      announce(say('link.opened'))
    } catch {
      announce(say('link.failed'))
    }
  })
  useUnsavedGuard(page !== saved)
  useEffect(() => {
    document.documentElement.lang = say.lang
    document.title = `${say('title')} – Value Framework`
  }, [say])

  const builder: Builder = {
    say,
    speech,
    page,
    framework,
    problems,
    shown,
    draft,
    setDraft,
    change: (change, joins) => step({ type: 'do', change, ...(joins !== undefined && { joins }) }),
    pause: () => step({ type: 'pause' }),
    announce,
  }
  useNewProblems(problems, (problem) => announce(problemWords(problem, builder)))
  const speak = async (id: PageLanguage): Promise<void> => {
    const next = await loadSpeech(id)
    setSpeech(next)
    if (page.language === say.lang) builder.change({ type: 'set', fields: { language: id } })
  }
  return (
    <BuilderProvider value={builder}>
      <div data-vf="builder" lang={say.lang} dir={say.dir}>
        <TopBar
          canUndo={history.past.length > 0}
          canRedo={history.future.length > 0}
          onUndo={() => goBack('undo')}
          onRedo={() => goBack('redo')}
          onSpeak={(id) => void speak(id)}
          onSaved={() => setSaved(page)}
          offline={offline}
        />
        <Desk />
        <Said words={said.words} count={said.count} onClose={() => announce('')} />
      </div>
    </BuilderProvider>
  )
}

/** Says what is wrong with a cell when it becomes so. */
function useNewProblems(problems: readonly Problem[], onNew: (problem: Problem) => void): void {
  const known = useRef(new Set<string>())
  useEffect(() => {
    const before = known.current
    known.current = new Set(problems.map((problem) => JSON.stringify(problem)))
    const added = problems.find((problem) => !before.has(JSON.stringify(problem)))
    if (added) onNew(added)
  }, [problems])
}

/** Opens a link that is put into the address while the page is open. */
function useLinks(onLink: (hash: string) => void): void {
  const latest = useRef(onLink)
  useEffect(() => {
    latest.current = onLink
  })
  useEffect(() => {
    const onHash = (): void => {
      if (isLink(location.hash)) latest.current(location.hash)
    }
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
}

/** Asks before a page with changes is left. */
function useUnsavedGuard(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return
    const guard = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', guard)
    return () => window.removeEventListener('beforeunload', guard)
  }, [unsaved])
}
