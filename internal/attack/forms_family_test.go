package attack

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

const planning = `{"query":"mutation($f:Upload!){planImport(input:{organizationId:\"org_x\",file:$f}){userErrors{code}}}","variables":{"f":null}}`

// part of a form.
type field struct{ head, content string }

func named(name, content string) field {
	return field{`Content-Disposition: form-data; name="` + name + `"`, content}
}

func filed(name, content string) field {
	return field{`Content-Disposition: form-data; name="` + name + `"; filename="a.csv"` + "\r\nContent-Type: text/csv", content}
}

func form(fields ...field) string {
	var b strings.Builder
	for _, f := range fields {
		b.WriteString("--x\r\n" + f.head + "\r\n\r\n" + f.content + "\r\n")
	}
	return b.String() + "--x--\r\n"
}

// forms carry files, by the multipart request's specification or against it: from
// a page that needs no preflight, from strangers, and from Ann.
func forms(w *world, _ *rand.Rand) []shot {
	const media, preflight = "Content-Type: multipart/form-data; boundary=x", "GraphQL-Require-Preflight: 1"
	var all []shot
	for name, body := range shapes() {
		said := func(headers ...string) func() string {
			return func() string {
				text := body()
				return request("POST", "/graphql", append(headers, fmt.Sprintf("Content-Length: %d", len(text))), text)
			}
		}
		mine := raw(name+", by Ann", said(media, preflight, "Authorization: Bearer "+w.SessionToken), answered(200, 400, 413, 401, 403), without(`"plan":{`))
		mine.signedIn = true
		all = append(all, mine,
			raw(name+", by a stranger", said(media, preflight), answered(200, 400, 401, 413)),
			raw(name+", without a preflight", said(media, "Cookie: usher_session="+w.SessionToken), answered(415)))
	}
	for i, boundary := range []string{"", "=", "=\"\"", "=" + strings.Repeat("x", 71), "=x\x00", "=ü", "=\"x", "=x; boundary=y", "*=utf-8''x"} {
		all = append(all, raw(fmt.Sprintf("boundary %d", i), func() string {
			text := form(named("operations", planning))
			return request("POST", "/graphql", []string{"Content-Type: multipart/form-data; boundary" + boundary, preflight, fmt.Sprintf("Content-Length: %d", len(text))}, text)
		}, answered(400, 401, 415)))
	}
	return sorted(all)
}

// shapes are forms that are wrong.
func shapes() map[string]func() string {
	right := func(mapping string) func() string {
		return func() string {
			return form(named("operations", planning), named("map", mapping), filed("0", "email\na@example.com"))
		}
	}
	many := func(n int, write func(i int) field, mapping string) func() string {
		return func() string {
			fields := []field{named("operations", planning), named("map", mapping)}
			for i := range n {
				fields = append(fields, write(i))
			}
			return form(fields...)
		}
	}
	shapes := map[string]func() string{
		"nothing":          func() string { return "" },
		"an end only":      func() string { return "--x--\r\n" },
		"no end":           func() string { return "--x\r\n" },
		"another boundary": func() string { return strings.ReplaceAll(form(named("operations", planning)), "--x", "--y") },
		"no operations":    func() string { return form(named("map", `{}`)) },
		"no map":           func() string { return form(named("operations", planning)) },
		"map first":        func() string { return form(named("map", `{"0":["variables.f"]}`), named("operations", planning)) },
		"file first": func() string {
			return form(filed("0", "email"), named("operations", planning), named("map", `{"0":["variables.f"]}`))
		},
		"a list of operations": func() string {
			return form(named("operations", "["+planning+"]"), named("map", `{"0":["0.variables.f"]}`), filed("0", "email"))
		},
		"operations twice": func() string {
			return form(named("operations", planning), named("operations", planning), named("map", "{}"))
		},
		"operations of 2 MB":    func() string { return form(named("operations", strings.Repeat(" ", 2<<20)), named("map", "{}")) },
		"a map of 2 MB":         func() string { return form(named("operations", planning), named("map", strings.Repeat(" ", 2<<20))) },
		"a part without a name": func() string { return form(field{"Content-Disposition: form-data", "x"}) },
		"a part without a head": func() string { return form(field{"", planning}) },
		"a head of 1 MB":        func() string { return form(field{"X: " + strings.Repeat("a", 1<<20), planning}) },
		"10,000 heads":          func() string { return form(field{strings.Repeat("X: a\r\n", 10_000) + "Y: b", planning}) },
		"a name from above": func() string {
			return form(named("operations", planning), named("map", `{"0":["variables.f"]}`), field{`Content-Disposition: form-data; name="0"; filename="../../etc/passwd"`, "email"})
		},
		"a compressed part": func() string {
			return form(field{"Content-Disposition: form-data; name=operations\r\nContent-Transfer-Encoding: base64", "e30="})
		},
		"10,000 files":          many(10_000, func(i int) field { return filed(fmt.Sprint(i), "a") }, `{"0":["variables.f"]}`),
		"10,000 fields":         many(10_000, func(i int) field { return named(fmt.Sprint(i), "a") }, `{}`),
		"5 files for one place": many(5, func(i int) field { return filed(fmt.Sprint(i), "email") }, `{"0":["variables.f"],"1":["variables.f"],"2":["variables.f"],"3":["variables.f"],"4":["variables.f"]}`),
		"a file twice":          many(2, func(int) field { return filed("0", "email") }, `{"0":["variables.f"]}`),
	}
	for i, mapping := range []string{
		``, `null`, `[]`, `1`, `{`, `{"0":null}`, `{"0":"variables.f"}`, `{"0":[]}`, `{"0":[null]}`, `{"0":[1]}`, `{"0":["variables"]}`, `{"0":[""]}`, `{"0":["."]}`,
		`{"0":["variables.g"]}`, `{"0":["variables.f.g"]}`, `{"0":["variables.f.0"]}`, `{"0":["query"]}`, `{"0":["extensions.a"]}`, `{"0":["variables.__proto__"]}`,
		`{"0":["variables.-1"]}`, `{"0":["variables.99999999999999999999"]}`, `{"1":["variables.f"]}`, `{"0":["variables.f","variables.f"]}`, `{"":["variables.f"]}`,
		`{"0":["variables.f"],"0":["variables.f"]}`, `{"0":["` + strings.Repeat("a.", 20_000) + `"]}`, `{` + strings.Repeat(`"0":["variables.f"],`, 20_000) + `"1":[]}`,
		`{"0":[` + strings.Repeat(`"variables.f",`, 20_000) + `"variables.f"]}`,
	} {
		shapes[fmt.Sprintf("map %d", i)] = right(mapping)
	}
	return shapes
}
