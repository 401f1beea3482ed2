package pages

// Page is something that can be shown: a Listing, a Text, a Form, or one of the two with their own shape, a question and the
// caseload.
type Page interface {
	// Where is the page's place.
	Where() Place
}

// Next is what a choice leads to.
type Next struct {
	Move  Move
	To    Place  // where to, if the move is Open or Turn
	Page  Page   // the page that opens, if no place can say all that is on it; nil for the one of the place
	Say   string // a sentence for the person; "" for none
	Wrong string // why what was typed in a form will not do, which stays on it; "" for nothing
	Saved bool   // something was kept
	Err   error  // it could not be kept; then nothing has changed, and the page stays
	Leave error  // what the front ends for, such as to be locked, to come back to this page; nil for nothing
	Work  *Work  // what has to be done first, and then says where it leads; nil for nothing
}

// Move is how to get from one page to another.
type Move int

// The moves.
const (
	Stay Move = iota // on the page, which is made again if something was saved
	Open             // a page on top of this one, or back to it if it is already on the way here
	Turn             // another page in place of this one
	Up               // the page above
	Past             // the page above, with the cursor on the row after the one that led here
	Out              // the page above the one from which this page was opened
	Quit             // leave the program
)

// GoTo opens a page.
func GoTo(place Place) Next { return Next{Move: Open, To: place} }

// GoToPage opens a page that knows more than a place can say, such as where a file should go. It stays in memory, as does the page from
// which it is opened, until the person leaves it. Neither is stored: if the program is cut off, what reopens is made from its place.
func GoToPage(page Page) Next { return Next{Move: Open, Page: page} }

// TurnTo opens a page in place of the current one.
func TurnTo(place Place) Next { return Next{Move: Turn, To: place} }

// GoUp goes to the page above.
func GoUp() Next { return Next{Move: Up} }

// GoOut goes to the page above the one from which this page was opened.
func GoOut() Next { return Next{Move: Out} }

// LeaveFor ends the front for something that is not a page, and then comes back here.
func LeaveFor(errand error) Next { return Next{Leave: errand} }

// Say stays, and says something.
func Say(sentence string) Next { return Next{Say: sentence} }

// Refuse stays on a form, and says why what was typed in it will not do.
func Refuse(why string) Next { return Next{Wrong: why} }

// Kept goes on if something was written, and stays if it was not.
func Kept(err error, next Next) Next {
	if err != nil {
		return Next{Err: err}
	}
	next.Saved = true
	return next
}

// And says something on the way.
func (n Next) And(sentence string) Next {
	if n.Err == nil {
		n.Say = sentence
	}
	return n
}
