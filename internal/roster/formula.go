package roster

import "strings"

// formulaic are the characters by which a spreadsheet program takes a cell for
// a formula, or is led past a space into one: see OWASP's "CSV Injection".
const formulaic = "=+-@\t\r"

// Defuse makes a cell for export that no spreadsheet program takes for a
// formula: an apostrophe before it says that it is text. Reading such a cell
// gives back what was defused, also where that began with apostrophes itself.
func Defuse(cell string) string {
	if isFormula(strings.TrimLeft(cell, "'")) {
		return "'" + cell
	}
	return cell
}

// restore is the inverse of Defuse.
func restore(cell string) string {
	if written, ok := strings.CutPrefix(cell, "'"); ok && isFormula(strings.TrimLeft(written, "'")) {
		return written
	}
	return cell
}

func isFormula(cell string) bool { return cell != "" && strings.IndexByte(formulaic, cell[0]) >= 0 }
