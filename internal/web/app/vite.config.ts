// Builds one small page per folder of src into ../dist, which is committed and
// embedded in the server. Names are content hashes and nothing depends on the
// machine, so the same source always gives the same bytes.
import { resolve } from 'node:path'
import { defineConfig } from 'vite'

const pages = ['invitation', 'join', 'set-up', 'sign-in', 'verify', 'reset-password', 'playground']

export default defineConfig({
  root: 'src',
  appType: 'mpa',
  build: {
    outDir: '../../dist',
    emptyOutDir: true,
    target: 'es2022',
    // Everything is a file under /assets: the pages' policy has no place for
    // inline code, and the preload polyfill is for browsers we do not serve.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
    rolldownOptions: {
      // Libraries mark their files "use client", which says nothing to a page without a server half.
      checks: { moduleLevelDirective: false },
      input: Object.fromEntries(pages.map((page) => [page, resolve('src', page, 'index.html')])),
      output: {
        codeSplitting: {
          // What the plain pages share, with the stylesheet the server knows as usher-*.css.
          groups: [{ name: 'usher', test: /src\/(page|graphql)\// }],
        },
      },
    },
  },
  server: { proxy: { '/graphql': { target: 'http://127.0.0.1:8080', ws: true } } },
})
