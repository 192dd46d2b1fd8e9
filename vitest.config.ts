import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { browserExecutable, browserFlags } from './tools/browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The major version of React that a project's tests run on. */
    readonly react: '18' | '19'
  }
}

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
  plugins: [storybookTest({ configDir: '.storybook', initialGlobals: globals })],
  test: { name, browser: chromium(), testTimeout: 30_000 },
})

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Room for a busy machine: properties and fonts take seconds, not milliseconds.
          testTimeout: 30_000,
          include: ['packages/*/{src,content,test}/**/*.test.ts', 'tools/**/*.test.ts'],
          exclude: ['**/*.browser.test.*', '**/node_modules/**', 'packages/elements/test/**'],
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'browser',
          provide: { react: '19' },
          setupFiles: ['packages/react/test/setup.ts'],
          testTimeout: 30_000,
          include: ['packages/*/{src,test}/**/*.browser.test.{ts,tsx}'],
          browser: chromium(),
        },
      },
      {
        // The components and their tests again, on the older React that pages may have.
        plugins: [react()],
        resolve: {
          alias: [
            { find: /^react(\/.*)?$/, replacement: 'react-18$1' },
            { find: /^react-dom(\/.*)?$/, replacement: 'react-dom-18$1' },
          ],
        },
        cacheDir: 'node_modules/.vite-react-18',
        test: {
          name: 'react 18',
          provide: { react: '18' },
          setupFiles: ['packages/react/test/setup.ts'],
          testTimeout: 30_000,
          include: ['packages/react/{src,test}/**/*.browser.test.tsx'],
          browser: chromium(),
        },
      },
      {
        // The built custom elements, in plain pages as partner sites have them.
        test: {
          name: 'elements',
          environment: 'node',
          globalSetup: ['packages/elements/test/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: ['packages/elements/test/**/*.test.ts'],
        },
      },
      stories('stories light', { theme: 'light', locale: 'en' }),
      stories('stories dark', { theme: 'dark', locale: 'en' }),
      stories('stories right to left', { theme: 'light', locale: 'ar' }),
    ],
  },
})
