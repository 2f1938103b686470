package attack

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// sizes are how often a document repeats what it repeats.
var sizes = []int{1, 2, 10, 49, 51, 100, 1_000, 3_000, 10_000, 20_000, 60_000}

// documents are texts that cost more to read, to validate or to answer than they
// look, or that are none.
func documents(_ *world, random *rand.Rand) []shot {
	var all []shot
	for _, write := range []func(int) map[string]string{repeated, nested, fragmented, directed, literal, introspecting} {
		for _, n := range sizes {
			for name, text := range write(n) {
				if len(text) < 900_000 {
					all = append(all, posted(fmt.Sprintf("%s, %d times", name, n), func() string { return document(text) }))
				}
			}
		}
	}
	all = append(all, bombs()...)
	all = append(all, malformed()...)
	return append(sorted(all), scrambled(random)...)
}

// repeated is siblings.
func repeated(n int) map[string]string {
	aliases := func(format string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, format, i)
		}
		return b.String()
	}
	return map[string]string{
		"a field again":                "{" + fill("__typename ", n*11) + "}",
		"a field with fields again":    "{" + fill("viewer{user{id}} ", n*17) + "}",
		"aliases":                      "{" + aliases("a%d:__typename ") + "}",
		"aliases of fields":            "{" + aliases("a%d:viewer{user{id name}} ") + "}",
		"aliases that collide":         "{" + aliases("a:viewer{b%d:user{id}} ") + "}",
		"aliases with arguments":       "{" + aliases(`a%d:organization(slug:"x"){id} `) + "}",
		"arguments that differ":        "{" + aliases(`a:organization(slug:"%d"){id} `) + "}",
		"arguments again":              "{organization(" + fill(`slug:"x" `, n*9) + "){id}}",
		"aliases of a mutation":        "mutation{" + aliases("a%d:signOut{userErrors{code}} ") + "}",
		"operations":                   aliases("query q%d{__typename} "),
		"operations without names":     fill("{__typename} ", n*13),
		"variables that nobody uses":   "query(" + aliases("$a%d:Int ") + "){__typename}",
		"variables of one name":        "query(" + fill("$a:Int ", n*7) + "){__typename}",
		"unknown fields":               "{" + aliases("unknown%d ") + "}",
		"unknown arguments":            "{viewer(" + aliases("a%d:1 ") + "){user{id}}}",
		"lists that are asked at once": "{" + aliases("a%d:viewer{memberships(first:100){nodes{id}}} ") + "}",
	}
}

// nested is one within the other.
func nested(n int) map[string]string {
	return map[string]string{
		"deep selections":      "{" + fill("viewer{", n*7) + "__typename" + fill("}", n) + "}",
		"deep inline":          "{" + fill("...{", n*4) + "__typename" + fill("}", n) + "}",
		"deep inline, typed":   "{" + fill("...on Query{", n*12) + "__typename" + fill("}", n) + "}",
		"deep lists":           `{nodes(ids:` + fill("[", n) + fill("]", n) + `){id}}`,
		"deep objects":         `mutation{signIn(input:` + fill("{a:", n*3) + "1" + fill("}", n) + `){userErrors{code}}}`,
		"deep types":           "query($a:" + fill("[", n) + "Int" + fill("]", n) + "){__typename}",
		"deep defaults":        "query($a:[Int]=" + fill("[", n) + fill("]", n) + "){__typename}",
		"deep, never closed":   fill("{a", n*2),
		"parentheses, nested":  "{a" + fill("(a:", n*3) + "1" + fill(")", n) + "}",
		"deep, through people": "{viewer{memberships{nodes{organization{" + fill("members{nodes{organization{", n*27) + "id" + fill("}}}", n*3) + "}}}}}",
	}
}

// fragmented is spreads.
func fragmented(n int) map[string]string {
	var chain, cycle, fan, twice, unused strings.Builder
	for i := range n {
		fmt.Fprintf(&chain, "fragment f%d on Query{...f%d} ", i, i+1)
		fmt.Fprintf(&cycle, "fragment f%d on Query{...f%d} ", i, (i+1)%n)
		fmt.Fprintf(&fan, "fragment f%d on Query{viewer{user{id}}} ", i)
		fmt.Fprintf(&twice, "fragment f%d on Query{...f%d ...f%d} ", i, i+1, i+1)
		fmt.Fprintf(&unused, "fragment g%d on User{id name} ", i)
	}
	var spreads strings.Builder
	for i := range n {
		fmt.Fprintf(&spreads, "...f%d ", i)
	}
	last := fmt.Sprintf("fragment f%d on Query{__typename}", n)
	return map[string]string{
		"a chain of fragments":       "{...f0}" + chain.String() + last,
		"a cycle of fragments":       "{...f0}" + cycle.String(),
		"fragments that double":      "{...f0}" + twice.String() + last,
		"a fan of fragments":         "{" + spreads.String() + "}" + fan.String(),
		"fragments that nobody uses": "{__typename}" + unused.String(),
		"fragments of one name":      "{...f}" + fill("fragment f on Query{__typename} ", n*32),
		"spreads of one fragment":    "{" + fill("...f ", n*5) + "}fragment f on Query{viewer{user{id}}}",
		"spreads of no fragment":     "{" + spreads.String() + "}",
		"fragments on no type":       "{__typename ...f}fragment f on " + strings.Repeat("T", n) + "{id}",
	}
}

