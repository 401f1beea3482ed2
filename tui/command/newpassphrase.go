package command

import "unicode/utf8"

// leastLetters is the shortest length of a passphrase.
const leastLetters = 8

// newPassphrase asks for a new passphrase twice. The error is errEnded, also if nothing is typed.
func (a asker) newPassphrase() (string, error) {
	words := a.book.Passphrase()
	for {
		first, err := a.secret(words.Set.New)
		if err != nil || first == "" {
			return "", errEnded
		}
		if utf8.RuneCountInString(first) < leastLetters {
			a.say(words.TooShort)
			continue
		}
		again, err := a.secret(words.Set.Again)
		if err != nil || first == again {
			return first, err
		}
		a.say(words.Set.Differs)
	}
}

// ownPassphrase returns the passphrase for an exported file, read from a file or asked for twice.
func (d *door) ownPassphrase(newFile string) (passphrase string, err error) {
	from, can := d.person()
	switch {
	case newFile != "":
		passphrase, err = d.firstLine(newFile)
	case can:
		from.say(d.book.Passphrase().OwnSays)
		passphrase, err = from.newPassphrase()
	default:
		err = errNobodyToAsk
	}
	if err == nil && utf8.RuneCountInString(passphrase) < leastLetters {
		err = errTooShort
	}
	return passphrase, err
}
