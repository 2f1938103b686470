// Package chaos runs whole installations under load while what they stand on
// fails, and then has an auditor compare what was promised with what is there.
//
// It is tests only. environment_test.go is what fails: servers, PostgreSQL and
// the way to it, the mail server, the disk. load_test.go is who works meanwhile,
// and notes in a journal what was asked and answered. faults_test.go is what
// happens to them, drawn from a seed. Package audit is the judge: it shares no
// code with the server, and reads the journal, the public API, the mail server's
// letters and the database.
//
// `go test ./internal/chaos` runs the campaign shortly, `make chaos` for five
// minutes, `make chaos-long` for an hour.
package chaos
