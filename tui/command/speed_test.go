package command

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"

	"github.com/creack/pty"
)

// These benchmarks measure the whole program from outside, in a pseudo-terminal, and alternate with the bare Bubble Tea program of
// testdata/bare, so that a noisy machine slows both. docs/performance.md says how to run and read them. Nothing here is asserted:
// speed is shown, not tested.

// watched is a program in a pseudo-terminal whose raw output is read as it arrives.
type watched struct {
	b    *testing.B
	file *os.File
	cmd  *exec.Cmd
	came chan []byte
}

func watch(b *testing.B, silent bool, name string, args ...string) *watched {
	b.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "TERM=xterm-256color", "LANG=C.UTF-8")
	file, err := pty.StartWithSize(cmd, &pty.Winsize{Rows: 24, Cols: 80})
	if err != nil {
		b.Fatal(err)
	}
	w := &watched{b: b, file: file, cmd: cmd, came: make(chan []byte, 1024)}
	go w.read(silent)
	return w
}

// read passes the output on, and answers the question about the background as a terminal does, unless it plays a silent one.
func (w *watched) read(silent bool) {
	defer close(w.came)
	buffer := make([]byte, 64<<10)
	for {
		n, err := w.file.Read(buffer)
		if err != nil {
			return
		}
		chunk := bytes.Clone(buffer[:n])
		if !silent && bytes.Contains(chunk, []byte("\x1b]11;?")) {
			fmt.Fprint(w.file, "\x1b]11;rgb:0000/0000/0000\x1b\\")
		}
		w.came <- chunk
	}
}

// until waits for a text in the output, and returns how long that took.
func (w *watched) until(text string, since time.Time) time.Duration {
	var all []byte
	deadline := time.After(30 * time.Second)
	for {
		select {
		case chunk, ok := <-w.came:
			all = append(all, chunk...)
			if bytes.Contains(all, []byte(text)) {
				return time.Since(since)
			}
			if !ok {
				w.b.Fatalf("ended before it drew %q: %q", text, all)
			}
		case <-deadline:
			w.b.Fatalf("never drew %q: %q", text, all)
		}
	}
}

// next waits for any output.
func (w *watched) next(since time.Time) time.Duration {
	select {
	case <-w.came:
		return time.Since(since)
	case <-time.After(30 * time.Second):
		w.b.Fatal("no output after a key")
		return 0
	}
}

// press presses a key and returns the time to the first output; the next key follows after a gap of random length.
func (w *watched) press(key string) time.Duration {
	since := time.Now()
	if _, err := w.file.WriteString(key); err != nil {
		w.b.Fatal(err)
	}
	took := w.next(since)
	w.drain(time.Duration(15+rand.IntN(20)) * time.Millisecond)
	return took
}

// drain takes any remaining output, until none has come for a while.
func (w *watched) drain(quiet time.Duration) (drained int) {
	for {
		select {
		case chunk := <-w.came:
			drained += len(chunk)
		case <-time.After(quiet):
			return drained
		}
	}
}

func (w *watched) end() {
	_ = w.cmd.Process.Kill()
	_ = w.cmd.Wait()
	_ = w.file.Close()
}

// programs builds the product and the bare program as a release is built, and gives copies of them.
func programs(b *testing.B) (ours, bare string) {
	b.Helper()
	if runtime.GOOS == "windows" {
		b.Skip("no pseudo-terminal on Windows")
	}
	folder := b.TempDir()
	build := func(name, from string) string {
		path := filepath.Join(folder, name)
		build := exec.Command("../../.ci/build", path, from)
		build.Env = append(os.Environ(), "CGO_ENABLED=0")
		if out, err := build.CombinedOutput(); err != nil {
			b.Fatalf("build %s: %v\n%s", from, err, out)
		}
		return copied(b, path)
	}
	return build("footing", "."), build("bare", "./tui/command/testdata/bare")
}

// copied copies a program. What the linker writes lies in memory page by page, and takes up to a fifth longer to start than what
// anybody has who unpacked it.
func copied(b *testing.B, program string) string {
	b.Helper()
	data, err := os.ReadFile(program)
	if err == nil {
		program += "-copied"
		err = os.WriteFile(program, data, 0o700)
	}
	if err != nil {
		b.Fatal(err)
	}
	return program
}

// stocked returns a data folder with this many organisations, each with a few questions answered.
func stocked(b *testing.B, organisations int) string {
	b.Helper()
	folder := b.TempDir()
	stock(b, folder, organisations)
	return folder
}

// stockedAtOnce is how many organisations are added before the store is reopened, since it keeps those that it has read.
const stockedAtOnce = 5_000

// stock adds this many organisations to a folder.
func stock(b *testing.B, folder string, organisations int, secrets ...string) {
	b.Helper()
	sheet := assessment.Sheet{Edition: assessment.Full, Answers: map[string]assessment.Answer{}}
	for i, q := range assessment.Questions(assessment.Full)[:12] {
		sheet.Answers[q.ID] = assessment.Rating(assessment.Level(i % 5))
	}
	for from := 0; from == 0 || from < organisations; from += stockedAtOnce {
		st, err := store.Open(folder, time.Now, secrets...)
		if err != nil {
			b.Fatal(err)
		}
		if err := st.Preferences().Save(exampleOffered, "yes"); err != nil {
			b.Fatal(err)
		}
		for i := from; i < min(from+stockedAtOnce, organisations); i++ {
			sheet.Organisation = assessment.Organisation{Name: fmt.Sprintf("Example organisation %d", i), Audience: assessment.BME}
			if _, err := st.Add(sheet, false); err != nil {
				b.Fatal(err)
			}
		}
		if err := st.Close(); err != nil {
			b.Fatal(err)
		}
	}
}

