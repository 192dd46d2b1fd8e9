import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@value-framework/react/styles.css'
import './styles.css'
import { App } from './app.tsx'
import { isLink, pageOfLink } from './model/link.ts'
import type { Page } from './model/page.ts'
import { startPage } from './model/start-page.ts'
import { loadSpeech, type PageLanguage, type PageSpeech } from './words/speak.ts'

/** The language that the reader's browser asks for, of those that the page speaks. */
function wantedLanguage(): PageLanguage {
  const known = navigator.languages.find((tag) => /^(en|es)\b/.test(tag))
  return known?.startsWith('es') ? 'es' : 'en'
}

/** The page of the link that was opened, if it was one. */
function opened(page: Page, { say }: PageSpeech): { readonly page: Page; readonly news: string } {
  if (!isLink(location.hash)) return { page, news: '' }
  try {
    return { page: pageOfLink(location.hash, say('link.subject'), page), news: '' }
  } catch {
    return { page, news: say('link.failed') }
  }
}

async function start(place: HTMLElement): Promise<void> {
  const language = wantedLanguage()
  const speech = await loadSpeech(language)
  const { page, news } = opened(startPage(language), speech)
  createRoot(place).render(
    <StrictMode>
      <App start={page} speech={speech} news={news} offline={place.dataset.offline} />
    </StrictMode>,
  )
}

const place = document.getElementById('builder')
if (place) void start(place)
