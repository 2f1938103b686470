/** A moment as a browser's field for day and time holds it: `2026-11-27T21:30`, in the reader's own zone. */
export function localMinute(time: number): string {
  const zone = new Date(time).getTimezoneOffset() * 60_000
  return new Date(time - zone).toISOString().slice(0, 16)
}
