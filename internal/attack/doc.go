// Package attack sends a running server everything that a hostile stranger, or
// a hostile member, may think of, and looks at what became of it.
//
// It is tests only. shot_test.go is one hostile request, as HTTP or as a socket
// (socket_test.go); each file named …_family_test.go is a family of them, made by
// tables and generators. world_test.go is the server that they are sent to: the
// product as a process, in production mode. campaign_test.go fires them one after
// the other and asks what may not be: a 5xx, an error INTERNAL, an ERROR in the
// log, a row more or less, a server that is ill. cost_test.go measures what each
// costs the server's processors before anybody is known, and neighbours_test.go
// what people at work feel meanwhile.
//
// `go test ./internal/attack` fires a part of them, drawn from a seed; `make
// attack` fires all, and measures.
package attack
