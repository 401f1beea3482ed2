package pages

// Page is something that can be shown: a Listing, a Text, a Form, or one of the two with a shape of their own, a question
// and the caseload.
type Page interface {
	// Where is the page's place.
	Where() Place
}

// Next is what a choice leads to.
type Next struct {
	Move  Move
	To    Place  // where, where the move is Open or Turn
	Page  Page   // the page that opens, where no place can say all that is on it; nil for the one of the place
	Say   string // a sentence for the person; "" for none
	Saved bool   // something was kept
	Err   error  // it could not be kept; then nothing has changed, and the page stays
	Leave error  // what the front ends for, such as to be locked, to come back to this page; nil for nothing
	Work  *Work  // what is to be done first, which says then what it leads to; nil for nothing
}

// Move is how one goes from a page.
type Move int

// The moves.
const (
	Stay Move = iota // on the page, which is made again where something was kept
	Open             // another page, above which is this one; one that was come through is gone back to
	Turn             // another page in the place of this one
	Up               // the page above
	Past             // the page above, with the cursor after the row that led here
	Out              // the page above the one that this page was opened from
	Quit             // the program is left
)

// GoTo opens a page.
func GoTo(place Place) Next { return Next{Move: Open, To: place} }

// GoToPage opens a page that knows more than a place can say, such as where a file is to go. It stays in memory, as does
// the page that it is opened from, until one has left it; neither is kept, and once the program was cut off, what opens is
// made of its place again.
func GoToPage(page Page) Next { return Next{Move: Open, Page: page} }

// TurnTo opens a page in the place of the one that is open.
func TurnTo(place Place) Next { return Next{Move: Turn, To: place} }

// GoUp goes to the page above.
func GoUp() Next { return Next{Move: Up} }

// GoOut goes to the page above the one that this page was opened from.
func GoOut() Next { return Next{Move: Out} }

// LeaveFor ends the front for something that is no page, after which it comes back here.
func LeaveFor(errand error) Next { return Next{Leave: errand} }

// Say stays, and says something.
func Say(sentence string) Next { return Next{Say: sentence} }

// Kept goes on once something was written, or stays where it was not.
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
