package attack

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// frames break the WebSocket protocol itself: RFC 6455.
func frames(_ *world, random *rand.Rand) []shot {
	all := append(broken(), fragmentedMessages()...)
	for kind := range 16 {
		for _, length := range []int{0, 1, 125, 126, 65_536} {
			all = append(all, socket(fmt.Sprintf("kind %d of %d bytes", kind, length), script{
				said: func() []byte { return frame(final|byte(kind), strings.Repeat("x", length)) },
				ends: []int{stays, 1000, 1002, 1005, 1007, 1008, 1009, 4400},
			}))
		}
		for _, reserved := range []byte{0x10, 0x20, 0x40, 0x70} {
			all = append(all, socket(fmt.Sprintf("kind %d with reserved bits %x", kind, reserved), script{
				said: func() []byte { return frame(final|reserved|byte(kind), "x") }, ends: []int{1002},
			}))
		}
	}
	for i := range 100 {
		noise := make([]byte, 1+random.IntN(3_000))
		for j := range noise {
			noise[j] = byte(random.IntN(256))
		}
		all = append(all, socket(fmt.Sprintf("noise %d", i), script{
			// What is noise may announce more than it brings; then an end of it comes.
			said: func() []byte { return append(append([]byte{}, noise...), make([]byte, 70_000)...) },
			ends: []int{stays, 1000, 1002, 1005, 1006, 1007, 1008, 1009, 4400},
		}))
	}
	for code := range 60 {
		all = append(all, socket(fmt.Sprintf("a close with %d", code*100), script{
			said: func() []byte {
				return frame(final|closing, string([]byte{byte(code * 100 >> 8), byte(code * 100)})+"bye")
			},
			ends: []int{code * 100, 1002, 1005},
		}))
	}
	return all
}

func broken() []shot {
	length := func(second byte, more ...byte) func() []byte {
		return func() []byte { return append([]byte{final | textual, second}, more...) }
	}
	return []shot{
		socket("a frame without a mask", script{said: func() []byte { return frameOf(final|textual, false, initialise) }, ends: []int{1002}}),
		socket("a ping without a mask", script{said: func() []byte { return frameOf(final|pinging, false, "x") }, ends: []int{1002}}),
		socket("a binary frame", script{said: func() []byte { return frame(final|binaryKind, initialise) }, ends: []int{4400}}),
		socket("a ping in parts", script{said: func() []byte { return frame(pinging, "x") }, ends: []int{1002}}),
		socket("a ping of 126 bytes", script{said: func() []byte { return frame(final|pinging, strings.Repeat("x", 126)) }, ends: []int{1002}}),
		socket("a close of one byte", script{said: func() []byte { return frame(final|closing, "x") }, ends: []int{1002, 1005}}),
		socket("a close that is not UTF-8", script{said: func() []byte { return frame(final|closing, "\x03\xe8\xff") }, ends: []int{1002, 1007}}),
		socket("a message of 2^63 bytes", script{said: length(0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0), ends: []int{1009, 1002}}),
		socket("a message of less than none", script{said: length(0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0), ends: []int{1009, 1002}}),
		socket("64 kB and one byte before initialisation", script{said: says(strings.Repeat("x", 64<<10+1)), ends: []int{1009}}),
		socket("1 MB before initialisation", script{said: says(strings.Repeat("x", 1<<20)), ends: []int{1009}}),
		socket("8 MB before initialisation", script{said: says(strings.Repeat("x", 8<<20)), ends: []int{1009}}),
		socket("HTTP on a socket", script{said: func() []byte { return []byte(post(harmless)) }, ends: []int{1002}}),
	}
}

// fragmentedMessages are messages in many frames.
func fragmentedMessages() []shot {
	pieces := func(kind byte, n int, piece string, last bool) func() []byte {
		return func() []byte {
			all := frame(kind, piece)
			for range n {
				all = append(all, frame(continuation, piece)...)
			}
			if last {
				all = append(all, frame(final|continuation, piece)...)
			}
			return all
		}
	}
	var all []shot
	for _, n := range []int{1, 100, 10_000, 150_000} {
		all = append(all,
			socket(fmt.Sprintf("%d empty pieces", n), script{said: pieces(textual, n, "", true), ends: []int{4400}}),
			socket(fmt.Sprintf("%d pieces of a byte", n), script{said: pieces(textual, n, " ", true), ends: []int{4400, 1009}}),
			socket(fmt.Sprintf("%d binary pieces", n), script{said: pieces(binaryKind, n, "", true), ends: []int{4400}}),
			socket(fmt.Sprintf("%d pieces and a new message", n), script{
				said: func() []byte { return append(pieces(textual, n, "", false)(), frame(final|textual, initialise)...) }, ends: []int{1002},
			}))
	}
	return append(all,
		socket("a piece of no message", script{said: func() []byte { return frame(final|continuation, "x") }, ends: []int{1002}}),
		socket("an initialisation in pieces", script{said: func() []byte {
			var all []byte
			kind := byte(textual)
			for _, letter := range initialise {
				all = append(append(all, frame(kind, string(letter))...), frame(final|pinging, "")...)
				kind = continuation
			}
			return append(append(all, frame(final|continuation, "")...), frame(final|textual, subscribed)...)
		}, ends: []int{stays}}))
}
