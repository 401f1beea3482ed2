package content

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"equalfooting/assessment"
)

// ReportsWord is the report's word for the communities, as it is in the files. A field that keeps it, whatever word an organisation has
// chosen, is tagged `word:"report"`.
const ReportsWord = "BME"

// For returns the book for an organisation: if that has chosen another word for the communities, it replaces the report's in every text.
// What people typed is filled in later, and so is never changed.
func (b *Book) For(o assessment.Organisation) *Book {
	word := strings.NewReplacer("{", "", "}", "").Replace(o.Communities) // braces would be filled in
	switch {
	case b.report != nil:
		return b.report.For(o)
	case word == "":
		return b
	}
	if known, ok := b.inWords.Load(word); ok {
		return known.(*Book)
	}
	own := *b
	own.report, own.source.word = b, word
	own.open()
	known, _ := b.inWords.LoadOrStore(word, &own)
	return known.(*Book)
}

// WordNote says whose word for the communities a text uses.
func (b *Book) WordNote() string {
	if b.source.word != "" {
		return Fill(b.Results().Document.ChosenWord, "word", b.source.word)
	}
	return b.Results().Document.BMEWord
}

// OnPaper names a kind of organisation at the head of a paper, where BME is explained unless another word was chosen.
func (b *Book) OnPaper(audience assessment.Audience) string {
	if b.source.word != "" {
		return b.About().Audiences[audience]
	}
	return b.About().AudiencesOnPaper[audience]
}

// CommunitiesWord is the word used in the texts.
func (b *Book) CommunitiesWord() string {
	if b.source.word != "" {
		return b.source.word
	}
	return ReportsWord
}

// wording puts a word in place of the report's.
type wording string

var reportsWord = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`(\b[Aa]n? )?\b` + ReportsWord + `\b`) })

// in returns a text with the word in it: with the article it needs, and with a capital at the beginning of a sentence.
func (w wording) in(text string) string {
	var b strings.Builder
	end := 0
	for _, at := range reportsWord().FindAllStringIndex(text, -1) {
		b.WriteString(text[end:at[0]])
		word := string(w)
		if article, _, found := strings.Cut(text[at[0]:at[1]], " "); found {
			word = w.article(article) + word
		} else if begins(text[:at[0]]) {
			word = capital(word)
		}
		b.WriteString(word)
		end = at[1]
	}
	return b.String() + text[end:]
}

// article returns "a" or "an" to suit the word, with a capital if there was one.
func (w wording) article(was string) string {
	first, _ := utf8.DecodeRuneInString(string(w))
	article := was[:1]
	if strings.ContainsRune("AEIOUaeiou", first) {
		article += "n"
	}
	return article + " "
}

// begins says that a sentence begins after this.
func begins(before string) bool {
	before = strings.TrimRight(before, ` "`)
	return before == "" || strings.HasSuffix(before, ".") || strings.HasSuffix(before, "?")
}

func capital(word string) string {
	first, size := utf8.DecodeRuneInString(word)
	return string(unicode.ToUpper(first)) + word[size:]
}
