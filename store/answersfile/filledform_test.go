package answersfile

import (
	"errors"
	"fmt"
	"maps"
	"reflect"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/firstbytes"
)

// filledForm is a PDF file with only a form's fields in it.
func filledForm(values map[string]string) []byte {
	var b strings.Builder
	for name, value := range values {
		kind, given := "Tx", "("+value+")"
		if tick, is := strings.CutPrefix(value, "/"); is {
			kind, given = "Btn", "/"+tick
		}
		fmt.Fprintf(&b, "<</T(%s)/FT/%s/V%s>>", name, kind, given)
	}
	return []byte("%PDF-1.7\n1 0 obj\n<</AcroForm<</Fields[<</T(form)/FT/Tx/V(equal-footing-form bme yes quick)>>" + b.String() + "]>>>>\nendobj\ntrailer<</Root 1 0 R>>")
}

// A filled-in form gives the same as an answers file.
func TestAFilledFormIsAnAnswersFile(t *testing.T) {
	const head = "organisation: {name: Us, audience: bme, partner: yes}\nedition: quick\n"
	for name, c := range map[string]struct {
		values map[string]string
		typed  string
	}{
		"the name alone":                   {nil, ""},
		"a level":                          {map[string]string{"capacity:time": "/0"}, "answers: {capacity.time: {level: 0}}"},
		"what could be shown":              {map[string]string{"capacity:full-cost": "/1", "capacity:full-cost/evidence": "/3"}, "answers: {capacity.full-cost: {level: 1, evidence: 3}}"},
		"what nobody asked":                {map[string]string{"capacity:full-cost": "/0", "capacity:full-cost/evidence": "/3"}, "answers: {capacity.full-cost: {level: 0}}"},
		"what could be shown of no answer": {map[string]string{"capacity:full-cost/evidence": "/3"}, ""},
		"a mark alone":                     {map[string]string{"capacity:time/flag": "/Yes"}, "answers: {capacity.time: {answer: no answer yet, flag: true}}"},
		"a note of spaces":                 {map[string]string{"capacity:time/note": "  "}, ""},
		"a reason":                         {map[string]string{"capacity:time": "/does_not_apply", "capacity:time/reason": "None"}, "answers: {capacity.time: {answer: does not apply, reason: None}}"},
		"a reason for something else":      {map[string]string{"capacity:time": "/not_sure", "capacity:time/reason": "None"}, "answers: {capacity.time: not sure}"},
		"a day":                            {map[string]string{"date": "2026-11-03"}, "date: 2026-11-03"},
		"a day as it is written by hand":   {map[string]string{"date": " 3. 11. 2026 "}, "date: 2026-11-03"},
	} {
		values := map[string]string{"name": "Us "}
		maps.Copy(values, c.values)
		want, err := Parse([]byte(head + c.typed))
		if err != nil {
			t.Fatal(name, err)
		}
		if got, err := ParseForm(filledForm(values)); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %+v, %v; want %+v", name, got, err, want)
		}
	}
}

// unfitForms are forms that must be refused.
var unfitForms = map[Problem]map[string]string{
	FormNameless: {"capacity:time": "/1"},
	FormDay:      {"name": "Us", "date": "31/2/2026"},
	NoteTooLong:  {"name": "Us", "capacity:time/note": strings.Repeat("a", assessment.MaxNoteLength+1)},
	AnswerWord:   {"name": "Us", "capacity:time": "/perhaps"},
}

func TestFormsThatAreRefused(t *testing.T) {
	for want, values := range unfitForms {
		_, err := ParseForm(filledForm(values))
		if mistake, is := errors.AsType[*Mistake](err); !is || mistake.Problem != want || mistake.Line != 0 {
			t.Errorf("%v, want %s", err, want)
		}
	}
	for data, want := range map[string]firstbytes.Kind{"%PDF-1.7\n": firstbytes.PDF, "%PDF-1.7\ntrailer<</Encrypt 1 0 R>>": firstbytes.LockedPDF} {
		_, err := Read(strings.NewReader(data))
		if wrong, is := errors.AsType[*firstbytes.WrongFile](err); !is || wrong.Kind != want {
			t.Errorf("%q: %v, want %s", data, err, want)
		}
	}
}
