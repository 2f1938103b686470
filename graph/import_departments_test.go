package graph

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"usher/ent/department"
	"usher/internal/store"
	"usher/internal/store/storetest"
	"usher/internal/viewer"
)

func TestImport_a_plan_names_every_department_that_is_made(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		w := setup(t, s)
		household(w)
		w.must(w.ada, `mutation($o: ID!, $n: String!) { createDepartment(input: {organizationId: $o, name: $n}) { userErrors { code } } }`,
			"o", w.org, "n", strings.Repeat("S", 198))
		departments := func() []any {
			paths, err := w.Store.Client.Department.Query().Order(department.ByPath()).Select(department.FieldPath).Strings(viewer.AsSystem(t.Context(), "test"))
			if err != nil {
				t.Fatal(err)
			}
			all := make([]any, len(paths))
			for i, path := range paths {
				all[i] = path
			}
			return all
		}
		plan := w.plans("email,department\n"+
			"a@example.com,engines/Mill/Store\nb@example.com,Stage/Light\nc@example.com,STAGE/light/Follow spots\nd@example.com,Stage\ne@example.com,Engines\n"+
			"f@example.com,"+strings.Repeat("ß", 99)+"/Sound\n", "createDepartments", true)
		if got := said(plan); !strings.Contains(got, "7 f@example.com REJECT TOO_LONG at department, cell 2") {
			t.Errorf("a path that would be too long as it is written here: %s", got)
		}
		want := []any{"Engines/Mill", "Engines/Mill/Store", "Stage", "Stage/Light", "Stage/Light/Follow spots"}
		if diff := cmp.Diff(want, plan.at("planImport", "plan", "newDepartments")); diff != "" {
			t.Error(diff)
		}
		before := departments()
		w.applies(plan, "onlyValid", true)
		made := slices.DeleteFunc(departments(), func(path any) bool { return slices.Contains(before, path) })
		if diff := cmp.Diff(want, made); diff != "" {
			t.Error(diff)
		}

		deep := "email,department\n"
		for i := range 100 {
			deep += fmt.Sprintf("p%d@example.com,%d", i, i) + strings.Repeat("/a", 10) + "\n"
		}
		a := w.do(w.ada, planImport, "input", input{"organizationId": w.org, "csv": deep, "createDepartments": true})
		if a.at("planImport", "userErrors", 0, "code") != "TOO_LONG" {
			t.Errorf("1,100 departments on 100 paths: answered %v", a.Data)
		}
	})
}