// directed is directives, those too that usher does not have.
func directed(n int) map[string]string {
	return map[string]string{
		"@skip":              "{__typename" + fill(" @skip(if:false)", n*16) + "}",
		"@include":           "{__typename" + fill(" @include(if:true)", n*18) + "}",
		"@include, variable": "query($a:Boolean=true){__typename" + fill(" @include(if:$a)", n*16) + "}",
		"@defer":             "{" + fill("...@defer{viewer{user{id}}} ", n*28) + "}",
		"@stream":            "{" + fill("viewer{memberships{nodes @stream(initialCount:0){id}}} ", n*55) + "}",
		"@oneOf":             "{__typename" + fill(" @oneOf", n*7) + "}",
		"@unknown":           "{__typename" + fill(" @unknown(a:1)", n*14) + "}",
		"@ of an operation":  "query" + fill(" @skip(if:true)", n*15) + "{__typename}",
		"@ of a fragment":    "{...f}fragment f on Query" + fill(" @a", n*3) + "{__typename}",
		"@ of a variable":    "query($a:Int" + fill(" @a", n*3) + "){__typename}",
		"skipped fields":     "{" + fill("viewer @skip(if:true){user{id}} ", n*32) + "}",
	}
}

// literal is values in the text.
func literal(n int) map[string]string {
	ask := func(value string) string { return "{organization(slug:" + value + "){id}}" }
	return map[string]string{
		"a long string":            ask(`"` + fill("x", n) + `"`),
		"a long block string":      ask(`"""` + fill(" x\n", n*3) + `"""`),
		"escapes":                  ask(`"` + fill(`é`, n*6) + `"`),
		"halves of surrogates":     ask(`"` + fill(`\ud800`, n*6) + `"`),
		"braced escapes":           ask(`"` + fill(`\u{1F600}`, n*9) + `"`),
		"a long integer":           ask(fill("9", n)),
		"a long float":             ask("1." + fill("9", n)),
		"a long exponent":          ask("1e" + fill("9", n)),
		"a negative zero":          ask("-" + fill("0", n)),
		"a long enum":              ask(fill("A", n)),
		"a long name":              "{" + fill("a", n) + "}",
		"a long alias":             "{" + fill("a", n) + ":__typename}",
		"a list of strings":        "{nodes(ids:[" + fill(`"x" `, n*4) + "]){id}}",
		"a list of nulls":          "{nodes(ids:[" + fill("null ", n*5) + "]){id}}",
		"an object's fields again": `mutation{signIn(input:{` + fill(`email:"a" `, n*10) + `password:"b"}){userErrors{code}}}`,
		"unknown fields of input":  `mutation{signIn(input:{` + fill(`x:1 `, n*4) + `}){userErrors{code}}}`,
		"combining characters":     ask(`"a` + fill("\u0301", n*2) + `"`),
		"right-to-left marks":      ask(`"` + fill("\u202e", n*3) + `"`),
		"an emoji of families":     ask(`"` + fill("👨‍👩‍👧‍👦", n*25) + `"`),
	}
}

// introspecting is the schema, asked again and again.
func introspecting(n int) map[string]string {
	return map[string]string{
		"types of types":       "{__schema{types{" + fill("ofType{", n*7) + "name" + fill("}", n) + "}}}",
		"fields of fields":     "{__schema{types{" + fill("fields{type{", n*13) + "name" + fill("}}", n*2) + "}}}",
		"the schema again":     "{" + fill("__schema{types{name}} ", n*22) + "}",
		"types by name":        "{" + fill(`__type(name:"User"){fields{name}} `, n*34) + "}",
		"possible types":       "{__schema{types{" + fill("possibleTypes{", n*14) + "name" + fill("}", n) + "}}}",
		"everything, and more": "{__schema{types{" + fill("fields{name args{name type{name}} type{name}} ", n*46) + "}}}",
	}
}

