package answersfile

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
)

var (
	sheetKeys        = []string{"organisation", "edition", "date", "answered_by", "answers"}
	organisationKeys = []string{"name", "audience", "partner", "communities", "mentor", "place"}
	editions         = []string{string(assessment.Full), string(assessment.Quick)}
	partners         = []string{string(assessment.PartnerYes), string(assessment.PartnerNo)}
)

func readSheet(root *yaml.Node) (assessment.Sheet, *Mistake) {
	var sheet assessment.Sheet
	if given, special := beyondFormat(root); special {
		return sheet, &Mistake{Line: root.Line, Problem: Alias, Given: given}
	}
	if isNull(root) && root.Value == "" {
		return sheet, &Mistake{Problem: EmptyFile}
	}
	if root.Kind != yaml.MappingNode {
		return sheet, &Mistake{Line: root.Line, Problem: NotAMap, Given: written(root)}
	}
	sheet.Edition, sheet.Organisation = editionOf(root), formsOf(root)
	sheet.Answers = make(map[string]assessment.Answer)
	hasOrganisation := false
	mistake := eachPair(root, among(sheetKeys, unknownAtTop), func(key, value *yaml.Node) (mistake *Mistake) {
		switch key.Value {
		case "organisation":
			hasOrganisation = true
			sheet.Organisation, mistake = readOrganisation(key, value)
		case "edition":
			mistake = checkEdition(key, value)
		case "date":
			sheet.Date, mistake = readDate(key, value)
		case "answered_by":
			sheet.AnsweredBy, mistake = readAnsweredBy(key, value)
		case "answers":
			mistake = readAnswers(sheet, key, value)
		}
		return mistake
	})
	if mistake == nil && !hasOrganisation {
		mistake = &Mistake{Problem: OrganisationMissing}
	}
	return sheet, mistake
}

// unknownAtTop tells a question that was not indented under answers from a key that does not exist.
func unknownAtTop(key *yaml.Node) *Mistake {
	if _, ok := assessment.QuestionByID(key.Value); ok {
		return atKey(MisplacedQuestion, key)
	}
	return atKey(UnknownKey, key)
}

// editionOf looks ahead, because the edition decides which questions may be answered, yet may come after them. If it is missing or
// wrong it is taken as full; a wrong one is refused when its turn comes.
func editionOf(root *yaml.Node) assessment.Edition {
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Value == "edition" && root.Content[i+1].Value == string(assessment.Quick) {
			return assessment.Quick
		}
	}
	return assessment.Full
}

// formsOf also looks ahead, for what decides the form in which questions are asked: the audience, and whether there has been a
// partner.
func formsOf(root *yaml.Node) assessment.Organisation {
	var o assessment.Organisation
	for i := 0; i+1 < len(root.Content); i += 2 {
		if root.Content[i].Value != "organisation" {
			continue
		}
		pairs := root.Content[i+1].Content
		for k := 0; k+1 < len(pairs); k += 2 {
			switch pairs[k].Value {
			case "audience":
				o.Audience = assessment.Audience(pairs[k+1].Value)
			case "partner":
				o.Partner = assessment.Partner(pairs[k+1].Value)
			}
		}
	}
	return o
}

func readAnsweredBy(key, value *yaml.Node) (assessment.AnsweredBy, *Mistake) {
	if isBlank(value) {
		return "", atValue(ValueMissing, key.Value, key, value)
	}
	var known []string
	for _, by := range assessment.AnsweredBys() {
		known = append(known, string(by))
	}
	return assessment.AnsweredBy(value.Value), checkWord(AnsweredByUnknown, known, key.Value, key, value)
}

// readDate reads a date, with or without quotation marks.
func readDate(key, value *yaml.Node) (assessment.Date, *Mistake) {
	if isBlank(value) {
		return assessment.Date{}, atValue(ValueMissing, key.Value, key, value)
	}
	date, err := assessment.ParseDate(value.Value)
	if value.Kind != yaml.ScalarNode || err != nil {
		return assessment.Date{}, atValue(DateUnknown, key.Value, key, value)
	}
	return date, nil
}

func readPartner(key, value *yaml.Node) (assessment.Partner, *Mistake) {
	if isBlank(value) {
		return "", atValue(ValueMissing, key.Value, key, value)
	}
	return assessment.Partner(value.Value), checkWord(PartnerUnknown, partners, key.Value, key, value)
}

