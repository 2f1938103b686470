// Whether what is shown is live, as the reader may know it.

import { useSyncExternalStore } from 'react'

export type ConnectionState = 'connecting' | 'live' | 'lost' | 'resumed'

/** How long it is said that the connection is back, in milliseconds. */
const told = 4_000

export class Connection {
  private state: ConnectionState = 'connecting'
  private listeners = new Set<() => void>()

  opened(): void {
    if (this.state === 'lost') {
      this.become('resumed')
      setTimeout(() => this.state === 'resumed' && this.become('live'), told)
    } else this.become('live')
  }

  lost(): void {
    if (this.state !== 'connecting') this.become('lost')
  }

  /** Nobody listens any more: what is opened next is no return. */
  left(): void {
    this.become('connecting')
  }

  now = () => this.state

  listen = (listener: () => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private become(state: ConnectionState): void {
    this.state = state
    for (const listener of this.listeners) listener()
  }
}

export const connection = new Connection()

export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.listen, connection.now)
}
