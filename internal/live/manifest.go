package live

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// Manifest is documents by the SHA-256 hashes of their texts, in hexadecimal
// and lower case.
type Manifest map[string]string

// hashPrefix may stand before a hash, to say which it is.
const hashPrefix = "sha256:"

// ReadManifest reads a JSON object of hashes and texts, as the client preset of
// graphql-codegen writes it to persisted-documents.json with hashAlgorithm
// "sha256". A text under a hash that is not its own would run under a name that
// means another.
func ReadManifest(from io.Reader) (Manifest, error) {
	text, err := io.ReadAll(from)
	if err != nil {
		return nil, err
	}
	written := map[string]string{}
	if err := json.Unmarshal(text, &written); err != nil {
		return nil, fmt.Errorf("it must be a JSON object of hashes and documents: %w", err)
	}
	m := Manifest{}
	for _, hash := range slices.Sorted(maps.Keys(written)) {
		document := written[hash]
		if own := hashOf(document); strings.TrimPrefix(hash, hashPrefix) != own {
			return nil, fmt.Errorf("the document under %.80q has the SHA-256 hash %s (the client preset writes that with hashAlgorithm: 'sha256')", hash, own)
		}
		m[hashOf(document)] = document
	}
	return m, nil
}

// Check finds the documents that could never run: those that are not valid, or
// cost more than any document may.
func (m Manifest) Check(schema *ast.Schema, limits DocumentLimits) error {
	var faults []error
	for _, hash := range slices.Sorted(maps.Keys(m)) {
		if err := checkDocument(m[hash], schema, limits.orDefaults()); err != nil {
			faults = append(faults, fmt.Errorf("document %s: %w", hash, err))
		}
	}
	return errors.Join(faults...)
}

func checkDocument(text string, schema *ast.Schema, limits DocumentLimits) error {
	if len(text) > limits.Bytes {
		return fmt.Errorf("it has %d bytes; %d are allowed", len(text), limits.Bytes)
	}
	document, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: text}, limits.Tokens)
	if err != nil {
		return err
	}
	if len(document.Operations) == 0 {
		return errors.New("it has no operation")
	}
	if err := weigh(document, limits); err != nil {
		return err
	}
	if errs := validator.ValidateWithRules(schema, document, rules.NewDefaultRules()); len(errs) > 0 {
		return errs[0]
	}
	return nil
}

func hashOf(document string) string {
	sum := sha256.Sum256([]byte(document))
	return hex.EncodeToString(sum[:])
}
