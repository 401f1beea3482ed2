package programtest_test

import (
	"flag"
	"runtime"
	"strings"
	"testing"

	"equalfooting/assessment/report/programtest"
)

// asking is a test that looks for programs, and how it ended.
type asking struct {
	testing.TB
	ended string
}

func (a *asking) Helper() {}

func (a *asking) Fatalf(string, ...any) { a.end("fails") }

func (a *asking) Skipf(string, ...any) { a.end("is skipped") }

func (a *asking) end(how string) {
	a.ended = how
	runtime.Goexit()
}

func TestFind(t *testing.T) {
	here, missing := "go", "no-such-program"
	for _, c := range []struct {
		asked, short string
		names        []string
		want         string
	}{
		{"", "false", []string{here}, "finds"},
		{"", "false", []string{missing, here}, "finds"},
		{"", "false", []string{missing}, "is skipped"},
		{"", "true", []string{here}, "is skipped"},
		{programtest.All, "false", []string{here}, "finds"},
		{programtest.All, "false", []string{missing, here}, "finds"},
		{programtest.All, "false", []string{missing, missing}, "fails"},
		{programtest.All, "true", []string{missing}, "is skipped"},
		{programtest.None, "false", []string{here}, "is skipped"},
		{programtest.None, "false", []string{missing}, "is skipped"},
		{"some", "false", []string{here}, "fails"},
		{"1", "true", []string{missing}, "fails"},
	} {
		t.Setenv(programtest.Asked, c.asked)
		setShort(t, c.short)
		a := &asking{TB: t}
		done := make(chan string)
		go func() {
			defer close(done)
			done <- programtest.Find(a, c.names...)
		}()
		if path := <-done; path != "" {
			a.ended = "finds"
			if !strings.Contains(path, here) {
				t.Errorf("%+v: it finds %q", c, path)
			}
		}
		if a.ended != c.want {
			t.Errorf("%+v: it %s", c, a.ended)
		}
	}
}

// setShort makes tests short, or not, until this one ends.
func setShort(t *testing.T, short string) {
	t.Helper()
	was := flag.Lookup("test.short").Value.String()
	t.Cleanup(func() { _ = flag.Set("test.short", was) })
	if err := flag.Set("test.short", short); err != nil {
		t.Fatal(err)
	}
}
