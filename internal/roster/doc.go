// Package roster brings in whole departments from a spreadsheet, and gives
// people out as one.
//
// A spreadsheet is read into a plan, which changes nothing: each of its rows
// says what would become of it, and why. A plan that is applied is carried out
// by a worker, in transactions of at most 500 rows, each of which moves the
// roster's position in the same commit. So it may be interrupted anywhere, by a
// crash too, and goes on where it stopped: no row is done twice and no letter
// queued twice. A plan is applied only while it holds; once one of its rows
// would come to something else, it is refused, and the row is named.
//
// The files follow a roster's life. sheet.go reads what people have; plan.go
// stores it row by row (READING) and concludes it (PLANNED); apply.go queues it
// (QUEUED); work.go leases it to one worker (RUNNING), and advance.go does its
// rows and ends it (DONE, FAILED); forget.go deletes it. export.go is the way
// back.
//
// What an invitation is, who may be invited, and what has to be approved before,
// is package invite's to say. A plan that is applied counts whole against the
// organization's limits, so that they never stop it half way; a pause does.
package roster
