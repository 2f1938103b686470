package server_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"syscall"
	"testing"
	"time"
)

// dearest is bodies of nearly a megabyte whose variables cost the API most to
// read before anybody is known, and the code each is refused with. Those of the
// documents themselves are in package live.
func dearest() map[string]struct{ body, code string } {
	rows := func(n int, row string) string { return "[" + strings.Repeat(row+",", n-1) + row + "]" }
	const whole = `{"email":"a@b.co","role":"MEMBER","customRoleId":"rol_x","department":"x","message":"y"}`
	asked := func(head, field string, uses int, tail, value string) string {
		fields := ""
		for i := range uses {
			fields += fmt.Sprintf("a%d:%s{__typename} ", i, field)
		}
		return `{"query":"` + head + fields + tail + `","variables":{"a":` + value + `}}`
	}
	create := func(uses int, value string) string {
		return asked("mutation($a:[InvitationRowInput!]!){", `createInvitations(input:{organizationId:\"org_x\",invitations:$a})`, uses, "}", value)
	}
	update := func(uses int, value string) string {
		return asked("mutation($a:[ID!]){", `updateMembers(input:{organizationId:\"org_x\",memberIds:$a,set:{role:VIEWER}})`, uses, "}", value)
	}
	const tooComplex, stranger = "COMPLEXITY_LIMIT_EXCEEDED", "UNAUTHENTICATED"
	return map[string]struct{ body, code string }{
		"8,100 whole rows 6 times":  {create(6, rows(8_100, whole)), tooComplex},
		"8,100 whole rows once":     {create(1, rows(8_100, whole)), tooComplex},
		"5,500 whole rows once":     {create(1, rows(5_500, whole)), stranger},
		"900 whole rows 12 times":   {create(12, rows(900, whole)), tooComplex},
		"900 whole rows 10 times":   {create(10, rows(900, whole)), stranger},
		"210 whole rows 50 times":   {create(50, rows(210, whole)), stranger},
		"24,000 rows twice":         {create(2, rows(24_000, `{"email":"a"}`)), tooComplex},
		"9,900 rows once":           {create(1, rows(9_900, `{"email":"a"}`)), stranger},
		"48,900 ids 6 times":        {update(6, rows(48_900, `"mem_x"`)), tooComplex},
		"48,900 ids once":           {update(1, rows(48_900, `"mem_x"`)), stranger},
		"48,900 roles once":         {asked("query($a:[Role!]){organization(id:1){", "members(where:{role:$a})", 1, "}}", rows(48_900, `"MEMBER"`)), stranger},
		"500 rows, as many as may":  {create(1, rows(500, whole)), stranger},
		"501 rows, which are a few": {create(1, rows(501, whole)), stranger},
	}
}

func asStranger(h http.Handler, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

func TestStrangers_who_send_long_variables_are_refused(t *testing.T) {
	t.Parallel()
	front, _ := setup(t, nil)
	for name, c := range dearest() {
		if got := asStranger(front, c.body).Body.String(); !strings.Contains(got, `"code":"`+c.code+`"`) {
			t.Errorf("%s: answered %.300s\nwant %s", name, got, c.code)
		}
	}
}

// BenchmarkStrangers is what each of these costs the server, network left out. It
// counts the processor's time, of the collector's goroutines too, and not the clock's.
func BenchmarkStrangers(b *testing.B) {
	front, _ := setup(b, nil)
	for name, c := range dearest() {
		b.Run(strings.ReplaceAll(name, " ", "_"), func(b *testing.B) {
			began := processorTime(b)
			for b.Loop() {
				asStranger(front, c.body)
			}
			b.ReportMetric(float64((processorTime(b)-began).Microseconds())/1000/float64(b.N), "cpu-ms/op")
		})
	}
}

func processorTime(b *testing.B) time.Duration {
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		b.Fatal(err)
	}
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}
