package filled

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"maps"
	"strings"
	"testing"
)

// pdf is a PDF file with these objects, of which the first is its catalog, as written by programs that pack nothing.
func pdf(objects ...string) string {
	var b strings.Builder
	b.WriteString("%PDF-1.7\n")
	for i, o := range objects {
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	b.WriteString("trailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n")
	return b.String()
}

const mark = "<</T(form)/FT/Tx/V(equal-footing-form bme yes full)>>"

// with is a form with these fields.
func with(fields ...string) string {
	return pdf("<</AcroForm<</Fields[" + mark + strings.Join(fields, " ") + "]>>>>")
}

func packed(text string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	_, _ = w.Write([]byte(text))
	_ = w.Close()
	return b.String()
}

// What is filled in is read, whichever way a program writes it.
func TestWhatIsFilledInIsRead(t *testing.T) {
	inPack := packed("2 0 " + mark)
	for name, c := range map[string]struct {
		file string
		want map[string]string
	}{
		"nothing":               {with("<</T(name)/FT/Tx/V()>>", "<</T(a:b)/FT/Btn/V/Off>>"), nil},
		"text":                  {with("<</T(name)/FT/Tx/V(Us)>>"), map[string]string{"name": "Us"}},
		"a full stop":           {with("<</T(a:b/note)/FT/Tx/V(Us)>>"), map[string]string{"a.b/note": "Us"}},
		"parted at a full stop": {with("<</T(a)/Kids[<</T(b)/FT/Tx/V(Us)>>]>>"), map[string]string{"a.b": "Us"}},
		"escapes": {with(`<</T(name)/FT/Tx/V(a\(b\)\\ (c) \101\
b\rc` + "\r\nd)>>"), map[string]string{"name": "a(b)\\ (c) Ab\nc\nd"}},
		"hexadecimal":            {with("<</T(name)/FT/Tx/V<55 7>>>"), map[string]string{"name": "Up"}},
		"PDF's own letters":      {with("<</T(name)/FT/Tx/V(\x80\xa0\xe9)>>"), map[string]string{"name": "•€é"}},
		"UTF-16":                 {with("<</T(name)/FT/Tx/V<FEFF0627D83CDF3B>>>"), map[string]string{"name": "ا🌻"}},
		"UTF-16 the other way":   {with("<</T(name)/FT/Tx/V<FFFE2706>>>"), map[string]string{"name": "ا"}},
		"with a language":        {with("<</T(name)/FT/Tx/V<FEFF001B0065006E001B0041>>>"), map[string]string{"name": "A"}},
		"UTF-8":                  {with("<</T(name)/FT/Tx/V(\xef\xbb\xbfé)>>"), map[string]string{"name": "é"}},
		"a box by its field":     {with("<</T(a:b)/FT/Btn/V/not_sure/Kids[<</AS/Off>>]>>"), map[string]string{"a.b": "not sure"}},
		"a box by its look":      {with("<</T(a:b)/FT/Btn/V/Off/Kids[<</AS/Off>><</AS/3>>]>>"), map[string]string{"a.b": "3"}},
		"a name with signs":      {with("<</T(a:b)/FT/Btn/V/not#20sure>>"), map[string]string{"a.b": "not sure"}},
		"a single box":           {with("<</T(a:b/flag)/FT/Btn/V/Yes/AS/Yes>>"), map[string]string{"a.b/flag": "true"}},
		"what refers to another": {pdf("<</AcroForm 2 0 R>>", "<</Fields 3 0 R>>", "["+mark+"4 0 R]", "<</T(name)/FT/Tx/V 5 0 R>>", "(Us)"), map[string]string{"name": "Us"}},
		"text in a stream": {pdf("<</AcroForm<</Fields["+mark+"<</T(name)/FT/Tx/V 2 0 R>>]>>>>", "<</Length 2>>\nstream\nUs\nendstream"),
			map[string]string{"name": "Us"}},
		"saved again": {pdf("<</AcroForm<</Fields["+mark+"2 0 R]>>>>", "<</T(name)/FT/Tx/V(Us)>>") + "2 0 obj\n<</T(name)/FT/Tx/V(We)>>\nendobj\ntrailer<</Root 1 0 R/Prev 1>>",
			map[string]string{"name": "We"}},
		"packed": {fmt.Sprintf("%%PDF-1.7\n1 0 obj<</AcroForm<</Fields[2 0 R]>>>>endobj 9 0 obj<</Type/ObjStm/N 1/First 4/Filter[/FlateDecode]/Length %d>>stream\n%s\nendstream endobj 8 0 obj<</Type/XRef/Root 1 0 R/Length 0>>stream\n\nendstream",
			len(inPack), inPack), nil},
		"of a wrong length": {pdf("<</AcroForm<</Fields["+mark+"<</T(name)/FT/Tx/V 2 0 R>>]>>>>", "<</Length 99999>>\nstream\nUs\nendstream"), map[string]string{"name": "Us\n"}},
	} {
		form, err := Read([]byte(c.file))
		if err != nil || form.Audience != "bme" || form.Partner != "yes" || form.Edition != "full" || !maps.Equal(form.Values, c.want) {
			t.Errorf("%s: %+v, %v; want %q", name, form, err, c.want)
		}
	}
}

// Other files are not read.
func TestOtherFilesAreRefused(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		want error
	}{
		"nothing":       {"", ErrOther},
		"no form":       {pdf("<<>>"), ErrOther},
		"another form":  {pdf("<</AcroForm<</Fields[<</T(name)/FT/Tx/V(Us)>>]>>>>"), ErrOther},
		"no kind":       {strings.Replace(with(), " bme yes full", "", 1), ErrOther},
		"locked":        {strings.Replace(with(), "/Root", "/Encrypt<<>>/Root", 1), ErrLocked},
		"too large":     {with() + strings.Repeat(" ", MostBytes), ErrOther},
		"round and off": {pdf("<</AcroForm<</Fields 2 0 R>>>>", "2 0 R"), ErrOther},
	} {
		if _, err := Read([]byte(c.file)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v, want %v", name, err, c.want)
		}
	}
}

