// Rows of text as a file that spreadsheet programs open. Cells come from
// strangers: none may be taken for a formula. The server defuses its exports in
// the same way (internal/roster/formula.go), and an import takes that back.

/** A program takes a cell that begins so for a formula, in full width too: see OWASP's "CSV Injection". */
const formula = /^[' "]*[=+\-@\t\r\n＝＋－＠]/

/**
 * Behind these a program may see another cell begin, whatever quotation marks say: one that looks for another separator
 * than ours takes no mark inside of a cell for one.
 */
const cuts = /([,;\t\r\n])/

export function defuse(cell: string): string {
  // The first part is defused with the whole; every second one is what cuts.
  const parts = cell.split(cuts).map((part, at) => (at > 0 && at % 2 === 0 ? defusePart(part) : part))
  return defusePart(parts.join(''))
}

function defusePart(part: string): string {
  return formula.test(part) ? `'${part}` : part
}

/** Lines of CSV as RFC 4180 wants them, each with its end. */
export function csvLines(rows: readonly (readonly string[])[], separator: string): string {
  const quoted = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return rows.map((row) => `${row.map((cell) => quoted(defuse(cell))).join(separator)}\r\n`).join('')
}

/** Hands a file of CSV to the reader. The mark at its start is what tells Excel that it is UTF-8. */
export function saveCsv(name: string, lines: string): void {
  saveFile(name, new Blob(['\uFEFF', lines], { type: 'text/csv;charset=utf-8' }))
}

export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  // Not at once: some browsers begin to read only after this.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
