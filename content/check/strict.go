package check

import (
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"

	"equalfooting/assessment"
	"equalfooting/content"

	"go.yaml.in/yaml/v4"
)

// strict checks one file against the Go type that it is read into, and notes every mistake with its line: the decoder itself would let a
// missing text pass, and refuses things in a programmer's words.
type strict struct {
	file     string
	mayFill  []string // what may be filled into any text, but need not be
	typed    bool     // any text may say what to type
	sharing  bool     // inside an entry that takes what it leaves out from another audience
	mistakes []error
}

func (s *strict) say(n *yaml.Node, path []string, wrong, do string) {
	s.mistakes = append(s.mistakes, &Mistake{File: s.file, Line: n.Line, Entry: strings.Join(path, ", "), Wrong: wrong, Do: do})
}

// within returns the path of something in an entry, without changing the entry's own.
func within(path []string, name string) []string {
	return append(slices.Clone(path), name)
}

// value checks a node against a type, and its text against what the field's tags say.
func (s *strict) value(n *yaml.Node, t reflect.Type, path []string, limits limits) {
	if t == reflect.TypeFor[content.ByAudience]() {
		s.byAudience(n, path, limits)
		return
	}
	if t == reflect.TypeFor[content.Asks]() {
		s.pairs(n, path, func(key, value *yaml.Node) { s.text(value, within(path, key.Value), limits) })
		return
	}
	switch t.Kind() {
	case reflect.Struct:
		s.structure(n, t, path)
	case reflect.Map:
		s.table(n, t, path, limits)
	case reflect.Slice:
		s.sequence(n, t, path, limits)
	case reflect.Array:
		s.sequence(n, t, path, limits)
		if n.Kind == yaml.SequenceNode && len(n.Content) > 0 && len(n.Content) != t.Len() {
			wrong, do := wrongCount(len(n.Content), t.Len())
			s.say(n, path, wrong, do)
		}
	case reflect.Int:
		if _, err := strconv.Atoi(n.Value); !isText(n) || n.Tag != "!!int" || err != nil {
			wrong, do := shape("a whole number")
			s.say(n, path, wrong, do)
		}
	default:
		s.text(n, path, limits)
	}
}

// pairs goes through a mapping's keys, refusing repeated ones, and returns the values by key.
func (s *strict) pairs(n *yaml.Node, path []string, each func(key, value *yaml.Node)) map[string]*yaml.Node {
	if n.Kind != yaml.MappingNode {
		wrong, do := shape("a group of names with their texts")
		s.say(n, path, wrong, do)
		return nil
	}
	seen := make(map[string]*yaml.Node)
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if !isText(key) {
			wrong, do := shape("a name, and then a colon")
			s.say(key, path, wrong, do)
			continue
		}
		if first, ok := seen[key.Value]; ok {
			wrong, do := repeated(key.Value, first.Line)
			s.say(key, path, wrong, do)
			continue
		}
		seen[key.Value] = key
		each(key, value)
	}
	return seen
}

func (s *strict) structure(n *yaml.Node, t reflect.Type, path []string) {
	fields := make(map[string]reflect.StructField)
	var names []string
	for field := range t.Fields() {
		name, _, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		fields[name] = field
		names = append(names, name)
	}
	if _, shares := fields[sameAs]; shares {
		outer := s.sharing
		s.sharing = child(n, sameAs) != nil
		defer func() { s.sharing = outer }()
	}
	seen := s.pairs(n, path, func(key, value *yaml.Node) {
		field, ok := fields[key.Value]
		if !ok {
			wrong, do := unknownKey(key.Value, names)
			s.say(key, path, wrong, do)
			return
		}
		s.value(value, field.Type, within(path, key.Value), limitsOf(field))
	})
	for _, name := range names {
		tag := fields[name].Tag
		mayLack := strings.HasSuffix(tag.Get("yaml"), ",omitempty") || s.sharing && tag.Get("share") != ""
		if seen != nil && seen[name] == nil && !mayLack {
			wrong, do := missing(name)
			s.say(n, path, wrong, do)
		}
	}
}

// table checks a mapping whose keys are the instrument's own names: all of them must be there, and no others.
func (s *strict) table(n *yaml.Node, t reflect.Type, path []string, limits limits) {
	known := keysOf(t.Key())
	seen := s.pairs(n, path, func(key, value *yaml.Node) {
		if known != nil && !slices.Contains(known, key.Value) {
			wrong, do := unknownKey(key.Value, known)
			s.say(key, path, wrong, do)
			return
		}
		s.value(value, t.Elem(), within(path, key.Value), limits)
	})
	for _, name := range known {
		if seen != nil && seen[name] == nil {
			wrong, do := missing(name)
			s.say(n, path, wrong, do)
		}
	}
}

// anyone is the key of the text for audiences without one of their own.
const anyone = "anyone"

