package command

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"equalfooting/assessment"
	"equalfooting/store"
	"equalfooting/store/storetest"
)

// manyKept returns a data folder with this many organisations of all kinds, half of them with a mentor and a place. It is in memory, so
// that 100,000 take less than a minute to make, and everything that a benchmark measures uses the same one.
func manyKept(b *testing.B, organisations int) string {
	b.Helper()
	folder := storetest.Folder(b)
	kinds := assessment.Audiences()
	for from := 0; from < organisations; from += 10_000 { // a store keeps in memory what was added
		st, err := store.Open(folder, time.Now)
		if err != nil {
			b.Fatal(err)
		}
		if err := st.Preferences().Save(exampleOffered, "yes"); err != nil {
			b.Fatal(err)
		}
		for i := from; i < min(organisations, from+10_000); i++ {
			o := assessment.Organisation{Name: fmt.Sprintf("Example organisation %d", i), Audience: kinds[i%7%len(kinds)]}
			if i%2 == 0 {
				o.Labels = assessment.Labels{Mentor: fmt.Sprintf("Mentor %d", i%9), Place: "North Town"}
			}
			sheet := assessment.Sheet{Organisation: o, Edition: assessment.Full, Answers: map[string]assessment.Answer{"capacity.time": assessment.Rating(3)}}
			if _, err := st.Add(sheet, false); err != nil {
				b.Fatal(err)
			}
		}
		if from+10_000 >= organisations { // otherwise the program makes one in the background during the measurement
			if err := st.Backups().Make(); err != nil {
				b.Fatal(err)
			}
		}
		if err := st.Close(); err != nil {
			b.Fatal(err)
		}
	}
	return folder
}

// BenchmarkSearchKey measures from each key of a search to the first output that it causes, among this many organisations, compared with
// the bare program's arrow keys, and the memory that the program uses after that. One frame at 60 a second is 16.7 ms.
func BenchmarkSearchKey(b *testing.B) {
	ours, bare := programs(b)
	for _, organisations := range []int{500, 10_000, 100_000} {
		folder := ""
		b.Run(fmt.Sprintf("organisations=%d", organisations), func(b *testing.B) {
			if folder == "" {
				folder = manyKept(b, organisations)
			}
			w := watch(b, false, ours, "--data", folder)
			defer w.end()
			floor := watch(b, false, bare)
			defer floor.end()
			w.until("organisation", time.Now())
			w.drain(300 * time.Millisecond)
			floor.drain(300 * time.Millisecond)
			w.press("s")
			arrows := []string{"\x1b[B", "\x1b[A"}
			var us, them []time.Duration
			before := onProcessor(w.cmd.Process.Pid)
			for b.Loop() {
				text := "organisation 4"
				for i, r := range text {
					us = append(us, w.press(string(r)))
					them = append(them, floor.press(arrows[i%2]))
				}
				for i := range text {
					us = append(us, w.press("\x7f"))
					them = append(them, floor.press(arrows[i%2]))
				}
			}
			spread(b, "ours", us)
			spread(b, "bare", them)
			ratio(b, us, them)
			b.ReportMetric((onProcessor(w.cmd.Process.Pid)-before)/float64(len(us)), "processor-ms/key")
			b.ReportMetric(resident(w.cmd.Process.Pid), "resident-MiB")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// onProcessor is the processor time that a process has used, in milliseconds, which does not depend on other load. 0 if the system does
// not say it this way.
func onProcessor(pid int) (all float64) {
	threads, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	for _, path := range threads {
		var ns float64
		if data, err := os.ReadFile(path); err == nil {
			_, _ = fmt.Sscan(string(data), &ns)
		}
		all += ns / 1e6
	}
	return all
}

// BenchmarkAll measures the commands that go through all organisations: how long they take, and the most memory that they use, which
// should not grow with the number of organisations.
func BenchmarkAll(b *testing.B) {
	ours, _ := programs(b)
	for _, organisations := range []int{1000, 10_000, 100_000} {
		folder := manyKept(b, organisations)
		for _, line := range []string{"list", "list --json", "list --csv", "list funder", "late --format csv", "report 5", "check", "list --force -o OUT/list.xlsx",
			"export --all --bundle --force -o OUT"} {
			b.Run(fmt.Sprintf("organisations=%d,%s", organisations, strings.ReplaceAll(line, " ", "_")), func(b *testing.B) {
				out, most := storetest.Folder(b), 0.0
				for b.Loop() {
					c := exec.Command(ours, append(strings.Fields(strings.ReplaceAll(line, "OUT", out)), "--data", folder)...)
					said, held, err := mostHeld(c)
					if err != nil && len(said) < 1000 {
						b.Fatalf("%s: %v\n%s", line, err, said)
					}
					most = max(most, held)
				}
				b.ReportMetric(most, "most-MiB")
			})
		}
		_ = os.RemoveAll(folder)
	}
}