func checkEdition(key, value *yaml.Node) *Mistake {
	if isBlank(value) {
		return atValue(ValueMissing, key.Value, key, value)
	}
	return checkWord(EditionUnknown, editions, key.Value, key, value)
}

// checkWord refuses, as this problem, a value that is not one of the words.
func checkWord(p Problem, words []string, entry string, key, value *yaml.Node) *Mistake {
	if value.Kind == yaml.ScalarNode && slices.Contains(words, value.Value) {
		return nil
	}
	mistake := atValue(p, entry, key, value)
	mistake.Nearest = nearest(value.Value, words)
	return mistake
}

func readOrganisation(key, value *yaml.Node) (assessment.Organisation, *Mistake) {
	var o assessment.Organisation
	if !isNull(value) && value.Kind != yaml.MappingNode {
		return o, atValue(OrganisationShape, key.Value, key, value)
	}
	unknown := func(key *yaml.Node) *Mistake { return atKey(UnknownOrganisationKey, key) }
	mistake := eachPair(value, among(organisationKeys, unknown), func(key, value *yaml.Node) (mistake *Mistake) {
		switch key.Value {
		case "name":
			o.Name, mistake = readName(key, value)
		case "audience":
			o.Audience, mistake = readAudience(key, value)
		case "partner":
			o.Partner, mistake = readPartner(key, value)
		case "communities":
			o.Communities, mistake = readWord(key, value, WordShape, WordTooLong)
		case "mentor":
			o.Labels.Mentor, mistake = readWord(key, value, LabelShape, LabelTooLong)
		case "place":
			o.Labels.Place, mistake = readWord(key, value, LabelShape, LabelTooLong)
		}
		return mistake
	})
	switch {
	case mistake != nil:
		return o, mistake
	case o.Name == "":
		return o, &Mistake{Line: key.Line, Problem: NameMissing, Entry: key.Value}
	case o.Audience == "":
		return o, &Mistake{Line: key.Line, Problem: AudienceMissing, Entry: key.Value}
	}
	return o, nil
}

// readName reads a name as written, even one that looks like a number, and tidies it like a typed one: people must be able to type it
// again to delete the organisation.
func readName(key, value *yaml.Node) (string, *Mistake) {
	if mistake := cutShort(key.Value, key, value); mistake != nil {
		return "", mistake
	}
	if value.Kind != yaml.ScalarNode {
		return "", atValue(NameShape, key.Value, key, value)
	}
	name := assessment.Tidy(value.Value, len(value.Value)) // not cut: a name that is too long is refused
	switch {
	case isBlank(value):
		return "", atValue(NameMissing, key.Value, key, value)
	case strings.ContainsFunc(strings.TrimSpace(value.Value), breaksLine):
		return "", atValue(NameCharacter, key.Value, key, value)
	case utf8.RuneCountInString(name) > assessment.MaxNameLength:
		return "", atValue(NameTooLong, key.Value, key, value)
	}
	return name, nil
}

// readWord reads a few words of the organisation's: its word for the communities, its mentor's name or its place. shape is the problem
// if they are not on one line, tooLong if they are too long.
func readWord(key, value *yaml.Node, shape, tooLong Problem) (string, *Mistake) {
	word := assessment.Tidy(value.Value, len(value.Value))
	if mistake := cutShort(key.Value, key, value); mistake != nil {
		return "", mistake
	}
	switch {
	case isBlank(value):
		return "", atValue(ValueMissing, key.Value, key, value)
	case value.Kind != yaml.ScalarNode, strings.ContainsFunc(strings.TrimSpace(value.Value), breaksLine):
		return "", atValue(shape, key.Value, key, value)
	case utf8.RuneCountInString(word) > assessment.MaxWordLength:
		return "", atValue(tooLong, key.Value, key, value)
	}
	return word, nil
}

// breaksLine is true for characters that a name, which must be on one line, cannot have.
func breaksLine(r rune) bool {
	return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp)
}

func readAudience(key, value *yaml.Node) (assessment.Audience, *Mistake) {
	if isBlank(value) {
		return "", atValue(AudienceMissing, key.Value, key, value)
	}
	var known []string
	for _, a := range assessment.Audiences() {
		known = append(known, string(a))
	}
	if mistake := checkWord(AudienceUnknown, known, key.Value, key, value); mistake != nil {
		return "", mistake
	}
	return assessment.Audience(value.Value), nil
}
