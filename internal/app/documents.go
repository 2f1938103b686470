package app

import (
	"bytes"
	"fmt"
	"maps"
	"os"

	"usher/internal/config"
	"usher/internal/live"
	"usher/internal/server"
	"usher/internal/web"
)

// Documents are those that may be asked for by their hashes: the pages' and, if
// a configuration names them, others, each of which the server can run.
func Documents(cfg config.Config) (live.Manifest, error) {
	known, err := live.ReadManifest(bytes.NewReader(web.Documents))
	if err != nil {
		return nil, fmt.Errorf("read the pages' documents: %w", err)
	}
	if cfg.TrustedDocumentsFile == "" {
		return known, nil
	}
	others, err := readDocuments(cfg.TrustedDocumentsFile)
	if err != nil {
		return nil, fmt.Errorf("read the trusted documents in %s: %w", cfg.TrustedDocumentsFile, err)
	}
	maps.Copy(known, others)
	return known, nil
}

func readDocuments(path string) (live.Manifest, error) {
	file, err := os.Open(path) // #nosec G304 -- the operator's own manifest
	if err != nil {
		return nil, err
	}
	defer file.Close()
	documents, err := live.ReadManifest(file)
	if err != nil {
		return nil, err
	}
	return documents, server.CheckManifest(documents)
}
