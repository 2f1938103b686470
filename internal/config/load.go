package config

import (
	"errors"
	"fmt"
	"io/fs"
	"regexp"
	"strings"

	"github.com/knadh/koanf/parsers/yaml"
	"github.com/knadh/koanf/providers/env/v2"
	"github.com/knadh/koanf/providers/file"
	"github.com/knadh/koanf/providers/posflag"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/pflag"
)

const (
	prefix       = "USHER_"
	fileVariable = prefix + "CONFIG"
	fileFlag     = "config"
)

// Source says where a value came from.
type Source string

// The sources, each overriding those before it.
const (
	FromDefault     Source = "default"
	FromFile        Source = "file"
	FromEnvironment Source = "environment"
	FromFlag        Source = "flag"
)

// Flags adds a flag for every setting, and --config for the file.
func Flags(flags *pflag.FlagSet) {
	flags.String(fileFlag, "", "YAML file with settings (also "+fileVariable+")")
	for _, s := range settings {
		flags.String(s.flag(), s.initial, s.about)
	}
}

// Load puts a configuration together from the file that --config or
// USHER_CONFIG names, the environment (as os.Environ gives it) and the flags
// that were set. Without flags, nil will do. Its error is of type Faults.
func Load(flags *pflag.FlagSet, environ []string) (Config, error) {
	l := loading{given: map[string]string{}}
	l.config.sources = map[string]Source{}
	l.config.dataDir = dataDirectory(lookup(environ))

	if path := filePath(flags, environ); path != "" {
		l.take(FromFile, file.Provider(path), yaml.Parser())
	}
	l.take(FromEnvironment, environment(environ), nil)
	if flags != nil {
		l.take(FromFlag, posflag.ProviderWithFlag(flags, ".", nil, keyOfFlag), nil)
	}
	l.read()
	l.derive()
	l.check()
	if l.faults != nil {
		return Config{}, l.faults
	}
	return l.config, nil
}

// loading is a configuration on its way.
type loading struct {
	config Config
	given  map[string]string // the winning spelling of what was given, by key
	faults Faults
}

// take adds one source's values to those given before it.
func (l *loading) take(source Source, provider koanf.Provider, parser koanf.Parser) {
	layer := koanf.New(".")
	if err := layer.Load(provider, parser); err != nil {
		l.fault(Fault{Name: fileVariable, Source: source, Problem: fileProblem(err)})
		return
	}
	values := layer.All()
	for _, key := range layer.Keys() {
		s, known := settingBy(setting.keyInFile, key)
		spelling, ok := spell(values[key])
		switch {
		case !known && key == section && spelling == "" && ok: // all below it commented out
		case !known:
			l.fault(Fault{Name: key, Source: source, Problem: "is not a setting of usher"})
		case !ok:
			l.fault(Fault{Name: s.variable(), Source: source, Problem: "must be one value or a list of values"})
		case spelling != "":
			l.given[key], l.config.sources[key] = spelling, source
		}
	}
}

// read turns spellings into values.
func (l *loading) read() {
	for _, s := range settings {
		spelling, ok := l.given[s.key]
		if !ok {
			spelling = s.initial
		}
		if spelling == "" {
			continue
		}
		if err := s.field.read(&l.config, spelling); err != nil {
			l.fault(Fault{
				Name:    s.variable(),
				Source:  l.config.sources[s.key],
				Value:   s.field.conceal(spelling),
				Problem: err.Error(),
			})
		}
	}
}

func (l *loading) fault(f Fault) { l.faults = append(l.faults, f) }

// filePath is the one thing that must be known before everything else.
func filePath(flags *pflag.FlagSet, environ []string) string {
	if flags != nil {
		if f := flags.Lookup(fileFlag); f != nil && f.Value.String() != "" {
			return f.Value.String()
		}
	}
	return lookup(environ)(fileVariable)
}

// environment passes an unknown variable on under its own name, to be refused
// as every unknown key is. Its provider gets no delimiter, so that a strange
// name stays one key.
func environment(environ []string) *env.Env {
	return env.Provider("", env.Opt{
		Prefix:      prefix,
		EnvironFunc: func() []string { return environ },
		TransformFunc: func(name, value string) (string, any) {
			if name == fileVariable || ofKubernetes.MatchString(name+"="+value) {
				return "", nil
			}
			if s, ok := settingBy(setting.variable, name); ok {
				return s.key, value
			}
			return name, value
		},
	})
}

// ofKubernetes matches the variables that every pod gets for a service called
// usher or usher-something; they are no mistake of the operator's.
// https://kubernetes.io/docs/concepts/services-networking/service/#environment-variables
var ofKubernetes = regexp.MustCompile(
	`^USHER(_\w+)?_(SERVICE_HOST=|SERVICE_PORT(_\w+)?=|PORT_\d+_(TCP|UDP|SCTP)(_\w+)?=|PORT=\w+://)`)

func keyOfFlag(f *pflag.Flag) (string, any) {
	s, ok := settingBy(setting.flag, f.Name)
	if !ok {
		return "", nil // some other flag of the command
	}
	return s.key, f.Value.String()
}

// spell writes a value of the file as it would stand in the environment.
func spell(value any) (spelling string, ok bool) {
	switch value := value.(type) {
	case nil:
		return "", true
	case map[string]any:
		return "", len(value) == 0
	case []any:
		var parts []string
		for _, element := range value {
			part, ok := spell(element)
			if !ok {
				return "", false
			}
			parts = append(parts, part)
		}
		return strings.Join(parts, ","), true
	}
	return strings.TrimSpace(fmt.Sprint(value)), true
}

// fileProblem leaves out what a YAML error quotes: the file may hold secrets.
func fileProblem(err error) string {
	var inPath *fs.PathError
	if errors.As(err, &inPath) {
		return "the file cannot be read: " + err.Error()
	}
	problem := "the file must be YAML, each setting as name: value"
	if where := regexp.MustCompile(`line \d+`).FindString(err.Error()); where != "" {
		problem += "; see its " + where
	}
	return problem
}

// lookup finds a variable; of two with one name the last one wins.
func lookup(environ []string) func(name string) string {
	variables := map[string]string{}
	for _, entry := range environ {
		name, value, _ := strings.Cut(entry, "=")
		variables[name] = value
	}
	return func(name string) string { return strings.TrimSpace(variables[name]) }
}
