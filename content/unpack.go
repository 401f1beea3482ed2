package content

import (
	"encoding/binary"
	"errors"
	"reflect"
	"strings"
	"sync"
)

var errPacked = errors.New("content: what is packed does not fit what it is to be read into")

// unpack reads a part of a packed file into what v points to. Its texts are parts of that string, except where in, which every text goes
// through that does not keep the report's word, returns another.
func unpack(part string, v any, in func(text string) string) error {
	u := unpacker{rest: part, in: in, met: make(map[reflect.Type]*shape)}
	u.value(reflect.ValueOf(v).Elem(), false)
	if u.damaged || u.rest != "" {
		return errPacked
	}
	return nil
}

// unpacker reads on to the end even after it finds damage, but finds nothing more there.
type unpacker struct {
	rest    string
	in      func(text string) string
	met     map[reflect.Type]*shape
	damaged bool
}

func (u *unpacker) stop() {
	u.damaged, u.rest = true, ""
}

// count reads how many entries follow: never more than bytes are left, because each takes at least one.
func (u *unpacker) count() int {
	n := u.number()
	if n > uint64(len(u.rest))+1 {
		u.stop()
		return 0
	}
	return int(n)
}

func (u *unpacker) number() uint64 {
	var n uint64
	for i := range min(len(u.rest), binary.MaxVarintLen64) {
		n |= uint64(u.rest[i]&0x7f) << (7 * i)
		if u.rest[i] < 0x80 {
			u.rest = u.rest[i+1:]
			return n
		}
	}
	u.stop()
	return 0
}

func (u *unpacker) text() string {
	n := u.count()
	if n > len(u.rest) {
		u.stop()
		return ""
	}
	text := u.rest[:n]
	u.rest = u.rest[n:]
	return text
}

func (u *unpacker) value(v reflect.Value, keeps bool) {
	switch v.Kind() {
	case reflect.String:
		text := u.text()
		if !keeps && v.Type() == reflect.TypeFor[string]() {
			text = u.in(text)
		}
		v.SetString(text)
	case reflect.Int:
		n := u.number()
		v.SetInt(int64(n>>1) ^ -int64(n&1))
	case reflect.Bool:
		v.SetBool(u.number() == 1)
	case reflect.Struct:
		for i, keepsIt := range u.shape(v.Type()).keeps {
			u.value(v.Field(i), keeps || keepsIt)
		}
	case reflect.Array:
		u.all(v, keeps)
	case reflect.Slice:
		if n := u.count(); n > 0 {
			v.Set(reflect.MakeSlice(v.Type(), n-1, n-1))
			u.all(v, keeps)
		}
	case reflect.Map:
		if n := u.count(); n > 0 {
			v.Set(reflect.MakeMapWithSize(v.Type(), n-1))
			u.table(v, n-1, keeps)
		}
	default:
		u.stop()
	}
}

func (u *unpacker) all(list reflect.Value, keeps bool) {
	for i := range list.Len() {
		u.value(list.Index(i), keeps)
	}
}

func (u *unpacker) table(v reflect.Value, n int, keeps bool) {
	for range n {
		key, value := reflect.New(v.Type().Key()).Elem(), reflect.New(v.Type().Elem()).Elem()
		u.value(key, true)
		u.value(value, keeps)
		v.SetMapIndex(key, value)
	}
}

// shape returns what is known about a struct type. The first time the type comes, its shape must be the one that was packed.
func (u *unpacker) shape(t reflect.Type) *shape {
	if known := u.met[t]; known != nil {
		return known
	}
	own := shapeOf(t)
	if u.text() != own.says {
		u.stop()
	}
	u.met[t] = own
	return own
}

// shape is what a struct type contains.
type shape struct {
	says  string // the names and kinds of all its fields
	keeps []bool // which of them keep the report's word
}

var shapes sync.Map // by type

func shapeOf(t reflect.Type) *shape {
	if known, ok := shapes.Load(t); ok {
		return known.(*shape)
	}
	own := &shape{keeps: make([]bool, t.NumField())}
	var says strings.Builder
	for i := range own.keeps {
		field := t.Field(i)
		says.WriteString(field.Name)
		says.WriteRune(rune(field.Type.Kind()))
		own.keeps[i] = field.Tag != "" && strings.Contains(string(field.Tag), `word:"report"`)
	}
	own.says = says.String()
	shapes.Store(t, own)
	return own
}
