// The tabs of one browser share its session: whoever signs in or out in one says
// so to the others, which may show what is no longer the reader's.

const channel = new BroadcastChannel('usher.session')

/** Says to the other tabs that another session, or none, is this browser's from now on. */
export function tellOtherTabs(): void {
  channel.postMessage('changed')
}

export function whenSessionChanges(act: () => void): void {
  channel.addEventListener('message', act)
}