// bombs are nothing but signs.
func bombs() []shot {
	var all []shot
	for _, bytes := range []int{100, 10_000, 99_999, 100_001, 1_000_000} {
		for name, unit := range map[string]string{
			"braces": "{", "closing braces": "}", "brackets": "[", "parentheses": "(", "commas": ",", "spaces": " ",
			"line ends": "\n", "carriage returns": "\r", "comments": "#\n", "one comment": "#", "dollars": "$", "ats": "@",
			"exclamations": "!", "dots": "...", "quotes": "\"\"", "block quotes": `"""`, "byte order marks": "\ufeff", "colons": ":",
			"equals": "=", "pipes": "|", "ampersands": "&", "minus signs": "-", "backslashes": `\`, "digits": "1", "letters": "a",
			"open strings": "\"a\n", "nulls": "\x00", "replacement characters": "\ufffd", "spreads": "...a ", "fields": "{a}",
		} {
			all = append(all, posted(fmt.Sprintf("%d bytes of %s", bytes, name), func() string {
				text := fill(unit, bytes)
				if body := document(text); len(body) < 1<<20 {
					return body
				}
				return document(fill(unit, bytes/8)) // each is escaped
			}))
		}
	}
	return all
}

// malformed is no GraphQL, or none for this schema.
func malformed() []shot {
	var all []shot
	for i, text := range []string{
		"", " ", "{", "}", "{}", "query", "query{}", "query q", "{a", "{__typename", "mutation", "subscription", "fragment",
		"fragment on on on{id}", "{...on}", "{...}", "{__typename}}", "{:}", "{a:}", "{a:b:c}", "{@}", "{a@}", "{a()}", "{a(b)}",
		"{a(b:)}", "{a(b:$)}", "query($){a}", "query($a){a}", "query($a:){a}", "query($a:Int!=null){a}", "query($a:[Int){a}",
		"type User{id:ID}", "schema{query:Query}", "extend type Query{a:Int}", "scalar X", "directive @a on FIELD",
		`"description" query{__typename}`, "subscription{__typename}", "subscription{a:__typename b:__typename}",
		"mutation{__typename}", "mutation{__schema{types{name}}}", "subscription{__schema{types{name}}}",
		"{__typename @skip}", "{__typename @skip(if:null)}", `{__typename @skip(if:"x")}`, "{__typename @skip(if:$x)}",
		"{__type(name:null){name}}", "{__type{name}}", "{__type(name:1){name}}", "{_service{sdl}}", "{_entities(representations:[]){__typename}}",
		"{__proto__}", "{constructor}", "{toString}", "{node(id:null){id}}", `{node(id:""){id}}`, `{node(id:"usr_"){id}}`,
		"{node(id:9223372036854775808){id}}", "{node(id:-1){id}}", "{nodes(ids:null){id}}", "{nodes(ids:[]){id}}",
		`{viewer{memberships(first:0){nodes{id}}}}`, `{viewer{memberships(first:-1){nodes{id}}}}`,
		`{viewer{memberships(first:2147483648){nodes{id}}}}`, `{viewer{memberships(after:"x"){nodes{id}}}}`,
		"{organization{id}}", `{organization(id:"a",slug:"b"){id}}`, `{organization(slug:null){id}}`,
		"{viewer{user}}", "{viewer{user{id{x}}}}", "{__typename{x}}", "query a{__typename} query a{__typename}",
		"\ufeff{__typename}", "{__typename}\x00", "{\x00__typename}", "{__type\u200bname}", "{＿＿typename}", "{ａ:__typename}",
		"{__typename}#" + "\u2028" + "{", "{__typename}\u2028", "{__typename}\u00a0", "query\u00a0{__typename}", "{é}", "{😀}",
		"{viewerCan(organizationId:1,permission:X)}", `{viewerCan(organizationId:"a",permission:"MANAGE_MEMBERS")}`,
		`{accessAsOf(organizationId:"a",time:"0000-00-00T00:00:00Z"){sequence}}`, `{accessAsOf(organizationId:"a",time:"9999999-01-01T00:00:00Z"){sequence}}`,
		`{accessAsOf(organizationId:"a",time:1){sequence}}`, `{accessAsOf(organizationId:"a",time:"2026-01-01T00:00:00+99:99"){sequence}}`,
	} {
		all = append(all, posted(fmt.Sprintf("malformed %d", i), func() string { return document(text) }))
	}
	return all
}

// scrambled is a real document with signs that moved, as the seed has it.
func scrambled(random *rand.Rand) []shot {
	const whole = `query Q($a:ID!,$b:[Role!]=[ADMIN]){organization(id:$a){...F members(first:3,where:{role:$b}){nodes{id user{name}}}}}` +
		`fragment F on Organization{id name @include(if:true) slug}`
	var all []shot
	for i := range 150 {
		text := []byte(whole)
		for range 1 + random.IntN(6) {
			at := random.IntN(len(text))
			switch random.IntN(4) {
			case 0:
				text = append(text[:at], text[at+1:]...)
			case 1:
				text[at] = byte(random.IntN(256))
			case 2:
				other := random.IntN(len(text))
				text[at], text[other] = text[other], text[at]
			default:
				cut := text[at:min(len(text), at+random.IntN(40))]
				text = append(text[:at:at], append(append([]byte{}, cut...), text[at:]...)...)
			}
		}
		all = append(all, posted(fmt.Sprintf("scrambled %d", i), func() string {
			return `{"query":"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(string(text)) + `","variables":{"a":"x"}}`
		}))
	}
	return all
}
