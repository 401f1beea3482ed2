package content

import (
	"compress/flate"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"reflect"
	"slices"
	"strings"

	"equalfooting/assessment/inorder"

	"go.yaml.in/yaml/v4"
)

// PackedFile is in every language's folder next to its words, and has them in the form the program reads: reading the words themselves would
// be most of the work of a start. Only "go run ./content/pack" makes it. A sum for each file says which words it was made from, so that
// words that have changed since are read themselves.
const PackedFile = "language.packed"

// Pack gives the packed file of a language, from the words in its folder: the length of the index; the index, which has for
// each file its name, the sum of its words, the length of its part, and how long that is once it is inflated; and the parts.
func Pack(folder fs.FS) ([]byte, error) {
	var index, parts packer
	for _, name := range FileNames() {
		if typeOf(name) == nil {
			continue
		}
		words, err := fs.ReadFile(folder, name)
		if err != nil {
			return nil, err
		}
		part, err := packedFrom(name, words)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		stored := part
		if !slices.Contains(atOnce, name) {
			stored = deflated(part)
		}
		index.text(name)
		index.number(sumOf(words))
		index.count(len(stored))
		index.count(len(part))
		parts.WriteString(stored)
	}
	length := binary.LittleEndian.AppendUint32(nil, uint32(index.Len()))
	return slices.Concat(length, []byte(index.String()), []byte(parts.String())), nil
}

// atOnce is what a start reads. It is not deflated, so that nobody waits for it to be inflated.
var atOnce = []string{languageFile, "screens.yaml", "results.yaml", "documents.yaml", "passphrase.yaml", "example-more.yaml", "commands.yaml"}

func deflated(part string) string {
	var less strings.Builder
	w, _ := flate.NewWriter(&less, flate.BestCompression) // the level is one that there is, and a builder takes all
	_, _ = io.WriteString(w, part)
	_ = w.Close()
	return less.String()
}

// packedFrom gives a file's part, from its words.
func packedFrom(name string, words []byte) (string, error) {
	v := reflect.New(typeOf(name))
	err := yaml.Load(words, v.Interface())
	return packed(v.Elem()), err
}

// typeOf gives what a file is read into; nil where it is read as it is.
func typeOf(name string) reflect.Type {
	for _, file := range files {
		if file.Name == name {
			return file.Type
		}
	}
	return reflect.TypeFor[QuestionsFile]()
}

// Whole says whether all that is packed of a language can be read; where the words are in the program, also whether it is what is made
// from them. How it is deflated counts for nothing: another Go may do it in another way.
func (b *Book) Whole() bool {
	for _, name := range FileNames() {
		if typeOf(name) == nil {
			continue
		}
		words, err := fs.ReadFile(b.source.files, name)
		part, ok := b.source.packed().part(name, words)
		if err == nil && ok {
			want, err := packedFrom(name, words)
			ok = err == nil && part == want
		}
		u := unpacker{rest: part, in: b.source.reword, proves: true}
		if !ok || u.into(reflect.New(typeOf(name)).Interface()) != nil {
			return false
		}
	}
	return true
}

// sumOf is the sum by which words are recognised.
func sumOf(words []byte) uint64 { return uint64(crc32.ChecksumIEEE(words)) }

// packed returns a value without the names in its file: texts, numbers and tables one after the other, as their types have them. The first
// time a struct type comes, its shape comes before it.
func packed(v reflect.Value) string {
	p := packer{met: make(map[reflect.Type]bool)}
	p.value(v)
	return p.String()
}

type packer struct {
	strings.Builder
	met map[reflect.Type]bool
}

func (p *packer) number(n uint64) { p.Write(binary.AppendUvarint(nil, n)) }

func (p *packer) count(n int) { p.number(uint64(n)) }

func (p *packer) text(text string) {
	p.count(len(text))
	p.WriteString(text)
}

func (p *packer) value(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		p.text(v.String())
	case reflect.Int:
		p.Write(binary.AppendVarint(nil, v.Int()))
	case reflect.Bool:
		p.count(map[bool]int{true: 1}[v.Bool()])
	case reflect.Struct:
		if t := v.Type(); !p.met[t] {
			p.met[t] = true
			p.text(shapeOf(t))
		}
		for _, value := range v.Fields() {
			p.value(value)
		}
	case reflect.Array:
		p.all(v)
	case reflect.Slice:
		if p.present(v) {
			p.all(v)
		}
	case reflect.Map:
		if p.present(v) {
			keys := v.MapKeys()
			inorder.Sort(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
			for _, key := range keys {
				p.value(key)
				p.value(v.MapIndex(key))
			}
		}
	default:
		panic("content: no way to pack " + v.Type().String())
	}
}

func (p *packer) all(list reflect.Value) {
	for i := range list.Len() {
		p.value(list.Index(i))
	}
}

// present writes the length of a list or a table: one more than that, and 0 if it is left out.
func (p *packer) present(v reflect.Value) bool {
	if v.IsNil() {
		p.count(0)
		return false
	}
	p.count(v.Len() + 1)
	return true
}
