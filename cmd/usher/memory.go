package main

import (
	"bytes"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"strings"
)

// A heap that may grow to five times what lives saves a third of the time that
// queries take. That is for a small heap: the garbage beside a large one, such as
// that of many sockets, is bounded in bytes. A soft limit below the machine's
// memory keeps both from ending the process.
const (
	heapGrowth  = 400      // percent, like GOGC
	mostGarbage = 48 << 20 // bytes, as long as that is leastGrowth
	leastGrowth = 50
	memoryShare = 6.0 / 10 // of what the machine or the container has
)

// tuneMemory sets the garbage collector for a server, unless the operator has.
func tuneMemory(variable func(string) string) {
	if variable("GOGC") != "" || variable("GOMEMLIMIT") != "" {
		return
	}
	if available, ok := availableMemory(); ok {
		debug.SetMemoryLimit(int64(float64(available) * memoryShare))
		boundGarbage()
	}
}

// boundGarbage sets how far the heap may grow until the next collection, and sets
// it anew after each.
func boundGarbage() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	debug.SetGCPercent(growth(live[0].Value.Uint64()))
	// An object that nobody holds is found dead by the next collection.
	runtime.AddCleanup(&struct{ _ [16]byte }{}, func(struct{}) { boundGarbage() }, struct{}{})
}

// growth is by how much a heap of which so many bytes live may grow, in percent.
func growth(live uint64) int {
	return int(min(heapGrowth, max(leastGrowth, mostGarbage*100/max(live, 1))))
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
	content, err := os.ReadFile(path) // #nosec G304 -- files of the kernel's, named in this file
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
