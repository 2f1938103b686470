package store_test

import (
	"context"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql/schema"

	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestMain(m *testing.M) { storetest.Main(m) }

func TestMigrations(t *testing.T) {
	t.Parallel()

	t.Run("agree with the ent schema", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			var missing strings.Builder
			err := s.Client.Schema.WriteTo(context.Background(), &missing,
				schema.WithDropColumn(true), schema.WithDropIndex(true), schema.WithForeignKeys(false))
			if err != nil {
				t.Fatal(err)
			}
			if missing.Len() > 0 {
				t.Errorf("what ent would still change:\n%s", missing.String())
			}
		})
	})
}
