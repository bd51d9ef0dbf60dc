import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defaultClientConditions, defineConfig } from 'vite'

/** Files only, nothing inline: the server's Content-Security-Policy allows no inline script, style or data address. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte({ compilerOptions: { css: 'external' } })],
  resolve: { conditions: ['@tavolo/source', ...defaultClientConditions] },
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  worker: { format: 'es' },
  server: { proxy: { '/api': 'http://127.0.0.1:8710', '/calendar': 'http://127.0.0.1:8710' } },
})
