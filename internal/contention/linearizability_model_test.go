package contention

import (
	"testing"

	"github.com/anishathalye/porcupine"
)

// TestModels has the models of histories look at histories that were written by
// hand: what is wrong must be found, or the campaign proves nothing.
func TestModels(t *testing.T) {
	t.Parallel()
	made := answer{ID: "inv_1", State: "PENDING", Token: "token-1"}
	create := after(act{Verb: "create", Key: "key"}, made)
	accept := act{Verb: "accept", Token: "token-1"}
	preview := act{Verb: "preview", Token: "token-1"}
	node := act{Verb: "node", ID: "inv_1"}
	again := act{Verb: "resend", ID: "inv_1"}
	second := answer{ID: "inv_1", State: "PENDING", Token: "token-2"}
	done := answer{WithoutFact: true}
	for name, c := range map[string]struct {
		model   porcupine.Model
		history []porcupine.Operation
		want    porcupine.CheckResult
	}{
		"a token is accepted once": {offerModel(false), sequence(create,
			after(accept, done), after(accept, answer{Refusal: "ALREADY_ACCEPTED"})), porcupine.Ok},
		"a token accepted twice is found": {offerModel(false), sequence(create,
			after(accept, done), after(accept, done)), porcupine.Illegal},
		"a token accepted twice at one moment is found": {offerModel(false), append(sequence(create),
			at(5, 9, accept, done), at(6, 8, accept, done)), porcupine.Illegal},
		"a read that goes back is found": {offerModel(false), sequence(create,
			after(accept, done), after(node, answer{ID: "inv_1", State: "ACCEPTED"}), after(node, made)), porcupine.Illegal},
		"a bearer's read that goes back is found": {offerModel(false), sequence(create,
			after(preview, answer{State: "PENDING"}), after(again, second), after(preview, answer{State: "PENDING"})), porcupine.Illegal},
		"a token that works although a newer one was sent is found": {offerModel(false), sequence(create,
			after(again, second), after(accept, done)), porcupine.Illegal},
		"a key that makes two invitations is found": {offerModel(false), sequence(create,
			after(act{Verb: "create", Key: "key"}, answer{ID: "inv_2", State: "PENDING", Token: "token-2"})), porcupine.Illegal},
		"two open invitations of one address are found": {offerModel(false), sequence(create,
			after(act{Verb: "create", Key: "other"}, answer{ID: "inv_2", State: "PENDING", Token: "token-2"})), porcupine.Illegal},
		"what was not answered may have been done": {offerModel(false), append(sequence(create),
			at(5, forever, accept, answer{Unknown: true}), at(20, 21, accept, answer{Refusal: "ALREADY_ACCEPTED"})), porcupine.Ok},
		"what was not answered may not have been done": {offerModel(false), append(sequence(create),
			at(5, forever, accept, answer{Unknown: true}), at(20, 21, accept, done)), porcupine.Ok},
		"what was not answered is not done and undone": {offerModel(false), append(sequence(create),
			at(5, forever, accept, answer{Unknown: true}), at(20, 21, node, answer{ID: "inv_1", State: "ACCEPTED"}), at(22, 23, node, made)), porcupine.Illegal},
		"a wrong account that spends a token is found": {offerModel(false), sequence(create,
			after(act{Verb: "accept", Token: "token-1", Other: true}, done)), porcupine.Illegal},
		"a link used twice is found": {offerModel(true), sequence(
			after(act{Verb: "create", Key: "key"}, answer{ID: "lnk_1", State: "ACTIVE", Token: "token-1"}),
			after(act{Verb: "accept", Token: "token-1", Email: "a"}, done),
			after(act{Verb: "accept", Token: "token-1", Email: "b"}, done)), porcupine.Illegal},
		"an organization without an admin is found": {memberModel(2), []porcupine.Operation{
			at(0, 9, move{Verb: "demote", By: 0, Whom: 1}, outcome{}), at(0, 9, move{Verb: "demote", By: 1, Whom: 0}, outcome{})}, porcupine.Illegal},
		"one of two who demote each other is refused": {memberModel(2), []porcupine.Operation{
			at(0, 9, move{Verb: "demote", By: 0, Whom: 1}, outcome{}), at(0, 9, move{Verb: "demote", By: 1, Whom: 0}, outcome{Refusal: "FORBIDDEN"})}, porcupine.Ok},
		"a look at admins that goes back is found": {memberModel(2), sequence(
			after(move{Verb: "suspend", By: 0, Whom: 1}, outcome{}), after(move{Verb: "look"}, outcome{Seen: colleagues{{true, true, true}, {true, true, true}}})), porcupine.Illegal},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if got := porcupine.CheckOperationsTimeout(c.model, c.history, checkWithin); got != c.want {
				t.Errorf("it is said to be %s", got)
			}
		})
	}
}

// after is an operation that sequence puts in its place.
func after(input, output any) porcupine.Operation {
	return porcupine.Operation{Input: input, Output: output}
}

func at(call, end int64, input, output any) porcupine.Operation {
	return porcupine.Operation{Input: input, Call: call, Output: output, Return: end}
}

// sequence has operations begin when the one before has ended.
func sequence(operations ...porcupine.Operation) []porcupine.Operation {
	for i := range operations {
		operations[i].Call, operations[i].Return = int64(2*i), int64(2*i+1)
	}
	return operations
}
