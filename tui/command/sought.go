package command

import (
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/findings"
	"equalfooting/store"

	"github.com/spf13/cobra"
)

// errWhose is a search for one's own organisations before anybody has said who is using the program.
const errWhose content.Failure = "whose"

// sought are the words by which organisations are searched, as on the wizard's list; empty for all of them.
type sought []string

// among returns the ones that match.
func (s sought) among(d *door, st *store.Store, list []assessment.Summary) ([]assessment.Summary, error) {
	if len(s) == 0 {
		return list, nil
	}
	asked := findings.SoughtOf(d.book, strings.Join(s, " "), store.Mentor(st))
	found := asked.Among(d.book, list)
	if len(found) == 0 && asked.Whose {
		return nil, errWhose
	}
	return found, nil
}

// searchWords lets the shell offer search words: "mine", and the kinds.
func searchWords(d *door) cobra.CompletionFunc {
	words := []string{d.book.Screens().Caseload.Mine[0]}
	for _, audience := range assessment.Audiences() {
		kind, _, _ := strings.Cut(assessment.Folded(d.book.Documents().Caseload.Kinds[audience]), " ")
		words = append(words, kind)
	}
	return cobra.FixedCompletions(words, cobra.ShellCompDirectiveNoFileComp)
}
