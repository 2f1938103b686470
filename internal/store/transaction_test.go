package store_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/uuid"

	"usher/ent"
	"usher/ent/invitation"
	"usher/ent/migrate"
	"usher/internal/fault"
	"usher/internal/store"
	"usher/internal/store/storetest"
)

func TestInTx(t *testing.T) {
	t.Parallel()

	t.Run("commits what succeeds", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			if err := s.InTx(system(t), addUser(nil)); err != nil {
				t.Fatal(err)
			}
			wantUsers(t, s, 1)
		})
	})

	t.Run("undoes what fails and does not repeat it", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			runs, refusal := 0, fault.New(fault.Conflict, "No.")
			err := s.InTx(system(t), addUser(func() error { runs++; return refusal }))
			if !fault.Is(err, fault.Conflict) || runs != 1 {
				t.Errorf("ran %d times, error %v", runs, err)
			}
			wantUsers(t, s, 0)
		})
	})

	t.Run("is a part of the one that it stands in", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			refusal := fault.New(fault.Conflict, "No.")
			for _, then := range []error{refusal, nil} {
				err := s.InTx(system(t), func(ctx context.Context, outer *ent.Tx) error {
					err := s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
						if tx != outer {
							t.Error("it has one of its own")
						}
						return addUser(nil)(ctx, tx)
					})
					return errors.Join(err, then)
				})
				if !errors.Is(err, then) {
					t.Errorf("it ends with %v", err)
				}
				wantUsers(t, s, map[bool]int{true: 1, false: 0}[then == nil])
			}
		})
	})

	t.Run("looks again from the start of the whole", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			outer, inner := 0, 0
			err := s.InTx(system(t), func(ctx context.Context, _ *ent.Tx) error {
				outer++
				return s.InTx(ctx, addUser(func() error {
					if inner++; inner == 1 {
						return store.ErrAgain
					}
					return nil
				}))
			})
			if err != nil || outer != 2 || inner != 2 {
				t.Errorf("the whole ran %d times and its part %d: %v", outer, inner, err)
			}
			wantUsers(t, s, 1)
		})
	})

	t.Run("does afterwards what its last try wanted, however it ends", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			for _, end := range []error{nil, fault.New(fault.Conflict, "No.")} {
				tries, done := 0, 0
				err := s.InTx(system(t), func(ctx context.Context, _ *ent.Tx) error {
					tries++
					store.Afterwards(ctx, func() { done++ })
					return s.InTx(ctx, func(ctx context.Context, _ *ent.Tx) error {
						store.Afterwards(ctx, func() { done++ })
						if done > 0 {
							t.Error("it was done at once")
						}
						if tries == 1 {
							return store.ErrAgain
						}
						return end
					})
				})
				if !errors.Is(err, end) || tries != 2 || done != 2 {
					t.Errorf("after %d tries, which ended with %v, it was done %d times", tries, err, done)
				}
			}
			done := 0
			if store.Afterwards(system(t), func() { done++ }); done != 1 {
				t.Error("outside of a transaction it is not done at once")
			}
		})
	})

	t.Run("undoes a panic and passes it on", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			func() {
				defer func() {
					if recover() != "ouch" {
						t.Error("the panic is lost")
					}
				}()
				_ = s.InTx(system(t), addUser(func() error { panic("ouch") }))
			}()
			wantUsers(t, s, 0)
			if n := s.Pool().Stats().InUse; n > 0 {
				t.Errorf("%d connections are still in use", n)
			}
			if err := s.InTx(system(t), addUser(nil)); err != nil {
				t.Errorf("the next transaction: %v", err)
			}
		})
	})

	t.Run("undoes a cancelled one", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			ctx, cancel := context.WithCancel(system(t))
			err := s.InTx(ctx, addUser(func() error { cancel(); return nil }))
			if !errors.Is(err, context.Canceled) {
				t.Errorf("error %v", err)
			}
			wantUsers(t, s, 0)
			if err := s.InTx(system(t), addUser(nil)); err != nil {
				t.Errorf("the next transaction: %v", err)
			}
		})
	})

	t.Run("runs again for ErrAgain, from the start", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			runs := 0
			err := s.InTx(system(t), addUser(func() error {
				if runs++; runs < 3 {
					return fmt.Errorf("taken: %w", store.ErrAgain)
				}
				return nil
			}))
			if err != nil || runs != 3 {
				t.Errorf("ran %d times, error %v", runs, err)
			}
			wantUsers(t, s, 1)
		})
	})

	t.Run("gives up at last", func(t *testing.T) {
		t.Parallel()
		storetest.Each(t, func(t *testing.T, s *store.Store) {
			runs := 0
			err := s.InTx(system(t), addUser(func() error { runs++; return store.ErrAgain }))
			if !errors.Is(err, store.ErrAgain) || runs != 5 {
				t.Errorf("ran %d times, error %v", runs, err)
			}
			wantUsers(t, s, 0)
		})
	})
}

