package command

import (
	"cmp"
	"os"
	"path/filepath"
	"time"

	"equalfooting/content"
	"equalfooting/store"
	"equalfooting/tui/userpath"

	"github.com/adrg/xdg"
)

// door is what the commands share: the words, where the data is, and how it is opened. What only one command does is in that
// command's type, with its options.
type door struct {
	book    *content.Book
	now     func() time.Time
	signals *traceless
	out     *outward
	window  ownWindow
	folder  string // --data, or FOOTING_DATA, or the platform's own

	passphraseFile string // holds the passphrase; "" for none
}

// did notes that a command has done its work, so that nobody repeats it if its report cannot be written.
func (d *door) did() { d.out.done = true }

const dataFlag = "data"

// dataFolder is the platform's own folder for the program's data, unless FOOTING_DATA names another.
func dataFolder() string {
	return cmp.Or(userpath.FromHome(os.Getenv("FOOTING_DATA")), platformFolder())
}

func platformFolder() string { return filepath.Join(xdg.DataHome, "equal-footing") }

// open opens the data folder. An empty --data is most likely an unset variable in a script; the command must not then touch the
// folder that people use.
func (d *door) open() (*store.Store, error) {
	from, can := d.person()
	if err := d.namesFolder(); err != nil {
		return nil, err
	}
	return d.openFolder(d.folder, d.passphraseFile, from, can, store.Open)
}

func (d *door) namesFolder() error {
	if d.folder == "" {
		return misunderstood(withoutValue(flagText(dataFlag, "")))
	}
	return nil
}

// openTold opens the data folder for a command, and reports any damage that does not stop the file being used.
func (d *door) openTold() (*store.Store, error) {
	st, err := d.open()
	if err != nil {
		return nil, err
	}
	for _, damage := range st.Damage() {
		warn(d.book.Explain(damage))
	}
	return st, nil
}

// openFolder opens a folder in one of the store's ways, and asks for its passphrase if it has one.
func (d *door) openFolder(folder, passphraseFile string, from asker, can bool, open openStore) (st *store.Store, err error) {
	err = d.unlockingBy(passphraseFile, from, can, func(_ store.Told, secrets []string) (err error) {
		st, err = open(folder, d.now, secrets...)
		return err
	})
	return st, err
}

type openStore func(folder string, now func() time.Time, secrets ...string) (*store.Store, error)
