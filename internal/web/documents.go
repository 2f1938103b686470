package web

import _ "embed"

// Documents is the manifest of what the pages ask, as it is built with them: a
// JSON object of SHA-256 hashes and the very texts that the pages send.
//
//go:embed dist/persisted-documents.json
var Documents []byte
