// Package contention has many people want the same thing at the same moment, at
// two servers on one database and at one on SQLite, and looks at who got it.
//
// It is tests only. pair_test.go is the servers, line_test.go how people reach
// them. races_links_test.go and races_admins_test.go count what came of crowds
// and of duels; linearizability_test.go and the files beside it record histories
// and have porcupine judge whether they can have happened one after the other;
// capacity_test.go measures how much a server takes, at a steady pace.
//
// `go test ./internal/contention` runs all of it shortly; `make race-links`,
// `make race-admins`, `make linearizability` and `make capacity` at length.
package contention
