package server

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestHome_is_a_page_where_there_is_no_playground(t *testing.T) {
	t.Parallel()
	answer := httptest.NewRecorder()
	home(answer, httptest.NewRequest(http.MethodGet, "/", nil))
	if answer.Code != http.StatusOK || !strings.Contains(answer.Body.String(), "Your account is ready") || answer.Header().Get("Content-Security-Policy") == "" {
		t.Errorf("got %d: %s", answer.Code, answer.Body)
	}
}
