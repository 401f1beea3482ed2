package plain

import (
	"bufio"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

func TestReadLine(t *testing.T) {
	long := strings.Repeat("a", mostBytes)
	tests := map[string]struct {
		in   string
		want []heard
	}{
		"nothing":                      {"", []heard{{end: true}}},
		"lines":                        {"1\nmostly in place\n", []heard{{text: "1"}, {text: "mostly in place"}, {end: true}}},
		"an empty line":                {"\n\n", []heard{{}, {}, {end: true}}},
		"a last line without an end":   {"1\n2", []heard{{text: "1"}, {text: "2"}, {end: true}}},
		"line ends of Windows":         {"1\r\n\r\n2\r\n", []heard{{text: "1"}, {}, {text: "2"}, {end: true}}},
		"a mark of the byte order":     {"\ufeff1\n\ufeff", []heard{{text: "1"}, {noWords: true}, {end: true}}},
		"spaces and a form feed":       {"  a \f\t b\v\n", []heard{{text: "a b"}, {end: true}}},
		"an arrow key":                 {"\x1b[A\n\x1b[D\x1b[D\n", []heard{{noWords: true}, {noWords: true}, {end: true}}},
		"an escape sequence in a text": {"a\x1b[31mb\x1b]0;title\x07c\n", []heard{{text: "abc"}, {end: true}}},
		"control characters":           {"a\x00b\x08c\n\x03\n", []heard{{text: "abc"}, {noWords: true}, {end: true}}},
		"no UTF-8":                     {"caf\xe9\n", []heard{{text: "caf", noText: true}, {end: true}}},
		"the longest":                  {long + "\n", []heard{{text: long}, {end: true}}},
		"the longest, of Windows":      {long + "\r\n1\n", []heard{{text: long}, {text: "1"}, {end: true}}},
		"one too long":                 {long + "b\n1\n", []heard{{text: long, tooLong: true}, {text: "1"}, {end: true}}},
		"much too long":                {strings.Repeat(long, 30) + "\n1\n", []heard{{text: long, tooLong: true}, {text: "1"}, {end: true}}},
		"too long, without an end":     {long + "b", []heard{{text: long, tooLong: true}, {end: true}}},
	}
	for name, test := range tests {
		for _, in := range []io.Reader{strings.NewReader(test.in), iotest.OneByteReader(strings.NewReader(test.in)),
			iotest.DataErrReader(strings.NewReader(test.in))} {
			reader := bufio.NewReader(in)
			for i, want := range test.want {
				got := readLine(reader, i == 0)
				got.length = 0
				if got != want {
					t.Errorf("%s, line %d: %+v, want %+v", name, i+1, shown(got), shown(want))
				}
			}
		}
	}
}

func shown(line heard) heard {
	line.text = shorten(line.text)
	return line
}

func TestBrokenInputIsAnEnd(t *testing.T) {
	reader := bufio.NewReader(iotest.ErrReader(errors.New("gone")))
	for range 2 {
		if got := readLine(reader, false); !got.end {
			t.Errorf("%+v", got)
		}
	}
}

// A line is read only once it is asked for: what comes after it may be meant for the full screen.
func TestListenerReadsOnlyWhenAsked(t *testing.T) {
	in, typed := io.Pipe()
	listener := listen(in)
	go func() { _, _ = typed.Write([]byte("1\n")) }()
	if got := <-listener.next(); got.text != "1" {
		t.Errorf("%+v", got)
	}
	listener.stop()
	written := make(chan bool)
	go func() {
		_, _ = typed.Write([]byte("2\n"))
		close(written)
	}()
	buffer := make([]byte, 2)
	if n, err := io.ReadFull(in, buffer); err != nil || string(buffer[:n]) != "2\n" {
		t.Errorf("read %q, %v", buffer[:n], err)
	}
	<-written
}
