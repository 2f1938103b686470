// The lines that the overview shows of the log.

/** As many as can be taken in at a glance. */
const shown = 9

interface Line {
  id: string
  kind: string
  sequence: number
}

/** What is no news: an import tells its progress on its own screen, and that a letter went out is as it should be. */
const dull = ['IMPORT_PROGRESSED', 'INVITATION_SENT']

/** The newest lines, each once, newest first. */
export function newestOf<Each extends Line>(lines: Each[]): Each[] {
  const each = new Map(lines.filter(({ kind }) => !dull.includes(kind)).map((line) => [line.id, line]))
  return [...each.values()].sort((one, other) => other.sequence - one.sequence).slice(0, shown)
}
