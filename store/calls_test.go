package store_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment/report/programtest"
)

// call is one that a process made of the system, about a file.
type call struct {
	name     string
	path, to string // to: a rename's or a link's
	create   bool   // openat may make the file
	file     int    // its number in the process
	data     []byte
	at, size int64
	gives    int64
	failed   bool
	tells    *said // what the process said with it
}

// fileCalls are those that change what is on a disk, or that say when it is there for good.
var fileCalls = []string{"openat", "close", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2",
	"unlink", "unlinkat", "link", "linkat", "mkdir", "mkdirat", "copy_file_range", "fallocate", "sendfile", "splice", "lseek"}

// traced runs a life and gives all the calls that it made about files. options are further ones of strace's.
func (l *lived) traced(t *testing.T, options ...string) []call {
	t.Helper()
	log := filepath.Join(t.TempDir(), "calls")
	words := []string{programtest.Find(t, "strace"), "-f", "-qq", "-xx", "-s", "1000000", "-o", log,
		"-e", "signal=none", "-e", "trace=?" + strings.Join(fileCalls, ",?")}
	l.runs(t, l.command(append(words, options...)...), func() {})
	text, err := os.ReadFile(log)
	if err != nil {
		t.Fatal(err)
	}
	calls := callsIn(t, string(text))
	if err := os.Remove(log); err != nil {
		t.Fatal(err)
	}
	return calls
}

var (
	wholeCall = regexp.MustCompile(`^(\w+)\((.*)\) += (-?\d+|\?)(.*)$`)
	begunCall = regexp.MustCompile(`^(.*) <unfinished \.\.\.>$`)
	endedCall = regexp.MustCompile(`^<\.\.\. \w+ resumed>(.*)$`)
	quoted    = regexp.MustCompile(`"[^"]*"`)
)

// callsIn reads strace's log: a line is a thread's number and a call, or half a call where another thread came in between.
func callsIn(t *testing.T, log string) []call {
	t.Helper()
	var calls []call
	begun := make(map[string]string)
	for line := range strings.Lines(log) {
		thread, text, _ := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		text = strings.TrimLeft(text, " ")
		if half := begunCall.FindStringSubmatch(text); half != nil {
			begun[thread] = half[1]
			continue
		}
		if rest := endedCall.FindStringSubmatch(text); rest != nil {
			text = begun[thread] + rest[1]
		}
		parts := wholeCall.FindStringSubmatch(text)
		if parts == nil {
			continue // how the process ended
		}
		calls = append(calls, callOf(t, parts[1], parts[2], parts[3]))
	}
	return calls
}

func callOf(t *testing.T, name, arguments, gives string) call {
	t.Helper()
	c := call{name: strings.TrimSuffix(strings.TrimSuffix(name, "at2"), "at")}
	c.gives, _ = strconv.ParseInt(gives, 10, 64)
	c.failed = c.gives < 0
	var texts []string
	rest := quoted.ReplaceAllStringFunc(arguments, func(text string) string {
		plain, err := strconv.Unquote(text)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, plain)
		return "text"
	})
	words := strings.Split(rest, ", ")
	number := func(i int) int64 {
		n, _ := strconv.ParseInt(words[i], 10, 64)
		return n
	}
	switch c.name {
	case "open":
		c.path, c.create = texts[0], strings.Contains(rest, "O_CREAT")
		if strings.Contains(rest, "O_TRUNC") || strings.Contains(rest, "O_APPEND") {
			if !strings.HasPrefix(c.path, "/dev/") && !strings.HasPrefix(c.path, "/proc/") {
				t.Fatalf("the log of %q cannot be followed", rest)
			}
		}
	case "rename", "link":
		c.path, c.to = texts[0], texts[1]
	case "unlink", "mkdir":
		c.path = texts[0]
	case "write", "pwrite64":
		c.file, c.data = int(number(0)), []byte(texts[0])
		if c.name == "pwrite64" {
			c.at = number(3)
		}
		if line, ours := bytes.CutPrefix(c.data, []byte(lifePrefix)); ours && c.file == 1 {
			c.tells = new(said)
			if err := json.Unmarshal(line, c.tells); err != nil {
				t.Fatal(err)
			}
		}
	case "ftruncate":
		c.file, c.size = int(number(0)), number(1)
	case "fsync", "fdatasync", "close":
		c.file = int(number(0))
	default:
		t.Fatalf("a log with %s cannot be followed", name)
	}
	return c
}

// pathsIn are the names in a folder that the calls are about, and the folder's own.
func pathsIn(folder string, calls []call) []string {
	paths := []string{folder}
	for _, c := range calls {
		for _, path := range []string{c.path, c.to} {
			if strings.HasPrefix(path, folder+"/") && !slices.Contains(paths, path) {
				paths = append(paths, path)
			}
		}
	}
	return paths
}
