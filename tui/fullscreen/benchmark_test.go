package fullscreen

import (
	"slices"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"
)

// BenchmarkSearch types searches into a caseload of 500 and takes them back, and measures each key: what it changes, and
// the page drawn again. One frame at 60 a second is 16.7 ms. Nothing is asserted: speed is shown, not tested.
func BenchmarkSearch(b *testing.B) {
	s := stocked(b, 80, 24, 500)
	var keys []tea.KeyPressMsg
	for _, text := range []string{"women's centre 4", "café of ex", "town 17", "zzz", "e"} {
		for _, r := range text {
			keys = append(keys, tea.KeyPressMsg{Code: r, Text: string(r)})
		}
		for range []rune(text) {
			keys = append(keys, tea.KeyPressMsg{Code: tea.KeyBackspace})
		}
	}
	s.press("s")
	var times []time.Duration
	for b.Loop() {
		for _, key := range keys {
			since := time.Now()
			s.wizard.Update(key)
			s.wizard.View()
			times = append(times, time.Since(since))
		}
	}
	slices.Sort(times)
	ms := func(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }
	b.ReportMetric(ms(times[len(times)/2]), "key-p50-ms")
	b.ReportMetric(ms(times[len(times)*99/100]), "key-p99-ms")
	b.ReportMetric(ms(times[len(times)-1]), "key-most-ms")
}
