package attack

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
)

// variables are values that cost more than they look, that are none, or that are
// not what was asked for; and everything else of a request's JSON.
func variables(_ *world, _ *rand.Rand) []shot {
	all := append(values(), lengths()...)
	return sorted(append(all, parameters()...))
}

// questions ask for a value each of another kind.
var questions = map[string]string{
	"an id":      `query($v:ID!){node(id:$v){id}}`,
	"ids":        `query($v:[ID!]!){nodes(ids:$v){id}}`,
	"a text":     `query($v:String){organization(slug:$v){id}}`,
	"a boolean":  `query($v:Boolean!){__typename @include(if:$v)}`,
	"an enum":    `query($v:Permission!){viewerCan(organizationId:"org_x",permission:$v)}`,
	"a time":     `query($v:DateTime!){accessAsOf(organizationId:"org_x",time:$v){sequence}}`,
	"an input":   `mutation($v:SignInInput!){signIn(input:$v){userErrors{code}}}`,
	"rows":       `mutation($v:[InvitationRowInput!]!){createInvitations(input:{organizationId:"org_x",invitations:$v}){userErrors{code}}}`,
	"an integer": `query($v:Int){viewer{memberships(first:$v){nodes{id}}}}`,
	"a file":     `mutation($v:Upload){planImport(input:{organizationId:"org_x",file:$v}){userErrors{code}}}`,
}

func values() []shot {
	var all []shot
	for question, text := range questions {
		for name, value := range map[string]string{
			"null": "null", "true": "true", "zero": "0", "minus one": "-1", "a half": "0.5", "a large integer": "9223372036854775808",
			"a huge integer": strings.Repeat("9", 5_000), "a huge float": "1e400", "a tiny float": "1e-400", "a long exponent": "1e" + strings.Repeat("9", 500),
			"minus zero": "-0", "an empty text": `""`, "a text": `"x"`, "a NUL": `"\u0000"`, "line ends": `"a\r\nb"`,
			"half a surrogate": `"\ud800"`, "halves that are turned": `"\udc00\ud800"`, "a line separator": `"\u2028"`, "bidi": `"\u202e\u2066"`,
			"a list": "[]", "a list of null": "[null]", "an object": "{}", "an object within": `{"a":{"b":{"c":{}}}}`,
			"a prototype": `{"__proto__":{"admin":true}}`, "keys again": `{"email":"a","email":"b","password":"c"}`,
			"63 lists": strings.Repeat("[", 50) + strings.Repeat("]", 50), "5,000 lists": strings.Repeat("[", 5_000) + strings.Repeat("]", 5_000),
			"a long text": `"` + strings.Repeat("x", 500_000) + `"`, "many nulls": "[null" + strings.Repeat(",null", 40_000) + "]",
			"many objects": "[{}" + strings.Repeat(",{}", 40_000) + "]", "SQL": `"' OR 1=1; DROP TABLE users; --"`, "a template": `"{{.}}${7*7}<%= 7 %>"`,
		} {
			all = append(all, posted(question+" that is "+name, func() string {
				return `{"query":` + encode(text) + `,"variables":{"v":` + value + `}}`
			}))
		}
	}
	return all
}

// lengths are variables that nobody uses, or that many use.
func lengths() []shot {
	var all []shot
	for _, n := range []int{10, 1_000, 20_000, 60_000, 200_000} {
		for name, body := range map[string]func() string{
			"variables that nobody asks for": func() string { return `{"query":"{__typename}","variables":{` + keys(n) + `}}` },
			"extensions":                     func() string { return `{"query":"{__typename}","extensions":{` + keys(n) + `}}` },
			"parameters":                     func() string { return `{"query":"{__typename}",` + keys(n) + `}` },
			"queries":                        func() string { return `{` + strings.Repeat(`"query":"{a}",`, n) + `"query":"{__typename}"}` },
			"uses of one": func() string {
				return asking("query($v:[ID!]!){"+fill("a:nodes(ids:$v){id} ", n*20)+"}", map[string]any{"v": make([]string, 100)})
			},
		} {
			all = append(all, raw(fmt.Sprintf("%d %s", n, name), func() string {
				text := body()
				if len(text) > 1<<20 {
					text = text[:1<<20]
				}
				return post(text)
			}))
		}
	}
	return all
}

