package command

import (
	"cmp"
	"errors"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/store/vault"
)

// The options that take a passphrase from a file.
const (
	passphraseFlag     = "passphrase-file"
	newPassphraseFlag  = "new-passphrase-file"
	filePassphraseFlag = "file-passphrase-file"
)

// unlocking runs open with what is in the passphrase file. If that is not enough and somebody is there to be asked, it asks until the
// passphrase is right or they end the input (errEnded). Whoever opens tells how far that is, where they know.
func (d *door) unlocking(from asker, can bool, open func(told store.Told, secrets []string) error) error {
	return d.unlockingBy(d.passphraseFile, from, can, open)
}

func (d *door) unlockingBy(passphraseFile string, from asker, can bool, open func(told store.Told, secrets []string) error) error {
	var secrets []string
	if passphraseFile != "" {
		secret, err := d.firstLine(passphraseFile)
		if err != nil {
			return err
		}
		secrets = append(secrets, secret)
	}
	wrong := ""   // the file for which somebody was last asked,
	code := false // which has a recovery code
	for {
		opening := inProgressOf(d.book, func() string { return d.book.Progress().Opening })
		err := open(opening.Tell, secrets)
		opening.end()
		locked, isLocked := errors.AsType[*store.LockedError](err)
		if !isLocked || locked.Lost || !can {
			if code && err == nil && vault.LooksLikeCode(secrets[len(secrets)-1]) {
				from.say(d.book.Passphrase().ByCode)
			}
			return err
		}
		words := d.book.Passphrase() // not before: most who start the program have none
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
		if err != nil || locked.Own && secret == "" { // this file is not essential
			return cmp.Or(err, error(errEnded))
		}
		secrets, wrong, code = append(secrets, secret), locked.Path, !locked.Own
	}
}
