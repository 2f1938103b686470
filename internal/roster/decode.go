package roster

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"usher/internal/fault"
)

// writing is how a file's bytes stand for characters.
type writing struct {
	name     string            // as people call it
	encoding encoding.Encoding // nil for UTF-8
	mark     int64             // bytes of the byte order mark
}

// The writings that spreadsheet programs have. The last is that of Excel for
// the Mac, which in its old CSV also ends lines with a lone carriage return.
var (
	inUTF8        = writing{name: "UTF-8"}
	inUTF16Little = writing{name: "UTF-16", encoding: unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM)}
	inUTF16Big    = writing{name: "UTF-16", encoding: unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM)}
	inWindows1252 = writing{name: "Windows-1252", encoding: charmap.Windows1252}
	inMacOSRoman  = writing{name: "Mac OS Roman", encoding: charmap.Macintosh}
)

// headLength is how much of a file is looked at to tell what it is.
const headLength = 1 << 10

// decode opens a file's text, in UTF-8 and without a byte order mark, and names
// the writing it was in. The file is read twice where only its whole can tell.
func decode(file io.ReadSeeker) (*bufio.Reader, string, error) {
	size, err := file.Seek(0, io.SeekEnd)
	if err != nil {
		return nil, "", fmt.Errorf("measure the spreadsheet: %w", err)
	}
	if size > MaxBytes {
		return nil, "", fault.New(fault.TooLong, "The file may have at most %d MiB. Please split it.", MaxBytes>>20)
	}
	head := make([]byte, min(size, headLength))
	start, err := rewind(file, 0, size)
	if err != nil {
		return nil, "", err
	}
	if _, err := io.ReadFull(start, head); err != nil {
		return nil, "", fmt.Errorf("read the spreadsheet: %w", err)
	}
	if isWorkbook(head) {
		return nil, "", fault.New(fault.Invalid, "This is a workbook. Please save its sheet as CSV, and send that file.")
	}
	w, err := writingOf(file, size, head)
	if err != nil {
		return nil, "", err
	}
	text, err := rewind(file, w.mark, size)
	if err != nil {
		return nil, "", err
	}
	if w.encoding != nil {
		text = w.encoding.NewDecoder().Reader(text)
	}
	return bufio.NewReaderSize(text, 2*maxRecord), w.name, nil
}

// rewind reads a file anew, no further than it reached when it was measured:
// what is appended later was not looked at.
func rewind(file io.ReadSeeker, offset, size int64) (io.Reader, error) {
	if _, err := file.Seek(offset, io.SeekStart); err != nil {
		return nil, fmt.Errorf("rewind the spreadsheet: %w", err)
	}
	return io.LimitReader(file, size-offset), nil
}

// isWorkbook knows .xlsx, .ods and .numbers, which are ZIP archives, and .xls,
// which is an OLE compound file.
func isWorkbook(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0"))
}

// writingOf tells the writing by the byte order mark, else by where NULs stand,
// else by whether the whole file is valid UTF-8, which no other is by chance.
func writingOf(file io.ReadSeeker, size int64, head []byte) (writing, error) {
	mark := int64(0)
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		return marked(inUTF16Little, 2), nil
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		return marked(inUTF16Big, 2), nil
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		mark = 3
	default:
		if w, ok := unmarked16(head); ok {
			return w, nil
		}
	}
	whole, err := rewind(file, mark, size)
	if err != nil {
		return writing{}, err
	}
	_, err = io.Copy(io.Discard, transform.NewReader(whole, encoding.UTF8Validator))
	switch {
	case err == nil:
		return marked(inUTF8, mark), nil
	case !errors.Is(err, encoding.ErrInvalidUTF8):
		return writing{}, fmt.Errorf("read the spreadsheet: %w", err)
	}
	if end, next, ok := lineEnd(head, false); ok && head[end] == '\r' && next == end+1 {
		return marked(inMacOSRoman, mark), nil
	}
	return marked(inWindows1252, mark), nil
}

func marked(w writing, mark int64) writing {
	w.mark = mark
	return w
}

// unmarked16 knows UTF-16 without a mark by the header: most of its characters
// are ASCII, so every other byte is NUL.
func unmarked16(head []byte) (writing, bool) {
	if end := bytes.IndexAny(head, "\r\n"); end >= 0 {
		head = head[:end]
	}
	pairs := len(head) / 2
	var high, low int // NULs where big endian has a character's high byte, and its low
	for i, b := range head {
		if b == 0 && i%2 == 0 {
			high++
		} else if b == 0 {
			low++
		}
	}
	switch {
	case 2*high > pairs && 8*low < high:
		return inUTF16Big, true
	case 2*low > pairs && 8*high < low:
		return inUTF16Little, true
	}
	return writing{}, false
}
