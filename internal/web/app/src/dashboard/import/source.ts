// What somebody gives to be read in: a file, which the page never opens, or cells
// that were pasted. What cannot be a spreadsheet is told before it is sent.

export type Source = File | string

/** A request without files may have 1 MB; each character takes up to three bytes of it. */
const longestText = 300_000

/** As the server takes it. */
export function inputOf(source: Source): { file: File } | { csv: string } {
  if (typeof source !== 'string') return { file: source }
  return source.length <= longestText ? { csv: source } : { file: new File([source], 'cells.csv') }
}

export type SourceFault = 'empty' | 'tooLarge' | 'workbook'

/** The most that the server reads, in bytes. */
const largest = 32 * 1024 * 1024

/** Programs' own formats, which are no text. */
const workbook = /\.(xlsx?|xlsm|xlsb|ods|numbers)$/i

export function faultOf(source: Source): SourceFault | null {
  if (typeof source === 'string') return source.trim() === '' ? 'empty' : null
  if (workbook.test(source.name)) return 'workbook'
  if (source.size === 0) return 'empty'
  return source.size > largest ? 'tooLarge' : null
}
