package attack

import (
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf16"
)

// spreadsheets are hostile files of Ann's: each is answered with a plan that says
// what is wrong in which line, or with an error that does.
func spreadsheets(w *world, random *rand.Rand) []shot {
	rows := "email,role\ngrace@example.com,member\n"
	wide := func(order binary.AppendByteOrder, mark string) string {
		b := []byte(mark)
		for _, unit := range utf16.Encode([]rune(rows)) {
			b = order.AppendUint16(b, unit)
		}
		return string(b)
	}
	files := map[string]func() string{
		"nothing": func() string { return "" }, "a line end": func() string { return "\n" }, "a NUL": func() string { return "\x00" }, "NULs": func() string { return fill("\x00", 100_000) },
		"a mark": func() string { return "\ufeff" }, "a mark and rows": func() string { return "\ufeff" + rows }, "two marks": func() string { return "\ufeff\ufeff" + rows },
		"UTF-16, little":            func() string { return wide(binary.LittleEndian, "\xff\xfe") },
		"UTF-16, big":               func() string { return wide(binary.BigEndian, "\xfe\xff") },
		"UTF-16 without a mark":     func() string { return wide(binary.LittleEndian, "") },
		"half of UTF-16":            func() string { return wide(binary.LittleEndian, "\xff\xfe") + "a" },
		"UTF-32":                    func() string { return "\xff\xfe\x00\x00e\x00\x00\x00" },
		"a NUL in a cell":           func() string { return "email\ngr\x00ace@example.com\n" },
		"a quote that is open":      func() string { return "email\n\"grace@example.com\n" + fill("x@example.com\n", 100_000) },
		"a quote in the header":     func() string { return "\"email\n" + rows },
		"quotes":                    func() string { return "email\n" + fill(`"`, 500_000) },
		"a million columns":         func() string { return "email" + strings.Repeat(",", 1_000_000) + "\na@example.com" },
		"a million columns in rows": func() string { return "email\na@example.com" + strings.Repeat(",", 1_000_000) },
		"a million lines":           func() string { return "email\n" + fill("\n", 1_000_000) },
		"a cell of 1 MB":            func() string { return "email\n" + fill("a", 1_000_000) + "@example.com" },
		"a header of 1 MB":          func() string { return fill("email", 1_000_000) },
		"columns again":             func() string { return "email,email,email\na@example.com,b@example.com,c@example.com\n" },
		"no column":                 func() string { return "mail\na@example.com\n" },
		"carriage returns":          func() string { return "email\ra@example.com\rb@example.com\r" },
		"formulas": func() string {
			return "email,message\na@example.com,=cmd|'/c calc'!A1\nb@example.com,+1\nc@example.com,@x\nd@example.com,\"\t=1\"\n"
		},
		"formulas as addresses":    func() string { return "email\n=1+1\n+a@example.com\n-a@example.com\n@a\n" },
		"separators mixed":         func() string { return "email;role\na@example.com,member\nb@example.com\tviewer\n" },
		"separators only":          func() string { return fill(",;\t", 100_000) },
		"not UTF-8":                func() string { return "email,message\na@example.com,\xff\xfe\xc3\x28\n" },
		"line separators":          func() string { return "email,message\na@example.com,x\u2028b@example.com\n" },
		"CR and LF in quotes":      func() string { return "email,message\na@example.com,\"x\r\nBcc: eve@evil.example\r\n\"\n" },
		"one address 20,000 times": func() string { return "email\n" + fill("a@example.com\n", 14*20_000) },
		"roles of none": func() string {
			return "email,role\na@example.com,owner\nb@example.com,ADMIN\nc@example.com,admin;member\n"
		},
		"deep departments": func() string {
			return "email,department\na@example.com," + fill("x/", 2_000) + "\nb@example.com,../../x\n"
		},
		"a zip": func() string { return "PK\x03\x04" + fill("\x00", 1_000) },
		"HTML":  func() string { return "<table><tr><td>email</td></tr></table>" },
	}
	for i := range 40 {
		text := []byte("email,role,department,message\ngrace@example.com,member,\"Stage/Light\",\"Hello, \"\"you\"\"\"\nbo@example.com,viewer,,\n")
		for range 1 + random.IntN(8) {
			text[random.IntN(len(text))] = byte(random.IntN(256))
		}
		files[fmt.Sprintf("scrambled %d", i)] = func() string { return string(text) }
	}
	const asText = `mutation($o:ID!,$c:String!){planImport(input:{organizationId:$o,csv:$c}){plan{counts{reject} rows(first:20){nodes{line column userErrors{message}}}} userErrors{message}}}`
	var all []shot
	for name, file := range files {
		text := raw(name+", as text", func() string {
			body := asking(asText, map[string]any{"o": w.OrganizationID, "c": file()})
			return post(body, "Authorization: Bearer "+w.SessionToken)
		}, answered(200, 400, 413))
		upload := raw(name+", as a file", func() string {
			body := form(named("operations", encode(map[string]any{
				"query": `mutation($o:ID!,$f:Upload!){planImport(input:{organizationId:$o,file:$f}){plan{counts{reject}} userErrors{message}}}`, "variables": map[string]any{"o": w.OrganizationID, "f": nil},
			})), named("map", `{"0":["variables.f"]}`), filed("0", file()))
			return request("POST", "/graphql", []string{
				"Content-Type: multipart/form-data; boundary=x", "GraphQL-Require-Preflight: 1", "Authorization: Bearer " + w.SessionToken, fmt.Sprintf("Content-Length: %d", len(body)),
			}, body)
		}, answered(200, 400, 413))
		text.signedIn, upload.signedIn = true, true
		all = append(all, text, upload)
	}
	return sorted(all)
}
