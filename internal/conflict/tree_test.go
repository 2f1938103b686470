package conflict

import (
	"strings"
	"testing"
	"time"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/memberpermission"
	"usher/internal/role"
)

// Which of a tree's grants of COMMENT are in vain. A tree is written as paths with
// what the department says (+ or -) and what each of its people says himself:
// nothing (.), a grant (g), a denial (d), or either for a time only (G, D).
var trees = map[string]struct {
	tree []string
	void string
}{
	"nobody is there":   {[]string{"a +", "a/b -"}, ""},
	"it helps somebody": {[]string{"a + ."}, ""},
	"all beneath are denied it by the nearer one":     {[]string{"a +", "a/b - . ."}, "a"},
	"one above the denial has it":                     {[]string{"a + .", "a/b - ."}, ""},
	"all are denied it themselves":                    {[]string{"a + d d"}, "a"},
	"one of them is not":                              {[]string{"a + d ."}, ""},
	"one of them has it himself":                      {[]string{"a +", "a/b - d g"}, ""},
	"a denial that ends lets it be heard again":       {[]string{"a + D"}, ""},
	"a grant that ends does not help for good":        {[]string{"a +", "a/b - G"}, "a"},
	"a nearer grant is no denial":                     {[]string{"a +", "a/b + ."}, ""},
	"a nearer grant in vain makes the farther void":   {[]string{"a +", "a/b + d"}, "a a/b"},
	"a denial between, and a grant below it":          {[]string{"a +", "a/b -", "a/b/c + ."}, ""},
	"it denies the same itself":                       {[]string{"a +- ."}, "a"},
	"a like name is no department beneath":            {[]string{"a +", "ab - ."}, ""},
	"a farther denial does not stop it":               {[]string{"a -", "a/b + ."}, ""},
	"denied and granted himself is denied":            {[]string{"a + gd"}, "a"},
	"two branches, one of which has it":               {[]string{"a +", "a/b - .", "a/c ."}, ""},
	"two branches, both denied, one by himself":       {[]string{"a +", "a/b - .", "a/c d"}, "a"},
	"three deep, and the nearest says nothing of it":  {[]string{"a +", "a/b -", "a/b/c ."}, "a"},
	"the root's denial of what nobody grants is none": {[]string{"a - ."}, ""},
}

func TestTree(t *testing.T) {
	t.Parallel()
	for name, c := range trees {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var speaking []*ent.Department
			var peopled []named
			var own []override
			for _, line := range c.tree {
				words := strings.Fields(line)
				d, people := &ent.Department{Path: words[0], PathKey: words[0]}, 0
				for _, word := range words[1:] {
					if strings.Trim(word, "+-") == "" {
						if strings.Contains(word, "+") {
							d.PermissionGrants = string(role.Comment)
						}
						if strings.Contains(word, "-") {
							d.PermissionDenials = string(role.Comment)
						}
						continue
					}
					people++
					own = append(own, saying(d, word)...)
				}
				speaking = append(speaking, d)
				if people > 0 {
					peopled = append(peopled, named{d.Path, people})
				}
			}
			grown := growTree(speaking, peopled, own)
			var void []string
			for _, d := range speaking {
				if grown.isVoid(d, role.Comment) {
					void = append(void, d.Path)
				}
			}
			if got := strings.Join(void, " "); got != c.void {
				t.Errorf("of %v these are in vain: %q, not %q", c.tree, got, c.void)
			}
		})
	}
}

// saying is what one person was granted and denied.
func saying(d *ent.Department, word string) (own []override) {
	later, who := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC), uuid.New()
	for _, letter := range strings.Trim(word, ".") {
		o := override{Member: who, Permission: role.Comment, Effect: memberpermission.EffectGRANT, Department: &d.Path}
		if strings.ContainsRune("dD", letter) {
			o.Effect = memberpermission.EffectDENY
		}
		if strings.ContainsRune("GD", letter) {
			o.EndsAt = &later
		}
		own = append(own, o)
	}
	return own
}
