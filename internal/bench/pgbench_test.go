package bench

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"usher/internal/store/storetest"
)

// logged finds the statements in PostgreSQL's log, with their parameters.
var logged = regexp.MustCompile(`(?m)^.*LOG:  (?:execute [^:]*|statement): (.*)$(?:\n.*DETAIL:  parameters: (.*)$)?`)

// parameter finds one of them, quoted as SQL quotes.
var parameter = regexp.MustCompile(`\$(\d+) = ('(?:[^']|'')*'|NULL)`)

// lock finds the statement that takes the organization, whose row tells where its
// log ends, and head the place of that number in the one that sets it.
var (
	lock = regexp.MustCompile(`^SELECT "organizations"\."id".* FOR NO KEY UPDATE$`)
	head = regexp.MustCompile(`^UPDATE "organizations" .*"organizations"\."event_sequence" = \$(\d+)$`)
)

// inviting finds the statement that makes an invitation, and whose it is: lines begin
// with the time and the backend's number.
var inviting = regexp.MustCompile(`(?m)^.* \[(\d+)\] LOG: .* INSERT INTO "invitations" `)

// transaction is what the log tells of the transaction that made an invitation, without
// what others did meanwhile, such as who sends letters. It is empty when the log does
// not tell all of that.
func transaction(log string) string {
	found := inviting.FindStringSubmatch(log)
	if found == nil {
		return ""
	}
	var own strings.Builder
	for line := range strings.Lines(log) {
		if strings.Contains(line, " ["+found[1]+"] ") {
			own.WriteString(line)
		}
	}
	before, after, _ := strings.Cut(own.String(), found[0])
	begin := strings.LastIndex(before, "LOG:  statement: BEGIN")
	end := strings.Index(after, "LOG:  statement: COMMIT")
	if begin < 0 || end < 0 {
		return ""
	}
	begin = strings.LastIndexByte(before[:begin], '\n') + 1
	return before[begin:] + found[0] + after[:end+len("LOG:  statement: COMMIT")]
}

// script turns what PostgreSQL logged of one transaction into a pgbench script
// of the very same statements. Values that differ from one run to the next are
// given by name: values maps a logged literal to a pgbench variable.
func script(log string, prologue string, values map[string]string) string {
	var lines []string
	for _, found := range logged.FindAllStringSubmatch(log, -1) {
		statement, parameters := found[1], found[2]
		literals := map[string]string{}
		for _, p := range parameter.FindAllStringSubmatch(parameters, -1) {
			literal := p[2]
			if variable, ok := values[literal]; ok {
				literal = ":" + variable
			}
			literals[p[1]] = literal
		}
		if sequence := columnIn(statement, `"events"`, `"sequence"`); sequence > 0 {
			literals[strconv.Itoa(sequence)] = ":event_sequence + 1"
		}
		if head := head.FindStringSubmatch(statement); head != nil {
			literals[head[1]] = ":event_sequence"
		}
		statement = regexp.MustCompile(`\$\d+`).ReplaceAllStringFunc(statement, func(placeholder string) string {
			return literals[placeholder[1:]]
		})
		end := ";"
		if lock.MatchString(statement) {
			end = ` \gset`
		}
		lines = append(lines, statement+end)
	}
	return prologue + strings.Join(lines, "\n") + "\n"
}

// columnIn is the place of a column in an INSERT into a table, from 1; 0 when
// the statement is no such thing.
func columnIn(statement, table, column string) int {
	columns, ok := strings.CutPrefix(statement, "INSERT INTO "+table+" (")
	if !ok {
		return 0
	}
	columns, _, _ = strings.Cut(columns, ")")
	for i, name := range strings.Split(columns, ", ") {
		if name == column {
			return i + 1
		}
	}
	return 0
}

var transactionsPerSecond = regexp.MustCompile(`tps = ([0-9.]+)`)

// pgbench runs a script with as many clients as we have, and returns how many
// transactions it did in a second.
func pgbench(b *testing.B, p *storetest.Server, url, script string, seconds int) float64 {
	b.Helper()
	file := filepath.Join(b.TempDir(), "script.sql")
	if err := os.WriteFile(file, []byte(script), 0o600); err != nil {
		b.Fatal(err)
	}
	output, err := exec.Command(p.Program("pgbench"), "-n", "-M", "prepared", "-c", strconv.Itoa(clients), "-j", "1",
		"-T", strconv.Itoa(seconds), "-f", file, url).CombinedOutput()
	found := transactionsPerSecond.FindSubmatch(output)
	if err != nil || found == nil {
		b.Fatalf("pgbench: %v\n%s", err, output)
	}
	tps, err := strconv.ParseFloat(string(found[1]), 64)
	if err != nil {
		b.Fatal(fmt.Errorf("pgbench: %w", err))
	}
	return tps
}