func TestInTxOnPostgres(t *testing.T) {
	t.Parallel()

	t.Run("runs again after a deadlock", func(t *testing.T) {
		t.Parallel()
		ctx, s := system(t), storetest.New(t, storetest.Postgres)
		r := rowsOf(s)
		first, second := r.organization("first").SaveX(ctx), r.organization("second").SaveX(ctx)

		var runs atomic.Int32
		var met, done sync.WaitGroup
		met.Add(2)
		for _, order := range [][]*ent.Organization{{first, second}, {second, first}} {
			meet := sync.OnceFunc(func() { met.Done(); met.Wait() })
			done.Go(func() {
				err := s.InTx(ctx, func(ctx context.Context, tx *ent.Tx) error {
					runs.Add(1)
					for _, o := range order {
						if err := tx.Organization.UpdateOneID(o.ID).AddEventSequence(1).Exec(ctx); err != nil {
							return err
						}
						meet() // both hold one, and want the other's
					}
					return nil
				})
				if err != nil {
					t.Error(err)
				}
			})
		}
		done.Wait()
		if runs.Load() < 3 {
			t.Errorf("ran %d times: no deadlock was tried again", runs.Load())
		}
		for _, o := range s.Client.Organization.Query().AllX(ctx) {
			if o.EventSequence != 2 {
				t.Errorf("%s was counted %d times by the two", o.Slug, o.EventSequence)
			}
		}
	})

	t.Run("goes on after PostgreSQL was restarted", func(t *testing.T) {
		t.Parallel()
		ctx, server := system(t), storetest.StartPostgres(t)
		s := storetest.Open(t, server.URL(t))
		fillPool(t, s, 12)
		server.Stop(t)
		if err := s.InTx(ctx, addUser(nil)); err == nil {
			t.Error("a write succeeded without a database")
		}
		server.Start(t)
		for i := range 12 {
			if i%2 == 0 {
				wantUsers(t, s, i/2)
			} else if err := s.InTx(ctx, addUser(nil)); err != nil {
				t.Errorf("write %d after the restart: %v", i, err)
			}
		}
	})
}

// addUser is a transaction that writes one user, then does what the test wants.
func addUser(then func() error) func(context.Context, *ent.Tx) error {
	return func(ctx context.Context, tx *ent.Tx) error {
		r := rows{Client: tx.Client()}
		if err := r.user(uuid.NewString() + "@example.com").Exec(ctx); err != nil || then == nil {
			return err
		}
		return then()
	}
}

func wantUsers(t *testing.T, s *store.Store, want int) {
	t.Helper()
	n, err := s.Client.User.Query().Count(system(t))
	if err != nil || n != want {
		t.Errorf("there are %d users, not %d; error %v", n, want, err)
	}
}

