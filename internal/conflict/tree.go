package conflict

import (
	"github.com/google/uuid"

	"usher/ent"
	"usher/internal/role"
	"usher/internal/text"
)

// tree is what departments grant and deny, seen from their people: whom a grant
// reaches, and whether anybody has the permission for all that.
type tree struct {
	granted, denied map[said]bool // by a department itself
	reaches, helps  map[said]bool // a department's grant reaches somebody; one of those has the permission
}

// said is a permission that a department speaks of.
type said struct {
	key        string // the department's path, folded
	permission role.Permission
}

// words are how many of a department's people have a word of their own on a
// permission.
type words struct{ grants, denials int }

// growTree looks from each department in which somebody is up to the root. Only
// what members were granted and denied lastingly stands before departments: what
// ends lets them be heard again.
func growTree(speaking []*ent.Department, peopled []named, own []override) *tree {
	t := &tree{map[said]bool{}, map[said]bool{}, map[said]bool{}, map[said]bool{}}
	for _, d := range speaking {
		for _, p := range role.Split(d.PermissionGrants) {
			t.granted[said{d.PathKey, p}] = true
		}
		for _, p := range role.Split(d.PermissionDenials) {
			t.denied[said{d.PathKey, p}] = true
		}
	}
	spoken := lasting(own)
	for _, row := range peopled {
		key := text.FoldPath(row.Department)
		for _, p := range role.Grantable() {
			t.lookUp(key, p, row.Count, spoken[said{key, p}])
		}
	}
	return t
}

// lasting counts the words that members have of their own and that do not end; a
// denial beats a grant.
func lasting(own []override) map[said]words {
	type word struct {
		member uuid.UUID
		said
	}
	denies := map[word]bool{}
	for _, o := range own {
		if o.Department != nil && o.EndsAt == nil {
			w := word{o.Member, said{text.FoldPath(*o.Department), o.Permission}}
			denies[w] = denies[w] || o.denies()
		}
	}
	counts := map[said]words{}
	for w, denied := range denies {
		n := counts[w.said]
		if denied {
			n.denials++
		} else {
			n.grants++
		}
		counts[w.said] = n
	}
	return counts
}

// lookUp notes whom the grants of one permission reach on the way up from a
// department with so many people. The first department that speaks decides for
// those who have no word of their own.
func (t *tree) lookUp(from string, p role.Permission, people int, own words) {
	somebody, silent := own.grants > 0, people > own.grants+own.denials
	for key := range text.Upwards(from) {
		at := said{key, p}
		if silent && (t.denied[at] || t.granted[at]) {
			somebody, silent = somebody || !t.denied[at], false
		}
		if t.granted[at] {
			t.reaches[at] = true
			t.helps[at] = t.helps[at] || somebody
		}
	}
}

// isVoid tells whether a department's grant reaches people, and all of them are
// denied the permission nearer by.
func (t *tree) isVoid(d *ent.Department, p role.Permission) bool {
	at := said{d.PathKey, p}
	return t.reaches[at] && !t.helps[at]
}
