package answersfile

import (
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"go.yaml.in/yaml/v4"
)

// sentences reads the English sentences, by path, as the content package does: this package may not import content.
func sentences(t *testing.T) map[string]string {
	t.Helper()
	data, err := os.ReadFile("../../content/en/answersfile.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var all map[string]string
	if err := yaml.Load(data, &all); err != nil {
		t.Fatal(err)
	}
	return all
}

// nearProblems are those that can come with a likely spelling.
var nearProblems = []Problem{
	UnknownKey, UnknownOrganisationKey, UnknownAnswerKey, AudienceUnknown, PartnerUnknown, EditionUnknown, AnsweredByUnknown, UnknownQuestion, AnswerWord,
}

func TestEveryProblemHasItsSentence(t *testing.T) {
	all := sentences(t)
	wanted := make(map[string]bool)
	for _, p := range Problems() {
		wanted[string(p)] = true
	}
	for _, p := range nearProblems {
		wanted[string(p)+"_near"] = true
	}
	for key := range wanted {
		if strings.TrimSpace(all[key]) == "" {
			t.Errorf("%q has no sentence in content/en/answersfile.yaml", key)
		}
	}
	for key := range all {
		if !wanted[key] {
			t.Errorf("content/en/answersfile.yaml has a sentence %q that no problem asks for", key)
		}
	}
}

func TestEveryPlaceholderIsKnown(t *testing.T) {
	inBraces := regexp.MustCompile(`\{[^{}]*\}`)
	for key, sentence := range sentences(t) {
		found := inBraces.FindAllString(sentence, -1)
		for _, placeholder := range found {
			if !slices.Contains([]string{"{entry}", "{given}", "{nearest}"}, placeholder) {
				t.Errorf("%s: nothing fills %s", key, placeholder)
			}
		}
		if near := strings.HasSuffix(key, "_near"); near != slices.Contains(found, "{nearest}") {
			t.Errorf("%s: {nearest} belongs in the sentences that end in _near, and only there", key)
		}
	}
}

// A sentence may only use values that its mistakes have: nobody should be shown an empty pair of quotation marks.
func TestEveryMistakeFillsItsSentence(t *testing.T) {
	all := sentences(t)
	met := make(map[Problem]bool)
	looks := func(name string, m Mistake) {
		met[m.Problem] = true
		key, _ := m.Sentence()
		sentence := all[path.Base(key)]
		if strings.Contains(sentence, "{given}") && m.Given == "" || strings.Contains(sentence, "{entry}") && m.Entry == "" {
			t.Errorf("%s: %+v cannot fill %q", name, m, sentence)
		}
	}
	check := func(name string, data []byte) { looks(name, mistakeIn(t, data)) }
	for problem, values := range unfitForms {
		_, err := ParseForm(filledForm(values))
		if m, is := errors.AsType[*Mistake](err); is {
			looks("form, "+string(problem), *m)
		}
	}
	for _, test := range malformed {
		data, err := os.ReadFile("testdata/malformed/" + test.file)
		if err != nil {
			t.Fatal(err)
		}
		check(test.file, data)
	}
	check("too large", make([]byte, MaxSize+1))
	for _, p := range Problems() {
		if !met[p] {
			t.Errorf("no malformed sheet shows %s", p)
		}
	}
}

func TestProblemsGivesEveryConstant(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "problem.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	var values []Problem
	ast.Inspect(file, func(n ast.Node) bool {
		if spec, ok := n.(*ast.ValueSpec); ok {
			value, err := strconv.Unquote(spec.Values[0].(*ast.BasicLit).Value)
			if err != nil {
				t.Fatal(err)
			}
			values = append(values, Problem(value))
		}
		return true
	})
	if !slices.Equal(values, Problems()) {
		t.Errorf("constants %v\nProblems() %v", values, Problems())
	}
}
