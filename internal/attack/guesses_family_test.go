package attack

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"strings"
)

// guesses are passwords and tokens tried out: by many requests, and by many fields
// of one. Each counts. Afterwards nobody at this address may guess any more, and
// Ann, who is signed in, notices nothing.
func guesses(_ *world, _ *rand.Rand) []shot {
	aliased := func(n int, field string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "a%d:"+field+" ", i, i)
		}
		return b.String()
	}
	signIn := `signIn(input:{email:"ann@example.com",password:"guess %d of it"}){userErrors{code}}`
	look := `invitationByToken(token:"inv_` + strings.Repeat("A", 40) + `%08d"){state}`
	var all []shot
	for _, n := range []int{2, 10, 100, 1_000} {
		all = append(all,
			posted(fmt.Sprintf("%d passwords in a document", n), func() string { return document("mutation{" + aliased(n, signIn) + "}") }),
			socket(fmt.Sprintf("%d passwords on a socket", n), script{
				said: says(initialise, `{"id":"1","type":"subscribe","payload":`+document("mutation{"+aliased(min(n, 500), signIn)+"}")+`}`), ends: []int{stays},
			}))
	}
	return append(all,
		exhausting("passwords one by one", 60, func(i int) string { return "mutation{" + fmt.Sprintf(signIn, i) + "}" }),
		exhausting("tokens, 60 in a document", 40, func(int) string { return "{" + aliased(60, look) + "}" }),
		exhausting("tokens when there are no guesses left", 1, func(int) string { return "{" + fmt.Sprintf(look, 1) + "}" }))
}

// exhausting asks again and again, each time as if for another address, until it is
// told that this was too often.
func exhausting(name string, most int, ask func(i int) string) shot {
	return shot{name: name, many: true, fire: func(at string) error {
		for i := range most {
			limited := exchange{said: func() []byte {
				return []byte(post(document(ask(i)), fmt.Sprintf("X-Forwarded-For: 10.0.0.%d", i)))
			}, statuses: []int{200, 429}, wants: "RATE_LIMITED"}
			err := limited.fire(at)
			if !errors.Is(err, errNotHeld) {
				return err
			}
		}
		return errors.New("it was never limited")
	}}
}
