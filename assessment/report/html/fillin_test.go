package html_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"equalfooting/assessment"
	"equalfooting/content/contenttest"
	"equalfooting/content/documents"
	"equalfooting/store/answersfile"
)

// What is filled in on the page comes into the program with exactly the answers that were given, and back into the page.
func TestAFilledFormIsAnAnswersFile(t *testing.T) {
	asked := listen(t)
	b := openBrowser(t, asked.address)
	folder := t.TempDir()
	b.call("Browser.setDownloadBehavior", map[string]any{"behavior": "allow", "downloadPath": folder, "eventsEnabled": true}, nil)
	for _, c := range []struct {
		audience assessment.Audience
		partner  assessment.Partner
		edition  assessment.Edition
	}{
		{assessment.BME, assessment.PartnerYes, assessment.Full},
		{assessment.BME, assessment.PartnerNo, assessment.Quick},
		{assessment.Funder, assessment.PartnerYes, assessment.Full},
	} {
		t.Run(fmt.Sprint(c), func(t *testing.T) {
			b.within(t)
			of := assessment.Organisation{Audience: c.audience, Partner: c.partner}
			b.visit(address(t, written(t, documents.FormLaidOut(contenttest.English(t), of, c.edition))))
			want := filledIn(of, c.edition)
			b.fillIn(want)
			text := b.saves(folder)
			got, err := answersfile.Parse(text)
			if err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			if !reflect.DeepEqual(got, want) {
				t.Errorf("came in as\n%+v\nwant\n%+v\n%s", got, want, text)
			}
			b.evaluate(`document.querySelector("form").reset()`, nil)
			if said := b.opens(t, text); !strings.Contains(said, "in the form again") {
				t.Errorf("it is opened with %q", said)
			}
			if again := b.saves(folder); string(again) != string(text) {
				t.Errorf("saved again it is\n%s\nwant\n%s", again, text)
			}
			if said := b.complaints(); len(said) > 0 {
				t.Errorf("Chromium says: %q", said)
			}
		})
	}
}

// filledIn has each kind of answer, with everything that can go with it.
func filledIn(of assessment.Organisation, edition assessment.Edition) assessment.Sheet {
	of.Name, of.Labels.Mentor = "جمعية \"Women's\" <Group> # 7", "Amina"
	sheet := assessment.Sheet{Organisation: of, Edition: edition, AnsweredBy: assessment.BySeveral,
		Date: assessment.Date{Year: 2026, Month: 11, Day: 23}, Answers: make(map[string]assessment.Answer)}
	for i, q := range assessment.Questions(edition) {
		a := assessment.Answer{Kind: assessment.Rated, Level: assessment.Level(i % 5)}
		if a.Level > 0 && q.AsksEvidence && of.Form(q) == assessment.FirstForm {
			shown := assessment.Evidence(i % 4)
			a.Evidence = &shown
		}
		switch i % 8 {
		case 2:
			a.Note, a.Flagged = "Mon: Amina\nTue: \"Bashir\" # <b>\n\nWed: مركز", true
		case 3:
			a = assessment.Answer{Kind: assessment.NotSure, Note: "ask the treasurer", Flagged: true}
		case 4:
			a = assessment.Answer{Kind: assessment.DoesNotApply, Reason: "no partner yet: 5"}
		case 5:
			a = assessment.Answer{Kind: assessment.RatherNotSay}
		case 6:
			a = assessment.Answer{Kind: assessment.DoesNotApply, Note: "no"}
		case 7:
			continue
		}
		if form := of.Form(q); form != assessment.FirstForm {
			a.Form = form
		}
		sheet.Answers[q.ID] = a
	}
	return sheet
}

// fillIn ticks and writes as a person does, and changes their mind at each question.
func (b *browser) fillIn(sheet assessment.Sheet) {
	b.t.Helper()
	type fields struct {
		Ticks  [][2]string
		Writes map[string]string
	}
	f := fields{Writes: map[string]string{"name": sheet.Organisation.Name, "mentor": sheet.Organisation.Labels.Mentor, "date": sheet.Date.String()}}
	tick := func(name, value string) { f.Ticks = append(f.Ticks, [2]string{name, value}) }
	tick("answered_by", string(sheet.AnsweredBy))
	for id, a := range sheet.Answers {
		tick(id, string(assessment.DoesNotApply))
		if a.Reason != "" {
			f.Writes[id+"/reason"] = a.Reason
		}
		if a.Kind == assessment.Rated {
			tick(id, fmt.Sprint(int(a.Level)))
		} else {
			tick(id, string(a.Kind))
		}
		if a.Evidence != nil {
			tick(id+"/evidence", fmt.Sprint(int(*a.Evidence)))
		}
		if a.Note != "" {
			f.Writes[id+"/note"] = a.Note
		}
		if a.Flagged {
			tick(id+"/flag", "on")
		}
	}
	text, err := json.Marshal(f)
	if err != nil {
		b.t.Fatal(err)
	}
	b.evaluate(`(f => {
		const form = document.querySelector("form");
		for (const [name, value] of f.Ticks) form.querySelector("[name='" + name + "'][value='" + value + "'], [name='" + name + "'][type=checkbox]").click();
		for (const [name, value] of Object.entries(f.Writes)) {
			const field = form.elements.namedItem(name);
			field.value = value;
			field.dispatchEvent(new Event("input", {bubbles: true}));
		}
	})(`+string(text)+`)`, nil)
}

