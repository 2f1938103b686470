// The way to the API: questions by fetch, the log by one WebSocket.

import { cacheExchange } from '@urql/exchange-graphcache'
import { createClient as createSocket, type Client as Socket } from 'graphql-ws'
import {
  type Client,
  createClient,
  type ExecutionResult,
  fetchExchange,
  mapExchange,
  type SubscriptionForwarder,
  subscriptionExchange,
} from 'urql'
import { tellOtherTabs } from '../../session/channel'
import { cacheOptions } from './cache'
import type { Connection } from './connection'
import type { LogSubscription } from './generated'

type SubscriptionRequest = Parameters<SubscriptionForwarder>[0]
type Observable = ReturnType<SubscriptionForwarder>

/** True while somebody leaves who chose to: then the end of the session is no surprise. */
let leaving = false

/** Goes to the sign-in page, which leads back here. */
export function goToSignIn(): void {
  if (leaving) return
  sessionStorage.setItem('usher.next', location.pathname + location.search)
  location.assign('/sign-in')
}

/** Signs out and goes to the sign-in page, unless there are problems: then nobody has left. */
export async function leave<Problem>(signOut: () => Promise<Problem[]>): Promise<Problem[]> {
  leaving = true
  const problems = await signOut()
  leaving = problems.length === 0
  if (leaving) {
    tellOtherTabs()
    location.assign('/sign-in')
  }
  return problems
}

export function newClient(connection: Connection): Client {
  const socket = newSocket(connection)
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    // Says that no form of another site sent this: files are taken from nobody else.
    fetchOptions: { headers: { 'GraphQL-Require-Preflight': '1' } },
    exchanges: [
      mapExchange({
        onError(error) {
          const codes = error.graphQLErrors.map(({ extensions }) => extensions.code)
          if (codes.includes('UNAUTHENTICATED')) goToSignIn()
        },
      }),
      cacheExchange(cacheOptions),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: (request) => resuming(socket, request) }),
    ],
  })
}

function newSocket(connection: Connection): Socket {
  const url = new URL('/graphql', location.href)
  url.protocol = url.protocol.replace('http', 'ws')
  const socket = createSocket({
    url: url.href,
    keepAlive: 10_000,
    lazyCloseTimeout: 2_000, // whoever goes to another organization keeps the socket
    retryAttempts: Number.POSITIVE_INFINITY,
    retryWait: (retries) => wait(Math.min(500 * 2 ** retries, 15_000) * (0.5 + Math.random() / 2)),
    shouldRetry: () => true,
    on: {
      connected: () => connection.opened(),
      closed(event) {
        const { code } = event as CloseEvent
        if (code === sessionEnded) goToSignIn()
        else if (code === normal) connection.left()
        else connection.lost()
      },
    },
  })
  // A socket notices by itself only when it misses a sign of life.
  addEventListener('offline', () => socket.terminate())
  return socket
}

/** The code with which we close a socket ourselves. */
const normal = 1000

/** The server's code for a session that is over. */
const sessionEnded = 4401

const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A subscription to the log, which after a broken connection goes on behind the last event that came. */
function resuming(socket: Socket, { query = '', variables }: SubscriptionRequest): Observable {
  const payload = { query, variables: { ...variables } as Record<string, unknown> }
  return {
    subscribe: (observer) => ({
      unsubscribe: socket.subscribe(payload, {
        next(result) {
          const { organizationEvents: event } = result.data as unknown as LogSubscription
          payload.variables.after = event.cursor // the socket writes the payload again when it comes back
          observer.next(result as ExecutionResult)
        },
        error: (reason) => observer.error(reason),
        complete: () => observer.complete(),
      }),
    }),
  }
}
