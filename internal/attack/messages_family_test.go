package attack

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

const (
	initialise = `{"type":"connection_init"}`
	subscribed = `{"id":"1","type":"subscribe","payload":{"query":"{__typename}"}}`
)

// messages break graphql-transport-ws, or ask by it for what is refused:
// https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
func messages(w *world, random *rand.Rand) []shot {
	all := append(premature(), unreadable()...)
	all = append(all, acknowledged(w)...)
	return append(all, mixed(random)...)
}

func premature() []shot {
	return []shot{
		socket("subscribe before the acknowledgement", script{said: says(subscribed), ends: []int{4401}}),
		socket("subscribe without a payload, before", script{said: says(`{"id":"1","type":"subscribe"}`), ends: []int{4401}}),
		socket("complete before", script{said: says(`{"id":"1","type":"complete"}`), ends: []int{stays, 4400, 4401}}),
		socket("ping before", script{said: says(`{"type":"ping"}`), ends: []int{stays}}),
		socket("pong before", script{said: says(`{"type":"pong"}`), ends: []int{stays}}),
		socket("two initialisations", script{said: says(initialise, initialise), ends: []int{4429}}),
		socket("a hundred initialisations", script{said: says(many(initialise, 100)...), ends: []int{4429}}),
		socket("an initialisation with a token of none", script{said: says(`{"type":"connection_init","payload":{"authorization":"Bearer x"}}`), ends: []int{4403}}),
		socket("an initialisation with a token of 60 kB", script{said: says(`{"type":"connection_init","payload":{"authorization":"Bearer ` + strings.Repeat("x", 60_000) + `"}}`), ends: []int{4403}}),
		socket("an initialisation with a token that is a number", script{said: says(`{"type":"connection_init","payload":{"authorization":1}}`), ends: []int{4403}}),
		socket("an initialisation with two tokens", script{said: says(`{"type":"connection_init","payload":{"authorization":"Bearer x","Authorization":"Bearer y"}}`), ends: []int{4403}}),
		socket("an initialisation with a list", script{said: says(`{"type":"connection_init","payload":[]}`), ends: []int{4400}}),
		socket("an initialisation with a text", script{said: says(`{"type":"connection_init","payload":"x"}`), ends: []int{4400}}),
		socket("another protocol", script{protocol: "graphql-ws", ends: []int{4406}}),
		socket("no protocol", script{protocol: "-", ends: []int{4406}}),
		socket("an unknown protocol", script{protocol: "x, y", ends: []int{4406}}),
		socket("two thousand protocols", script{protocol: strings.Repeat("x,", 2_000) + "y", ends: []int{4406}}),
		socket("a token in the address", script{target: "/graphql?authorization=x", said: says(subscribed), ends: []int{4401}}),
		socket("two versions", script{headers: []string{"Sec-WebSocket-Version: 8"}, refused: []int{400, 426}, said: says(subscribed), ends: []int{4401}}),
		socket("two keys", script{headers: []string{"Sec-WebSocket-Key: x"}, refused: []int{400}, said: says(subscribed), ends: []int{4401}}),
		socket("an extension", script{headers: []string{"Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits=99"}, said: says(subscribed), ends: []int{4401}}),
	}
}

