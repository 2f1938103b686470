package config

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"strings"
	"testing"
)

func TestSecret_never_prints_itself(t *testing.T) {
	t.Parallel()
	s := Secret("geheim")
	asJSON, err := json.Marshal(struct {
		S Secret
		P *Secret
	}{s, &s})
	if err != nil {
		t.Fatal(err)
	}
	for _, printed := range append(logged(s), s.String(), string(asJSON), fmt.Sprintf("%v %+v %#v %s %q %x %d", s, s, s, s, s, s, s),
		fmt.Sprint(&s, []Secret{s}, struct{ S Secret }{s})) {
		if strings.Contains(printed, "geheim") || strings.Contains(printed, fmt.Sprintf("%x", "geheim")) || !strings.Contains(printed, hidden) {
			t.Errorf("printed %s", printed)
		}
	}
}

func TestConfig_prints_its_table_without_secrets(t *testing.T) {
	t.Parallel()
	c := load(t, nil, home, "USHER_SECRET_KEYS="+aKey, "USHER_MAIL_FROM=a@example.com",
		"USHER_DATABASE_URL=postgres://anna:geheim@db/usher?sslpassword=geheim", "USHER_SMTP_URL=smtp://geheim:geheim@mail")
	table, err := json.Marshal(c.Table())
	if err != nil {
		t.Fatal(err)
	}
	for _, printed := range append(logged(c), string(table), fmt.Sprintf("%v %+v %#v %s", c, c, c, c), fmt.Sprint(&c)) {
		if strings.Contains(printed, "geheim") || strings.Contains(printed, aKey) {
			t.Errorf("a secret is in %s", printed)
		}
		if !strings.Contains(printed, "anna:xxxxx@db") || !strings.Contains(printed, "127.0.0.1:8080") {
			t.Errorf("the table is not in %s", printed)
		}
	}
}

func TestFaults_show_no_password(t *testing.T) {
	t.Parallel()
	for _, value := range []string{
		"mysql://anna:geheim@db", "postgres:/anna:geheim@db", "anna:geheim@db/usher", "host=db password=geheim",
		"postgres://anna:geheim", "postgres://anna:ge/geheim@db", "postgres://anna:1/geheim@db", "postgres://anna:1?geheim@db",
		"postgres://anna:1#geheim@db", "postgres://anna:%geheim@db", "://anna:geheim@db", "mysql://db?PassWord=geheim", "host=db://geheim",
	} {
		for _, name := range []string{"USHER_DATABASE_URL", "USHER_SMTP_URL", "USHER_PUBLIC_URL", "USHER_ALLOWED_ORIGINS"} {
			_, err := Load(nil, []string{home, "USHER_MAIL_FROM=a@example.com", name + "=" + value})
			if err != nil && strings.Contains(err.Error(), "geheim") {
				t.Errorf("%s=%s: the password is in %v", name, value, err)
			}
		}
	}
}

func TestTable_describes_every_setting(t *testing.T) {
	t.Parallel()
	for _, row := range load(t, nil, home).Table() {
		if row.Description == "" || !strings.HasPrefix(row.Name, "USHER_") || !strings.HasPrefix(row.Flag, "--") || row.Source != FromDefault {
			t.Errorf("got %+v", row)
		}
	}
}

// logged is a value as the two handlers of log/slog write it.
func logged(value any) []string {
	var asText, asJSON bytes.Buffer
	slog.New(slog.NewTextHandler(&asText, nil)).Info("loaded", "value", value)
	slog.New(slog.NewJSONHandler(&asJSON, nil)).Info("loaded", "value", value)
	return []string{asText.String(), asJSON.String()}
}
