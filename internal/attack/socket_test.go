package attack

import (
	"bufio"
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"time"
)

// The kinds of frames: RFC 6455, 5.2.
const (
	continuation = 0x0
	textual      = 0x1
	binaryKind   = 0x2
	closing      = 0x8
	pinging      = 0x9
	ponging      = 0xA
	final        = 0x80
)

// stays is no close code: the socket is still there when all was said.
const stays = 0

// script is what is said on a socket, and how that may end. The frames are bytes,
// so that they may be wrong.
type script struct {
	headers  []string // beside those of an upgrade
	protocol string   // graphql-transport-ws unless it is said; "-" for none
	target   string
	refused  []int // statuses of an upgrade that is refused
	said     func() []byte
	ends     []int // close codes, or stays; 1006 is an end without a close
}

func (s script) fire(at string) error {
	var said []byte
	if s.said != nil {
		said = s.said()
	}
	conn, err := net.Dial("tcp", at)
	if err != nil {
		return err
	}
	defer conn.Close()
	_ = conn.SetDeadline(time.Now().Add(patience))
	if _, err := io.WriteString(conn, s.upgrade()); err != nil {
		return err
	}
	reader := bufio.NewReader(conn)
	answer, err := http.ReadResponse(reader, nil)
	if err != nil {
		return fmt.Errorf("the upgrade was not answered: %w", err)
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusSwitchingProtocols || s.ends == nil {
		if slices.Contains(s.refused, answer.StatusCode) {
			return nil
		}
		return fmt.Errorf("the upgrade was answered %d", answer.StatusCode)
	}
	written := make(chan struct{})
	go func() {
		defer close(written)
		s.say(conn, said)
	}()
	code, err := listen(reader)
	_ = conn.Close()
	<-written
	if err == nil && !slices.Contains(s.ends, code) {
		err = fmt.Errorf("the socket ended with %d, and not with %v", code, s.ends)
	}
	return err
}

func (s script) upgrade() string {
	headers := []string{"Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="}
	switch s.protocol {
	case "-":
	case "":
		headers = append(headers, "Sec-WebSocket-Protocol: graphql-transport-ws")
	default:
		headers = append(headers, "Sec-WebSocket-Protocol: "+s.protocol)
	}
	target := s.target
	if target == "" {
		target = "/graphql"
	}
	text := request(http.MethodGet, target, append(headers, s.headers...), "")
	return strings.Replace(text, "Connection: close", "Connection: Upgrade", 1)
}

// say writes the frames, and one more ping by whose answer listen knows that
// everything was heard.
func (s script) say(conn net.Conn, said []byte) {
	if _, err := conn.Write(said); err != nil {
		return
	}
	if slices.Contains(s.ends, stays) {
		_, _ = conn.Write(frame(final|pinging, "still here?"))
	}
}

// listen reads frames until a close, the end, or the answer to the last ping.
func listen(reader *bufio.Reader) (code int, err error) {
	for {
		kind, payload, err := readFrame(reader)
		switch {
		case err != nil && timedOut(err):
			return 0, fmt.Errorf("the socket fell silent: %w", err)
		case err != nil:
			return 1006, nil
		case kind == closing && len(payload) >= 2:
			return int(binary.BigEndian.Uint16(payload)), nil
		case kind == closing:
			return 1005, nil
		case kind == ponging && string(payload) == "still here?":
			return stays, nil
		case kind == textual:
			if err := internal(payload); err != nil {
				return 0, err
			}
		}
	}
}

func readFrame(reader *bufio.Reader) (kind byte, payload []byte, err error) {
	var head [2]byte
	if _, err := io.ReadFull(reader, head[:]); err != nil {
		return 0, nil, err
	}
	length := uint64(head[1] & 0x7f)
	switch length {
	case 126:
		var long [2]byte
		_, err = io.ReadFull(reader, long[:])
		length = uint64(binary.BigEndian.Uint16(long[:]))
	case 127:
		var long [8]byte
		_, err = io.ReadFull(reader, long[:])
		length = binary.BigEndian.Uint64(long[:])
	}
	if err != nil {
		return 0, nil, err
	}
	payload = make([]byte, length)
	_, err = io.ReadFull(reader, payload)
	return head[0] & 0x0f, payload, err
}

// frame is one frame of a client, masked with zeros, which changes nothing: its
// first byte is the kind, with or without the final bit.
func frame(first byte, payload string) []byte { return frameOf(first, true, payload) }

func frameOf(first byte, masked bool, payload string) []byte {
	var b bytes.Buffer
	mask := byte(0x80)
	if !masked {
		mask = 0
	}
	b.WriteByte(first)
	switch {
	case len(payload) < 126:
		b.WriteByte(mask | byte(len(payload)))
	case len(payload) < 1<<16:
		b.WriteByte(mask | 126)
		_ = binary.Write(&b, binary.BigEndian, uint16(len(payload)))
	default:
		b.WriteByte(mask | 127)
		_ = binary.Write(&b, binary.BigEndian, uint64(len(payload)))
	}
	if masked {
		b.Write(make([]byte, 4))
	}
	b.WriteString(payload)
	return b.Bytes()
}

// says is text messages, one after the other.
func says(messages ...string) func() []byte {
	return func() []byte {
		var all []byte
		for _, message := range messages {
			all = append(all, frame(final|textual, message)...)
		}
		return all
	}
}

func socket(name string, s script) shot { return shot{name: name, fire: s.fire} }