// A file made to take a long time, or much memory, ends soon all the same: without the limits these take hours.
func TestHostileFilesEndSoon(t *testing.T) {
	const many = 300_000
	long := packed(strings.Repeat("1 0 ", many) + strings.Repeat("[", many))
	bomb := packed(strings.Repeat(" ", 200<<20))
	fields := make([]string, 0, many)
	for range many {
		fields = append(fields, "3 0 R")
	}
	pack := func(n, first int, data string) string {
		return fmt.Sprintf("<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>\nstream\n%s\nendstream", n, first, len(data), data)
	}
	for name, file := range map[string]string{
		"a bomb":             pdf("<<>>", pack(1, 4, bomb), pack(1, 4, bomb), pack(1, 4, bomb), pack(1, 4, bomb)),
		"one thing as many":  pdf("<<>>", pack(100_000, 4*many, packed(strings.Repeat("1 0 ", many)+strings.Repeat("(a) ", many)))),
		"open brackets":      pdf(strings.Repeat("[", many), pack(100_000, 4*many, long)),
		"open dictionaries":  pdf(strings.Repeat("<</A", many)),
		"open texts":         pdf(strings.Repeat("(", 1<<20)),
		"streams without":    strings.Repeat("1 0 obj<<>>stream ", many),
		"objects":            strings.Repeat("1 0 obj ", many),
		"round in a circle":  pdf("<</AcroForm<</Fields[2 0 R]>>>>", "<</T(a)/Kids[2 0 R 1 0 R 2 0 R]>>"),
		"deep fields":        pdf("<</AcroForm<</Fields[" + strings.Repeat("<</T(a)/Kids[", 40) + strings.Repeat("]>>", 40) + "]>>>>"),
		"the same for many":  pdf("<</AcroForm<</Fields[<</Kids 2 0 R>><</Kids 2 0 R>><</Kids 2 0 R>>]>>>>", "["+strings.Repeat("<<>>", many)+"]"),
		"one field as many":  pdf("<</AcroForm<</Fields["+strings.Join(fields, " ")+"]>>>>", "<<>>", mark),
		"a text for many":    pdf("<</AcroForm<</Fields["+strings.Repeat("<</T(a)/FT/Tx/V 2 0 R>>", 1000)+"]>>>>", "("+strings.Repeat("a", 1<<20)+")"),
		"long names":         with("<</T(" + strings.Repeat("a", 1<<20) + ")/Kids[" + strings.Repeat("<</T(b)/FT/Tx/V(c)>>", 10_000) + "]>>"),
		"names out of signs": with("<</A/" + strings.Repeat("#41", 1<<20) + ">>"),
		"languages":          with("<</T(a)/FT/Tx/V<FEFF" + strings.Repeat("001B", 1<<18) + ">>>"),
	} {
		t.Run(name, func(*testing.T) { _, _ = Read([]byte(file)) })
	}
}

// FuzzRead: whatever the bytes, reading them ends, and returns no more than a form can hold.
func FuzzRead(f *testing.F) {
	for _, seed := range []string{with("<</T(name)/FT/Tx/V(Us)>>", "<</T(a:b)/FT/Btn/V/not#20sure/Kids[<</AS/3>>]>>"),
		pdf("<</AcroForm 2 0 R>>", "<</Fields[3 0 R]>>", mark) + "9 0 obj<</Type/ObjStm/N 1/First 4>>stream\n3 0 <<>>\nendstream endobj"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		form, err := Read(data)
		if err != nil {
			return
		}
		size := 0
		for name, value := range form.Values {
			size += len(value)
			if value == "" || len(name) > (deepest+2)*(4*longestName+1) {
				t.Errorf("%q has %q", name, value)
			}
		}
		if size > 4*mostWritten { // a byte becomes four as a letter at most
			t.Errorf("%d bytes", size)
		}
	})
}
