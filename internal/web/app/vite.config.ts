// Builds one small page per folder of src into ../dist, which is committed and
// embedded in the server. Names are content hashes and nothing depends on the
// machine, so the same source always gives the same bytes.
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import * as generated from './src/graphql/generated'

const pages = ['invitation', 'join', 'set-up', 'sign-in', 'verify', 'reset-password', 'playground']

// What the pages ask, by the hashes of the very texts that they send, so that a
// server can run these documents and no others.
const manifest: Plugin = {
  name: 'usher-manifest',
  generateBundle() {
    const documents = Object.entries(generated).filter(([name]) => name.endsWith('Document'))
    const texts = documents.map(([, document]) => String(document))
    const hashed = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text])
    const source = `${JSON.stringify(Object.fromEntries(hashed), null, 2)}\n`
    this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source })
  },
}

export default defineConfig({
  root: 'src',
  plugins: [manifest],
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