// middle returns the median in milliseconds.
func middle(times []time.Duration) float64 {
	slices.Sort(times)
	return float64(times[len(times)/2]) / float64(time.Millisecond)
}

// spread reports the median and the 99th percentile of the times, in milliseconds.
func spread(b *testing.B, name string, times []time.Duration) {
	slices.Sort(times)
	ms := func(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
	b.ReportMetric(ms(times[len(times)/2]), name+"-p50-ms")
	b.ReportMetric(ms(times[len(times)*99/100]), name+"-p99-ms")
}

// ratio reports how the medians and the 99th percentiles compare. Both slices are already sorted.
func ratio(b *testing.B, ours, bare []time.Duration) {
	b.ReportMetric(float64(ours[len(ours)/2])/float64(bare[len(bare)/2]), "ratio-p50")
	b.ReportMetric(float64(ours[len(ours)*99/100])/float64(bare[len(bare)*99/100]), "ratio-p99")
}

// BenchmarkKey measures from a key to the first output that it causes, with gaps of random length between keys: a fixed gap would fall
// into step with the renderer's clock and mislead.
func BenchmarkKey(b *testing.B) {
	ours, bare := programs(b)
	w := watch(b, false, ours, "--data", stocked(b, 1))
	defer w.end()
	floor := watch(b, false, bare)
	defer floor.end()
	w.until("organisation", time.Now())
	w.drain(300 * time.Millisecond)
	floor.drain(300 * time.Millisecond)
	w.press("\r") // the task list, and its first question without an answer
	w.press("\r")
	down, up := "\x1b[B", "\x1b[A"
	w.press(down) // onto the first level: until then the cursor is on none
	var us, them []time.Duration
	before := onProcessor(w.cmd.Process.Pid)
	for b.Loop() {
		us = append(us, w.press(down))
		them = append(them, floor.press(down))
		us = append(us, w.press(up))
		them = append(them, floor.press(up))
	}
	spread(b, "ours", us)
	spread(b, "bare", them)
	ratio(b, us, them)
	b.ReportMetric((onProcessor(w.cmd.Process.Pid)-before)/float64(len(us)), "processor-ms/key")
}

// BenchmarkEsc measures from the key Esc to what it does: where a terminal sends it as a sequence of its own, as those do that answer
// the program's question for that (it can be told at once), and where it sends the sign that other keys begin with. The bare program gets
// the same keys by turns.
func BenchmarkEsc(b *testing.B) {
	ours, bare := programs(b)
	for _, test := range []struct{ name, esc string }{{"told-apart", "\x1b[27u"}, {"not-told-apart", "\x1b"}} {
		b.Run(test.name, func(b *testing.B) {
			w := watch(b, false, ours, "--data", stocked(b, 1))
			defer w.end()
			floor := watch(b, false, bare)
			defer floor.end()
			w.until("organisation", time.Now())
			w.drain(300 * time.Millisecond)
			floor.drain(300 * time.Millisecond)
			var us, them []time.Duration
			for b.Loop() {
				w.press("?")
				us = append(us, w.press(test.esc))
				floor.press("?")
				them = append(them, floor.press(test.esc))
			}
			spread(b, "esc", us)
			spread(b, "bare", them)
			ratio(b, us, them)
		})
	}
}

// BenchmarkAtRest shows what is written to the terminal while nobody presses a key, the memory used, and the program's size compared with
// the bare one.
func BenchmarkAtRest(b *testing.B) {
	ours, bare := programs(b)
	w := watch(b, false, ours, "--data", stocked(b, 1))
	defer w.end()
	w.until("organisation", time.Now())
	w.drain(500 * time.Millisecond)
	written := 0
	for b.Loop() {
		written += w.drain(2 * time.Second)
	}
	b.ReportMetric(float64(written), "bytes-at-rest")
	b.ReportMetric(resident(w.cmd.Process.Pid), "resident-MiB")
	b.ReportMetric(size(b, ours)/size(b, bare), "size-ratio")
	b.ReportMetric(size(b, ours), "size-MiB")
}

// resident returns how much memory a process holds; 0 if the system does not say it this way.
func resident(pid int) float64 {
	data, err := os.ReadFile(fmt.Sprintf("/proc/%d/statm", pid))
	if err != nil {
		return 0
	}
	var total, pages int
	if _, err := fmt.Sscan(string(data), &total, &pages); err != nil {
		return 0
	}
	return float64(pages*os.Getpagesize()) / (1 << 20)
}

func size(b *testing.B, path string) float64 {
	info, err := os.Stat(path)
	if err != nil {
		b.Fatal(err)
	}
	return float64(info.Size()) / (1 << 20)
}
