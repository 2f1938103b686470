package roster

import "strings"

// formulaic are the characters by which a spreadsheet program takes a cell for
// a formula, in full width too, or is led past a space into one: see OWASP's
// "CSV Injection".
const formulaic = "=+-@\t\r\n＝＋－＠"

// cutting are the characters behind which a program may see another cell begin.
// One that looks for another separator than the file's takes no quotation mark
// inside of a cell for one, and cuts every line at its own. The dashboard writes
// files with either separator and defuses alike (parts/csv.ts), so that what
// both of them wrote is read back here.
const cutting = ",;\t\r\n"

// Defuse makes a cell for export in which no spreadsheet program finds a
// formula: an apostrophe before what could be one says that it is text. Reading
// such a cell gives back what was defused, also where that began with
// apostrophes itself.
func Defuse(cell string) string { return defuse(eachPart(cell, defuse)) }

// restore is the inverse of Defuse.
func restore(cell string) string { return eachPart(revive(cell), revive) }

func defuse(part string) string {
	if isFormula(part) {
		return "'" + part
	}
	return part
}

func revive(part string) string {
	if written, ok := strings.CutPrefix(part, "'"); ok && isFormula(written) {
		return written
	}
	return part
}

// isFormula looks past what a program may skip. That apostrophes in front make
// no difference is what tells one that was added from those that were there.
func isFormula(part string) bool {
	part = strings.TrimLeft(part, `' "`)
	return strings.IndexAny(part, formulaic) == 0
}

// eachPart changes the parts of a cell that begin behind a character that cuts.
func eachPart(cell string, change func(string) string) string {
	at := strings.IndexAny(cell, cutting)
	if at < 0 {
		return cell
	}
	changed := &strings.Builder{}
	changed.WriteString(cell[:at])
	for at >= 0 {
		changed.WriteByte(cell[at])
		cell = cell[at+1:]
		if at = strings.IndexAny(cell, cutting); at < 0 {
			changed.WriteString(change(cell))
		} else {
			changed.WriteString(change(cell[:at]))
		}
	}
	return changed.String()
}
