package chaos

import (
	"bytes"
	"context"
	"fmt"
	"time"

	"usher/internal/chaos/audit"
)

const (
	// importTime is how long an import may take; a crash in its middle costs it a
	// lease.
	importTime = 90 * time.Second
	// importPause lies between two spreadsheets.
	importPause = 5 * time.Second
)

// importPeople sends a spreadsheet, applies it, and waits until it has come to an
// end. Some of its rows cannot be applied, and some stand there twice.
func (w *worker) importPeople(ctx context.Context) {
	o := w.place()
	emails, sheet := w.sheet(100 + w.r.IntN(200))
	plan := w.ordinary(o, "planImport", map[string]any{"csv": string(sheet)})
	if w.chance(50) {
		plan.input = map[string]any{"organizationId": o.id, "file": nil}
		plan.file = sheet
	}
	a := w.ask(ctx, plan)
	if a.done() {
		w.apply(ctx, o, plan.note.Session, a.got.Plan.ID, emails)
	}
	pause(ctx, importPause)
}

// sheet writes a spreadsheet of so many people.
func (w *worker) sheet(people int) (emails []string, text []byte) {
	var sheet bytes.Buffer
	sheet.WriteString("email;role;message\r\n")
	for range people {
		email := w.fresh("sheet") + "@load.example"
		emails = append(emails, email)
		row := fmt.Sprintf("%s;%s;\"Welcome,\nhere\"\r\n", email, []string{"member", "viewer", ""}[w.r.IntN(3)])
		sheet.WriteString(row)
		switch w.r.IntN(20) {
		case 0:
			sheet.WriteString(row)
		case 1:
			sheet.WriteString("nobody at all;member;\r\n")
		}
	}
	return emails, sheet.Bytes()
}

// apply carries a plan out; often it is asked for twice.
func (w *worker) apply(ctx context.Context, o *organization, session, plan string, emails []string) {
	q := request{
		field: "applyImport",
		input: map[string]any{"planId": plan, "onlyValid": true, "idempotencyKey": w.fresh("key")},
		note:  audit.Operation{Organization: o.id, Session: session, Target: plan},
	}
	a := w.ask(ctx, q)
	if !a.done() {
		return
	}
	if w.chance(50) {
		w.ask(ctx, q)
	}
	w.awaitEnd(ctx, o, session, a.Import)
	w.journal.Import(audit.Import{ID: a.Import, Organization: o.id, Emails: emails})
}

// awaitEnd waits for an import's end. It is not left alone when ctx is done: what it
// promised comes true nonetheless.
func (w *worker) awaitEnd(ctx context.Context, o *organization, session, id string) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), importTime)
	defer cancel()
	for ctx.Err() == nil {
		pause(ctx, 300*time.Millisecond)
		a := w.ask(ctx, request{
			field: "import", query: importRead,
			variables: map[string]any{"id": id},
			note:      audit.Operation{Organization: o.id, Session: session, Target: id},
		})
		var now object
		if a.into(&now) && (now.State == "DONE" || now.State == "FAILED") {
			return
		}
	}
}
