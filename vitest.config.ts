import react from '@vitejs/plugin-react'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserExecutable, browserFlags } from './tools/browser.ts'

const executablePath = await browserExecutable()

/** A fresh object for each project: Vitest writes into it. */
const chromium = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: [...browserFlags] } }),
  instances: [{ browser: 'chromium' as const }],
})

const stories = (name: string, globals: Record<string, string>) => ({
  plugins: [storybookTest({ configDir: '.storybook', initialGlobals: globals } as never)],
  test: { name, browser: chromium(), testTimeout: 30_000 },
})

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['packages/*/{src,content,test}/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'browser',
          include: ['packages/*/{src,test}/**/*.browser.test.{ts,tsx}'],
          browser: chromium(),
        },
      },
      stories('stories light', { theme: 'light', locale: 'en' }),
      stories('stories dark', { theme: 'dark', locale: 'en' }),
      stories('stories right to left', { theme: 'light', locale: 'ar' }),
    ],
  },
})
