import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { conditions: ['@tavolo/source'] },
  ssr: { resolve: { conditions: ['@tavolo/source', 'node', 'module', 'default'] } },
  test: {
    include: ['{engine,languages,app,web,training,evaluation,scripts}/**/*.test.ts'],
    setupFiles: ['./scripts/fail-on-console.ts'],
    testTimeout: 30_000,
  },
})
