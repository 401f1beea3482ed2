package pages

import (
	"cmp"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/content"
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

// viewsAt is that list with the cursor on the view of this number, or on another row. Views of earlier visits stand last:
// they are no longer compared, but whoever gave one may want to have it taken away.
func (v *Visit) viewsAt(number int) *Listing {
	words := v.book.Views()
	l := &Listing{Visit: v, Title: words.Title, Says: words.Says, Up: func() Next { return GoTo(v.tasksFrom(ViewsPage)) }, At: v.Place(ViewsPage, "")}
	voices := v.others()
	if !slices.ContainsFunc(voices, func(voice assessment.View) bool { return voice.Kind == assessment.MentorView }) {
		l.Rows = append(l.Rows, ListRow{Name: words.Mentor.Start, Open: v.startMentor})
	}
	shown := make(map[int]assessment.View) // by the row
	add := func(voice assessment.View, heading string) {
		if voice.Number == number {
			l.Start = len(l.Rows)
		}
		shown[len(l.Rows)] = voice
		l.Rows = append(l.Rows, ListRow{Heading: heading, Name: v.voiceName(voice), Status: v.voiceState(voice),
			Open: func() Next { return v.openVoice(voice) }})
	}
	for _, voice := range voices {
		add(voice, "")
	}
	if number == compareRow {
		l.Start = len(l.Rows)
	}
	l.Rows = append(l.Rows, ListRow{Name: words.Compare, Open: func() Next {
		if len(v.record().Sides()) < 2 {
			return Next{Say: words.TooFew}
		}
		return GoTo(v.Differences(""))
	}})
	for _, visit := range slices.Backward(v.record().Visits) {
		if visit.Number == v.current() {
			continue
		}
		for _, voice := range v.othersOf(visit.Number) {
			add(voice, v.visitName(visit))
		}
	}
	l.Commands = []Command{
		{Key: KeyImport, Words: words.Commands.Import, Do: func(int) Next { return GoTo(v.bringIn()) }},
		{Key: KeyDelete, Words: words.Commands.Remove, OnRow: true, Do: func(row int) Next {
			voice, ok := shown[row]
			if !ok {
				return Next{Say: v.book.Screens().Frame.NoSuchKey}
			}
			return GoTo(v.removeVoice(voice))
		}},
	}
	return l
}

// others gives the voices of this visit, and othersOf those of any, without the copy of what the organisation had said
// itself.
func (v *Visit) others() assessment.Views { return v.othersOf(v.current()) }

func (v *Visit) othersOf(visit int) assessment.Views {
	return v.record().Views.Others(visit)
}

// isPast says that a voice is about an earlier visit.
func (v *Visit) isPast(voice assessment.View) bool { return voice.Visit != v.current() }

// voiceName is what a voice is called.
func (v *Visit) voiceName(voice assessment.View) string {
	if voice.Kind != assessment.MentorView {
		return voice.Name
	}
	words := v.book.Views().Mentor
	return content.Fill(words.Row, "name", cmp.Or(voice.Name, words.Nobody))
}

func (v *Visit) voiceState(voice assessment.View) string {
	words := v.book.Views()
	answered := func(text string) string {
		return content.Fill(text, "answered", v.book.Number(v.record().ViewSheet(voice).Progress().Answered), "of", v.book.Number(v.record().ViewSheet(voice).Progress().Of))
	}
	switch {
	case voice.Kind != assessment.MentorView:
		return answered(words.Answered)
	case voice.Opened:
		return words.Mentor.Opened
	case v.record().ViewSheet(voice).Progress().Done():
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
		return Field{Label: words.Name, Hint: words.Hint, Begins: true, Values: []string{v.record().Sitting.Facilitator}, Most: assessment.MaxNameLength,
			keep: func(values []string) (string, error) {
				err := v.changeAt(func(r *assessment.Record, now time.Time) error {
					added = r.AddView(typed(values), assessment.MentorView, nil, now)
					return nil
				})
				return "", err
			}}
	}
	form := v.oneField(v.book.Views().Title, ViewsPage, 0, field, func() Next { return GoTo(v.AsVoice(added).tasks()) })
	form.up = func() Next { return GoTo(v.Views()) }
	return GoTo(form)
}

// openVoice leads to a voice: a mentor's view is filled in first, then unsealed, and then compared; the others can only
// be read, and so can a mentor's view of an earlier visit that was filled in.
func (v *Visit) openVoice(voice assessment.View) Next {
	switch {
	case voice.Kind != assessment.MentorView:
		return GoTo(v.voiceAnswers(voice))
	case v.isPast(voice) && !voice.Opened && !v.record().ViewSheet(voice).Progress().Done():
		return Next{Say: v.book.Views().Mentor.Past}
	case v.isPast(voice):
		return GoTo(v.voiceAnswers(voice))
	case voice.Opened && !v.record().ViewSheet(voice).Progress().Done(): // the quick check was gone on with since
		return GoTo(v.AsVoice(voice.Number).tasks())
	case voice.Opened:
		return GoTo(v.Differences(""))
	case v.record().ViewSheet(voice).Progress().Done() && !v.Unfinished():
		return GoTo(v.unseal(voice))
	default:
		return GoTo(v.mentorOnly(voice))
	}
}

// mentorOnly stands before a mentor's own answers, so that the person whose view is to come first does not see them by
// accident.
func (v *Visit) mentorOnly(voice assessment.View) Page {
	words := v.book.Views().Mentor
	views := func() Next { return GoTo(v.viewsAt(voice.Number)) }
	return &Listing{Visit: v, Title: v.voiceName(voice), Says: []string{words.Turn}, Chooses: true, Up: views, At: v.Place(ViewsPage, ""),
		Start: 1, Rows: []ListRow{
			{Name: words.GoOn, Open: func() Next { return GoTo(v.AsVoice(voice.Number).tasks()) }},
			{Name: words.Leave, Open: views},
		}}
}

// unseal asks whether the mentor's view shall be opened now.
func (v *Visit) unseal(voice assessment.View) Page {
	words := v.book.Views().Mentor
	l := &Listing{Visit: v, Title: v.voiceName(voice), Says: []string{words.Open}, Chooses: true, Start: 1, Up: func() Next { return GoTo(v.viewsAt(voice.Number)) }, At: v.Place(ViewsPage, "")}
	l.Rows = []ListRow{
		{Name: words.Yes, Open: func() Next {
			return kept(v.changeAt(func(r *assessment.Record, _ time.Time) error { return r.OpenView(voice.Number) }), func() Page { return v.Differences("") }).and(words.Changed)
		}},
		{Name: words.No, Open: func() Next { return GoTo(v.viewsAt(voice.Number)) }},
		{Name: words.Change, Open: func() Next { return GoTo(v.mentorOnly(voice)) }},
	}
	return l
}

// removeVoice asks whether a voice shall be taken away.
func (v *Visit) removeVoice(voice assessment.View) Page {
	words := v.book.Views().Remove
	name := v.voiceName(voice)
	return &Listing{Visit: v, Title: words.Title, Says: []string{content.Fill(words.Ask, "name", name)}, Start: 1, Chooses: true,
		Up: func() Next { return GoTo(v.viewsAt(voice.Number)) }, At: v.Place(ViewsPage, ""),
		Rows: []ListRow{
			{Name: words.Yes, Open: func() Next {
				return kept(v.changeAt(func(r *assessment.Record, _ time.Time) error { return r.RemoveView(voice.Number) }), func() Page { return v.Views() }).and(content.Fill(words.Done, "name", name))
			}},
			{Name: words.No, Open: func() Next { return GoTo(v.viewsAt(voice.Number)) }},
		}}
}
