package plain

import (
	"testing"

	"github.com/charmbracelet/x/exp/golden"
)

// What is said on each page and after each command, kept as transcripts: `go test ./tui/plain -update` writes them again,
// and the difference is then read before it is kept. What was typed stands after "> ".
func TestConversationsSoundAsKept(t *testing.T) {
	atCapacity := []string{"new", "Example Elders", "1", "yes", "full"}
	from := func(lines ...string) []string { return append(append([]string{}, atCapacity...), lines...) }
	for _, each := range []struct {
		name  string
		lines []string
	}{
		{"caseload", []string{"", "?", "words", "nothing of the kind", "repeat", "q"}},
		{"caseload-open", []string{"group", "back", "1", "list", "women's", "quit"}},
		{"caseload-looking", []string{"search", "?", "nobody", "WOMEN", "repeat", "back", "sort", "put away", "back", "put away 1", "away", "?", "bring back 1", "late", "", "b", "q"}},
		{"bring-in", []string{"bring in", "?", "", "b", "q"}},
		{"rename", []string{"rename", "?", "back", "rename 1", "", "r", "example", "Example Friends", "delete nobody", "rename friends", "Example Friends Two", "q"}},
		{"delete", []string{"delete", "1", "not this", "", "d", "back", "d", "example", "example women's group", "go back", "q"}},
		{"about-new", []string{"new", "", "?", "Example Elders", "", "b", "clear", "next", "a BME", "", "not", "b", "yes", "quick", "q"}},
		{"about", []string{"1", "about", "?", "how", "with a mentor", "A. B.", "more", "name", "clear", "back", "why", "1, 2 and 9", "1, 2 and 8", "kind of", "none of these",
			"merger", "y", "yes, mainly", "6", "none", "13", "\"back\"", "about", "b", "partner", "b", "tasks", "q"}},
		{"about-many", []string{"1", "about", "why", "funder", "why", "none", "why", "3;1 ; 3", "why", "repeat", "q"}},
		{"backups", []string{"?", "backups", "?", "2", "?", "/nowhere/at/all", "", "back", "back", "q"}},
		{"tasks", []string{"1", "?", "x", "c", "ca", "tasks", "your", "tasks", "what to do next", "tas", "", "back", "list"}},
		{"question", from("?", "", "w", "not", "m", "f", "flag", "n", "A note.", "note: Another note", "n", "?", "clear", "note  shorter", "u", "b", "r", "q")},
		{"question-evidence", from("next", "4", "?", "", "u", "5", "note: kept as well", "in w", "b", "j", "evidence", "back", "skip", "1", "b", "5", "skip", "b", "back", "u", "q")},
		{"question-reason", from("x", "Not ours", "b", "does not", "clear", "b", "x", "", "b", "x", "b", "2", "b", "x", "\"next\"", "q")},
		{"question-evidence-missing", from("next", "4", "b", "b", "", "tasks", "2", "u", "q")},
		{"domain", from("3", "3", "h", "3", "3", "k", "2", "2", "3", "", "q")},
		{"check", []string{"1", "8", "?", "1", "3", "", "trust", "back", "1", "b", "culture", "next", "page", "results", "q"}},
		{"check-nothing", []string{"1", "8", "1", "3", "repeat", "7", "q"}},
		{"results", []string{"1", "9", "?", "tick 7", "trust", "", "tick 1", "b", "", "", "3", "b", "", "5", "?", "", "tasks", "q"}},
		{"results-unfinished", from("tasks", "9", "", "", "", "q")},
		{"recommendations", []string{"1", "10", "?", "1", "?", "answers", "w", "tick 1", "", "b", "b", "tick 2", "2", "", "", "", "q"}},
		{"recommendations-asks", []string{"1", "10", "asks", "?", "1", "answers", "back", "others", "tick 5", "others", "own", "asks", "2", "", "", "q"}},
		{"recommendations-none", from("tasks", "10", "asks", "others", "12", "", "", "q")},
	} {
		t.Run(each.name, func(t *testing.T) {
			k := begin(t)
			k.types(each.lines...)
			golden.RequireEqual(t, k.transcript.String())
		})
	}
}
