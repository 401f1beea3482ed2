package answersfile

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
)

var (
	answerKeys  = []string{"level", "answer", "evidence", "reason", "change", "note", "flag"}
	answerWords = []string{
		string(assessment.NotSure), string(assessment.RatherNotSay), string(assessment.DoesNotApply), noAnswerYet,
	}
)

// noAnswerYet is the word for no answer, which may still have a note or a flag.
const noAnswerYet = "no answer yet"

// kindOf returns the kind that a word means.
func kindOf(word string) assessment.Kind {
	if word == noAnswerYet {
		return assessment.Unanswered
	}
	return assessment.Kind(word)
}

// wordOf returns the word for a kind that is not a level.
func wordOf(kind assessment.Kind) string {
	if kind == assessment.Unanswered {
		return noAnswerYet
	}
	return string(kind)
}

// readAnswers reads the answers into the sheet's map.
func readAnswers(sheet assessment.Sheet, key, value *yaml.Node) *Mistake {
	if isNull(value) {
		return nil
	}
	if value.Kind != yaml.MappingNode {
		return atValue(AnswersShape, key.Value, key, value)
	}
	judge := func(key *yaml.Node) *Mistake { return checkQuestion(sheet.Edition, key) }
	return eachPair(value, judge, func(key, value *yaml.Node) *Mistake {
		q, _ := assessment.QuestionByID(key.Value)
		answer, mistake := readAnswer(sheet.Organisation.Form(q), key, value)
		if mistake != nil || answer.IsEmpty() {
			return mistake
		}
		answer.Form = sheet.Organisation.Form(q)
		sheet.Answers[key.Value] = answer
		return nil
	})
}

func checkQuestion(e assessment.Edition, key *yaml.Node) *Mistake {
	q, ok := assessment.QuestionByID(key.Value)
	if !ok {
		mistake := atKey(UnknownQuestion, key)
		var ids []string
		for _, q := range assessment.Questions(e) {
			ids = append(ids, q.ID)
		}
		mistake.Nearest = nearest(key.Value, ids)
		return mistake
	}
	if e == assessment.Quick && !q.Quick {
		return atKey(NotInQuick, key)
	}
	return nil
}

func readAnswer(form assessment.Form, key, value *yaml.Node) (assessment.Answer, *Mistake) {
	id := key.Value
	switch {
	case isBlank(value):
		return assessment.Answer{}, atValue(ValueMissing, id, key, value)
	case value.Kind == yaml.MappingNode:
		return readParts(form, key, value)
	case value.Kind != yaml.ScalarNode:
		return assessment.Answer{}, atValue(AnswerShape, id, key, value)
	case isDigit(value.Value, int(assessment.HighestLevel)):
		return assessment.Answer{}, atValue(BareLevel, id, key, value)
	}
	return assessment.Answer{Kind: kindOf(value.Value)}, checkWord(AnswerWord, answerWords, id, key, value)
}

// readParts reads an answer in several parts: a level or a word, and what goes with it.
func readParts(form assessment.Form, question, value *yaml.Node) (assessment.Answer, *Mistake) {
	id := question.Value
	var answer assessment.Answer
	at := make(map[string]*yaml.Node) // the keys that are present
	unknown := func(key *yaml.Node) *Mistake {
		return &Mistake{Line: key.Line, Problem: UnknownAnswerKey, Entry: id, Given: written(key)}
	}
	mistake := eachPair(value, among(answerKeys, unknown), func(key, value *yaml.Node) (mistake *Mistake) {
		at[key.Value] = key
		switch key.Value {
		case "level":
			answer.Level, mistake = readLevel(id, key, value)
		case "answer":
			answer.Kind = kindOf(value.Value)
			if isBlank(value) {
				return atValue(ValueMissing, key.Value, key, value)
			}
			mistake = checkWord(AnswerWord, answerWords, id, key, value)
		case "evidence":
			answer.Evidence, mistake = readEvidence(form, id, key, value)
		case "reason":
			answer.Reason, mistake = readNote(id, key, value)
		case "change":
			answer.Change, mistake = readNote(id, key, value)
		case "note":
			answer.Note, mistake = readNote(id, key, value)
		case "flag":
			answer.Flagged, mistake = readFlag(id, key, value)
		}
		return mistake
	})
	if mistake != nil {
		return answer, mistake
	}
	return fitting(answer, question, at)
}

