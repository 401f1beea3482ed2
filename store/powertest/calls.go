// Package powertest follows the calls that a program makes about files, and works out what could be on a disk after any of them if the
// power failed. Only tests use it.
package powertest

import (
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"equalfooting/assessment/report/programtest"
)

// Call is a call that a process made to the system about a file.
type Call struct {
	Name     string
	Path, To string // To is for a rename or a link
	File     int    // its number in the process
	Data     []byte // what was written

	create   bool // openat may create the file
	from     int  // the file that is copied from
	at, size int64
	gives    int64
	failed   bool
}

// fileCalls are the calls that change what is on a disk, or that make it durable.
var fileCalls = []string{"openat", "close", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "rename", "renameat", "renameat2",
	"unlink", "unlinkat", "link", "linkat", "mkdir", "mkdirat", "copy_file_range", "fallocate", "sendfile", "splice"}

// Follow follows a command once it is started. Call the returned function when the command has ended: it returns all the calls that the
// command made about files. options are further options for strace.
func Follow(t testing.TB, command *exec.Cmd, options ...string) (calls func() []Call) {
	t.Helper()
	log := filepath.Join(t.TempDir(), "calls")
	words := append([]string{programtest.Find(t, "strace"), "-f", "-qq", "-xx", "-s", "1000000", "-o", log,
		"-e", "signal=none", "-e", "trace=?" + strings.Join(fileCalls, ",?")}, options...)
	By(command, words...)
	return func() []Call {
		t.Helper()
		text, err := os.ReadFile(log)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(log); err != nil {
			t.Fatal(err)
		}
		return callsIn(t, string(text))
	}
}

// By makes another program run a command.
func By(command *exec.Cmd, words ...string) {
	command.Args = append(words, command.Args...)
	command.Path = command.Args[0]
}

var (
	wholeCall = regexp.MustCompile(`^(\w+)\((.*)\) += (-?\d+|\?)(.*)$`)
	begunCall = regexp.MustCompile(`^(.*) <unfinished \.\.\.>$`)
	endedCall = regexp.MustCompile(`^<\.\.\. \w+ resumed>(.*)$`)
	quoted    = regexp.MustCompile(`"[^"]*"`)
)

// callsIn reads strace's log: a line is a thread's number and a call, or half a call if another thread interrupted it.
func callsIn(t testing.TB, log string) []Call {
	t.Helper()
	var calls []Call
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

func callOf(t testing.TB, name, arguments, gives string) Call {
	t.Helper()
	c := Call{Name: strings.TrimSuffix(strings.TrimSuffix(name, "at2"), "at")}
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
	switch c.Name {
	case "open":
		c.Path, c.create = texts[0], strings.Contains(rest, "O_CREAT")
		if strings.Contains(rest, "O_TRUNC") || strings.Contains(rest, "O_APPEND") {
			if !strings.HasPrefix(c.Path, "/dev/") && !strings.HasPrefix(c.Path, "/proc/") {
				t.Fatalf("the log of %q cannot be followed", rest)
			}
		}
	case "rename", "link":
		c.Path, c.To = texts[0], texts[1]
	case "unlink", "mkdir":
		c.Path = texts[0]
	case "write", "pwrite64":
		c.File, c.Data = int(number(0)), []byte(texts[0])
		if c.Name == "pwrite64" {
			c.at = number(3)
		}
	case "ftruncate":
		c.File, c.size = int(number(0)), number(1)
	case "fsync", "fdatasync", "close":
		c.File = int(number(0))
	case "copy_file_range":
		if words[1] != "NULL" || words[3] != "NULL" {
			t.Fatalf("the log of %q cannot be followed", rest)
		}
		c.from, c.File = int(number(0)), int(number(2))
	default:
		t.Fatalf("a log with %s cannot be followed", name)
	}
	return c
}

// Paths returns the names in a folder that the calls are about, and the folder itself.
func Paths(folder string, calls []Call) []string {
	paths := []string{folder}
	for _, c := range calls {
		for _, path := range []string{c.Path, c.To} {
			if strings.HasPrefix(path, folder+"/") && !slices.Contains(paths, path) {
				paths = append(paths, path)
			}
		}
	}
	return paths
}
