package main

import (
	"bytes"
	"os"
	"runtime/debug"
	"strconv"
	"strings"
)

// A heap that may grow to five times what lives saves a third of the time that
// queries take; a soft limit below the machine's memory keeps that from ending
// the process.
const (
	heapGrowth  = 400      // percent, like GOGC
	memoryShare = 6.0 / 10 // of what the machine or the container has
)

// tuneMemory sets the garbage collector for a server, unless the operator has.
func tuneMemory(variable func(string) string) {
	if variable("GOGC") != "" || variable("GOMEMLIMIT") != "" {
		return
	}
	if available, ok := availableMemory(); ok {
		debug.SetGCPercent(heapGrowth)
		debug.SetMemoryLimit(int64(float64(available) * memoryShare))
	}
}

// availableMemory is what Linux says that this machine or container has. Where
// nobody says, Go's own setting stays.
func availableMemory() (int64, bool) {
	machine, ok := numberIn("/proc/meminfo", "MemTotal:")
	if container, limited := numberIn("/sys/fs/cgroup/memory.max", ""); limited {
		return min(machine<<10, container), ok
	}
	return machine << 10, ok
}

// numberIn reads the number behind a label in a file.
func numberIn(path, label string) (int64, bool) {
	content, err := os.ReadFile(path)
	if err != nil {
		return 0, false
	}
	_, rest, _ := bytes.Cut(content, []byte(label))
	fields := strings.Fields(string(rest))
	if len(fields) == 0 {
		return 0, false
	}
	n, err := strconv.ParseInt(fields[0], 10, 64)
	return n, err == nil
}
