/** Whether a department is another one or stands somewhere beneath it, by their paths. */
export function isWithin(path: string, other: string): boolean {
  return path === other || path.startsWith(`${other}/`)
}
