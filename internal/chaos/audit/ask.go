package audit

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"
)

// asking is the time for one answer.
const asking = 30 * time.Second

// refusedError is a top-level error of the API.
type refusedError string

func (e refusedError) Error() string { return string(e) }

// ask asks one server one question. A limit on how much may be asked is waited for.
func ask(ctx context.Context, url, session, query string, variables map[string]any, into any) error {
	for {
		var answer struct {
			Data   json.RawMessage
			Errors []struct {
				Message    string
				Extensions struct {
					Code              string
					RetryAfterSeconds float64
				}
			}
		}
		if err := post(ctx, url, session, map[string]any{"query": query, "variables": variables}, &answer); err != nil {
			return err
		}
		if len(answer.Errors) == 0 {
			return json.Unmarshal(answer.Data, into)
		}
		first := answer.Errors[0]
		if first.Extensions.Code != "RATE_LIMITED" {
			return refusedError(fmt.Sprintf("%s: %s", first.Extensions.Code, first.Message))
		}
		select {
		case <-time.After(time.Duration(first.Extensions.RetryAfterSeconds * float64(time.Second))):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

func post(ctx context.Context, url, session string, body, into any) error {
	ctx, cancel := context.WithTimeout(ctx, asking)
	defer cancel()
	text, err := json.Marshal(body)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, url+"/graphql", bytes.NewReader(text))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Authorization", "Bearer "+session)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("ask a server: %w", err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err == nil {
		err = json.Unmarshal(answer, into)
	}
	if err != nil {
		return fmt.Errorf("read the answer of %s (%d): %w", url, response.StatusCode, err)
	}
	return nil
}
