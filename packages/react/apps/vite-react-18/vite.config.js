import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: { modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  // The server's page is made with the packages' own files, as they are installed.
  ssr: { noExternal: [/^@value-framework\//] },
})
