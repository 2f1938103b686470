package chaos

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// disk is a small one of its own, in memory, which can be full.
type disk struct {
	folder string
}

// keepDisk unmounts when the process that holds the other end of its input has
// ended, however that was.
const keepDisk = `read -r _; umount -l "$1"; rmdir "$1"`

// newDisk mounts a disk of so many megabytes. Where that is refused the test is
// skipped, and fails where every test must run.
func newDisk(t testing.TB, megabytes int) *disk {
	t.Helper()
	folder, err := os.MkdirTemp("", "usher-disk-")
	if err != nil {
		t.Fatal(err)
	}
	said, err := exec.Command("mount", "-t", "tmpfs", "-o", fmt.Sprintf("size=%dm", megabytes), "usher", folder).CombinedOutput()
	if err != nil {
		_ = os.Remove(folder)
		why := fmt.Sprintf("a disk that can be full takes the right to mount one: %v: %s", err, said)
		if os.Getenv("CI") != "" {
			t.Fatal(why)
		}
		t.Skip(why)
	}
	keeper := exec.Command("/bin/sh", "-c", keepDisk, "keeper", folder)
	keeper.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // an interrupt at the terminal is for the tests
	leash, err := keeper.StdinPipe()
	if err == nil {
		err = keeper.Start()
	}
	if err != nil {
		t.Fatalf("start a disk's keeper: %v", err)
	}
	t.Cleanup(func() {
		if err := errors.Join(leash.Close(), keeper.Wait()); err != nil {
			t.Errorf("remove the disk: %v", err)
		}
	})
	return &disk{folder: folder}
}

func (d *disk) filler() string { return filepath.Join(d.folder, "filler") }

// fill leaves no byte free.
func (d *disk) fill() error {
	file, err := os.Create(d.filler())
	if err != nil {
		return err
	}
	defer file.Close()
	// First in large pieces, then what is left of a page.
	for _, piece := range [][]byte{make([]byte, 1<<20), make([]byte, 4096)} {
		for err = nil; err == nil; {
			_, err = file.Write(piece)
		}
	}
	if errors.Is(err, syscall.ENOSPC) {
		return nil
	}
	return fmt.Errorf("fill the disk: %w", errors.Join(err, io.ErrShortWrite))
}

// free gives back what fill took.
func (d *disk) free() error { return os.Remove(d.filler()) }