// saves presses the button and returns the file.
func (b *browser) saves(folder string) []byte {
	b.t.Helper()
	b.heard = nil
	b.evaluate(`document.querySelector("#save button").click()`, nil)
	done := func(m message) bool {
		return m.Method == "Browser.downloadProgress" && strings.Contains(string(m.Params), `"completed"`)
	}
	if !slices.ContainsFunc(b.heard, done) {
		b.until("the file", done)
	}
	b.heard = nil
	path := filepath.Join(folder, "answers.json")
	text, err := os.ReadFile(path)
	if err == nil {
		err = os.Remove(path)
	}
	if err != nil {
		b.t.Fatal(err)
	}
	return text
}

// opens goes on with a file, and returns what the page says about it.
func (b *browser) opens(t *testing.T, text []byte) (said string) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "answers.json")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	var root struct{ Root struct{ NodeID int } }
	b.call("DOM.getDocument", nil, &root)
	var input struct{ NodeID int }
	b.call("DOM.querySelector", map[string]any{"nodeId": root.Root.NodeID, "selector": "#open"}, &input)
	b.evaluate(`document.getElementById("said").textContent = ""`, nil)
	b.call("DOM.setFileInputFiles", map[string]any{"nodeId": input.NodeID, "files": []string{path}}, nil)
	b.evaluate(`new Promise(done => {
		const said = document.getElementById("said");
		const look = () => { if (said.textContent) done(said.textContent); };
		new MutationObserver(look).observe(said, {childList: true});
		look();
	})`, &said)
	return said
}

func TestAFormThatIsNotFilledIn(t *testing.T) {
	asked := listen(t)
	b := openBrowser(t, asked.address)
	folder := t.TempDir()
	b.call("Browser.setDownloadBehavior", map[string]any{"behavior": "allow", "downloadPath": folder, "eventsEnabled": true}, nil)
	form := documents.FormLaidOut(contenttest.English(t), assessment.Organisation{Audience: assessment.BME}, assessment.Quick)
	page := address(t, written(t, form))

	t.Run("is not saved without a name", func(t *testing.T) {
		b.within(t)
		b.visit(page)
		var came []string
		b.evaluate(`document.querySelector("#save button").click(); [document.activeElement.name, document.getElementById("said").textContent]`, &came)
		if came[0] != "name" || !strings.HasPrefix(came[1], "Not saved yet.") {
			t.Errorf("it goes to %q and says %q", came[0], came[1])
		}
		b.evaluate(`document.activeElement.value = "Example Group"`, nil)
		sheet, err := answersfile.Parse(b.saves(folder))
		if err != nil || sheet.Organisation.Name != "Example Group" || len(sheet.Answers) != 0 {
			t.Errorf("a name alone is saved as %+v, %v", sheet, err)
		}
	})
	t.Run("keeps a note where there is no answer yet", func(t *testing.T) {
		b.within(t)
		b.visit(page)
		b.evaluate(`document.getElementById("name").value = "Example Group"; document.getElementById("trust.valued/note").value = "later"`, nil)
		text := b.saves(folder)
		var file struct{ Answers map[string]map[string]string }
		want := map[string]map[string]string{"trust.valued": {"answer": "no answer yet", "note": "later"}}
		if err := json.Unmarshal(text, &file); err != nil || !reflect.DeepEqual(file.Answers, want) {
			t.Errorf("saved is %s, %v", text, err)
		}
		b.evaluate(`document.querySelector("form").reset()`, nil)
		if said := b.opens(t, text); !strings.Contains(said, "in the form again") {
			t.Errorf("it is opened with %q", said)
		}
	})
	t.Run("refuses what is not its own", func(t *testing.T) {
		b.within(t)
		b.visit(page)
		b.evaluate(`document.getElementById("name").value = "Example Group"`, nil)
		own := func(rest string) string {
			return `{"organisation": {"name": "x", "audience": "bme", "partner": "yes"` + rest + `}}`
		}
		for text, want := range map[string]string{
			"": "was not saved from", "[1]": "was not saved from", "null": "was not saved from", "capacity.time: 3": "was not saved from",
			own(`}, "edition": "full", "answers": {`):                                                "was not saved from",
			own(`}, "edition": "quick", "answers": {"trust.roles": null`):                            "was not saved from",
			own(`, "place": "Leeds"}, "edition": "quick", "answers": {`):                             "more in this file",
			own(`}, "edition": "quick", "answers": {"nothing.such": "not sure"`):                     "more in this file",
			own(`}, "edition": "quick", "answers": {"trust.roles": {"level": 9}`):                    "more in this file",
			own(`}, "edition": "quick", "answers": {"trust.roles": {"level": 3, "change": "moved"}`): "more in this file",
			own(`}, "edition": "quick", "answers": {`):                                               "in the form again",
		} {
			if said := b.opens(t, []byte(text)); !strings.Contains(said, want) {
				t.Errorf("of %s it says %q, want %q", text, said, want)
			}
			var name string
			if b.evaluate(`document.getElementById("name").value`, &name); want != "in the form again" && name != "Example Group" && name != "x" {
				t.Errorf("after %s the name is %q", text, name)
			}
		}
	})
	t.Run("can be filled in by the keys alone", func(t *testing.T) { seeKeys(t, b, page) })
	t.Run("says what it cannot do without its script", func(t *testing.T) {
		b.within(t)
		b.call("Emulation.setScriptExecutionDisabled", map[string]any{"value": true}, nil)
		b.visit(page)
		printed := b.print()
		b.call("Emulation.setScriptExecutionDisabled", map[string]any{"value": false}, nil)
		var shown []bool // this page's script has not run
		b.evaluate(`["unscripted", "save"].map(id => document.getElementById(id).checkVisibility())`, &shown)
		if len(shown) != 2 || !shown[0] || shown[1] {
			t.Errorf("what cannot be done, and the button, are shown: %v", shown)
		}
		texts := strings.Join(strings.Fields(strings.Join(pageTexts(t, printed), " ")), " ")
		for _, want := range []string{"Room for a note", "1. ", "12. ", "The name of the organisation"} {
			if !strings.Contains(texts, want) {
				t.Errorf("on paper there is no %q", want)
			}
		}
		for _, not := range []string{"Save as answers file", "Come back to this one", "Take this answer back", form.FillIn.Unscripted} {
			if strings.Contains(texts, not) {
				t.Errorf("on paper there is %q", not)
			}
		}
	})
}

