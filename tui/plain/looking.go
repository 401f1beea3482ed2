package plain

import (
	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/pages"
	"equalfooting/tui/pages/caseload"
)

// looking are the commands that say which organisations are looked at, and in which order.
func (l *organisations) looking() []choice {
	does := lookingIn(l.Book)
	search := pageCommand(does.search, func() page { return &searching{l.conversation, l} })
	search.with = l.search
	return []choice{
		search,
		pageCommand(does.mine, l.mine),
		pageCommand(does.me, func() page { return l.follow(pages.GoTo(pages.Place{Page: pages.MePage})) }),
		pageCommand(does.order, l.sort),
		l.forOne(pageCommand(does.putAway, nil), toPutAway),
		l.forOne(pageCommand(does.bringBack, nil), toBringBack),
		pageCommand(does.away, l.turnAway),
		pageCommand(does.late, func() page { return l.follow(pages.GoTo(pages.Place{Page: pages.LatePage})) }),
		pageCommand(does.untouched, func() page { return l.follow(pages.GoTo(pages.Place{Page: pages.UntouchedPage})) }),
		pageCommand(does.backups, func() page { return l.follow(pages.GoTo(pages.Place{Page: pages.BackupsPage})) }),
		pageCommand(does.bringIn, func() page { return l.follow(pages.GoTo(pages.Place{Page: pages.BringInPage})) }),
		pageCommand(does.secret, func() page { return l.follow(pages.GoTo(pages.Place{Page: pages.PassphrasePage})) }),
	}
}

// lookingCommands are the full screen's commands.
type lookingCommands struct{ search, mine, me, order, putAway, bringBack, away, late, untouched, backups, bringIn, secret pages.Command }

func lookingIn(book *content.Book) lookingCommands {
	words := book.Screens().Caseload.Commands
	return lookingCommands{
		search:    pages.Command{Key: pages.KeySearch, Words: words.Search},
		mine:      pages.Command{Key: pages.KeyMine, Words: words.Mine},
		me:        pages.Command{Key: pages.KeyMe, Words: words.Me},
		order:     pages.Command{Key: pages.KeyOrder, Words: words.Order},
		putAway:   pages.Command{Key: pages.KeyArchive, Words: words.PutAway, OnRow: true},
		bringBack: pages.Command{Words: words.Return, OnRow: true},
		away:      pages.Command{Key: pages.KeyHidden, Words: words.Away},
		late:      pages.Command{Key: pages.KeyLate, Words: words.Late},
		untouched: pages.Command{Key: pages.KeyRest, Words: words.Untouched},
		backups:   pages.Command{Key: pages.KeyBackups, Words: words.Backups},
		bringIn:   pages.Command{Key: pages.KeyImport, Words: words.BringIn},
		secret:    pages.Command{Key: pages.KeySecret, Words: book.Passphrase().Command},
	}
}

// toldOf are the commands that people hear about before they ask: none as long as there is next to nothing to look at.
func (l *organisations) toldOf() []pages.Command {
	does, own := lookingIn(l.Book), l.words.Commands
	turn := does.putAway
	if l.list.Away() {
		turn = does.bringBack
	}
	switch {
	case l.found != "": // all of them: who has searched has much to do, and may not think of asking
		return []pages.Command{does.search, does.order, pageOf(own.Rename), turn, pageOf(own.Delete), does.away, does.late, does.backups,
			does.bringIn, does.secret, {Words: content.PageCommand{Words: own.New.Words}}}
	case l.list.Away():
		return []pages.Command{does.search, does.bringBack, does.away}
	case l.list.Len() > 1:
		return []pages.Command{does.search, does.order, does.putAway, does.late}
	default:
		return nil
	}
}

// pageOf is a command for a row as pages have theirs.
func pageOf(of content.PlainCommand) pages.Command {
	return pages.Command{Words: content.PageCommand{Words: of.Words, Means: of.Does}, OnRow: true}
}

// mine shows only those of the mentor who is using the program, once it is known who that is.
func (l *organisations) mine() page {
	if store.Mentor(l.Store) == "" {
		return l.follow(pages.GoTo(pages.Place{Page: pages.MePage}))
	}
	return l.search(l.screens.Caseload.Mine[0])
}

