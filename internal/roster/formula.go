package roster

import "strings"

// formulaSigns are the characters with which a cell begins that a spreadsheet
// takes for a formula.
const formulaSigns = "=+-@\t\r"

// Defuse makes a cell one that a spreadsheet shows and does not compute: a ' is
// put before what would begin a formula.
func Defuse(cell string) string {
	if cell != "" && strings.IndexByte(formulaSigns, cell[0]) >= 0 {
		return "'" + cell
	}
	return cell
}

// restore is a cell as it was before Defuse.
func restore(cell string) string {
	if len(cell) > 1 && cell[0] == '\'' && strings.IndexByte(formulaSigns, cell[1]) >= 0 {
		return cell[1:]
	}
	return cell
}
