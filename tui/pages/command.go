package pages

import "equalfooting/content"

// Command is something that can be done on a page other than choosing a row.
type Command struct {
	Key   string // the letter on the full screen; "" if it can only be typed line by line
	Words content.PageCommand
	OnRow bool               // it acts on the row under the cursor
	Do    func(row int) Next // row is -1 if there is none
}

// The letters of the commands. They are the same on every page.
const (
	KeyAdd     = "n"
	KeyChange  = "c"
	KeyDelete  = "d"
	KeyExport  = "e"
	KeyDays    = "g" // a file for calendars
	KeyFilter  = "f"
	KeyOrder   = "o"
	KeySearch  = "s"
	KeyArchive = "a"
	KeyLate    = "l"
	KeyHidden  = "h"
	KeyImport  = "i"
	KeyConfirm = "c"
	KeyTake    = "t"
	KeyBackups = "k"
	KeySecret  = "y"
	KeyRest    = "u" // what nobody has touched for years
	KeyWhy     = "w" // why a question is asked, or the answers behind something
	KeyMe      = "w" // who is using the program
	KeyMine    = "f"
)

// Leads is a command that opens a page.
func Leads(key string, words content.PageCommand, to Place) Command {
	return Command{Key: key, Words: words, Do: func(int) Next { return GoTo(to) }}
}
