package command

import (
	"errors"

	"equalfooting/content"
	"equalfooting/store"
)

// wayOut asks what to do about a file that the wizard cannot open, and opens it once that is done. If there is nobody to ask, or nothing
// to be done, the error stays.
func (d *door) wayOut(damaged error) (*store.Store, error) {
	ask, can := d.person()
	if !isDamaged(damaged) || !can {
		return nil, damaged
	}
	words := d.book.Repair()
	ask.say(words.Ask.Title)
	ways, err := d.ways(ask)
	if err != nil {
		return nil, err
	}
	var choices []string
	var do []func(told store.Told) (string, error)
	add := func(choice string, fn func(told store.Told) (string, error)) {
		choices, do = append(choices, choice), append(do, fn)
	}
	if ways.salvage != nil {
		for _, line := range salvaged(d.book, ways.salvage) {
			ask.say(line)
		}
		add(words.Ask.Repair, func(told store.Told) (string, error) {
			aside, err := ways.salvage.Repair(d.now(), told)
			return content.Fill(words.Said.Repaired, "aside", aside), err
		})
	} else if _, locked := errors.AsType[*store.LockedError](ways.nothing); locked {
		ask.say(d.book.Explain(ways.nothing))
	}
	if ways.backedUp {
		at := ways.backup.At.Local()
		date := content.Fill(d.book.Backups().When, "date", d.book.Screens().Date(at), "time", at.Format("15:04"))
		ask.say(content.Fill(words.Ask.RestoreMeans, "date", date))
		add(content.Fill(words.Ask.Restore, "date", date), func(told store.Told) (string, error) {
			restored, err := store.Restore(d.folder, ways.backup.Path, d.now, told, ways.secrets...)
			return content.Fill(words.Said.Restored, "date", date, "aside", restored.Aside), err
		})
	}
	choice, ok := ask.choose(append(choices, words.Ask.Leave)...)
	if !ok || choice == len(do) {
		return nil, errLeftDamaged
	}
	progress := inProgress(d.book, d.book.Progress().Repairing)
	said, err := do[choice](progress.Tell)
	progress.end()
	if err != nil {
		return nil, err
	}
	ask.say(said)
	ask.pause()
	st, err := store.Open(d.folder, d.now, ways.secrets...)
	if _, locked := errors.AsType[*store.LockedError](err); locked {
		return d.open()
	}
	return st, err
}

// waysOut are the ways to recover from a damaged file.
type waysOut struct {
	salvage  *store.Salvage // what can be read of it; nil for nothing
	nothing  error          // why salvage is nil
	backup   store.Backup
	backedUp bool
	secrets  []string // the passphrases that opened them
}

// ways finds them, and asks for the passphrase if it is needed. The error says that there are none.
func (d *door) ways(ask asker) (found waysOut, err error) {
	err = d.unlocking(ask, true, func(told store.Told, secrets []string) (err error) {
		found = waysOut{secrets: secrets}
		found.salvage, found.nothing = store.ReadSalvage(d.folder, told, secrets...)
		locked, isLocked := errors.AsType[*store.LockedError](found.nothing)
		found.backup, found.backedUp, err = store.SoundBackup(d.folder, told, secrets...)
		switch {
		case isLocked && !locked.Lost && (!found.backedUp || !locked.Harm || len(secrets) == 0): // its own passphrase may open it
			return found.nothing
		case found.salvage != nil || found.backedUp:
			return nil
		case err != nil && len(secrets) == 0:
			return err
		default:
			return found.nothing
		}
	})
	found.nothing = nothingLeft(found.nothing)
	return found, nothingLeft(err)
}