// byAudience checks one text for all, or a group of texts by audience, in which everybody must have one.
func (s *strict) byAudience(n *yaml.Node, path []string, limits limits) {
	if n.Kind == yaml.ScalarNode {
		s.text(n, path, limits)
		return
	}
	audiences := assessment.Audiences()
	known := append([]string{anyone}, texts(audiences[:])...)
	seen := s.pairs(n, path, func(key, value *yaml.Node) {
		if !slices.Contains(known, key.Value) {
			wrong, do := unknownKey(key.Value, known)
			s.say(key, path, wrong, do)
			return
		}
		s.text(value, within(path, key.Value), limits)
	})
	if seen == nil || limits.others {
		return
	}
	s.spokenTo(n, path, "")
}

// spokenTo makes sure that a group of texts by audience has one for each, except the one that is left out.
func (s *strict) spokenTo(n *yaml.Node, path []string, save assessment.Audience) {
	if child(n, anyone) != nil {
		return
	}
	for _, audience := range assessment.Audiences() {
		if audience != save && child(n, string(audience)) == nil {
			wrong, do := missingAudience(string(audience))
			s.say(n, path, wrong, do)
		}
	}
}

func (s *strict) sequence(n *yaml.Node, t reflect.Type, path []string, limits limits) {
	if n.Kind != yaml.SequenceNode || len(n.Content) == 0 {
		wrong, do := shape("a list, each line starting with a dash")
		s.say(n, path, wrong, do)
		return
	}
	for i, item := range n.Content {
		s.value(item, t.Elem(), within(path, nameOf(item, i)), limits)
	}
}

// nameOf names an entry of a list by what an editor knows it by: its id, number, word or name, or else its position.
func nameOf(n *yaml.Node, i int) string {
	if n.Kind == yaml.MappingNode {
		for _, key := range []string{"id", "number", "word", "name"} {
			if value := child(n, key); value != nil && value.Value != "" {
				return value.Value
			}
		}
	}
	return "number " + strconv.Itoa(i+1)
}

// child returns a mapping's value by key; nil if there is none, or it is not a mapping.
func child(n *yaml.Node, key string) *yaml.Node {
	if n == nil {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

// isText says whether a node is read as it is written: not a list or group, and without YAML's tags and merges.
func isText(n *yaml.Node) bool {
	return n.Kind == yaml.ScalarNode && n.Style&yaml.TaggedStyle == 0 && n.Tag != "!!merge"
}

var braces = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`\{([^{}]*)\}`) })

// halfWord finds the report's word for the communities where no other word could take its place: anywhere except before the noun that it
// describes.
var halfWord = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(content.ReportsWord + `([^ ]|$| [^a-z])|[\p{L}-]` + content.ReportsWord)
})

// text checks a sentence: that it is there and fits on its page, and has exactly the placeholders that the program fills in.
func (s *strict) text(n *yaml.Node, path []string, limits limits) {
	if !isText(n) {
		wrong, do := shape("a text")
		s.say(n, path, wrong, do)
		return
	}
	if strings.TrimSpace(n.Value) == "" || n.Tag == "!!null" {
		wrong, do := empty()
		s.say(n, path, wrong, do)
		return
	}
	if strings.ContainsAny(n.Value, "\r\n") {
		wrong, do := lineBreak()
		s.say(n, path, wrong, do)
	}
	if strings.ContainsAny(braces().ReplaceAllString(n.Value, ""), "{}") {
		wrong, do := strayBrace()
		s.say(n, path, wrong, do)
	}
	if length := utf8.RuneCountInString(n.Value); limits.most > 0 && length > limits.most {
		wrong, do := tooLong(length, limits.most)
		s.say(n, path, wrong, do)
	}
	if !limits.report && halfWord().MatchString(n.Value) {
		wrong, do := half()
		s.say(n, path, wrong, do)
	}
	var used []string
	for _, match := range braces().FindAllStringSubmatch(n.Value, -1) {
		used = append(used, match[1])
		if match[1] == content.Typed && s.typed && !limits.report { // a text that keeps the report's word is never changed
			continue
		}
		if known := slices.Concat(limits.fill, s.mayFill); !slices.Contains(known, match[1]) {
			wrong, do := placeholder(match[1], known)
			s.say(n, path, wrong, do)
		}
	}
	for _, name := range limits.fill {
		if !slices.Contains(used, name) {
			wrong, do := lostPlaceholder(name)
			s.say(n, path, wrong, do)
		}
	}
}

// limits is what a field's tags say about its text.
type limits struct {
	fill   []string // what the program fills in: `fill:"number,of"`
	most   int      // characters: `most:"105"`; 0 for no limit
	report bool     // it keeps the report's word for the communities: `word:"report"`
	others bool     // only others say it, so the audience it is said to needs no text: `by:"others"`
}

func limitsOf(field reflect.StructField) limits {
	l := limits{others: field.Tag.Get("by") == "others", report: field.Tag.Get("word") == "report"}
	if tag := field.Tag.Get("fill"); tag != "" {
		l.fill = strings.Split(tag, ",")
	}
	l.most, _ = strconv.Atoi(field.Tag.Get("most")) // 0 without the tag
	return l
}
