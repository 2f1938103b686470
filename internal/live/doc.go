// Package live is how GraphQL travels: over HTTP, over WebSockets that speak
// graphql-transport-ws, and over server-sent events, on one path and one
// executor.
//
// It promises that a stranger's request costs little: who asks is found out
// first, a document is weighed before it is validated (guard.go), every queue,
// body and message has a bound, and every peer that falls silent is given up.
// Subscriptions that are told the same share one execution and one encoding (see
// Share and hub.go), and a slow client slows nobody else. Results of one operation
// leave in order, and nothing follows an operation's end. A mutation that has
// begun is finished, whatever becomes of its asker. Files come in only from people
// who are signed in, and nothing of them is left when their operation is over.
// When a session ends or the server stops, its sockets are closed with a code that
// tells the client whether to come back.
//
// What the fields mean is package graph's business, who somebody is the
// caller's: see Server.Authenticate.
package live
