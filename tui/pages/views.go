package pages

import (
	"cmp"
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// ViewsPage is the page of the other views, as a place calls it.
const ViewsPage = "views"

// Views lists what others say to the same questions: a mentor's own view, and the voices of several people.
func (v *Visit) Views() *Listing { return v.viewsAt(noView) }

// The rows of the other views that are no view, as viewsAt knows them.
const (
	noView     = 0
	compareRow = -1
)

// viewsAt is that list with the cursor on the view of this number, or on another row.
func (v *Visit) viewsAt(number int) *Listing {
	words := v.book.Views()
	l := &Listing{Visit: v, Title: words.Title, Says: words.Says, Up: func() Next { return GoTo(v.tasksFrom(ViewsPage)) }, At: v.Place(ViewsPage, "")}
	voices := v.kept.Voices()
	mentor := false
	for _, voice := range voices {
		mentor = mentor || voice.Kind == store.Mentor
	}
	if !mentor {
		l.Rows = append(l.Rows, ListRow{Name: words.Mentor.Start, Open: v.startMentor})
	}
	for _, voice := range voices {
		row := ListRow{Name: v.voiceName(voice), Status: v.voiceState(voice), Open: func() Next { return v.openVoice(voice) }}
		if voice.Number == number {
			l.Start = len(l.Rows)
		}
		l.Rows = append(l.Rows, row)
	}
	if number == compareRow {
		l.Start = len(l.Rows)
	}
	l.Rows = append(l.Rows, ListRow{Name: words.Compare, Open: func() Next {
		if len(v.compared()) < 2 {
			return Next{Say: words.TooFew}
		}
		return GoTo(v.Differences(""))
	}})
	l.Commands = []Command{
		{Key: KeyImport, Words: words.Commands.Import, Do: func(int) Next { return GoTo(v.bringIn()) }},
		{Key: KeyDelete, Words: words.Commands.Remove, OnRow: true, Do: func(row int) Next {
			at := row
			if !mentor {
				at--
			}
			if at < 0 || at >= len(voices) {
				return Next{Say: v.book.Screens().Frame.NoSuchKey}
			}
			return GoTo(v.removeVoice(voices[at]))
		}},
	}
	return l
}

// voiceName is what a voice is called.
func (v *Visit) voiceName(voice store.Voice) string {
	words := v.book.Views()
	switch voice.Kind {
	case store.Mentor:
		return content.Fill(words.Mentor.Row, "name", cmp.Or(voice.Name, words.Mentor.Nobody))
	case store.First:
		return words.First
	default:
		return voice.Name
	}
}

func (v *Visit) voiceState(voice store.Voice) string {
	words := v.book.Views()
	answered := func(text string) string {
		return content.Fill(text, "answered", v.book.Number(voice.Progress.Answered), "of", v.book.Number(voice.Progress.Of))
	}
	switch {
	case voice.Kind != store.Mentor:
		return answered(words.Answered)
	case voice.Opened:
		return words.Mentor.Opened
	case voice.Progress.Done():
		return words.Mentor.Ready
	default:
		return answered(words.Mentor.Sealed)
	}
}

// startMentor begins a mentor's own view. The organisation answers first, so that nobody's view colours its answers.
func (v *Visit) startMentor() Next {
	words := v.book.Views().Mentor
	if v.Unfinished() {
		return Next{Say: words.Waits}
	}
	added := 0
	field := func() Field {
		return Field{Label: words.Name, Hint: words.Hint, Values: []string{v.kept.Sitting().Facilitator}, Most: assessment.MaxNameLength,
			keep: func(values []string) (string, error) {
				voice, err := v.kept.AddVoice(typed(values), store.Mentor, nil)
				added = voice.Number
				return "", err
			}}
	}
	form := v.oneField(v.book.Views().Title, ViewsPage, 0, field, func() Next { return GoTo(v.AsVoice(added).tasks()) })
	form.up = func() Next { return GoTo(v.Views()) }
	return GoTo(form)
}

// openVoice leads to a voice: a mentor's view is filled in first, then unsealed, and then compared; the others can only
// be read.
func (v *Visit) openVoice(voice store.Voice) Next {
	switch {
	case voice.Kind != store.Mentor:
		return GoTo(v.voiceAnswers(voice))
	case voice.Opened:
		return GoTo(v.Differences(""))
	case voice.Progress.Done() && !v.Unfinished():
		return GoTo(v.unseal(voice))
	default:
		return GoTo(v.AsVoice(voice.Number).tasks())
	}
}

// unseal asks whether the mentor's view shall be opened now.
func (v *Visit) unseal(voice store.Voice) Page {
	words := v.book.Views().Mentor
	l := &Listing{Visit: v, Title: v.voiceName(voice), Says: []string{words.Open}, Chooses: true, Up: func() Next { return GoTo(v.viewsAt(voice.Number)) }, At: v.Place(ViewsPage, "")}
	l.Rows = []ListRow{
		{Name: words.Yes, Open: func() Next {
			if err := v.keepFirst(); err != nil {
				return Next{Err: err}
			}
			return kept(v.kept.OpenVoice(voice.Number), func() Page { return v.Differences("") }).and(words.Changed)
		}},
		{Name: words.No, Open: func() Next { return GoTo(v.viewsAt(voice.Number)) }},
		{Name: words.Change, Open: func() Next { return GoTo(v.AsVoice(voice.Number).tasks()) }},
	}
	return l
}

// keepFirst keeps a copy of the answers as they are, once, before others' answers are looked at: what is agreed later
// takes their place, and nobody's first answer should be lost by that.
func (v *Visit) keepFirst() error {
	for _, voice := range v.kept.Voices() {
		if voice.Kind == store.First {
			return nil
		}
	}
	sheet := v.sheet()
	if sheet.Progress().Answered == 0 {
		return nil
	}
	_, err := v.kept.AddVoice("", store.First, sheet.Answers)
	return err
}

// removeVoice asks whether a voice shall be taken away.
func (v *Visit) removeVoice(voice store.Voice) Page {
	words := v.book.Views().Remove
	name := v.voiceName(voice)
	return &Listing{Visit: v, Title: words.Title, Says: []string{content.Fill(words.Ask, "name", name)}, Start: 1, Chooses: true,
		Up: func() Next { return GoTo(v.viewsAt(voice.Number)) }, At: v.Place(ViewsPage, ""),
		Rows: []ListRow{
			{Name: words.Yes, Open: func() Next {
				return kept(v.kept.RemoveVoice(voice.Number), func() Page { return v.Views() }).and(content.Fill(words.Done, "name", name))
			}},
			{Name: words.No, Open: func() Next { return GoTo(v.viewsAt(voice.Number)) }},
		}}
}

// compared gives the voices that can be looked at side by side: a mentor's view only once it was opened.
func (v *Visit) compared() []comparedVoice {
	var list []comparedVoice
	for _, voice := range v.kept.Voices() {
		if voice.Kind == store.Mentor && !voice.Opened {
			continue
		}
		sheet, err := v.kept.VoiceSheet(voice.Number)
		if err != nil {
			continue // it was taken away meanwhile
		}
		if voice.Kind == store.First {
			sheet.Answers = withLater(sheet.Answers, v.sheet().Answers)
		}
		one := comparedVoice{v.voiceName(voice), sheet}
		if voice.Kind == store.First {
			list = slices.Insert(list, 0, one) // what the organisation said stands first
		} else {
			list = append(list, one)
		}
	}
	return list
}

// comparedVoice is one of several sets of answers, and whose it is.
type comparedVoice struct {
	name  string
	sheet assessment.Sheet
}

// withLater adds to the copy of the first answers what the organisation has answered since, as long as it was not agreed
// with others.
func withLater(first, now map[string]assessment.Answer) map[string]assessment.Answer {
	all := make(map[string]assessment.Answer, len(now))
	for id, answer := range now {
		if !answer.Agreed {
			all[id] = answer
		}
	}
	for id, answer := range first {
		if answer.Kind != assessment.Unanswered {
			all[id] = answer
		}
	}
	return all
}