// seeKeys answers a question as someone without a mouse does.
func seeKeys(t *testing.T, b *browser, page string) {
	b.within(t)
	b.visit(page)
	press := func(key, code string, number int) {
		down := map[string]any{"type": "keyDown", "key": key, "code": code, "windowsVirtualKeyCode": number}
		if len(key) == 1 {
			down["text"] = key
		}
		b.call("Input.dispatchKeyEvent", down, nil)
		b.call("Input.dispatchKeyEvent", map[string]any{"type": "keyUp", "key": key, "code": code, "windowsVirtualKeyCode": number}, nil)
	}
	tab, space, down := func() { press("Tab", "Tab", 9) }, func() { press(" ", "Space", 32) }, func() { press("ArrowDown", "ArrowDown", 40) }
	at := func(want string) {
		t.Helper()
		var is string
		b.evaluate(`(e => (e.name || e.tagName) + " " + (e.type === "radio" ? e.value + " " + e.checked : e.value))(document.activeElement)`, &is)
		if is != want {
			t.Fatalf("the keys are at %q, want %q", is, want)
		}
	}
	var id string
	for _, q := range assessment.Questions(assessment.Quick) {
		if q.AsksEvidence {
			id = q.ID
			break
		}
	}
	b.evaluate(`document.querySelector("[name='`+id+`']").focus()`, nil)
	space()
	at(id + " 0 true")
	down()
	down()
	at(id + " 2 true")
	tab()
	at(id + "/evidence 0 false")
	down()
	at(id + "/evidence 1 true")
	tab()
	b.call("Input.insertText", map[string]any{"text": "a note"}, nil)
	at(id + "/note a note")
	tab()
	space()
	var ticked bool
	if b.evaluate(`document.activeElement.checked`, &ticked); !ticked {
		t.Error("the flag is not set")
	}
	tab()
	at("BUTTON ")
	space()
	at(id + " 0 false")
	b.evaluate(`document.getElementById("name").value = "Example Group"; document.getElementById("date").focus()`, nil)
	press("1", "Digit1", 49)
	var bad bool
	b.evaluate(`document.getElementById("date").validity.badInput`, &bad)
	var said string
	if b.evaluate(`document.querySelector("#save button").click(); document.getElementById("said").textContent`, &said); bad != strings.HasPrefix(said, "Not saved yet. The day") {
		t.Errorf("of half a day it says %q", said)
	}
	if !bad {
		t.Error("half a day could not be typed")
	}
	b.evaluate(`document.querySelector("[name='`+id+`']").focus()`, nil)
	tab() // to the note, as there is no answer to show anything for
	at(id + "/note a note")
}
