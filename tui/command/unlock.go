package command

import (
	"errors"
	"time"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/vault"
)

// The options by which a passphrase comes from a file.
const (
	passphraseFlag    = "passphrase-file"
	newPassphraseFlag = "new-passphrase-file"
)

// unlocking runs open with what may open a data file, and with more where that is not enough and somebody can be asked: whoever
// sits there, until it is right or they end it (errEnded).
func (d *door) unlocking(from asker, can bool, open func(secrets []string) error) error {
	words := d.book.Passphrase()
	var secrets []string
	if d.passphraseFile != "" {
		secret, err := d.firstLine(d.passphraseFile)
		if err != nil {
			return err
		}
		secrets = append(secrets, secret)
	}
	wrong := "" // the file for which somebody was asked last
	for {
		err := open(secrets)
		locked, isLocked := errors.AsType[*store.LockedError](err)
		if !isLocked || locked.Lost || !can {
			if wrong != "" && err == nil && vault.LooksLikeCode(secrets[len(secrets)-1]) {
				from.say(words.ByCode)
			}
			return err
		}
		if wrong == locked.Path {
			secrets = secrets[:len(secrets)-1]
			from.say(d.book.Explain(locked))
		} else {
			from.say(content.Fill(words.OpensWith, "path", locked.Path))
		}
		secret, err := from.secret(words.Ask)
		if err != nil {
			return err
		}
		secrets, wrong = append(secrets, secret), locked.Path
	}
}

// openFolder opens a folder, and asks for its passphrase where that has one.
func (d *door) openFolder(folder string, from asker, can bool) (st *store.Store, err error) {
	err = d.unlocking(from, can, func(secrets []string) (err error) {
		st, err = store.Open(folder, time.Now, secrets...)
		return err
	})
	return st, err
}
