import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/*.test.{ts,tsx}'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Each file has a browser of its own.
    maxWorkers: 2,
    // Else it would load a second copy of graphql, and a schema belongs to one.
    server: { deps: { inline: ['graphql-ws'] } },
  },
})
