package content

import (
	"bytes"
	"encoding/binary"
	"io/fs"
	"reflect"
	"slices"
	"testing"
	"testing/fstest"

	"equalfooting/assessment"

	"go.yaml.in/yaml/v4"
)

func asItIs(text string) string { return text }

// folders returns every language's folder.
func folders(t testing.TB) map[string]fs.FS {
	t.Helper()
	folders := make(map[string]fs.FS)
	for _, language := range Languages() {
		folder, err := fs.Sub(embedded, language.Code)
		if err != nil {
			t.Fatal(err)
		}
		folders[language.Code] = folder
	}
	return folders
}

// What is packed is what the words say, to the last text: so nothing is lost when the words themselves are not read.
func TestWhatIsPackedIsWhatTheWordsSay(t *testing.T) {
	for code, folder := range folders(t) {
		packed := openPacked(folder)
		for _, name := range FileNames() {
			words, err := fs.ReadFile(folder, name)
			if err != nil {
				t.Fatal(err)
			}
			if typeOf(name) == nil {
				continue
			}
			part, ok := packed.part(name, words)
			if !ok {
				t.Errorf("%s/%s has changed since it was packed: go run ./content/pack", code, name)
				continue
			}
			said, is := reflect.New(typeOf(name)).Interface(), reflect.New(typeOf(name)).Interface()
			if err := yaml.Load(words, said); err != nil {
				t.Fatal(err)
			}
			if err := unpack(part, is, asItIs); err != nil {
				t.Errorf("%s/%s: %v", code, name, err)
			} else if !reflect.DeepEqual(is, said) {
				t.Errorf("%s/%s is packed as something else", code, name)
			}
		}
	}
}

// A released program has only the packed words, and says the same.
func TestWhatIsPackedIsEnough(t *testing.T) {
	for code, folder := range folders(t) {
		packed, err := fs.ReadFile(folder, PackedFile)
		if err != nil {
			t.Fatal(err)
		}
		alone := fstest.MapFS{code + "/" + PackedFile: {Data: packed}}
		if got := languagesIn(alone); len(got) != 1 || !slices.Contains(Languages(), got[0]) {
			t.Errorf("the languages are %v", got)
		}
		without, err := openIn(alone, code)
		if err != nil {
			t.Fatal(err)
		}
		with, err := openIn(embedded, code)
		if err != nil {
			t.Fatal(err)
		}
		for _, file := range files {
			if file.Type != nil && !reflect.DeepEqual(file.Read(without), file.Read(with)) {
				t.Errorf("%s/%s says something else", code, file.Name)
			}
		}
		for _, audience := range assessment.Audiences() {
			if !reflect.DeepEqual(without.questions[audience](), with.questions[audience]()) {
				t.Errorf("%s: %s is asked something else", code, audience)
			}
		}
		short := fstest.MapFS{code + "/" + PackedFile: {Data: packed[:len(packed)-1]}}
		if cut, err := openIn(short, code); err != nil || !without.Whole() || cut.Whole() {
			t.Errorf("%s: what is packed is not whole, or nobody sees that the end is missing: %v", code, err)
		}
	}
}

func TestPackingIsTheSameEachTime(t *testing.T) {
	for code, folder := range folders(t) {
		first, err := Pack(folder)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := Pack(folder); err != nil || !bytes.Equal(first, again) {
			t.Errorf("%s is packed in another way the second time, or not: %v", code, err)
		}
	}
}

// The words themselves are read if the packed file is damaged, or was made for another version of the program.
func TestAPackedFileThatDoesNotFitIsNotUsed(t *testing.T) {
	words := []byte("unanswered: Dim ateb eto\n")
	var index, other packer
	index.text("scale.yaml")
	index.number(sumOf(words))
	other.text("shape of another type")
	index.count(other.Len())
	index.count(other.Len())
	length := binary.LittleEndian.AppendUint32(nil, uint32(index.Len()))
	anotherType := slices.Concat(length, []byte(index.String()), []byte(other.String()))
	inflating := func(whole uint64) []byte {
		var index packer
		index.text("scale.yaml")
		index.number(sumOf(words))
		index.count(other.Len())
		index.number(whole)
		return slices.Concat(binary.LittleEndian.AppendUint32(nil, uint32(index.Len())), []byte(index.String()), []byte(other.String()))
	}
	endless := append(bytes.Clone(length), index.String()...)
	endless[len(endless)-1] = 0x7f
	for name, packed := range map[string][]byte{
		"another type": anotherType, "cut short": endless, "inflates without end": inflating(1 << 62), "inflates to less than nothing": inflating(1 << 63), "empty": {}, "a length alone": {0xff, 0xff, 0xff, 0xff}, "no numbers": bytes.Repeat([]byte{0xff}, 99),
	} {
		book := New(fstest.MapFS{"scale.yaml": {Data: words}, PackedFile: {Data: packed}})
		if got := book.Scale().Unanswered; got != "Dim ateb eto" {
			t.Errorf("%s: it says %q", name, got)
		}
	}
}

// A packed file may be damaged, or half of another: that must be an error, never a panic.
func FuzzUnpack(f *testing.F) {
	for _, folder := range folders(f) {
		packed := openPacked(folder)
		for _, name := range []string{languageFile, "scale.yaml", "example-more.yaml", "about.yaml", "domains.yaml", "days.yaml"} {
			part, _ := packed.part(name, nil)
			f.Add(name, part)
		}
	}
	f.Fuzz(func(t *testing.T, name, part string) {
		if typeOf(name) == nil {
			return
		}
		v := reflect.New(typeOf(name))
		if unpack(part, v.Interface(), asItIs) != nil {
			return
		}
		again := reflect.New(typeOf(name))
		if err := unpack(packed(v.Elem()), again.Interface(), asItIs); err != nil || !reflect.DeepEqual(v.Interface(), again.Interface()) {
			t.Errorf("what was read is not read again: %v", err)
		}
	})
}

func FuzzPackedFile(f *testing.F) {
	for _, folder := range folders(f) {
		whole, err := fs.ReadFile(folder, PackedFile)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(whole[:4_000])
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		packed := openPacked(fstest.MapFS{PackedFile: {Data: data}})
		for name, part := range packed.parts {
			if text, ok := packed.part(name, nil); ok && len(text) != part.whole {
				t.Errorf("%q has %d bytes, and not %d", name, len(text), part.whole)
			}
		}
	})
}
