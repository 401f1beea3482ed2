package content

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"reflect"
	"slices"
	"strconv"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
)

// Check reads every file of a language strictly and gives every mistake, each a *Mistake: unknown or repeated names,
// missing or empty texts, questions and action points that the instrument does not have or has twice, and texts in which
// what the program fills in was lost.
func Check(b *Book) []error {
	var mistakes []error
	check := func(name string, v any, further func(*strict, *yaml.Node)) {
		s := &strict{file: path.Join("content", DefaultLanguage, name)}
		if root := s.parse(b.files, name); root != nil {
			s.value(root, reflect.TypeOf(v), nil, nil)
			if further != nil {
				further(s, root)
			}
		}
		mistakes = append(mistakes, s.mistakes...)
	}
	check("screens.yaml", Screens{}, nil)
	check("failures.yaml", Failures{}, nil)
	check("commands.yaml", Commands{}, nil)
	check("scale.yaml", Scale{}, checkScale)
	check("domains.yaml", map[assessment.Domain]DomainText{}, nil)
	check("about.yaml", About{}, nil)
	check("results.yaml", Results{}, nil)
	check("glossary.yaml", []GlossaryEntry{}, func(s *strict, n *yaml.Node) { s.unique(n, "word") })
	check("actions.yaml", []ActionPointText{}, checkActionPoints)
	for _, audience := range b.Audiences() {
		for _, domain := range assessment.Domains() {
			check(questionsFile(audience, domain), QuestionsFile{}, func(s *strict, n *yaml.Node) { checkQuestions(s, n, domain) })
		}
	}
	return mistakes
}

// parse reads a file into nodes, one document of them; nil when it cannot be.
func (s *strict) parse(files fs.FS, name string) *yaml.Node {
	data, err := fs.ReadFile(files, name)
	if err != nil {
		s.mistakes = append(s.mistakes, &Mistake{File: s.file, Line: 1, Wrong: "The file is missing.", Do: "Put it back."})
		return nil
	}
	var document yaml.Node
	if err := yaml.Load(data, &document); err != nil {
		line := 1
		var syntax *yaml.LoadError
		if errors.As(err, &syntax) {
			line = syntax.Mark.Line
		}
		s.mistakes = append(s.mistakes, &Mistake{File: s.file, Line: line,
			Wrong: "The file cannot be read from here on.",
			Do:    "Look for a missing quotation mark, a missing colon, or wrong spaces at the start of a line."})
		return nil
	}
	if document.Kind != yaml.DocumentNode || len(document.Content) != 1 {
		s.mistakes = append(s.mistakes, &Mistake{File: s.file, Line: 1, Wrong: "The file is empty.", Do: "Write its texts."})
		return nil
	}
	return document.Content[0]
}

func checkScale(s *strict, root *yaml.Node) {
	s.count(root, "levels", int(assessment.HighestLevel-assessment.LowestLevel)+1)
	s.count(root, "evidence", int(assessment.MostEvidence-assessment.LeastEvidence)+1)
}

func (s *strict) count(root *yaml.Node, key string, want int) {
	if n := child(root, key); n != nil && len(n.Content) != want {
		s.say(n, []string{key}, fmt.Sprintf("There are %d entries here.", len(n.Content)), fmt.Sprintf("There should be %d.", want))
	}
}

// unique refuses two entries of a list with the same key.
func (s *strict) unique(root *yaml.Node, key string) {
	seen := make(map[string]int)
	for i, item := range root.Content {
		value := child(item, key)
		if value == nil {
			continue
		}
		if line, ok := seen[value.Value]; ok {
			wrong, do := repeated(value.Value, line)
			s.say(value, []string{nameOf(item, i)}, wrong, do)
			continue
		}
		seen[value.Value] = value.Line
	}
}

// checkActionPoints holds the entries against the report's numbers: 1 to 17 in order, and a sentence to ask with for
// those that are addressed to others than the BME organisation.
func checkActionPoints(s *strict, root *yaml.Node) {
	s.unique(root, "number")
	for i, item := range root.Content {
		value := child(item, "number")
		if value == nil {
			continue
		}
		entry := []string{nameOf(item, i)}
		number, err := strconv.Atoi(value.Value)
		switch {
		case err != nil:
			continue // said already
		case number < assessment.FirstActionPoint || number > assessment.LastActionPoint:
			s.say(value, entry, fmt.Sprintf("There is no action point %d.", number), "The report has 1 to 17.")
		case number != i+1:
			s.say(value, entry, fmt.Sprintf("Action point %d is out of order.", number), fmt.Sprintf("Number %d should stand here.", i+1))
		case child(item, "ask") == nil && assessment.Addressee(number) != assessment.BME:
			wrong, do := missing("ask")
			s.say(item, entry, wrong, do)
		}
	}
	if len(root.Content) < assessment.LastActionPoint {
		s.say(root, nil, fmt.Sprintf("There are %d action points here.", len(root.Content)), "There should be 17.")
	}
}

// checkQuestions holds a file against the instrument: its six questions, each once, in order.
func checkQuestions(s *strict, root *yaml.Node, domain assessment.Domain) {
	if n := child(root, "domain"); n != nil && n.Value != string(domain) {
		s.say(n, nil, fmt.Sprintf("The domain is %q, but the file is for %q.", n.Value, domain), "Change one of them.")
	}
	questions := child(root, "questions")
	if questions == nil {
		return
	}
	s.unique(questions, "id")
	var want, have []string
	for _, q := range assessment.QuestionsIn(assessment.Full, domain) {
		want = append(want, q.ID)
	}
	for i, item := range questions.Content {
		id := child(item, "id")
		if id == nil {
			continue
		}
		have = append(have, id.Value)
		switch at := slices.Index(want, id.Value); {
		case at < 0:
			wrong, do := unknownKey(id.Value, want)
			s.say(id, []string{nameOf(item, i)}, wrong, do)
		case at != i:
			s.say(id, []string{nameOf(item, i)}, fmt.Sprintf("%q is out of order.", id.Value), "The order is: "+list(want)+".")
		}
	}
	for _, id := range want {
		if !slices.Contains(have, id) {
			s.say(questions, nil, fmt.Sprintf("The question %q is missing.", id), "Add it.")
		}
	}
}
