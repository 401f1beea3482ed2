package screentest

import (
	"strings"
	"testing"
	"time"
)

func TestFailuresShowTheScreen(t *testing.T) {
	sleeping := Options{Command: []string{"/bin/sh", "-c", "echo on the screen; exec sleep 60"}, Deadline: 500 * time.Millisecond}
	ending := Options{Command: []string{"/bin/sh", "-c", "echo on the screen; exit 5"}}
	for name, test := range map[string]struct {
		options Options
		use     func(*Terminal)
		want    []string
	}{
		"deadline":     {sleeping, func(term *Terminal) { term.WaitFor("never") }, []string{"500ms", `"never"`, "│on the screen"}},
		"not gone":     {sleeping, func(term *Terminal) { term.WaitFor("on the"); term.WaitGone("on the") }, []string{"gone", "│on the screen"}},
		"does not end": {sleeping, func(term *Terminal) { term.WaitFor("on the"); term.ExitCode() }, []string{"to end", "│on the screen"}},
		"ended":        {ending, func(term *Terminal) { term.WaitFor("never") }, []string{"exit status 5", `"never"`, "│on the screen"}},
		"key to ended": {ending, func(term *Terminal) { term.ExitCode(); term.Press("x") }, []string{"x", "│on the screen"}},
		"signal ended": {ending, func(term *Terminal) { term.ExitCode(); term.Kill() }, []string{"killed", "│on the screen"}},
		"unknown key":  {sleeping, func(term *Terminal) { term.Press("entre") }, []string{`"entre"`}},
		"no program":   {Options{Command: []string{"/no/such/program"}}, func(*Terminal) {}, []string{"start", "/no/such/program"}},
	} {
		t.Run(name, func(t *testing.T) {
			message := failure(t, test.options, test.use)
			for _, want := range test.want {
				if !strings.Contains(message, want) {
					t.Errorf("the message lacks %q:\n%s", want, message)
				}
			}
		})
	}
}

func TestWaitUntilReturnsTheScreenItAccepted(t *testing.T) {
	term := shell(t, "echo one; echo two; exec sleep 60")
	screen := term.WaitUntil("two lines", func(screen string) bool { return strings.HasPrefix(screen, "one\ntwo") })
	if want := "one\ntwo" + strings.Repeat("\n", 22); screen != want {
		t.Errorf("screen %q, want %q", screen, want)
	}
}
