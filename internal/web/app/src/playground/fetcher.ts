// How the playground asks: queries and mutations by POST, subscriptions on a
// WebSocket, both with what stands in the Headers pane.

import { createGraphiQLFetcher, type Fetcher } from '@graphiql/toolkit'
import { createClient } from 'graphql-ws'

const path = '/graphql'

export const fetcher: Fetcher = (params, options) => {
  // A browser cannot set a WebSocket's headers, so the server takes
  // `authorization` from connection_init. The client connects only on demand.
  const headers = Object.entries(options?.headers ?? {})
  const connectionParams = Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value]))
  const url = new URL(path, location.href).href.replace(/^http/, 'ws')
  const wsClient = createClient({ url, connectionParams })
  return createGraphiQLFetcher({ url: path, wsClient, enableIncrementalDelivery: false })(params, options)
}
