import type { ThemeVars } from 'storybook/theming'
import { create } from 'storybook/theming/create'

const font = {
  fontBase: "ui-sans-serif, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif",
  fontCode: "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace",
}

const brand = { brandTitle: 'Value Framework', brandUrl: './', brandTarget: '_self' as const }

export const lightTheme: ThemeVars = create({
  base: 'light',
  ...font,
  ...brand,
  colorPrimary: '#0a5196',
  colorSecondary: '#0a5196',
  appBg: '#f5f6f8',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appHoverBg: '#e8ebef',
  appBorderColor: '#d3d8dd',
  appBorderRadius: 6,
  textColor: '#1f252b',
  textInverseColor: '#ffffff',
  textMutedColor: '#545c66',
  barTextColor: '#545c66',
  barSelectedColor: '#0a5196',
  barHoverColor: '#083e73',
  barBg: '#ffffff',
  inputBg: '#ffffff',
  inputBorder: '#7d8690',
  inputTextColor: '#1f252b',
  inputBorderRadius: 4,
})

export const darkTheme: ThemeVars = create({
  base: 'dark',
  ...font,
  ...brand,
  colorPrimary: '#8cc2ff',
  colorSecondary: '#649ed8',
  appBg: '#1f242a',
  appContentBg: '#15181c',
  appPreviewBg: '#15181c',
  appHoverBg: '#2a3037',
  appBorderColor: '#3a4149',
  appBorderRadius: 6,
  textColor: '#eceff2',
  textInverseColor: '#15181c',
  textMutedColor: '#aab3bc',
  barTextColor: '#aab3bc',
  barSelectedColor: '#8cc2ff',
  barHoverColor: '#bcdcff',
  barBg: '#15181c',
  inputBg: '#1f242a',
  inputBorder: '#78828d',
  inputTextColor: '#eceff2',
  inputBorderRadius: 4,
})

const contrastTheme: ThemeVars = create({
  ...lightTheme,
  base: 'light',
  colorSecondary: '#0000c8',
  textColor: '#000000',
  textMutedColor: '#000000',
  appBorderColor: '#000000',
})

export const docsThemes = { light: lightTheme, dark: darkTheme, contrast: contrastTheme }
