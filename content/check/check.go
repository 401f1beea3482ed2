// Package check reads a language's files strictly, and says for each mistake where it is, what is wrong and what to do.
package check

import (
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
)

// All checks every language: its words as Book does and, once they are whole, that they are packed. If only the packed words are in the
// program, it checks that they are whole.
func All() []error {
	var mistakes []error
	for _, language := range content.Languages() {
		book, err := content.Open(language.Code)
		if err != nil {
			panic(err) // it has just been found
		}
		var found []error
		if content.WithWords {
			found = Book(book)
		}
		if len(found) == 0 {
			found = Packed(book)
		}
		mistakes = append(mistakes, found...)
	}
	return mistakes
}

// Book reads every file of a language strictly and returns every mistake, each a *Mistake: unknown or repeated names, missing or empty
// texts, questions and action points that the instrument does not have or has twice, texts that have lost what the program fills in, and
// files that are missing or that nothing reads. Here the example is only read as YAML; answersfile says whether it is a good answers file.
func Book(b *content.Book) []error {
	var mistakes []error
	read := func(name string, t reflect.Type, further func(*strict, *yaml.Node)) {
		s := &strict{file: b.Path(name), mayFill: mayFill[name], typed: t != reflect.TypeFor[content.QuestionsFile]()}
		if root := s.parse(b.Folder(), name); root != nil {
			if t != nil {
				s.value(root, t, nil, limits{})
			}
			if further != nil {
				further(s, root)
			}
		}
		mistakes = append(mistakes, s.mistakes...)
	}
	for _, file := range content.Files() {
		read(file.Name, file.Type, further[file.Name])
	}
	var shared sharing
	for _, audience := range assessment.Audiences() {
		for _, domain := range assessment.Domains() {
			read(content.QuestionsFileName(audience, domain), reflect.TypeFor[content.QuestionsFile](), func(s *strict, n *yaml.Node) {
				checkQuestions(s, n, audience, domain)
				shared.add(s, n, audience, domain)
			})
		}
	}
	mistakes = append(mistakes, shared.check()...)
	return append(mistakes, unread(b)...)
}

// further has the checks that some files get as well as the one against their type.
var further = map[string]func(*strict, *yaml.Node){
	"screens.yaml": func(s *strict, root *yaml.Node) { s.count(root, "months", 12) },
	"days.yaml":    func(s *strict, root *yaml.Node) { s.count(root, "weekdays", 7) },
	"scale.yaml": func(s *strict, root *yaml.Node) {
		s.count(root, "levels", int(assessment.HighestLevel-assessment.LowestLevel)+1)
		s.count(root, "evidence", int(assessment.MostEvidence-assessment.LeastEvidence)+1)
	},
	"glossary.yaml": func(s *strict, root *yaml.Node) { s.unique(root, nil, "word") },
	"actions.yaml":  checkActionPoints,
	"examples.yaml": checkExamples,
}

// mayFill is what can be filled into any text of a file. answersfile says which sentences there must be about an answers file, because they
// word its problems.
var mayFill = map[string][]string{"answersfile.yaml": {"given", "entry", "nearest"}}

func (s *strict) count(root *yaml.Node, key string, want int) {
	if n := child(root, key); n != nil && len(n.Content) > 0 && len(n.Content) != want {
		wrong, do := wrongCount(len(n.Content), want)
		s.say(n, []string{key}, wrong, do)
	}
}

// unique refuses two entries of a list with the same key.
func (s *strict) unique(root *yaml.Node, path []string, key string) {
	seen := make(map[string]int)
	for i, item := range root.Content {
		value := child(item, key)
		if value == nil {
			continue
		}
		if line, ok := seen[value.Value]; ok {
			wrong, do := repeated(value.Value, line)
			s.say(value, within(path, nameOf(item, i)), wrong, do)
			continue
		}
		seen[value.Value] = value.Line
	}
}

