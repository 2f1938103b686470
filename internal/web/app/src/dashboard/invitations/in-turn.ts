// Does many things of a kind, a few at a time.

/** How many are on their way at once: enough to be quick, and no burden to the server. */
const atOnce = 4

/** Does each; stops beginning new ones once `signal` says so. Tells the outcome of each as soon as it is there. */
export async function inTurn<Thing, Outcome>(
  things: readonly Thing[],
  act: (thing: Thing) => Promise<Outcome>,
  tell: (thing: Thing, outcome: Outcome) => void,
  signal: AbortSignal,
): Promise<void> {
  const left = things.values()
  const worker = async () => {
    for (const thing of left) {
      if (signal.aborted) return
      tell(thing, await act(thing))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
