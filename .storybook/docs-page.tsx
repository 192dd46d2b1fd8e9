import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { type PropsWithChildren, type ReactNode, useLayoutEffect } from 'react'
import { storySettings } from './globals.ts'
import { docsThemes } from './themes.ts'
import { useGlobals } from './use-globals.ts'

type Props = PropsWithChildren<DocsContainerProps>

/** A documentation page in the theme that the toolbar asks for; its prose stays English. */
export function DocsPage({ children, context }: Props): ReactNode {
  const { theme } = storySettings(useGlobals(context.channel))
  useLayoutEffect(() => {
    const root = document.documentElement
    root.lang = 'en'
    root.dir = 'ltr'
    root.dataset.pageTheme = theme
    delete root.dataset.pageHost
  }, [theme])
  return (
    <DocsContainer context={context} theme={docsThemes[theme]}>
      {children}
    </DocsContainer>
  )
}
