// Keys by which the server tells a second press of a button from a second wish.

/** `crypto.randomUUID` would need HTTPS, which a trial in an office network does not have. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
