package fullscreen

import (
	"time"

	"equalfooting/tui/fronts"
	"equalfooting/tui/pages"

	"charm.land/bubbles/v2/key"
	tea "charm.land/bubbletea/v2"
)

// working takes the place of a page while something is done behind it that takes longer than a moment. For the first second people see the
// page as it was; then what is being done, and how far it is. What they type meanwhile is dropped: it was meant for the page that was
// there. Until it is done, nothing asks the page or the store for anything.
type working struct {
	*setting
	from          screen
	doing         *pages.Work
	progress      *fronts.Progress
	did           <-chan workDone
	begun         bool   // the program waits for it
	picture       string // of the page; "" once it takes longer than a second
	middle, right string
	closing       bool // the program ends then
}

// workDone is what came of it.
type workDone struct {
	next   pages.Next
	broken any // what it panicked with; nil for nothing
}

// workTick shows how far it is.
type workTick struct{}

// howOften that is.
const howOften = 500 * time.Millisecond

// works does something behind the page, and goes where that leads: at once, if it takes no longer than a moment.
func (s *setting) works(w *pages.Work, from screen) screen {
	did := make(chan workDone, 1)
	shown := &working{setting: s, from: from, doing: w, progress: fronts.NewProgress(s.Book), did: did, picture: s.drawn(from)}
	shown.middle, shown.right = from.Heading()
	go func() {
		var d workDone
		defer func() {
			d.broken = recover()
			did <- d
		}()
		d.next = s.Run(w, shown.progress.Tell)
	}()
	select {
	case d := <-did:
		return shown.done(d)
	case <-time.After(aMoment):
		return shown
	}
}

// done goes where it led.
func (w *working) done(d workDone) screen {
	if d.broken != nil {
		panic(d.broken)
	}
	from := w.from
	if asked, is := from.(interface{ worked() screen }); is {
		from = asked.worked()
	}
	return w.follow(d.next, from)
}

// waits waits for it to be done, and shows in a second how far it is.
func (w *working) waits() tea.Cmd {
	if w.begun {
		return nil
	}
	w.begun = true
	return tea.Batch(func() tea.Msg { return <-w.did },
		tea.Tick(fronts.FirstSaid-aMoment, func(time.Time) tea.Msg { return workTick{} }))
}

// whileWorking answers what comes meanwhile.
func (w *wizard) whileWorking(open *working, msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case workDone:
		w.used()
		w.goTo(open.done(msg))
		if open.closing {
			w.keepTyping()
			return tea.Quit
		}
		return w.settled()
	case workTick:
		open.picture = ""
		return tea.Tick(howOften, func(time.Time) tea.Msg { return workTick{} })
	case idleMsg:
		return w.watch()
	case draftMsg:
		w.drafting = false
	case closedFromOutside:
		open.closing = true
		open.stop()
	case tea.KeyPressMsg:
		if key.Matches(msg, w.keys.Esc, w.keys.Interrupt) {
			open.stop()
		}
	}
	return nil
}

// stop stops it, if it may be stopped.
func (w *working) stop() {
	if w.doing.Stops {
		w.progress.Stop()
		w.picture = ""
	}
}

func (w *working) Update(tea.Msg) screen { return w }

func (w *working) Heading() (middle, right string) { return w.middle, w.right }

func (w *working) Body(width, _ int) body {
	words := w.Book.Progress()
	width = min(width, measure)
	var b body
	says := []string{w.doing.Says, w.progress.HowFar()}
	switch {
	case w.progress.Stopped():
		says = append(says, words.Stopping)
	case w.doing.Stops:
		says = append(says, words.MayStop)
	}
	for _, sentence := range says {
		if sentence != "" {
			b.gap()
			b.add(wrap(sentence, width))
		}
	}
	return b
}

func (w *working) Hints() []key.Binding {
	if !w.doing.Stops || w.progress.Stopped() {
		return nil
	}
	return []key.Binding{key.NewBinding(key.WithKeys("esc"), key.WithHelp(w.keys.Esc.Help().Key, w.Book.Progress().Stop))}
}

func (w *working) Page() pages.Page { return w.from.Page() }

// Typing makes sure that no key means what it means elsewhere.
func (w *working) Typing() bool { return true }
