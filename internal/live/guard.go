package live

import (
	"context"
	"errors"
	"log/slog"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator/core"
	"github.com/vektah/gqlparser/v2/validator/rules"
)

// DocumentLimits bound what reading and validating one document may cost. A
// zero field means its default. With the defaults no document costs more than
// about 30 ms of a core, and no variables more than twice that, while a document
// of 2,000 ordinary fields passes.
type DocumentLimits struct {
	Bytes          int // of text; 100,000
	Tokens         int // 20,000
	Depth          int // of selections, fragments spread out; 50
	Cost           int // selections, arguments, values and directives, fragments spread out; 10,000
	Overlap        int // comparisons of fields that share a response name; 100,000
	VariableValues int // read from variables, counted once and for each use, see weighVariables; 100,000
	CacheBytes     int // of memory for documents that were found valid; 32 MB
}

func (l DocumentLimits) orDefaults() DocumentLimits {
	for field, otherwise := range map[*int]int{
		&l.Bytes:          100_000,
		&l.Tokens:         20_000,
		&l.Depth:          50,
		&l.Cost:           10_000,
		&l.Overlap:        100_000,
		&l.VariableValues: 100_000,
		&l.CacheBytes:     32 << 20,
	} {
		if *field == 0 {
			*field = otherwise
		}
	}
	return l
}

// Guard makes an executor fit to be asked by strangers: it weighs each new
// document before validating it, keeps valid ones in a cache of bounded bytes,
// and shows errors as PresentError does. Call it once, before the first
// request.
func Guard(ex *executor.Executor, log *slog.Logger, limits DocumentLimits) {
	limits = limits.orDefaults()
	known := newDocuments(limits.CacheBytes)
	ex.SetQueryCache(known)
	ex.SetParserTokenLimit(limits.Tokens)
	ex.SetErrorPresenter(PresentError(log))
	ex.SetRecoverFunc(recovered)
	ex.Use(guard{limits: limits, known: known})

	// "Did you mean …" compares a name with all others, for every unknown
	// name of a document, and tells strangers what the schema is like.
	ex.SetDisableSuggestion(true)
	ex.SetDefaultRulesFn(rulesWithoutSuggestions)
}

func rulesWithoutSuggestions() *rules.Rules {
	all := rules.NewDefaultRules()
	for name, quiet := range map[string]core.Rule{
		rules.KnownArgumentNamesRule.Name:  rules.KnownArgumentNamesRuleWithoutSuggestions,
		rules.KnownTypeNamesRule.Name:      rules.KnownTypeNamesRuleWithoutSuggestions,
		rules.ValuesOfCorrectTypeRule.Name: rules.ValuesOfCorrectTypeRuleWithoutSuggestions,
	} {
		all.ReplaceRule(name, quiet.RuleFunc)
	}
	return all
}

// guard is the executor's extension that weighs a document before the executor
// reads it, and what it makes of the variables. Documents in the cache have been
// weighed; their variables are others each time.
type guard struct {
	limits DocumentLimits
	known  *documents
}

var _ interface {
	graphql.HandlerExtension
	graphql.OperationParameterMutator
} = guard{}

func (guard) ExtensionName() string { return "Guard" }

func (guard) Validate(graphql.ExecutableSchema) error { return nil }

func (g guard) MutateOperationParameters(ctx context.Context, asked *graphql.RawParams) *gqlerror.Error {
	if doc, ok := g.known.Get(ctx, asked.Query); ok {
		return weighVariables(doc, asked, g.limits)
	}
	if len(asked.Query) > g.limits.Bytes {
		return tooComplex("The document has %d bytes; %d are allowed. Pass long values as variables.", len(asked.Query), g.limits.Bytes)
	}
	doc, err := parser.ParseQueryWithTokenLimit(&ast.Source{Input: asked.Query}, g.limits.Tokens)
	if syntax, ok := errors.AsType[*gqlerror.Error](err); ok && len(syntax.Locations) == 0 {
		return tooComplex("The document has more than %d words and signs.", g.limits.Tokens) // only this error has no place
	}
	if err != nil {
		return nil // the executor comes to the same error, at the same small cost, and presents it
	}
	if refusal := weigh(doc, g.limits); refusal != nil {
		return refusal
	}
	return weighVariables(doc, asked, g.limits)
}
