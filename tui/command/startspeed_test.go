package command

import (
	"fmt"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"equalfooting/store"
	"equalfooting/store/storetest"
)

// BenchmarkStart measures from starting the program to its first drawn text, and the processor time until then, with this many
// organisations, compared with the bare program. A sealed file is opened with its recovery code, which is quick to try; a passphrase is
// slow on purpose.
func BenchmarkStart(b *testing.B) {
	ours, bare := programs(b)
	for _, organisations := range []int{1, 500, 10_000, 100_000} {
		for _, sealed := range []bool{false, true} {
			made := sync.OnceValue(func() stockedFolder { return makeStocked(b, organisations, sealed) })
			name := fmt.Sprintf("organisations=%d,sealed=%t", organisations, sealed)
			b.Run(name, func(b *testing.B) { made().starts(b, ours, bare, false) })
			if organisations == 1 && !sealed {
				b.Run(name+",silent-terminal", func(b *testing.B) { made().starts(b, ours, bare, true) })
			}
		}
	}
}

// stockedFolder is a data folder that several runs start with.
type stockedFolder struct {
	folder string
	args   []string // the options that open it
}

// makeStocked makes one with this many organisations, in memory, where even 100,000 take only seconds.
func makeStocked(b *testing.B, organisations int, sealed bool) stockedFolder {
	b.Helper()
	s := stockedFolder{folder: storetest.Folder(b)}
	s.args = []string{"--data", s.folder}
	var secrets []string
	if sealed {
		secrets = []string{seal(b, s.folder)}
		at := filepath.Join(b.TempDir(), "code")
		if err := os.WriteFile(at, []byte(secrets[0]), 0o600); err != nil {
			b.Fatal(err)
		}
		s.args = append(s.args, "--passphrase-file", at)
	}
	stock(b, s.folder, organisations, secrets...)
	return s
}

// seal gives a folder a data file with a passphrase, and returns its recovery code.
func seal(b *testing.B, folder string) (code string) {
	b.Helper()
	st, err := store.Open(folder, time.Now)
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	if err := st.Passphrase().Set("a passphrase for a benchmark", func(made string) bool {
		code = made
		return true
	}); err != nil {
		b.Fatal(err)
	}
	return code
}

// starts starts the two programs alternately. Ours is killed once it has drawn, and then looks as if it had been left normally.
func (s stockedFolder) starts(b *testing.B, ours, bare string, silent bool) {
	var us, them costs
	for b.Loop() {
		us.add(started(b, silent, ours, s.args...))
		if err := os.RemoveAll(filepath.Join(s.folder, "footing.db.holder")); err != nil {
			b.Fatal(err)
		}
		them.add(started(b, silent, bare))
	}
	spread(b, "ours", us.wall)
	spread(b, "bare", them.wall)
	ratio(b, us.wall, them.wall)
	b.ReportMetric(middle(us.cpu), "ours-cpu-ms")
	b.ReportMetric(middle(them.cpu), "bare-cpu-ms")
	b.ReportMetric(middle(us.cpu)/middle(them.cpu), "ratio-cpu")
	b.ReportMetric(0, "ns/op")
}

// costs are the times that starts took, by the clock and by the processor.
type costs struct{ wall, cpu []time.Duration }

func (c *costs) add(wall, cpu time.Duration) {
	c.wall, c.cpu = append(c.wall, wall), append(c.cpu, cpu)
}

// started starts a program, and ends it once it has drawn.
func started(b *testing.B, silent bool, name string, args ...string) (wall, cpu time.Duration) {
	b.Helper()
	since := time.Now()
	w := watch(b, silent, name, args...)
	wall = w.until("Equal", since)
	w.end()
	return wall, w.cmd.ProcessState.UserTime() + w.cmd.ProcessState.SystemTime()
}
