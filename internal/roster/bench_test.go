package roster

import (
	"io"
	"strings"
	"testing"

	"usher/internal/fault"
)

// BenchmarkSheet reads 100,000 rows as they should be.
func BenchmarkSheet(b *testing.B) {
	plain := "email,role,department,message\r\n" + strings.Repeat("anna.example@example.com,MEMBER,Engineering/Platform,Welcome!\r\n", MaxRows)
	for name, content := range map[string]string{
		"plain":        plain,
		"quoted":       `"` + strings.ReplaceAll(strings.ReplaceAll(plain, ",", `","`), "\r\n", "\"\r\n\"") + `"`,
		"Windows-1252": strings.ReplaceAll(plain, "Platform", "Pl\xe4ttform"),
		"UTF-16":       "\xff\xfe" + strings.Join(strings.Split(plain, ""), "\x00") + "\x00",
	} {
		b.Run(name, func(b *testing.B) { measure(b, content) })
	}
}

// BenchmarkSheet_hostile reads the largest files that are taken, made to cost
// as much as can be.
func BenchmarkSheet_hostile(b *testing.B) {
	for name, content := range hostile(MaxBytes - 100) {
		b.Run(strings.ReplaceAll(name, " ", "_"), func(b *testing.B) { measure(b, content) })
	}
}

func measure(b *testing.B, content string) {
	b.SetBytes(int64(len(content)))
	b.ReportAllocs()
	for b.Loop() {
		s, err := Open(strings.NewReader(content))
		if err != nil {
			b.Fatal(err)
		}
		for err == nil {
			_, err = s.Next()
		}
		if err != io.EOF && !fault.Is(err, fault.TooLong) {
			b.Fatal(err)
		}
	}
}