// fitting refuses parts that do not go together.
func fitting(answer assessment.Answer, question *yaml.Node, at map[string]*yaml.Node) (assessment.Answer, *Mistake) {
	refused := func(p Problem, part string) *Mistake {
		return &Mistake{Line: at[part].Line, Problem: p, Entry: question.Value}
	}
	switch {
	case at["level"] == nil && at["answer"] == nil:
		return answer, &Mistake{Line: question.Line, Problem: LevelMissing, Entry: question.Value}
	case at["level"] != nil && at["answer"] != nil:
		return answer, refused(LevelAndAnswer, "answer")
	case at["answer"] != nil && at["evidence"] != nil:
		return answer, refused(EvidenceWithoutLevel, "evidence")
	case at["reason"] != nil && answer.Kind != assessment.DoesNotApply:
		return answer, refused(ReasonNotAsked, "reason")
	case at["level"] != nil:
		answer.Kind = assessment.Rated
	}
	return answer, nil
}

// readFlag reads the flag to come back to a question.
func readFlag(id string, key, value *yaml.Node) (bool, *Mistake) {
	if value.Kind != yaml.ScalarNode || value.Tag != "!!bool" {
		return false, atValue(FlagUnknown, id, key, value)
	}
	return strings.EqualFold(value.Value, "true"), nil
}

func readLevel(id string, key, value *yaml.Node) (assessment.Level, *Mistake) {
	if isBlank(value) {
		return 0, atValue(LevelMissing, id, key, value)
	}
	n, mistake := readDigit(LevelRange, int(assessment.HighestLevel), id, key, value)
	return assessment.Level(n), mistake
}

// readEvidence accepts evidence with level 0 too: it does not count there, but still holds if the level rises.
func readEvidence(form assessment.Form, id string, key, value *yaml.Node) (*assessment.Evidence, *Mistake) {
	if q, _ := assessment.QuestionByID(id); !q.AsksEvidence || form != assessment.FirstForm {
		mistake := atKey(EvidenceNotAsked, key)
		mistake.Entry = id
		return nil, mistake
	}
	if isBlank(value) {
		return nil, atValue(ValueMissing, key.Value, key, value)
	}
	n, mistake := readDigit(EvidenceRange, int(assessment.MostEvidence), id, key, value)
	evidence := assessment.Evidence(n)
	return &evidence, mistake
}

// readDigit reads a whole number from 0 to most, written as one plain digit. Otherwise the problem is this one, or only that it is in
// quotation marks.
func readDigit(p Problem, most int, id string, key, value *yaml.Node) (int, *Mistake) {
	if value.Kind != yaml.ScalarNode || !isDigit(value.Value, most) {
		return 0, atValue(p, id, key, value)
	}
	if value.Tag != "!!int" {
		return 0, atValue(NumberQuoted, id, key, value)
	}
	return int(value.Value[0] - '0'), nil
}

func isDigit(text string, most int) bool {
	return len(text) == 1 && text[0] >= '0' && int(text[0]-'0') <= most
}

// readNote reads a note as written, even one that looks like a number or a date. An empty one counts as none.
func readNote(id string, key, value *yaml.Node) (string, *Mistake) {
	if mistake := cutShort(id, key, value); mistake != nil {
		return "", mistake
	}
	if isNull(value) {
		return "", nil
	}
	if value.Kind != yaml.ScalarNode {
		return "", atValue(NoteShape, id, key, value)
	}
	note := plainLineEnds(value.Value)
	switch {
	case strings.ContainsFunc(note, harmsNote):
		return "", atValue(NoteCharacter, id, key, value)
	case utf8.RuneCountInString(note) > assessment.MaxNoteLength:
		return "", atValue(NoteTooLong, id, key, value)
	}
	return note, nil
}

// plainLineEnds converts the line ends of Windows and of old Macs to "\n".
func plainLineEnds(text string) string {
	return strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)
}

// harmsNote is true for control characters, which could drive a terminal, except tabs and line breaks.
func harmsNote(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\t'
}