// unreadable are messages that are none.
func unreadable() []shot {
	var all []shot
	for i, text := range []string{
		``, ` `, `x`, `null`, `true`, `1`, `"x"`, `[]`, `{}`, `{"type":null}`, `{"type":1}`, `{"type":{}}`, `{"type":""}`, `{"type":"x"}`, `{"type":"connection_ack"}`,
		`{"type":"next","id":"1"}`, `{"type":"error","id":"1"}`, `{"type":"start"}`, `{"type":"ka"}`, `{"type":"connection_terminate"}`, `{"type":"CONNECTION_INIT"}`,
		`{"type":"ping","payload":1}`, `{"type":"pong","payload":"x"}`, `{"type":"ping","payload":[]}`, `{"type":"connection_init"`, `{"type":"connection_init"}}`,
		`{"type":"connection_init"}{"type":"connection_init"}`, `[{"type":"connection_init"}]`, `{'type':'ping'}`, `{"type":"pi\u0000ng"}`, "\x00", "\ufeff" + initialise,
		`{"type":"complete"}`, `{"type":"complete","id":null}`, `{"type":"complete","id":1}`, `{"type":"complete","id":""}`, `{"id":{},"type":"ping"}`,
		strings.Repeat("[", 60_000), strings.Repeat(`{"a":`, 12_000), strings.Repeat("[1,", 20_000), `{"type":"` + strings.Repeat("x", 60_000) + `"}`, strings.Repeat(" ", 60_000),
		`{"type":"ping","payload":{` + strings.Repeat(`"a":1,`, 9_000) + `"b":1}}`, `{"type":"ping","type":"x"}`,
	} {
		all = append(all, socket(fmt.Sprintf("unreadable %d, first", i), script{said: says(text), ends: []int{4400, 4401, stays}}),
			socket(fmt.Sprintf("unreadable %d, later", i), script{said: says(initialise, text), ends: []int{4400, 4429, stays}}))
	}
	for _, text := range []string{"\xff", "{\"type\":\"\xc3\x28\"}", "\xed\xa0\x80", "\xf8\x88\x80\x80\x80", "{\"type\":\"ping\"}\xc0"} {
		all = append(all, socket(fmt.Sprintf("%q", text), script{said: says(text), ends: []int{1007}}))
	}
	return all
}

