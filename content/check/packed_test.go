package check_test

import (
	"testing"
	"testing/fstest"

	"equalfooting/content"
	"equalfooting/content/check"
)

func TestWordsThatAreNotPackedAreNamed(t *testing.T) {
	packed, err := content.Pack(english(t))
	if err != nil {
		t.Fatal(err)
	}
	with := func(files fstest.MapFS, packed []byte) *content.Book {
		files[content.PackedFile] = &fstest.MapFile{Data: packed}
		return content.New(files)
	}
	if got := check.Packed(with(english(t), packed)); len(got) > 0 {
		t.Errorf("of words that are packed it says %v", got)
	}
	changed := with(edited(t, "scale.yaml", `unanswered: .*`, "unanswered: Nothing yet"), packed)
	const want = "content/en/language.packed: The words have changed since this file was made from them. Make it again with: go run ./content/pack"
	for name, book := range map[string]*content.Book{
		"words that have changed": changed, "no such file": content.New(english(t)), "one that is cut short": with(english(t), packed[:len(packed)-1]),
	} {
		if got := check.Packed(book); len(got) != 1 || got[0].Error() != want {
			t.Errorf("%s: it says %v", name, got)
		}
	}
	if got := changed.Scale().Unanswered; got != "Nothing yet" {
		t.Errorf("words that have changed are read as %q", got)
	}
}
