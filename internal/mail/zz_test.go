package mail

import (
	"fmt"
	"net/http"
	"os"
	"testing"
	"time"
	"database/sql"
	_ "modernc.org/sqlite"
	"usher/internal/store/storetest"
	"usher/internal/mail/mailtest"
	"usher/internal/web"
)

func TestZZServe(t *testing.T) {
	if os.Getenv("ZZ") == "" { t.Skip() }
	s := storetest.New(t, storetest.SQLite)
	b, handler := setupMailbox(t, s)
	b.Composer.PublicURL = "http://127.0.0.1:18102"
	handler = (&Mailbox{Store: s, Composer: b.Composer, Log: b.Log, Stylesheet: web.Stylesheet}).Handler()
	b.queue(t, "grace@example.com", "a.very.long.address.that.goes.on@subdomain.of.a.long.example.com")
	b.sendAll(t)
	mux := http.NewServeMux()
	mux.Handle("/mailbox", handler); mux.Handle("/mailbox/", handler)
	css, _ := os.ReadFile("../web/app/src/page/usher.css")
	mux.HandleFunc(web.Stylesheet, func(w http.ResponseWriter, r *http.Request) { w.Header().Set("Content-Type", "text/css"); w.Write(css) })
	mux.HandleFunc("/invitation", func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, "<title>arrived</title>arrived") })
	srv := &http.Server{Addr: "127.0.0.1:18102", Handler: mux}
	go srv.ListenAndServe()
	time.Sleep(40 * time.Second)
	srv.Close()
}

func TestZZExplain(t *testing.T) {
	for _, k := range storetest.Kinds {
		s := storetest.New(t, k)
		b := setup(t, s, &mailtest.Server{})
		b.queue(t, "a@example.com")
		for _, q := range storetest.Statements(s, func() { b.sendNext(system(t)) }) { fmt.Println(q) }
		_ = sql.ErrNoRows
	}
}