func keys(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, `"k%d":%d,`, i, i)
	}
	return strings.TrimSuffix(b.String(), ",")
}

// parameters is the JSON around: lists of operations, names of none, hashes.
func parameters() []shot {
	var all []shot
	hash := strings.Repeat("0", 64)
	for i, body := range []string{
		``, ` `, `null`, `true`, `1`, `"x"`, `[]`, `{}`, `[null]`, `[{"query":"{__typename}"}]`, `[[{"query":"{__typename}"}]]`,
		`{"query":null}`, `{"query":1}`, `{"query":{}}`, `{"query":[]}`, `{"query":"{__typename}"`, `{"query":"{__typename}"}}`,
		`{"query":"{__typename}"}{"query":"{__typename}"}`, `{"query":"{__typename}",}`, `{'query':'{__typename}'}`, `{query:"{__typename}"}`,
		`{"QUERY":"{__typename}"}`, `{"query":"{__typename}","variables":[]}`, `{"query":"{__typename}","variables":"{}"}`,
		`{"query":"{__typename}","variables":1}`, `{"query":"{__typename}","operationName":"none"}`, `{"query":"{__typename}","operationName":1}`,
		`{"query":"query a{__typename} query b{__typename}"}`, `{"query":"query a{__typename} mutation b{signOut{userErrors{code}}}","operationName":"c"}`,
		`{"query":"query a{__typename}","operationName":""}`, `{"operationName":"a"}`, `{"query":"","operationName":null}`,
		`{"query":"{__typename}","extensions":[]}`, `{"query":"{__typename}","extensions":"x"}`,
		`{"documentId":""}`, `{"documentId":1}`, `{"documentId":"sha256:"}`, `{"documentId":"sha256:` + hash + `"}`, `{"documentId":"md5:x"}`,
		`{"documentId":"` + hash + `"}`, `{"documentId":"../../etc/passwd"}`, `{"documentId":"` + strings.Repeat("x", 100_000) + `"}`,
		`{"extensions":{"persistedQuery":null}}`, `{"extensions":{"persistedQuery":1}}`, `{"extensions":{"persistedQuery":{}}}`,
		`{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"` + hash + `"}}}`, `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":1}}}`,
		`{"extensions":{"persistedQuery":{"version":"1","sha256Hash":"` + hash + `"}}}`, `{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`,
		`{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"` + hash + `"}}}`,
		`{"query":"{viewer{user{id}}}","extensions":{"persistedQuery":{"version":1e400,"sha256Hash":"` + hash + `"}}}`,
		"{\"query\":\"{__typename}\xff\"}", "\xff\xfe{\x00}\x00", "\xef\xbb\xbf{\"query\":\"{__typename}\"}", "{\"query\":\"\xed\xa0\x80\"}",
		"\xff", "{\"\xff\":1}", "{\"query\":\"{__typename}\",\"variables\":{\"\xc3\":\"\x28\"}}", "query={__typename}", "<xml/>", "--x\r\n\r\n--x--",
		strings.Repeat("[", 1_000_000), strings.Repeat("{\"a\":", 200_000), strings.Repeat("[1,", 300_000), strings.Repeat("\"", 1_000_000), strings.Repeat("\\", 1_000_000),
		strings.Repeat(" ", 1_000_000), "[" + strings.Repeat("{},", 300_000) + "{}]", "{\"query\":\"" + strings.Repeat(`\u0041`, 170_000) + "\"}",
		"[" + strings.TrimSuffix(strings.Repeat(`{"query":"{__typename}"},`, 30_000), ",") + "]",
		"[" + strings.TrimSuffix(strings.Repeat(`{"query":"mutation{signIn(input:{email:\"ann@example.com\",password:\"x\"}){userErrors{code}}}"},`, 1_000), ",") + "]",
	} {
		all = append(all, posted(fmt.Sprintf("parameters %d", i), func() string { return body }))
	}
	return all
}

// sorted makes the order of shots from maps the same in each run.
func sorted(all []shot) []shot {
	slices.SortFunc(all, func(a, b shot) int { return cmp.Compare(a.name, b.name) })
	return all
}
