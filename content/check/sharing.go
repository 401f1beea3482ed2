package check

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
)

// sameAs is the key that names the audience whose wording is used if an entry leaves out a text.
const sameAs = "same_as"

// sharing compares the audiences' files with each other. What one takes from another must be there, and no text may be in two files, as
// somebody would correct one of them and forget the other.
type sharing struct {
	entries []sharedEntry
	written map[string]writtenText
}

// sharedEntry is what can be taken from another audience: a domain's own sentences, or a question.
type sharedEntry struct {
	s        *strict
	node     *yaml.Node
	path     []string
	audience assessment.Audience
	domain   assessment.Domain
	id       string // "" for the domain's own sentences
}

// writtenText is where a text was first met.
type writtenText struct {
	sharedEntry
	line int
}

// add adds one file: the domain's own sentences, and each question.
func (h *sharing) add(s *strict, root *yaml.Node, audience assessment.Audience, domain assessment.Domain) {
	// The mistakes found by comparing are kept apart, as those of the file itself have been gathered by then.
	entry := sharedEntry{s: &strict{file: s.file}, node: root, audience: audience, domain: domain}
	h.entries = append(h.entries, entry)
	if questions := child(root, "questions"); questions != nil && questions.Kind == yaml.SequenceNode {
		for i, item := range questions.Content {
			if id := child(item, "id"); id != nil {
				entry.node, entry.path, entry.id = item, []string{"questions", nameOf(item, i)}, id.Value
				h.entries = append(h.entries, entry)
			}
		}
	}
}

func (h *sharing) check() []error {
	h.written = make(map[string]writtenText)
	var mistakes []error
	for _, entry := range h.entries {
		entry.s.mistakes = nil
		h.checkSource(entry)
		h.checkCopies(entry, entry.node, entry.path)
		mistakes = append(mistakes, entry.s.mistakes...)
	}
	return mistakes
}

// entry returns an audience's entry; false if it has none.
func (h *sharing) entry(audience assessment.Audience, domain assessment.Domain, id string) (sharedEntry, bool) {
	i := slices.IndexFunc(h.entries, func(e sharedEntry) bool {
		return e.audience == audience && e.domain == domain && e.id == id
	})
	if i < 0 {
		return sharedEntry{}, false
	}
	return h.entries[i], true
}

// checkSource checks that what an entry takes is written in full in the place that it names.
func (h *sharing) checkSource(entry sharedEntry) {
	source := child(entry.node, sameAs)
	if source == nil {
		return
	}
	from := assessment.Audience(source.Value)
	audiences := assessment.Audiences()
	_, read := h.entry(from, entry.domain, "")
	other, worded := h.entry(from, entry.domain, entry.id)
	switch {
	case !from.Known():
		entry.s.say(source, entry.path, fmt.Sprintf("There is no audience %q.", from), "Use one of these: "+list(texts(audiences[:]))+".")
	case from == entry.audience:
		entry.s.say(source, entry.path, "This takes its words from itself.", "Name another audience.")
	case !takes(entry.node, entry.kind()):
		entry.s.say(source, entry.path, fmt.Sprintf("Nothing is taken from %q: all that could be is written here.", from),
			"Take out this line, or the texts that should be the same.")
	case !read:
		return // the whole file is missing or cannot be read, and that is reported
	case !worded:
		entry.s.say(source, entry.path, fmt.Sprintf("This question is not worded for %q.", from), "Write its texts here, or word it there.")
	case child(other.node, sameAs) != nil:
		entry.s.say(source, entry.path, fmt.Sprintf("For %q this is itself taken from elsewhere.", from), "Name the audience that has it in full.")
	}
}

// kind is the Go type of an entry: of the domain's own sentences, or of a question.
func (e sharedEntry) kind() reflect.Type {
	if e.id == "" {
		return reflect.TypeFor[content.QuestionsFile]()
	}
	return reflect.TypeFor[content.QuestionText]()
}

// takes says whether an entry leaves out any text that it could take from another audience.
func takes(n *yaml.Node, t reflect.Type) bool {
	for field := range t.Fields() {
		if field.Tag.Get("share") == "" {
			continue
		}
		name, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		value := child(n, name)
		if value == nil || field.Type.Kind() == reflect.Struct && takes(value, field.Type) {
			return true
		}
	}
	return false
}

// notCopies are the keys whose texts may be the same for several audiences, as they are names.
var notCopies = []string{"id", "domain", sameAs, "section", "who", "questions"}

// checkCopies refuses a text that is word for word in another audience's file.
func (h *sharing) checkCopies(entry sharedEntry, node *yaml.Node, path []string) {
	if node.Kind != yaml.MappingNode {
		return
	}
	for i := 0; i+1 < len(node.Content); i += 2 {
		key, value := node.Content[i].Value, node.Content[i+1]
		if slices.Contains(notCopies, key) {
			continue
		}
		if value.Kind != yaml.ScalarNode {
			h.checkCopies(entry, value, within(path, key))
			continue
		}
		first, met := h.written[value.Value]
		switch {
		case !met:
			h.written[value.Value] = writtenText{entry, value.Line}
		case first.audience != entry.audience && value.Value != "":
			entry.s.say(value, within(path, key), fmt.Sprintf("The same text stands in %s, line %d.", first.s.file, first.line),
				insteadOf(first.sharedEntry, entry, path))
		}
	}
}

// insteadOf says what to do about a copy. A text can be taken from where it first appears only if that is the same entry and has it in full.
// Steps can be taken only as a pair, and asks and the second form only as a whole.
func insteadOf(first, entry sharedEntry, path []string) string {
	whole := slices.Contains(path, "asks") || slices.Contains(path, "before")
	if whole || first.domain != entry.domain || first.id != entry.id || child(first.node, sameAs) != nil {
		return "Write one of them in other words."
	}
	take, where := "it", "next to the id"
	if slices.Contains(path, "steps") {
		take = fmt.Sprintf("all of %q", path[len(path)-1])
	}
	if entry.id == "" {
		where = "below the domain"
	}
	return fmt.Sprintf("Write it in other words, or take %s out here and add %q %s.", take, sameAs+": "+string(first.audience), where)
}
