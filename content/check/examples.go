package check

import (
	"fmt"
	"slices"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
)

// checkExamples checks the made-up examples against the instrument: there are enough of them, each goes with questions that exist, and each
// of the six parts has one.
func checkExamples(s *strict, root *yaml.Node) {
	all := child(root, "examples")
	if all == nil || all.Kind != yaml.SequenceNode || len(all.Content) == 0 {
		return // already reported
	}
	path := []string{"examples"}
	s.unique(all, path, "id")
	s.unique(all, path, "title")
	if count := len(all.Content); count < content.LeastExamples {
		s.say(all, path, fmt.Sprintf("There are %d examples here.", count), fmt.Sprintf("There should be %d or more.", content.LeastExamples))
	}
	var met []assessment.Domain
	for i, item := range all.Content {
		at := within(path, nameOf(item, i))
		if went := child(item, "went"); went != nil && !slices.Contains(content.Outcomes(), content.Outcome(went.Value)) {
			wrong, do := unknownKey(went.Value, texts(content.Outcomes()))
			s.say(went, within(at, "went"), wrong, do)
		}
		if questions := child(item, "questions"); questions != nil && questions.Kind == yaml.SequenceNode {
			met = append(met, s.checkGoesWith(questions, within(at, "questions"))...)
		}
	}
	for _, domain := range assessment.Domains() {
		if !slices.Contains(met, domain) {
			s.say(all, path, fmt.Sprintf("No example goes with a question of %q.", domain), "Name one of its questions in an example that shows it.")
		}
	}
}

// checkGoesWith checks that the questions an example goes with exist, and returns their domains.
func (s *strict) checkGoesWith(questions *yaml.Node, path []string) []assessment.Domain {
	if count := len(questions.Content); count > content.MostQuestions {
		s.say(questions, path, fmt.Sprintf("There are %d questions here.", count), fmt.Sprintf("Leave the %d that it shows best.", content.MostQuestions))
	}
	var domains []assessment.Domain
	first := make(map[string]int)
	for _, id := range questions.Content {
		question, ok := assessment.QuestionByID(id.Value)
		switch line, again := first[id.Value]; {
		case again:
			wrong, do := repeated(id.Value, line)
			s.say(id, path, wrong, do)
		case !ok && isText(id) && id.Value != "":
			s.say(id, path, fmt.Sprintf("There is no question %q.", id.Value), "Use the ids of the questions' files, such as trust.roles.")
		case ok:
			domains = append(domains, question.Domain)
		}
		first[id.Value] = id.Line
	}
	return domains
}
