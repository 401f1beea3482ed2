package shape

import (
	"strings"

	"github.com/go-text/typesetting/language"
)

// languages are the languages most often written in a script, so that a voice is chosen that can read it. A script used by many languages
// that this country has voices for has none.
var languages = map[language.Script]string{
	language.Hebrew: "he", language.Bengali: "bn", language.Devanagari: "hi", language.Gujarati: "gu", language.Gurmukhi: "pa",
	language.Tamil: "ta", language.Sinhala: "si", language.Ethiopic: "am", language.Han: "zh", language.Greek: "el",
	language.Armenian: "hy", language.Georgian: "ka", language.Cyrillic: "und-Cyrl",
}

// telling are letters that show the language in a script of several, the surest first.
var telling = map[language.Script][]struct{ letters, language string }{
	language.Arabic:   {{"ڕڵۆێ", "ckb"}, {"ٹڈڑںےۓ", "ur"}, {"پچژگکی", "fa"}, {"", "ar"}},
	language.Cyrillic: {{"іїєґІЇЄҐ", "uk"}},
}

// languageOf guesses the language of letters of one script within a text. If they show little, the rest of the text may show more.
func languageOf(script language.Script, letters, text []rune) string {
	for _, t := range telling[script] {
		if t.letters == "" || strings.ContainsAny(string(letters), t.letters) || t.language == "ur" && strings.ContainsAny(string(text), t.letters) {
			return t.language
		}
	}
	return languages[script]
}

// name says for each stretch of one script what language it is in. A digit or a space belongs to the letters before it if they go on after
// it.
func name(list []item, letters []rune) {
	for from := 0; from < len(list); {
		script, to := list[from].script, from+1
		for to < len(list) && list[to].script == script {
			to++
		}
		end := to
		for end > from && scriptOf(letters[end-1]) == language.Common {
			end--
		}
		guess := languageOf(script, letters[from:end], letters)
		for i := from; i < end; i++ {
			list[i].language = guess
		}
		from = to
	}
}
