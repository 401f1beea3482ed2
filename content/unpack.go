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
	u := unpacker{rest: part, in: in, proves: WithWords}
	return u.into(v)
}

// unpacker reads on to the end even after it finds damage, but finds nothing more there.
type unpacker struct {
	rest    string
	in      func(text string) string
	proves  bool                    // the groups are to be those that were packed; a program that is handed over was made of them
	met     map[reflect.Type]string // the shapes of groups
	damaged bool
}

func (u *unpacker) into(v any) error {
	u.met = make(map[reflect.Type]string)
	u.value(reflect.ValueOf(v).Elem(), false)
	if u.damaged || u.rest != "" {
		return errPacked
	}
	return nil
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
		shape := u.shape(v.Type())
		for i := range v.NumField() {
			u.value(v.Field(i), keeps || i < len(shape) && shape[i] == keepsWord)
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

// shape gives that of a kind of group, which stands before the first of them.
func (u *unpacker) shape(t reflect.Type) string {
	if known, met := u.met[t]; met {
		return known
	}
	shape := u.text()
	if u.proves && shape != shapeOf(t) {
		u.stop()
	}
	u.met[t] = shape
	return shape
}

// In a shape stands for each member of a group whether it keeps the report's word.
const (
	keepsWord = '+'
	takesWord = '-'
)

var shapes sync.Map // by type

// shapeOf says what a kind of group has in it: for each member whether it keeps the report's word, and then their names and kinds.
func shapeOf(t reflect.Type) string {
	if known, ok := shapes.Load(t); ok {
		return known.(string)
	}
	var keeps, has strings.Builder
	for field := range t.Fields() {
		keep := byte(takesWord)
		if strings.Contains(string(field.Tag), `word:"report"`) {
			keep = keepsWord
		}
		keeps.WriteByte(keep)
		has.WriteString(field.Name)
		has.WriteRune(rune(field.Type.Kind()))
	}
	shape := keeps.String() + has.String()
	shapes.Store(t, shape)
	return shape
}
