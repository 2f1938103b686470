package audit

import (
	"context"
	"fmt"
	"net/http"
)

// seekServers judges R11 for what servers tell: each log, as one server or another
// exports it, and what they count. An export is one more line of the log.
func (j *judging) seekServers(ctx context.Context, sessions map[string]string) error {
	seeker := j.seeker()
	n := 0
	for organization, session := range sessions {
		if session == "" {
			continue
		}
		url := j.URLs[n%len(j.URLs)] + "/export/log?organization=" + organization
		n++
		if err := j.seekAnswer(ctx, seeker, url, session); err != nil {
			return err
		}
	}
	for _, url := range j.URLs {
		if err := j.seekAnswer(ctx, seeker, url+"/metrics", ""); err != nil {
			return err
		}
	}
	return nil
}

func (j *judging) seekAnswer(ctx context.Context, seeker *seeker, url, session string) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	if session != "" {
		request.Header.Set("Authorization", "Bearer "+session)
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return fmt.Errorf("look for secrets: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return fmt.Errorf("look for secrets: %s answers %s", url, response.Status)
	}
	if err := j.seekText(seeker, response.Body, url); err != nil {
		return fmt.Errorf("look for secrets in %s: %w", url, err)
	}
	return nil
}
