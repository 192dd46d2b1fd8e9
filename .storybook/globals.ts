import type { Preview } from '@storybook/react-vite'
import { english, type Language } from '@value-framework/core'
import { arabic } from '@value-framework/core/languages/ar'
import { spanish } from '@value-framework/core/languages/es'
import { pseudo } from '@value-framework/core/languages/pseudo'

/** Languages that every story has at hand, so that its first paint is already right. */
export const languages: readonly Language[] = [spanish, arabic, pseudo]

export type Theme = 'light' | 'dark' | 'contrast'
export type Direction = 'ltr' | 'rtl'

/** What the toolbars say about one story. */
export interface StorySettings {
  readonly theme: Theme
  readonly locale: string
  readonly dir: Direction
  /** In pixels; undefined fills the page. */
  readonly width?: number
  readonly host: string
}

export function storySettings(globals: { readonly [name: string]: unknown }): StorySettings {
  const { theme, locale, dir, width, host } = globals
  const tag = typeof locale === 'string' ? locale : 'en'
  const language = [english, ...languages].find(({ id }) => id === tag) ?? english
  const pixels = Number.parseInt(String(width), 10)
  return {
    theme: theme === 'dark' || theme === 'contrast' ? theme : 'light',
    locale: tag,
    dir: dir === 'ltr' || dir === 'rtl' ? dir : language.dir,
    ...(Number.isFinite(pixels) && { width: pixels }),
    host: typeof host === 'string' ? host : 'none',
  }
}

export const initialGlobals: NonNullable<Preview['initialGlobals']> = {
  theme: 'light',
  locale: 'en',
  dir: 'auto',
  width: 'full',
  host: 'none',
}

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: {
    description: 'Theme of the page around the story',
    toolbar: {
      title: 'Theme',
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
        { value: 'contrast', title: 'High contrast' },
      ],
    },
  },
  locale: {
    description: 'Language of the story',
    toolbar: {
      title: 'Language',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'es', title: 'Español' },
        { value: 'ar', title: 'العربية' },
        { value: 'pseudo', title: 'Pseudo (40 % longer)' },
      ],
    },
  },
  dir: {
    description: 'Direction of the text',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  width: {
    description: 'Width of the container, in pixels',
    toolbar: {
      title: 'Width',
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        { value: '320', title: '320 px' },
        { value: '480', title: '480 px' },
        { value: '640', title: '640 px' },
        { value: '800', title: '800 px' },
        { value: '1200', title: '1,200 px' },
      ],
    },
  },
  host: {
    description: 'CSS of the page that the widget is embedded in',
    toolbar: {
      title: 'Host page',
      icon: 'browser',
      dynamicTitle: true,
      items: [
        { value: 'none', title: 'Plain host page' },
        { value: 'layered-reset', title: 'Host with a strict reset in a layer' },
        { value: 'reset', title: 'Host with a strict reset in no layer' },
        { value: 'prose', title: 'Host styles every table, list and figure' },
        { value: 'loud', title: 'Host shouts: large, spaced, centered' },
        { value: 'tiny-rem', title: 'Host with a 10 px root' },
      ],
    },
  },
}
