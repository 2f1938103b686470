package server

import (
	"usher/graph"
	"usher/internal/live"
)

// CheckManifest finds the documents of a manifest that no server of this
// version could run.
func CheckManifest(m live.Manifest) error {
	return m.Check(graph.Schema(), live.DocumentLimits{})
}