// search shows only those with a text in their name, kind, place or mentor. If there are none, the list stays as it was.
func (l *organisations) search(text string) page {
	if assessment.Folded(text) == "" {
		return l.all()
	}
	if err := l.list.Search(text); err != nil {
		return l.unread(err)
	}
	if l.list.Len() == 0 {
		mine := l.list.Mine(l.words.Caseload.NotMine)
		l.tell(l.list.Search(l.found))
		if mine == l.words.Caseload.NotMine {
			return l.stay(mine)
		}
		if mine != "" {
			l.line(mine)
		}
		return l.stay(content.Fill(l.words.Caseload.NotFound, "given", shorten(text)))
	}
	next := *l
	next.found, l.looked.search, l.looked.last = text, text, l.leftOff()
	return next.fromTop()
}

func (l *organisations) sort() page {
	if err := l.list.NextOrder(); err != nil {
		return l.unread(err)
	}
	l.line(content.Fill(l.screens.Caseload.Sorted, "order", l.list.Sorted().Name(l.Book)))
	return l.fromTop()
}

// turnAway goes over to those that are put away, where there are any, or back.
func (l *organisations) turnAway() page {
	if l.list.Away() {
		return l.all()
	}
	err := l.list.Search("")
	if err == nil {
		err = l.list.TurnAway()
	}
	switch {
	case err != nil:
		return l.unread(err)
	case l.list.Len() == 0:
		l.tell(l.list.TurnAway())
		l.tell(l.list.Search(l.found))
		return l.stay(l.screens.Caseload.NoneAway)
	default:
		l.looked = looked{away: true, last: l.leftOff()}
		return (&organisations{conversation: l.conversation, of: l.of, list: l.list}).fromTop()
	}
}

// looked is what the list showed, for people who come back to it.
type looked struct {
	search string
	away   bool
	last   assessment.ID // where the person had left off then
}

// lookAgain shows the same again, as long as the organisation that the person comes from is among it.
func (l *organisations) lookAgain() {
	was := l.looked
	if was == (looked{}) {
		return
	}
	look := func(was looked) {
		if was.away != l.list.Away() {
			l.tell(l.list.TurnAway())
		}
		l.tell(l.list.Search(was.search))
		l.looked, l.found = was, was.search
	}
	look(was)
	last := l.leftOff()
	if l.list.Len() == 0 || last != was.last && l.list.Index(last) < 0 {
		look(looked{})
	}
}

// leftOff is the organisation with which the person left off; 0 where there is none.
func (l *organisations) leftOff() assessment.ID {
	place, _, _ := l.stack.LeftOff()
	return place.Case
}

// unread is the list again where not all of it could be read.
func (l *organisations) unread(err error) page {
	l.tell(err)
	return l.all()
}

// putAway puts an organisation away, or brings it back.
func (l *organisations) putAway(row caseload.CaseRow, away bool) page {
	said := l.screens.Caseload.Back
	if away {
		said = l.words.Caseload.PutAway
	}
	if !l.wrote(row.PutAway(l.Store, away), content.Fill(said, "name", l.Told(row.ID, row.Name))) {
		return l.current
	}
	if err := l.list.ReadAll(); err != nil || l.list.Len() == 0 {
		return l.all()
	}
	return l.fromTop()
}

// searching asks for what to search.
type searching struct {
	*conversation
	from *organisations
}

func (s *searching) say() { s.line(sentence(begun(s.screens.Caseload.Commands.Search.Means))) }

func (s *searching) here() []string {
	return append([]string{begun(s.screens.Caseload.Commands.Search.Means)}, s.from.here()...)
}

func (s *searching) prompt() prompt {
	words := s.words.Caseload.Search
	all := s.skip(true, s.from.all)
	back := s.back(func() page { return s.from.again() })
	return prompt{kind: "search", whole: words.Whole, short: words.Short, text: s.from.search, most: assessment.MaxNameLength,
		choices: s.everywhere(pages.Place{}, all, back)}
}

func (s *searching) shown() pages.Page { return s.from.of }
