package store

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"

	"github.com/hashicorp/golang-lru/v2/simplelru"
	"github.com/lib/pq"
)

const (
	// preparedStatements is how many statements a connection keeps prepared.
	// The server asks about a hundred different ones.
	preparedStatements = 256
	// preparedArguments leaves out bulk inserts and long lists, whose texts come
	// in too many lengths to come again.
	preparedArguments = 32
)

// preparing is a PostgreSQL connector whose connections keep their statements
// prepared: lib/pq has every statement parsed and planned anew, which was more
// than half of PostgreSQL's work (see make bench-invite).
//
// A pooler that gives each transaction another connection must know of prepared
// statements (PgBouncer 1.21 with max_prepared_statements); for one that does
// not, prepared_statements=no in the database's URL leaves them out.
type preparing struct{ driver.Connector }

// Connect implements driver.Connector.
func (p preparing) Connect(ctx context.Context) (driver.Conn, error) {
	conn, err := p.Connector.Connect(ctx)
	if err != nil {
		return nil, err
	}
	whole, ok := conn.(postgresConn)
	if !ok {
		return nil, errors.Join(errors.New("store: lib/pq's connection lacks a method of database/sql"), conn.Close())
	}
	statements, err := simplelru.NewLRU(preparedStatements, func(_ string, s preparedStatement) { _ = s.Close() })
	if err != nil {
		return nil, err
	}
	return &preparedConn{postgresConn: whole, statements: statements}, nil
}

// postgresConn is what database/sql uses of lib/pq's connection.
type postgresConn interface {
	driver.Conn
	driver.ConnBeginTx
	driver.ConnPrepareContext
	driver.ExecerContext
	driver.QueryerContext
	driver.Pinger
	driver.SessionResetter
	driver.Validator
	driver.NamedValueChecker
}

type preparedStatement interface {
	driver.Stmt
	driver.StmtExecContext
	driver.StmtQueryContext
}

type preparedConn struct {
	postgresConn
	statements *simplelru.LRU[string, preparedStatement]
	inTx       bool
}

// BeginTx implements driver.ConnBeginTx.
func (c *preparedConn) BeginTx(ctx context.Context, options driver.TxOptions) (driver.Tx, error) {
	tx, err := c.postgresConn.BeginTx(ctx, options)
	c.inTx = err == nil
	return transaction{tx, c}, err
}

type transaction struct {
	driver.Tx
	conn *preparedConn
}

func (t transaction) Commit() error   { t.conn.inTx = false; return t.Tx.Commit() }
func (t transaction) Rollback() error { t.conn.inTx = false; return t.Tx.Rollback() }

// QueryContext implements driver.QueryerContext.
func (c *preparedConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	return run(ctx, c, query, args, preparedStatement.QueryContext, c.postgresConn.QueryContext)
}

// ExecContext implements driver.ExecerContext.
func (c *preparedConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	return run(ctx, c, query, args, preparedStatement.ExecContext, c.postgresConn.ExecContext)
}

// run runs a statement prepared, or directly when it is not worth preparing.
// One that the server no longer accepts, because a migration changed what it
// returns, is dropped; outside of a transaction, which the refusal has ended,
// it runs directly then.
func run[T any](
	ctx context.Context, c *preparedConn, query string, args []driver.NamedValue,
	prepared func(preparedStatement, context.Context, []driver.NamedValue) (T, error),
	directly func(context.Context, string, []driver.NamedValue) (T, error),
) (T, error) {
	s, err := c.statement(ctx, query, args)
	if err != nil {
		var none T
		return none, err
	}
	if s == nil {
		return directly(ctx, query, args)
	}
	result, err := prepared(s, ctx, args)
	if outdated(err) {
		c.statements.Remove(query)
		if !c.inTx {
			return directly(ctx, query, args)
		}
	}
	return result, err
}

// statement finds or prepares a statement; nil for one that is not worth it.
func (c *preparedConn) statement(ctx context.Context, query string, args []driver.NamedValue) (preparedStatement, error) {
	if len(args) == 0 || len(args) > preparedArguments {
		return nil, nil
	}
	if s, ok := c.statements.Get(query); ok {
		return s, nil
	}
	prepared, err := c.PrepareContext(ctx, query)
	if err != nil {
		return nil, err
	}
	s, ok := prepared.(preparedStatement)
	if !ok {
		return nil, errors.Join(fmt.Errorf("store: lib/pq's statement %T lacks a method of database/sql", prepared), prepared.Close())
	}
	c.statements.Add(query, s)
	return s, nil
}

// outdated tells whether a prepared statement was refused for its age. The
// transaction can be tried again.
func outdated(err error) bool {
	var postgres *pq.Error
	return errors.As(err, &postgres) && (postgres.Code == "26000" || // invalid_sql_statement_name
		postgres.Code == "0A000" && postgres.Routine == "RevalidateCachedQuery")
}