// inOrder refuses what a list has twice, does not have, or has out of order, by the value of a key. Only the first entry out of order is
// reported: one in a wrong place puts many others out of step.
func (s *strict) inOrder(root *yaml.Node, path []string, key, noun string, want []string, order string) {
	if root.Kind != yaml.SequenceNode || len(root.Content) == 0 {
		return // already reported
	}
	s.unique(root, path, key)
	atStart := strings.ToUpper(noun[:1]) + noun[1:]
	var have []string
	furthest, said := -1, false
	for i, item := range root.Content {
		value := child(item, key)
		if value == nil || value.Kind != yaml.ScalarNode {
			continue // already reported
		}
		at := slices.Index(want, value.Value)
		switch {
		case at < 0:
			s.say(value, within(path, nameOf(item, i)), fmt.Sprintf("There is no %s %q.", noun, value.Value), order)
		case at < furthest && !said && !slices.Contains(have, value.Value):
			s.say(value, within(path, nameOf(item, i)), fmt.Sprintf("%s %q is out of order.", atStart, value.Value), order)
			said = true
		}
		furthest = max(furthest, at)
		have = append(have, value.Value)
	}
	for _, name := range want {
		if !slices.Contains(have, name) {
			s.say(root, path, fmt.Sprintf("%s %q is missing.", atStart, name), "Add it. "+order)
		}
	}
}

// checkActionPoints checks the entries against the report's numbers: 1 to 17 in order, each with a sentence to ask with or, for 1 to 4, with
// what makes it easier, for everyone but those it is addressed to.
func checkActionPoints(s *strict, root *yaml.Node) {
	var want []string
	for number := assessment.FirstActionPoint; number <= assessment.LastActionPoint; number++ {
		want = append(want, strconv.Itoa(number))
	}
	s.inOrder(root, nil, "number", "action point", want, "The report has 1 to 17, in that order.")
	for i, item := range root.Content {
		value := child(item, "number")
		if value == nil {
			continue // already reported
		}
		number, err := strconv.Atoi(value.Value)
		addressee := assessment.Addressee(number)
		if err != nil || addressee == "" {
			continue // also reported
		}
		name, other := "ask", "easier"
		if addressee == assessment.BME { // nobody asks these of them; others can make them easier
			name, other = other, name
		}
		if n := child(item, other); n != nil {
			wrong, do := unknownKey(other, []string{name})
			s.say(n, []string{nameOf(item, i)}, wrong, do)
		}
		switch n := child(item, name); {
		case n == nil:
			wrong, do := missing(name)
			s.say(item, []string{nameOf(item, i)}, wrong, do)
		case n.Kind == yaml.MappingNode:
			s.spokenTo(n, []string{nameOf(item, i), name}, addressee)
		}
	}
}

// checkQuestions checks a file against the instrument: its six questions, each once and in order, with nothing beyond what this audience is
// asked and told.
func checkQuestions(s *strict, root *yaml.Node, audience assessment.Audience, domain assessment.Domain) {
	if n := child(root, "domain"); n != nil && n.Value != string(domain) {
		s.say(n, nil, fmt.Sprintf("The domain is %q, but the file is for %q.", n.Value, domain), "Change one of them.")
	}
	questions := child(root, "questions")
	if questions == nil {
		return
	}
	var want []string
	for _, q := range assessment.QuestionsIn(assessment.Full, domain) {
		want = append(want, q.ID)
	}
	s.inOrder(questions, []string{"questions"}, "id", "question", want, "The order is: "+list(want)+".")
	var met []string
	for i, item := range questions.Content {
		id := child(item, "id")
		if id == nil || !slices.Contains(want, id.Value) || slices.Contains(met, id.Value) {
			continue // already reported
		}
		met = append(met, id.Value)
		q, _ := assessment.QuestionByID(id.Value)
		s.checkQuestion(item, []string{"questions", nameOf(item, i)}, q, audience)
	}
}
