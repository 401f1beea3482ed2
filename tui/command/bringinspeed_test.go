package command

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"equalfooting/store/storetest"
)

// BenchmarkMany measures what takes many organisations in or hands them over: how long that takes, and the most memory that it holds. A command
// line has no room for the names of 100,000 files.
func BenchmarkMany(b *testing.B) {
	ours, _ := programs(b)
	for _, organisations := range []int{1000, 10_000} {
		folder, files := manyKept(b, organisations), storetest.Folder(b)
		measured := func(name string, run func() *exec.Cmd) {
			b.Run(fmt.Sprintf("organisations=%d,%s", organisations, name), func(b *testing.B) {
				most := 0.0
				for b.Loop() {
					said, held, err := mostHeld(run())
					if err != nil {
						b.Fatalf("%s: %v\n%.1000s", name, err, said)
					}
					most = max(most, held)
				}
				b.ReportMetric(most, "most-MiB")
			})
		}
		measured("move", func() *exec.Cmd {
			return exec.Command(ours, "export", "--all", "--bundle", "--move", "--force", "-o", files, "--data", folder)
		})
		measured("import whole organisations", func() *exec.Cmd { return bringing(b, ours, filepath.Join(files, "*.footing")) })
		answers := storetest.Folder(b)
		for i := range organisations {
			text := fmt.Sprintf("organisation: {name: Example organisation %d, audience: bme}\nedition: full\nanswers: {capacity.time: {level: 3}}\n", i)
			if err := os.WriteFile(filepath.Join(answers, fmt.Sprintf("%d.yaml", i)), []byte(text), 0o600); err != nil {
				b.Fatal(err)
			}
		}
		measured("import answers", func() *exec.Cmd { return bringing(b, ours, filepath.Join(answers, "*.yaml")) })
	}
}

// bringing brings files in to a new folder.
func bringing(b *testing.B, ours, pattern string) *exec.Cmd {
	b.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil || len(paths) == 0 {
		b.Fatal(err, "there are no files")
	}
	return exec.Command(ours, append([]string{"import", "--yes", "--data", storetest.Folder(b)}, paths...)...)
}