// acknowledged is what comes after the acknowledgement, of strangers and of Ann.
func acknowledged(w *world) []shot {
	ann := `{"type":"connection_init","payload":{"authorization":"Bearer ` + w.SessionToken + `"}}`
	var all []shot
	for name, c := range map[string]struct {
		said []string
		ends []int
	}{
		"no id":                   {[]string{`{"type":"subscribe","payload":{"query":"{__typename}"}}`}, []int{4400}},
		"an empty id":             {[]string{`{"id":"","type":"subscribe","payload":{"query":"{__typename}"}}`}, []int{4400}},
		"an id of 257 bytes":      {[]string{`{"id":"` + strings.Repeat("x", 257) + `","type":"subscribe","payload":{"query":"{__typename}"}}`}, []int{4400}},
		"an id that is a number":  {[]string{`{"id":1,"type":"subscribe","payload":{"query":"{__typename}"}}`}, []int{4400}},
		"no payload":              {[]string{`{"id":"1","type":"subscribe"}`}, []int{4400}},
		"a payload that is none":  {[]string{`{"id":"1","type":"subscribe","payload":1}`}, []int{4400}},
		"a list of operations":    {[]string{`{"id":"1","type":"subscribe","payload":[{"query":"{__typename}"}]}`}, []int{4400}},
		"a query that is none":    {[]string{`{"id":"1","type":"subscribe","payload":{"query":1}}`}, []int{4400}},
		"no query":                {[]string{`{"id":"1","type":"subscribe","payload":{}}`}, []int{4400, stays}},
		"variables that are none": {[]string{`{"id":"1","type":"subscribe","payload":{"query":"{__typename}","variables":[]}}`}, []int{4400}},
		"no such operation":       {[]string{`{"id":"1","type":"subscribe","payload":{"query":"{__typename}","operationName":"x"}}`}, []int{stays}},
		"a syntax error":          {[]string{`{"id":"1","type":"subscribe","payload":{"query":"{"}}`}, []int{stays}},
		"a depth of 5,000":        {[]string{`{"id":"1","type":"subscribe","payload":{"query":"` + strings.Repeat("{a", 5_000) + `"}}`}, []int{stays}},
		"a watch of none":         {[]string{`{"id":"1","type":"subscribe","payload":{"query":"subscription{organizationEvents(organizationId:\"org_x\"){cursor}}"}}`}, []int{stays, 4403, 4401}},
		"a watch from nowhere":    {[]string{`{"id":"1","type":"subscribe","payload":{"query":"subscription{organizationEvents(organizationId:\"` + w.OrganizationID + `\",after:\"x\"){cursor}}"}}`}, []int{stays, 4403, 4401}},
		"a complete of none":      {[]string{`{"id":"9","type":"complete"}`}, []int{stays}},
		"many completes":          {many(`{"id":"9","type":"complete"}`, 90), []int{stays}},
		"aliases":                 {[]string{`{"id":"1","type":"subscribe","payload":{"query":"{` + strings.Repeat("a:__typename ", 4_000) + `"}}`}, []int{stays}},
		"variables":               {[]string{`{"id":"1","type":"subscribe","payload":{"query":"{__typename}","variables":{"a":[` + strings.Repeat("1,", 20_000) + `1]}}}`}, []int{stays, 4400}},
	} {
		all = append(all, socket(name+", by a stranger", script{said: says(append([]string{initialise}, c.said...)...), ends: c.ends}))
		mine := socket(name+", by Ann", script{said: says(append([]string{ann}, c.said...)...), ends: c.ends})
		mine.signedIn = true
		all = append(all, mine)
	}
	watch := func(id int) string {
		return fmt.Sprintf(`{"id":"%d","type":"subscribe","payload":{"query":"subscription{organizationEvents(organizationId:\"%s\"){cursor}}"}}`, id, w.OrganizationID)
	}
	var hundreds []string
	for i := range 150 {
		hundreds = append(hundreds, watch(i))
	}
	for name, s := range map[string]script{
		"an id in use":             {said: says(ann, watch(1), watch(1)), ends: []int{4409}},
		"150 operations":           {said: says(append([]string{ann}, hundreds...)...), ends: []int{stays}},
		"a message of 1 MB":        {said: says(ann, `{"type":"ping","payload":{"x":"`+strings.Repeat("x", 1<<20-100)+`"}}`), ends: []int{stays, 1013}},
		"a message of 2 MB":        {said: says(ann, strings.Repeat("x", 2<<20)), ends: []int{1009}},
		"a second initialisation":  {said: says(ann, ann), ends: []int{4429}},
		"a sign-out of another":    {said: says(ann, `{"id":"1","type":"subscribe","payload":{"query":"mutation{signIn(input:{email:\"x\",password:\"y\"}){userErrors{code}}}"}}`), ends: []int{stays}},
		"a watch and its complete": {said: says(ann, watch(1), `{"id":"1","type":"complete"}`, watch(1), `{"id":"1","type":"complete"}`), ends: []int{stays}},
	} {
		mine := socket(name, s)
		mine.signedIn = true
		all = append(all, mine)
	}
	return sorted(all)
}

func many(message string, n int) []string {
	all := make([]string, n)
	for i := range all {
		all[i] = message
	}
	return all
}

// mixed are right messages in an order drawn from the seed.
func mixed(random *rand.Rand) []shot {
	vocabulary := []string{
		initialise, subscribed, `{"type":"ping"}`, `{"type":"pong","payload":{}}`, `{"id":"1","type":"complete"}`, `{"id":"2","type":"subscribe","payload":{"query":"{viewer{user{id}}}"}}`,
		`{"id":"3","type":"subscribe","payload":{"query":"subscription{viewerInvitationChanged{cursor}}"}}`, `{"type":"x"}`, `{}`, `{"id":"1","type":"next","payload":{}}`,
	}
	var all []shot
	for i := range 100 {
		var said []string
		for range 2 + random.IntN(20) {
			said = append(said, vocabulary[random.IntN(len(vocabulary))])
		}
		all = append(all, socket(fmt.Sprintf("mixed %d", i), script{said: says(said...), ends: []int{stays, 4400, 4401, 4409, 4429}}))
	}
	return all
}
