// Builds one small page per folder of src into ../dist, which is committed and
// embedded in the server. Names are content hashes and nothing depends on the
// machine, so the same source always gives the same bytes.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createRequest, formatDocument, stringifyDocument } from '@urql/core'
import { build, defineConfig, type Plugin, type Rolldown } from 'vite'

const plain = ['invitation', 'join', 'set-up', 'sign-in', 'verify', 'reset-password']
const pages = [...plain, 'playground', 'dashboard']

// What the pages ask, by the hashes of the very texts that they send, so that a
// server can run these documents and no others. The dashboard's cache asks for the
// type of everything besides, and prints its documents anew.
const manifest: Plugin = {
  name: 'usher-manifest',
  generateBundle() {
    const rooms = readdirSync('src/dashboard', { recursive: true, encoding: 'utf8' })
    const asked = rooms
      .filter((path) => path.endsWith('generated.ts'))
      .flatMap((path) => documents(`src/dashboard/${path}`))
    const printed = asked.map((text) => stringifyDocument(formatDocument(createRequest(text, {}).query)))
    const texts = [...documents('src/graphql/generated.ts'), ...printed]
    const hashed = texts.map((text) => [createHash('sha256').update(text).digest('hex'), text])
    const source = `${JSON.stringify(Object.fromEntries(hashed), null, 2)}\n`
    this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source })
  },
}

/**
 * The modules that are loaded before the dashboard shows anything: those of its frame and its overview, as the bundler
 * finds them when it may split as it likes. It makes seventy files of them, and a browser asks for six at a time.
 */
async function firstScreen(): Promise<Set<string>> {
  const input = resolve('src/dashboard/index.html')
  const options = { write: false, rolldownOptions: { input } }
  const { output } = (await build({
    configFile: false,
    root: 'src',
    logLevel: 'silent',
    build: options,
  })) as Rolldown.RolldownOutput
  const chunks = output.filter((file) => file.type === 'chunk')
  const first = chunks.filter(({ isEntry, name }) => isEntry || name === 'overview')
  // It grows while it is walked through.
  for (const { imports } of first)
    first.push(...chunks.filter((chunk) => imports.includes(chunk.fileName) && !first.includes(chunk)))
  return new Set(first.flatMap(({ moduleIds }) => moduleIds))
}

/** The texts of the operations in a generated file. */
function documents(file: string): string[] {
  const operations = /const \w+Document = [^`]*`([^`]*)`/g
  return [...readFileSync(file, 'utf8').matchAll(operations)].map(([, text]) => text as string)
}

// While one works on the pages they stand at their own addresses, as on the server.
const addresses: Plugin = {
  name: 'usher-addresses',
  configureServer({ middlewares, transformIndexHtml }) {
    middlewares.use(async (request, response, next) => {
      const [, first = ''] = (request.url ?? '').split(/[/?]/)
      const page = ['', 'o', 'account'].includes(first) ? 'dashboard' : pages.find((page) => page === first)
      if (!page || request.url?.startsWith(`/${page}/`)) return next()
      const html = readFileSync(`src/${page}/index.html`, 'utf8')
      response.setHeader('Content-Type', 'text/html')
      response.end(await transformIndexHtml(`/${page}/index.html`, html))
    })
  },
}

// The server of `make run`, which is to take us for its own pages.
const server = 'http://127.0.0.1:8080'
const api = { target: server, ws: true, headers: { Origin: server }, rewriteWsOrigin: true }

const first = process.argv.includes('build') ? await firstScreen() : new Set<string>()

export default defineConfig({
  root: 'src',
  plugins: [manifest, addresses],
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
          groups: [
            { name: 'usher', test: /src\/(page|graphql)\//, includeDependenciesRecursively: false },
            // Libraries apart, which the playground shares; not so their styles.
            {
              name: 'libraries',
              test: (id) => first.has(id) && /node_modules.*js$/.test(id),
              includeDependenciesRecursively: false,
            },
            {
              name: 'dashboard',
              test: (id) => first.has(id) && /src.dashboard|css$/.test(id),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
  server: { proxy: { '/graphql': api, '/export': api, '/mailbox': api } },
  // Else it would look for what the playground's workers need, which are no modules.
  optimizeDeps: { entries: ['dashboard/**/*.tsx'] },
})
