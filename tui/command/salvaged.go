package command

import (
	"errors"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/store"
)

// salvaged says what can be read of a damaged file, and what cannot.
func salvaged(book *content.Book, s *store.Salvage) []string {
	words := book.Repair().Salvage
	whole := 0
	var lost, older []string
	for _, c := range s.Cases {
		switch {
		case c.Nothing:
			lost = append(lost, content.Fill(words.Nothing, "id", c.ID.String()))
		case c.Whole():
			whole++
		case len(c.Lost) > 0:
			lost = append(lost, unread(book, c.ID, c.Name, c.Lost))
		}
		if len(c.Older) > 0 {
			older = append(older, unread(book, c.ID, c.Name, c.Older))
		}
	}
	if s.Lost > 0 {
		lost = append(lost, book.Count(words.Gone, s.Lost))
	}
	said := []string{book.Count(words.Whole, whole)}
	said = append(said, headed(words.LostHeading, lost)...)
	said = append(said, headed(words.OlderHeading, older)...)
	if s.Uncounted {
		said = append(said, words.Uncounted)
	}
	if s.Settings {
		said = append(said, words.Settings)
	}
	if s.Older {
		said = append(said, words.Older)
	}
	if s.LockLost {
		said = append(said, words.LockLost)
	}
	return said
}

// headed returns lines under their heading; nothing if there are none.
func headed(heading string, lines []string) []string {
	if len(lines) == 0 {
		return nil
	}
	return append([]string{heading}, lines...)
}

// unread names what cannot be read of an organisation.
func unread(book *content.Book, id assessment.ID, name string, list []assessment.Unread) string {
	words := book.Repair()
	parts := book.Series(book.UnreadAll(list))
	if name == "" {
		return content.Fill(words.Nameless, "id", id.String(), "parts", parts)
	}
	return content.Fill(words.PartOf, "id", id.String(), "name", name, "parts", parts)
}

// isDamaged says that a file cannot be opened because it is damaged, or that its lock is damaged.
func isDamaged(err error) bool {
	_, damaged := errors.AsType[*store.DamagedError](err)
	locked, is := errors.AsType[*store.LockedError](err)
	return damaged || is && locked.Harm
}

// salvage reads what it can of the file. If that is nothing, the error says so.
func (d *door) salvage() (salvage *store.Salvage, err error) {
	from, can := d.person()
	err = d.unlocking(from, can, func(told store.Told, secrets []string) (err error) {
		salvage, err = store.ReadSalvage(d.folder, told, secrets...)
		return err
	})
	return salvage, nothingLeft(err)
}

func nothingLeft(err error) error {
	if damaged, nothing := errors.AsType[*store.DamagedError](err); nothing {
		return content.Failure("nothing_left").With("path", damaged.Path)
	}
	return err
}
