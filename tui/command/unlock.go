package command

import (
	"cmp"
	"errors"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/vault"
)

// The options by which a passphrase comes from a file.
const (
	passphraseFlag     = "passphrase-file"
	newPassphraseFlag  = "new-passphrase-file"
	filePassphraseFlag = "file-passphrase-file"
)

// unlocking runs open with what is in the passphrase file, and with more where that is not enough and somebody can be asked: whoever
// sits there, until it is right or they end it (errEnded).
func (d *door) unlocking(from asker, can bool, open func(secrets []string) error) error {
	return d.unlockingBy(d.passphraseFile, from, can, open)
}

func (d *door) unlockingBy(passphraseFile string, from asker, can bool, open func(secrets []string) error) error {
	words := d.book.Passphrase()
	var secrets []string
	if passphraseFile != "" {
		secret, err := d.firstLine(passphraseFile)
		if err != nil {
			return err
		}
		secrets = append(secrets, secret)
	}
	wrong := ""   // the file for which somebody was asked last,
	code := false // which has a recovery code
	for {
		opening := inProgressOf(d.book, func() string { return d.book.Progress().Opening })
		err := open(secrets)
		opening.end()
		locked, isLocked := errors.AsType[*store.LockedError](err)
		if !isLocked || locked.Lost || !can {
			if code && err == nil && vault.LooksLikeCode(secrets[len(secrets)-1]) {
				from.say(words.ByCode)
			}
			return err
		}
		switch {
		case wrong == locked.Path:
			secrets = secrets[:len(secrets)-1]
			from.say(d.book.Explain(locked))
		case locked.Own:
			from.say(content.Fill(words.OwnOpens, "path", locked.Path))
		default:
			from.say(content.Fill(words.OpensWith, "path", locked.Path))
		}
		secret, err := from.secret(words.Ask)
		if err != nil || locked.Own && secret == "" { // without this file one can go on
			return cmp.Or(err, error(errEnded))
		}
		secrets, wrong, code = append(secrets, secret), locked.Path, !locked.Own
	}
}
