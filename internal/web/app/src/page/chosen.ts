/** What was chosen in the dashboard on this device. A browser that keeps nothing for this site refuses to be asked. */
export function chosen(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
