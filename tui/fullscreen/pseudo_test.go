package fullscreen

import (
	"io/fs"
	"math"
	"os"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"equalfooting/assessment"
	"equalfooting/content"
	strict "equalfooting/content/check"

	"go.yaml.in/yaml/v4"
)

// pseudo gives the content in a language that does not exist: every text accented, and two fifths longer, as texts grow
// when they are translated. Whatever breaks on it would break in a real language.
func pseudo(t *testing.T) *content.Book {
	t.Helper()
	english := os.DirFS(path.Join("..", "..", "content", "en"))
	files := fstest.MapFS{}
	err := fs.WalkDir(english, ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || path.Ext(name) != ".yaml" {
			return err
		}
		data, err := fs.ReadFile(english, name)
		if err != nil {
			return err
		}
		if !strings.HasPrefix(name, "example") {
			var node yaml.Node
			if err := yaml.Load(data, &node); err != nil {
				return err
			}
			disguise(&node, name, "")
			if data, err = yaml.Dump(&node); err != nil {
				return err
			}
		}
		files[name] = &fstest.MapFile{Data: data}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	book := content.New(files)
	for _, mistake := range strict.Book(book) {
		t.Error(mistake)
	}
	return book
}

// disguise goes through a file and changes every text, but for the instrument's own names and the names of keys.
func disguise(n *yaml.Node, file, key string) {
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value != "names" {
				disguise(n.Content[i+1], file, n.Content[i].Value)
			}
		}
	case yaml.ScalarNode:
		name := slices.Contains([]string{"id", "domain", "number", "same_as", "went", "questions"}, key) && !strings.Contains(n.Value, " ")
		if !name {
			n.Value, n.Style = longer(n.Value, mostOf(file, key)), yaml.DoubleQuotedStyle
		}
	default:
		for _, child := range n.Content {
			disguise(child, file, key)
		}
	}
}

var (
	accents  = strings.NewReplacer("a", "á", "e", "ē", "i", "î", "o", "ø", "u", "ü", "A", "Å", "E", "É", "I", "Í", "O", "Ö", "U", "Ú", "n", "ñ", "c", "ç", "s", "š")
	inBraces = regexp.MustCompile(`\{[^{}]*\}`)
)

// mostOf is how many characters a text may have: the questions' own and the examples' are held to what fits on their page, in
// whatever language.
func mostOf(file, key string) int {
	if _, err := strconv.Atoi(key); err == nil { // an action point's: what is asked of those it is addressed to
		return 140
	}
	if most, limited := map[string]int{"title": 36, "about": 32, "happened": 410, "difference": 130, "take": 90}[key]; limited && file == "examples.yaml" {
		return most
	}
	most, limited := map[string]int{"intro": 135, "strong": 110, "weakest": 150, "shared": 120, "statement": 105, "levels": 92, "hint": 135, "in_place": 220,
		"section": 60, "why": 300, "prompt": 140, "first": 200, "next": 200, "who": 40,
		"words": 0}[key] // what is typed is no longer than it has to be
	if !limited {
		return math.MaxInt
	}
	return most
}

// longer accents a text, leaving alone what is filled in, and adds words until it is two fifths longer, or as long as it
// may be.
func longer(text string, most int) string {
	var b strings.Builder
	last := 0
	for _, at := range inBraces.FindAllStringIndex(text, -1) {
		b.WriteString(accents.Replace(text[last:at[0]]) + text[at[0]:at[1]])
		last = at[1]
	}
	b.WriteString(accents.Replace(text[last:]))
	letters := len([]rune(text))
	more := strings.Repeat(" żółto", letters)
	more = string([]rune(more)[:max(0, min(letters*2/5, most-letters))])
	return b.String() + strings.TrimRight(more, " ")
}

func TestALongerLanguageIsCutNowhere(t *testing.T) {
	s := sitWith(t, pseudo(t), 80, 24)
	ellipsis := s.wizard.theme.Symbols.Ellipsis
	everyScreen(s, func(name string) {
		s.whole()
		screen := s.screen()
		heading, rest, _ := strings.Cut(screen, "\n")
		_, right := s.wizard.current.Heading()
		if !strings.HasSuffix(heading, right) {
			t.Errorf("%s: the position is cut off: %q", name, heading)
		}
		if strings.Contains(rest, ellipsis) && !strings.Contains(name, "answered") && !strings.Contains(name, "evidence") {
			t.Errorf("%s: something is cut:\n%s", name, screen)
		}
		for _, hint := range s.wizard.current.Hints() {
			if !strings.Contains(flat(screen), flat(hint.Help().Key+" "+hint.Help().Desc)) {
				t.Errorf("%s: the key %s is not shown:\n%s", name, hint.Help().Key, screen)
			}
		}
		page, ok := s.wizard.current.(*question)
		if !ok || page.note != nil {
			return
		}
		s.sees(page.page.Statement)
		for _, at := range stops(page.page, page.showing) {
			if o, ok := option(page.page, at); ok {
				s.sees(o.Key + " " + o.Name)
			}
		}
	})
	for _, q := range assessment.Questions(assessment.Full) {
		if text, ok := s.wizard.Book.Question(assessment.BME, q.ID); !ok || len([]rune(text.Statement)) < 40 {
			t.Errorf("%s is not disguised: %q", q.ID, text.Statement)
		}
	}
}
