package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/lib/pq"
)

// abandonedAfter is after how many seconds without a word PostgreSQL ends a
// transaction. Nothing of ours thinks for so long in one. It is short because a
// server that stands still may have several of them queue for the same lock, each of
// which keeps the others waiting in turn.
const abandonedAfter = 5

// abandoning is a PostgreSQL connector whose connections lose transactions that
// their server has abandoned. A process that is frozen, or whose machine has gone
// from the network, would keep the locks that it holds, and with them whole
// organizations, until it comes back or TCP gives it up, which takes hours.
//
// It is said after connecting, because poolers refuse settings that they do not know
// at the start. Behind one that shares connections it reaches some of them; there it
// is the pooler's matter (PgBouncer's idle_transaction_timeout).
type abandoning struct{ *pq.Connector }

// Connect implements driver.Connector.
func (a abandoning) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := a.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	setting := fmt.Sprintf("SET idle_in_transaction_session_timeout = '%ds'", abandonedAfter)
	if _, err := conn.(driver.ExecerContext).ExecContext(ctx, setting, nil); err != nil {
		return nil, errors.Join(err, conn.Close())
	}
	return conn, nil
}
