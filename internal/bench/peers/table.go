package main

import (
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// usher is the side that all others are compared with.
const usher = "usher"

// comparison is a row of the table: what usher does, beside a peer, or beside
// nobody when the peer is empty.
type comparison struct {
	title, peer  string
	what, figure string
	unit         string
	wanted       wanted
}

// wanted bounds usher's figure as a share of the peer's, or usher's figure itself
// beside nobody. 0 is no bound.
type wanted struct{ least, most float64 }

func (w wanted) met(ratio float64) bool {
	return (w.least == 0 || ratio >= w.least) && (w.most == 0 || ratio <= w.most)
}

// report writes all that the table's reader needs to know, and the table.
func (b *bench) report(out io.Writer, rows []comparison, command string) error {
	cells := [][]string{{"What", "usher", "beside", "its figure", "ratio", "wanted"}}
	disturbedOnes := false
	for _, row := range rows {
		line, noisy := b.results.row(row)
		cells = append(cells, line)
		disturbedOnes = disturbedOnes || noisy
	}
	_, err := fmt.Fprintf(out, "Measured on %s, on %s, by `%s`; medians of %d. %s\n\n%s", machine(), time.Now().Format(time.DateOnly), command, b.rounds, b.pins, markdown(cells))
	if err == nil && disturbedOnes {
		_, err = fmt.Fprintf(out, "\n\\* Other programs used more than a quarter of a core in one of the rounds, each of the %d times that it was tried.\n", tries)
	}
	for _, side := range slices.Sorted(sides(rows)) {
		if why := b.results.failed[side]; why != "" && err == nil {
			_, err = fmt.Fprintf(out, "\n%s could not be measured to the end: %s\n", side, why)
		}
	}
	return err
}

// sides yields each peer once.
func sides(rows []comparison) func(yield func(string) bool) {
	seen := map[string]bool{}
	return func(yield func(string) bool) {
		for _, row := range rows {
			if !seen[row.peer] {
				seen[row.peer] = true
				if !yield(row.peer) {
					return
				}
			}
		}
	}
}

// row is a comparison's cells, and whether others disturbed one of its figures.
func (r results) row(c comparison) (cells []string, noisy bool) {
	tell := func(side string) (string, float64, bool) {
		of := subject{side, c.what, c.figure}
		figure, ok := r.median(of)
		switch {
		case !ok && r.failed[side] != "":
			return "does not work", 0, false
		case !ok:
			return "not measured", 0, false
		}
		mark := ""
		if r.noisy[of] {
			mark, noisy = "\\*", true
		}
		return strings.TrimSpace(short(figure)+" "+c.unit) + mark, figure, true
	}
	ours, our, measured := tell(usher)
	if c.peer == "" {
		return []string{c.title, ours, "", "", "", c.wanted.verdict(our, measured, c.unit)}, noisy
	}
	theirs, their, both := tell(c.peer)
	ratio := ""
	if both = both && measured && their > 0; both {
		ratio = short(our / their)
	}
	return []string{c.title, ours, c.peer, theirs, ratio, c.wanted.verdict(our/their, both, "")}, noisy
}

// verdict says what is wanted, and whether it was missed.
func (w wanted) verdict(value float64, measured bool, unit string) string {
	sign, bound := "≥", w.least
	if w.most > 0 {
		sign, bound = "≤", w.most
	}
	if bound == 0 {
		return ""
	}
	text := strings.TrimSpace(fmt.Sprintf("%s %g %s", sign, bound, unit))
	if measured && !w.met(value) {
		text += ", missed"
	}
	return text
}

// short writes a figure with three digits that count, and commas between
// thousands.
func short(figure float64) string {
	if figure != 0 && math.Abs(figure) < 100 {
		digits := max(0, 2-int(math.Floor(math.Log10(math.Abs(figure)))))
		return strconv.FormatFloat(figure, 'f', min(digits, 4), 64)
	}
	whole := strconv.FormatInt(int64(math.Round(figure)), 10)
	for i := len(whole) - 3; i > 0 && whole[i-1] != '-'; i -= 3 {
		whole = whole[:i] + "," + whole[i:]
	}
	return whole
}

// markdown writes a table, its columns as wide as they need to be, so that it
// reads well in a terminal too.
func markdown(cells [][]string) string {
	widths := make([]int, len(cells[0]))
	for _, line := range cells {
		for i, cell := range line {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	var out strings.Builder
	write := func(line []string) {
		for i, cell := range line {
			out.WriteString("| " + cell + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(cell)+1))
		}
		out.WriteString("|\n")
	}
	write(cells[0])
	rule := make([]string, len(widths))
	for i := range rule {
		rule[i] = "---"
	}
	write(rule)
	for _, line := range cells[1:] {
		write(line)
	}
	return out.String()
}
