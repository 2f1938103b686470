// Stands in for usher in the browser tests: serves the built pages with the
// policies of web.go, and answers /graphql from the contract, so that a page
// which asks for something that is not in it fails here too.

import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { buildSchema, type ExecutionResult, execute, parse, subscribe, validate } from 'graphql'
import { useServer as answerSockets } from 'graphql-ws/use/ws'
import { WebSocketServer } from 'ws'

const webRoom = new URL('../../', import.meta.url)

export const schema = buildSchema(readFileSync(new URL('../../schema.graphql', webRoom), 'utf8'))

/** Values or functions for the root fields; a function gets the field's arguments. */
export type Answers = Record<string, unknown>

export interface Asked {
  operation: string
  variables: Record<string, unknown>
  origin: string | undefined
}

export interface FakeServer {
  url: string
  /** Every operation that was asked by POST, in order. */
  asked: Asked[]
  /** The payloads of the WebSockets' connection_init. */
  greetings: unknown[]
  close(): Promise<void>
}

export async function serve(answers: Answers): Promise<FakeServer> {
  const asked: Asked[] = []
  const greetings: unknown[] = []
  const server = createServer(async (request, response) => {
    if (request.url === '/graphql') await answer(request, response, answers, asked)
    else if (request.url === '/' || request.url?.startsWith('/o/'))
      response
        .setHeader('Content-Type', 'text/html')
        .end('<link rel="icon" href="data:,"><title>start page</title>')
    else servePage(request.url ?? '', response)
  })
  const sockets = new WebSocketServer({ server, path: '/graphql' })
  const protocol = answerSockets(
    {
      schema,
      roots: { subscription: answers as Record<string, object> },
      execute,
      subscribe,
      onConnect: ({ connectionParams }) => void greetings.push(connectionParams),
    },
    sockets,
  )
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    greetings,
    async close() {
      await protocol.dispose()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, answers: Answers, asked: Asked[]) {
  const { query, variables, operationName } = JSON.parse(await text(request))
  const document = parse(query)
  const operation = operationName ?? /\b(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? ''
  asked.push({ operation, variables, origin: request.headers.origin })
  const errors = validate(schema, document)
  const result: ExecutionResult =
    errors.length > 0
      ? { errors }
      : await execute({ schema, document, rootValue: answers, variableValues: variables, operationName })
  response.setHeader('Content-Type', 'application/graphql-response+json')
  response.end(JSON.stringify(result))
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
}

function servePage(url: string, response: ServerResponse) {
  const file = url.startsWith('/assets/') ? url : `${url}/index.html`
  try {
    const content = readFileSync(new URL(`dist${file}`, webRoom))
    response.setHeader('Content-Type', types[extname(file)] ?? '')
    response.setHeader(
      'Content-Security-Policy',
      url === '/playground' ? policy('playgroundPolicy') : policy('pagePolicy'),
    )
    response.setHeader('Referrer-Policy', 'no-referrer')
    response.end(content)
  } catch {
    response.statusCode = 404
    response.end('not found')
  }
}

/** A policy as web.go has it: tested here is what will be served. */
function policy(name: string): string {
  const source = readFileSync(new URL('web.go', webRoom), 'utf8')
  const lines = new RegExp(`const ${name} = ((?:".*"(?: \\+\\n\\t)?)+)`).exec(source)?.[1]
  if (!lines) throw new Error(`web.go has no constant ${name}`)
  return [...lines.matchAll(/"(.*)"/g)].map(([, part]) => part).join('')
}