// fillPool makes the store hold this many idle connections.
func fillPool(t *testing.T, s *store.Store, connections int) {
	t.Helper()
	var all, done sync.WaitGroup
	all.Add(connections)
	for range connections {
		done.Go(func() {
			err := s.InTx(system(t), func(ctx context.Context, tx *ent.Tx) error {
				_, err := tx.User.Query().Count(ctx)
				all.Done()
				all.Wait()
				return err
			})
			if err != nil {
				t.Error(err)
			}
		})
	}
	done.Wait()
}

func TestViolates(t *testing.T) {
	t.Parallel()
	storetest.Each(t, func(t *testing.T, s *store.Store) {
		ctx, r := system(t), rowsOf(s)
		ada, o := r.user("ada@example.com").SaveX(ctx), r.organization("babbage").SaveX(ctx)
		revoked := r.invitation(o, "eve@example.com").SetState(invitation.StateREVOKED).SaveX(ctx) // not open: in nobody's way

		mill, list := r.space(o, "mill and store").SaveX(ctx), r.roster(o).SaveX(ctx)
		here := r.member(o, r.user("here@example.com").SaveX(ctx)).SaveX(ctx)
		write := map[string]func() error{
			"users_email_key":                     func() error { return r.user("eve@example.com").Exec(ctx) },
			"sessions_token_hash_key":             func() error { return r.session(ada, "hash").Exec(ctx) },
			"organizations_slug_key":              func() error { return r.organization("lovelace").Exec(ctx) },
			"invitations_open_key":                func() error { return r.invitation(o, "eve@example.com").Exec(ctx) },
			"members_organization_id_user_id_key": func() error { return r.member(o, ada).Exec(ctx) },
			"events_organization_id_sequence_key": func() error { return r.event(o, 1).Exec(ctx) },
			"idempotency_keys_scope_id_key_key":   func() error { return r.key(o.ID, "key").Exec(ctx) },

			"departments_organization_id_path_key_key": func() error { return r.department(o, "engines").Exec(ctx) },
			"spaces_organization_id_name_key_key":      func() error { return r.space(o, "mill").Exec(ctx) },
			"space_members_space_id_member_id_key":     func() error { return r.spaceMember(mill, here).Exec(ctx) },
			"onboarding_steps_member_id_step_key":      func() error { return r.step(here).Exec(ctx) },
			"roster_rows_roster_id_position_key":       func() error { return r.row(list, 1).Exec(ctx) },

			"custom_roles_organization_id_name_key_key":          func() error { return r.customRole(o, "auditor").Exec(ctx) },
			"member_permissions_member_id_permission_effect_key": func() error { return r.permission(here).Exec(ctx) },
			"integrations_organization_id_name_key_key":          func() error { return r.integration(o, "calendar").Exec(ctx) },
			"invitation_tallies_organization_id_user_id_day_key": func() error { return r.tally(o).Exec(ctx) },
			"approvals_invitation_id_version_approver_id_key":    func() error { return r.approval(revoked, ada).Exec(ctx) },
		}
		for _, index := range uniqueIndexes() {
			if write[index] == nil {
				t.Errorf("no write here violates %s", index)
				continue
			}
			if err := write[index](); err != nil {
				t.Errorf("%s: the first write: %v", index, err)
			}
			err := write[index]()
			if err == nil {
				t.Errorf("%s: the second write is not refused", index)
			}
			for _, other := range uniqueIndexes() {
				if store.Violates(err, other) != (other == index) {
					t.Errorf("Violates tells %t of %s when %s was: %v", other != index, other, index, err)
				}
			}
		}
		if store.Violates(r.member(o, &ent.User{ID: uuid.New()}).Exec(ctx), "members_organization_id_user_id_key") {
			t.Error("a missing user counts as a second membership")
		}
	})
}

// uniqueIndexes names all, but for those whose last column is the primary key,
// which a second row would violate first.
func uniqueIndexes() []string {
	var names []string
	for _, table := range migrate.Tables {
		for _, index := range table.Indexes {
			if last := index.Columns[len(index.Columns)-1]; index.Unique && last.Name != "id" {
				names = append(names, index.Name)
			}
		}
	}
	slices.Sort(names)
	return names
}
