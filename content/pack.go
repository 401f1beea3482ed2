package content

import (
	"encoding/binary"
	"fmt"
	"hash/crc32"
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

// Pack returns the packed file of a language, made from the words in its folder: the length of the index; the index, which has for each file
// its name, the sum of its words and the length of its part; and the parts.
func Pack(folder fs.FS) ([]byte, error) {
	var index, parts packer
	pack := func(name string, t reflect.Type) error {
		words, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		v := reflect.New(t)
		if err := yaml.Load(words, v.Interface()); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		part := packed(v.Elem())
		index.text(name)
		index.number(sumOf(words))
		index.count(len(part))
		parts.WriteString(part)
		return nil
	}
	for _, name := range FileNames() {
		if t := typeOf(name); t != nil {
			if err := pack(name, t); err != nil {
				return nil, err
			}
		}
	}
	length := binary.LittleEndian.AppendUint32(nil, uint32(index.Len()))
	return slices.Concat(length, []byte(index.String()), []byte(parts.String())), nil
}

// typeOf returns what a file is read into; nil if it is read as it is.
func typeOf(name string) reflect.Type {
	for _, file := range files {
		if file.Name == name {
			return file.Type
		}
	}
	return reflect.TypeFor[QuestionsFile]()
}

// Whole says whether everything packed for a language can be read: it is what can be checked in a program without the words.
func (b *Book) Whole() bool {
	for _, name := range FileNames() {
		if t := typeOf(name); t != nil {
			part, ok := b.packed().part(name, nil)
			if !ok || unpack(part, reflect.New(t).Interface(), b.reword) != nil {
				return false
			}
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
			p.text(shapeOf(t).says)
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
