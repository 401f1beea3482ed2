package pages

import (
	"errors"

	"equalfooting/content"
	"equalfooting/store/answersfile"
)

// Mistake says what is wrong with an answers file, and where; path is what the file is called.
func Mistake(book *content.Book, path string, err error) string {
	words := book.Failures()
	m, ok := errors.AsType[*answersfile.Mistake](err)
	if !ok {
		return words.Unknown
	}
	sentences := *book.AnswersFile()
	key := string(m.Problem)
	if near := key + "_near"; m.Nearest != "" && sentences[near] != "" {
		key = near
	}
	sentence := content.Fill(sentences[key], "entry", m.Entry, "given", m.Given, "nearest", m.Nearest)
	if m.Line == 0 {
		return content.Fill(words.SheetWhole, "path", path, "sentence", sentence)
	}
	return content.Fill(words.Sheet, "line", book.Number(m.Line), "path", path, "sentence", sentence)
}
