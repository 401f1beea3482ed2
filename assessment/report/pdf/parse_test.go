package pdf_test

import (
	"bytes"
	"compress/zlib"
	"encoding/binary"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"equalfooting/assessment/report"
	"equalfooting/assessment/report/pdf"
)

// paper is a PDF file of ours, read back by its own table of objects.
type paper struct {
	pages   [][]text
	catalog string
	info    string
	titles  []string // of the bookmarks
}

// text is one piece of text that is drawn, so many points from the page's bottom left corner.
type text struct {
	x, y  float64
	drawn string
}

func written(t testing.TB, d report.Document) []byte {
	t.Helper()
	var file bytes.Buffer
	if err := pdf.Write(&file, d); err != nil {
		t.Fatal(err)
	}
	return file.Bytes()
}

// read reads a file, and fails the test where it is not well formed.
func read(t testing.TB, file []byte) paper {
	t.Helper()
	objects := objectsOf(t, file)
	trailer := string(file[bytes.LastIndex(file, []byte("trailer")):])
	catalog := objects[referred(t, trailer, "Root")]
	p := paper{catalog: catalog, info: objects[referred(t, trailer, "Info")]}
	kids := regexp.MustCompile(`/Kids \[([^\]]*)\]`).FindStringSubmatch(objects[referred(t, catalog, "Pages")])
	for number := range strings.SplitSeq(strings.TrimSuffix(kids[1], " 0 R "), " 0 R ") {
		content := objects[referred(t, objects[number], "Contents")]
		p.pages = append(p.pages, textsOf(t, inflated(t, content)))
	}
	if strings.Contains(catalog, "/Outlines ") {
		bookmark := objects[referred(t, objects[referred(t, catalog, "Outlines")], "First")]
		p.titles = append(p.titles, stringIn(t, bookmark, "Title"))
		for strings.Contains(bookmark, "/Next ") {
			bookmark = objects[referred(t, bookmark, "Next")]
			p.titles = append(p.titles, stringIn(t, bookmark, "Title"))
		}
	}
	for _, object := range objects {
		if strings.Contains(object, "/FlateDecode") {
			inflated(t, object)
		}
	}
	return p
}

var (
	endOfFile = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)
	tableHead = regexp.MustCompile(`^xref\n0 (\d+)\n`)
)

// objectsOf gives the objects by their numbers.
func objectsOf(t testing.TB, file []byte) map[string]string {
	t.Helper()
	end := endOfFile.FindSubmatch(file)
	if !bytes.HasPrefix(file, []byte("%PDF-1.")) || end == nil {
		t.Fatal("no PDF file from its beginning to its end")
	}
	at, err := strconv.Atoi(string(end[1]))
	if err != nil {
		t.Fatal(err)
	}
	table := file[at:]
	head := tableHead.FindSubmatch(table)
	count, err := strconv.Atoi(string(head[1]))
	if err != nil {
		t.Fatal(err)
	}
	objects := make(map[string]string)
	for i := 1; i < count; i++ {
		const entry = 20 // bytes
		line := table[len(head[0])+i*entry:][:entry]
		from, err := strconv.Atoi(string(line[:10]))
		if err != nil {
			t.Fatal(err)
		}
		begin := fmt.Sprintf("%d 0 obj\n", i)
		if !bytes.HasPrefix(file[from:], []byte(begin)) {
			t.Fatalf("object %d does not stand where the table says", i)
		}
		object := file[from+len(begin):]
		if length := lengthOf(object); length >= 0 {
			from := bytes.Index(object, []byte("stream\n")) + len("stream\n")
			if !bytes.HasPrefix(object[from+length:], []byte("\nendstream\nendobj\n")) {
				t.Fatalf("object %d has a stream of another length than it says", i)
			}
			objects[strconv.Itoa(i)] = string(object[:from+length])
			continue
		}
		content, _, found := bytes.Cut(object, []byte("\nendobj\n"))
		if !found {
			t.Fatalf("object %d has no end", i)
		}
		objects[strconv.Itoa(i)] = string(content)
	}
	return objects
}

var streamLength = regexp.MustCompile(`(?s)^<<[^>]*/Length (\d+)[^>]*>>\nstream\n`)

// lengthOf is how long an object's stream is; -1 where it has none.
func lengthOf(object []byte) int {
	found := streamLength.FindSubmatch(object[:min(len(object), 200)])
	if found == nil {
		return -1
	}
	length, err := strconv.Atoi(string(found[1]))
	if err != nil {
		return -1
	}
	return length
}

func inflated(t testing.TB, object string) string {
	t.Helper()
	_, data, _ := strings.Cut(object, "stream\n")
	reader, err := zlib.NewReader(strings.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(reader)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

// referred is the number of the object that this one names by a key.
func referred(t testing.TB, object, key string) string {
	t.Helper()
	found := regexp.MustCompile(`/` + key + ` (\d+) 0 R`).FindStringSubmatch(object)
	if found == nil {
		t.Fatalf("no /%s in %q", key, object)
	}
	return found[1]
}

// stringIn is the text that an object has by a key.
func stringIn(t testing.TB, object, key string) string {
	t.Helper()
	found := regexp.MustCompile(`(?s)/` + key + ` \(((?:[^\\)]|\\.)*)\)`).FindStringSubmatch(object)
	if found == nil {
		t.Fatalf("no /%s in %q", key, object)
	}
	return strings.TrimPrefix(decoded(t, found[1]), "\ufeff")
}

var textDrawn = regexp.MustCompile(`(?s)BT ([\d.-]+) ([\d.-]+) Td \(((?:[^\\)]|\\.)*)\) Tj ET`)

func textsOf(t testing.TB, content string) []text {
	t.Helper()
	var texts []text
	for _, found := range textDrawn.FindAllStringSubmatch(content, -1) {
		x, err := strconv.ParseFloat(found[1], 64)
		if err != nil {
			t.Fatal(err)
		}
		y, err := strconv.ParseFloat(found[2], 64)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, text{x, y, decoded(t, found[3])})
	}
	return texts
}

var unescape = strings.NewReplacer(`\\`, `\`, `\(`, `(`, `\)`, `)`, `\r`, "\r")

func decoded(t testing.TB, escaped string) string {
	t.Helper()
	raw := []byte(unescape.Replace(escaped))
	if len(raw)%2 != 0 {
		t.Fatalf("%q is no UTF-16", raw)
	}
	units := make([]uint16, len(raw)/2)
	for i := range units {
		units[i] = binary.BigEndian.Uint16(raw[2*i:])
	}
	return string(utf16.Decode(units))
}

// body gives a page's texts without its head and foot.
func body(page []text) []string {
	const points = 72 / 25.4
	var drawn []string
	for _, text := range page {
		if text.y < (297-19)*points && text.y > (297-280)*points {
			drawn = append(drawn, text.drawn)
		}
	}
	return drawn
}

// lines gives a page's texts without its head and foot, those of one height on one line, as they come.
func lines(page []text) string {
	const points = 72 / 25.4
	var b strings.Builder
	last := 0.0
	for _, text := range page {
		if text.y >= (297-19)*points || text.y <= (297-280)*points {
			continue
		}
		if text.y != last {
			b.WriteString("\n")
		} else {
			b.WriteString(" | ")
		}
		last = text.y
		b.WriteString(text.drawn)
	}
	return b.String() + "\n"
}
