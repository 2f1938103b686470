package publicid

import (
	"strings"
	"testing"

	"github.com/google/uuid"
)

var anID = uuid.MustParse("01890a5d-ac96-774b-bcce-b302099a8057")

func TestDecode(t *testing.T) {
	t.Parallel()

	t.Run("what was encoded comes back as its kind and as no other", func(t *testing.T) {
		t.Parallel()
		for _, id := range []uuid.UUID{anID, uuid.Nil, uuid.Max, uuid.New()} {
			for _, kind := range kinds {
				s := Encode(kind, id)
				for _, asked := range kinds {
					if got, ok := Decode(asked, s); ok != (asked == kind) || ok && got != id {
						t.Errorf("%s as %s: %v, %v", s, asked, got, ok)
					}
				}
			}
		}
	})
	t.Run("ids that clients keep are still understood", func(t *testing.T) {
		t.Parallel()
		if s := Encode(Organization, anID); s != "org_01h455vb4pex5vsknk084sn02q" {
			t.Errorf("the form has changed: %s", s)
		}
	})
	t.Run("no other spelling of an id is one", func(t *testing.T) {
		t.Parallel()
		s := Encode(Organization, anID)
		suffix := strings.TrimPrefix(s, "org_")
		for _, other := range []string{
			"", "org", "org_", "_" + suffix, suffix, "org" + suffix, "org__" + suffix, "_" + s,
			strings.ToUpper(s), "ORG_" + suffix, "org_" + strings.ToUpper(suffix), "Org_" + suffix,
			" " + s, s + " ", s + "\n", s + "=", s + "0", s[:len(s)-1], "org_0" + suffix, s + s,
			"org_8" + suffix[1:], // overflows: would be the same 128 bits as 0…
			"org_" + strings.ReplaceAll(suffix, "1", "l"), "org_" + strings.ReplaceAll(suffix, "0", "o"), "org_" + strings.ReplaceAll(suffix, "1", "i"),
			"organization_" + suffix, "org_" + anID.String(), anID.String(), "org_\x00" + suffix[1:], "org_é" + suffix[2:],
		} {
			if id, ok := Decode(Organization, other); ok {
				t.Errorf("%q is %v", other, id)
			}
		}
	})
}

func TestParse_tells_the_kind(t *testing.T) {
	t.Parallel()
	for _, kind := range kinds {
		if got, id, ok := Parse(Encode(kind, anID)); !ok || got != kind || id != anID {
			t.Errorf("%s: %s %v %v", kind, got, id, ok)
		}
	}
	for _, none := range []string{"", "_", "usr_", strings.Repeat("a", 1<<16), "ses_01h455vb4pex5vsknk084sn02q", "01h455vb4pex5vsknk084sn02q"} {
		if kind, id, ok := Parse(none); ok {
			t.Errorf("%.40q is %s %v", none, kind, id)
		}
	}
}

// A second spelling of an id would be a second key wherever ids are compared as
// clients wrote them.
func FuzzParse(f *testing.F) {
	for _, kind := range kinds {
		f.Add(Encode(kind, anID))
	}
	f.Add("org_8" + strings.Repeat("z", 25))
	f.Add(strings.Repeat("0", 26))
	f.Add("a_b_" + strings.Repeat("0", 26))
	f.Add("ORG_01H455VB4PEX5VSKNK084SN02Q")
	f.Fuzz(func(t *testing.T, s string) {
		kind, id, ok := Parse(s)
		if ok && Encode(kind, id) != s {
			t.Errorf("%q is a second spelling of %q", s, Encode(kind, id))
		}
		if !ok && (kind != "" || id != uuid.Nil) {
			t.Errorf("%q was refused and said %s %v", s, kind, id)
		}
	})
}
