/** Whether one length of keeping erases something that another would still keep. Null keeps everything. */
export function erasesEarlier(before: number | null, after: number | null): boolean {
  return after !== null && (before === null || after < before)
}
