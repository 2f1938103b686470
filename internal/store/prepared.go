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
}

// QueryContext implements driver.QueryerContext.
func (c *preparedConn) QueryContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Rows, error) {
	s, err := c.statement(ctx, query, args)
	if err != nil || s == nil {
		return orDirectly(err, func() (driver.Rows, error) { return c.postgresConn.QueryContext(ctx, query, args) })
	}
	rows, err := s.QueryContext(ctx, args)
	return rows, c.checked(query, err)
}

// ExecContext implements driver.ExecerContext.
func (c *preparedConn) ExecContext(ctx context.Context, query string, args []driver.NamedValue) (driver.Result, error) {
	s, err := c.statement(ctx, query, args)
	if err != nil || s == nil {
		return orDirectly(err, func() (driver.Result, error) { return c.postgresConn.ExecContext(ctx, query, args) })
	}
	result, err := s.ExecContext(ctx, args)
	return result, c.checked(query, err)
}

func orDirectly[T any](err error, do func() (T, error)) (T, error) {
	if err != nil {
		var none T
		return none, err
	}
	return do()
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

// checked drops a statement that the server no longer accepts: a migration
// changed what it returns, or a pooler gave us another connection.
func (c *preparedConn) checked(query string, err error) error {
	if outdated(err) {
		c.statements.Remove(query)
	}
	return err
}

// outdated tells whether a prepared statement was refused for its age. The
// transaction can be tried again.
func outdated(err error) bool {
	var postgres *pq.Error
	return errors.As(err, &postgres) && (postgres.Code == "26000" || // invalid_sql_statement_name
		postgres.Code == "0A000" && postgres.Routine == "RevalidateCachedQuery")
}
