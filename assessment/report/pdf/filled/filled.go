// Package filled reads what was filled in on a screen in our own form, from its PDF file, even as other programs save it. It reads no other
// files, and always ends soon: it trusts nothing that a file says about how long or how deep something is.
package filled

import (
	"errors"
	"strings"
)

// MostBytes is the size of the largest file that is read. An empty form has less than a fiftieth of that.
const MostBytes = 8 << 20

// Form is what was filled in.
type Form struct {
	Audience, Partner, Edition string            // what the form is for, as an answers file has it
	Values                     map[string]string // by the names of report.Field; only those that are filled in
}

// The errors of Read.
var (
	ErrOther  = errors.New("no form of ours")
	ErrLocked = errors.New("the file is encrypted")
)

// The secret field of our own form. It has the mark, and then what the form is for, as an answers file has it.
const (
	FormField = "form"
	FormMark  = "equal-footing-form"
)

// Read reads a file. The error is ErrOther if it is not one of our forms, or has become something else, such as a picture of one.
func Read(data []byte) (Form, error) {
	if len(data) > MostBytes {
		return Form{}, ErrOther
	}
	f := scan(string(data))
	if f.locked {
		return Form{}, ErrLocked
	}
	c := collector{file: f, values: make(map[string]string), seen: make(map[int]bool)}
	for _, field := range f.list(f.dict(f.dict(f.root)["AcroForm"])["Fields"]) {
		c.field(field, inherited{}, 0)
	}
	about := strings.Fields(c.values[FormField])
	if len(about) != 4 || about[0] != FormMark || c.steps > mostSteps || c.bytes > mostWritten {
		return Form{}, ErrOther
	}
	delete(c.values, FormField)
	return Form{Audience: about[1], Partner: about[2], Edition: about[3], Values: c.values}, nil
}

// collector goes through the fields.
type collector struct {
	file   *file
	values map[string]string
	seen   map[int]bool // objects already read as fields, so that none is read twice
	steps  int          // how many fields and boxes so far
	bytes  int          // how much text was written so far
}

// inherited is what a field gets from those above it.
type inherited struct {
	name  string
	kind  name
	value any
}

// Limits that our files come nowhere near: how deep fields are nested, how many there are, how long a field's name is, and how much is
// written in all.
const (
	deepest     = 8
	mostSteps   = 20_000
	longestName = 200
	mostWritten = 2 << 20
)

func (c *collector) field(v any, above inherited, depth int) {
	if r, ok := v.(ref); ok {
		if c.seen[int(r)] {
			return
		}
		c.seen[int(r)] = true
	}
	d := c.file.dict(v)
	if c.steps++; depth > deepest || d == nil || c.steps > mostSteps {
		return
	}
	own := above
	if title, named := c.file.value(d["T"]).(text); named && len(title) <= longestName {
		own.name = strings.TrimPrefix(above.name+"."+title.String(), ".")
	}
	if kind, ok := c.file.value(d["FT"]).(name); ok {
		own.kind = kind
	}
	if value := c.file.value(d["V"]); value != nil {
		own.value = value
	}
	boxes := []dict{d}
	for _, kid := range c.file.list(d["Kids"]) {
		if c.steps++; c.steps > mostSteps {
			break
		}
		inner := c.file.dict(kid)
		if _, named := c.file.value(inner["T"]).(text); named {
			c.field(kid, own, depth+1)
		} else if inner != nil {
			boxes = append(boxes, inner)
		}
	}
	if value := c.given(own, boxes); value != "" {
		c.values[strings.ReplaceAll(own.name, ":", ".")] = value // a full stop would split a field's name
	}
}

// given is a field's value; "" if it is not filled in.
func (c *collector) given(field inherited, boxes []dict) string {
	switch field.kind {
	case "Btn":
		return c.ticked(field.value, boxes)
	case "Tx":
		return c.written(field.value)
	}
	return ""
}

// ticked is the value of the box that is ticked. Programs say which it is in the field, in the box or in both.
func (c *collector) ticked(value any, boxes []dict) string {
	state, _ := value.(name)
	for _, box := range boxes {
		if shown, ok := c.file.value(box["AS"]).(name); ok && (state == "" || state == "Off") {
			state = shown
		}
	}
	switch state {
	case "", "Off":
		return ""
	case "Yes":
		return "true"
	}
	return strings.ReplaceAll(string(state), "_", " ")
}

// written is a text that was written or chosen.
func (c *collector) written(value any) string {
	if several, ok := value.(list); ok && len(several) == 1 {
		value = c.file.value(several[0])
	}
	if s, ok := value.(stream); ok {
		value = text(c.file.plain(s))
	}
	given, _ := value.(text)
	if c.bytes += len(given); c.bytes > mostWritten {
		return ""
	}
	return given.String()
}
