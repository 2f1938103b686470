package main

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

func (c *cli) version() *cobra.Command {
	cmd := &cobra.Command{Use: "version", Short: "Say which usher this is", Args: cobra.NoArgs}
	cmd.RunE = c.verb(func(*cobra.Command, []string) error {
		version := versionOf(debug.ReadBuildInfo())
		return c.print(version, func(w io.Writer) {
			fmt.Fprintf(w, "usher %s (revision %s, %s, %s)\n", version.Version, version.Revision, version.Go, version.Platform)
		})
	})
	return cmd
}

type versionRow struct {
	Version  string `json:"version"`
	Revision string `json:"revision"`
	Go       string `json:"go"`
	Platform string `json:"platform"`
}

// versionOf reads what the Go tool wrote into the binary.
func versionOf(info *debug.BuildInfo, ok bool) versionRow {
	version := versionRow{Version: "unknown", Revision: "unknown", Go: runtime.Version(), Platform: runtime.GOOS + "/" + runtime.GOARCH}
	if !ok {
		return version
	}
	if info.Main.Version != "" {
		version.Version = info.Main.Version
	}
	for _, setting := range info.Settings {
		switch {
		case setting.Key == "vcs.revision":
			version.Revision = setting.Value
		case setting.Key == "vcs.modified" && setting.Value == "true":
			version.Revision += " with changes"
		}
	}
	return version
}
