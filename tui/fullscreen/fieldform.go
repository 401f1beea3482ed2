package fullscreen

import (
	"slices"
	"strings"
	"sync"

	"equalfooting/tui/pages"
	"equalfooting/tui/theme"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
)

// fieldForm is one field of Huh's, without a form of Huh's around it. One at a time, because one thing on a page is what a
// nervous person can take in, and because Huh's own way back between groups traps people on an invalid field; a form of one
// field would only draw it a second time at every key.
type fieldForm struct {
	setting *setting
	input   huh.Field
	field   pages.Field
	width   int
}

func newFieldForm(s *setting, field pages.Field) fieldForm {
	f := fieldForm{setting: s, field: field, width: min(s.width-2*margin, measure)}
	switch field.Kind {
	case pages.One:
		chosen := valueOf(field)
		f.input = themed(huh.NewSelect[string](), s).Title(field.Label).
			Options(f.options(0)...).Filtering(false).Value(&chosen)
	case pages.Many:
		ticked := append([]string{}, field.Values...)
		f.input = themed(huh.NewMultiSelect[string](), s).Title(field.Label).
			Options(f.options(optionMark)...).Filterable(false).Value(&ticked)
	case pages.Long:
		text := valueOf(field)
		f.input = themed(huh.NewText(), s).Title(field.Label).
			Lines(longRows).ExternalEditor(false).CharLimit(0).Value(&text)
	default:
		text := valueOf(field)
		f.input = themed(huh.NewInput(), s).Title(field.Label).
			Prompt(s.theme.Symbols.Cursor + " ").CharLimit(0).Value(&text)
	}
	f.input.WithKeyMap(huhKeys())
	f.input.WithPosition(huh.FieldPosition{}) // the only one, so that Enter ends it
	f.input.Focus()                           // the command that it gives only makes the cursor blink
	return f
}

// longRows is how many lines of a long text are in view at once.
const longRows = 6

// valueOf is what a field with one value has now.
func valueOf(field pages.Field) string {
	if len(field.Values) == 0 {
		return ""
	}
	return field.Values[0]
}

// options gives the options, wrapped for the width less a mark where there is one: Huh wraps a choice by itself, and
// cuts off a tick.
func (f fieldForm) options(mark int) []huh.Option[string] {
	list := make([]huh.Option[string], len(f.field.Options))
	for i, o := range f.field.Options {
		name := o.Name
		if mark > 0 {
			name = wrap(name, f.width-mark)
		}
		list[i] = huh.NewOption(name, o.Value)
	}
	return list
}

// huhKeys leaves Esc, Ctrl+C and the way back to the screen that owns the form, and letters unused. Each field takes a
// copy.
var huhKeys = sync.OnceValue(func() *huh.KeyMap {
	keys := huh.NewDefaultKeyMap()
	keys.Quit.SetEnabled(false)
	keys.Select.Filter.SetEnabled(false)
	keys.MultiSelect.Filter.SetEnabled(false)
	keys.Input.Prev.SetEnabled(false)
	keys.Text.Prev.SetEnabled(false)
	keys.Text.Editor.SetEnabled(false)
	keys.Text.NewLine.SetKeys("ctrl+j", "alt+enter")
	keys.Select.Prev.SetEnabled(false)
	keys.MultiSelect.Prev.SetEnabled(false)
	keys.Input.AcceptSuggestion.SetEnabled(false)
	return keys
})

// Update passes a message on and says whether the field was answered with it: then, at Enter, the field asks for the next
// one. That is settled at once, so that the next key, however fast, never reaches a field that was left already. The only
// other commands it has make a cursor blink.
func (f *fieldForm) Update(msg tea.Msg) (answered bool) {
	if f.field.Kind == pages.OneLine {
		msg = f.setting.inOneLine(msg)
	}
	model, cmd := f.input.Update(msg)
	f.input = model.(huh.Field)
	press, ok := msg.(tea.KeyPressMsg)
	return ok && press.String() == "enter" && asksForNext(cmd)
}

func asksForNext(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	switch msg := cmd().(type) {
	case tea.BatchMsg:
		return slices.ContainsFunc(msg, asksForNext)
	default:
		return msg == huh.NextField()
	}
}

// Values gives the answer: the text, the one chosen, or all that are ticked.
func (f fieldForm) Values() []string {
	if f.field.Kind == pages.Many {
		return f.Ticked()
	}
	return []string{f.Typed()}
}

// Typed gives what stands in the field so far, or is chosen.
func (f fieldForm) Typed() string {
	text, _ := f.input.GetValue().(string)
	return text
}

// Ticked gives what is ticked so far.
func (f fieldForm) Ticked() []string {
	ticked, _ := f.input.GetValue().([]string)
	return slices.Clone(ticked)
}

// Means is what to say about the choice under the cursor, if it is ticked; otherwise "".
func (f *fieldForm) Means() string {
	list, ok := f.input.(*huh.MultiSelect[string])
	if !ok {
		return ""
	}
	value, ok := list.Hovered()
	if !ok || !slices.Contains(f.Ticked(), value) {
		return ""
	}
	return strings.Join(f.field.Meaning([]string{value}), " ")
}

// hint puts a text under the field's name.
func (f *fieldForm) hint(text string) {
	switch input := f.input.(type) {
	case *huh.Select[string]:
		input.Description(text)
	case *huh.MultiSelect[string]:
		input.Description(text)
	case *huh.Text:
		input.Description(text)
	case *huh.Input:
		input.Description(text)
	}
}

// rows is how many lines the field would take.
func (f *fieldForm) rows(width int) int {
	rows := lines(f.field.Label, width) + lines(f.field.Hint, width)
	switch f.field.Kind {
	case pages.OneLine:
		rows++
	case pages.Long:
		rows += max(longRows, lines(valueOf(f.field), width)+1)
	case pages.One, pages.Many: // their options follow
	}
	for _, option := range f.field.Options {
		rows += lines(option.Name, width-f.mark())
	}
	return rows
}

// View draws the field in this room. The height is given outright, because left to itself a list of ticks hides its last
// rows behind its title.
func (f *fieldForm) View(width, height int) string {
	if width != f.width && f.field.Kind == pages.Many {
		field := f.field
		field.Values = f.Ticked()
		*f = newFieldForm(f.setting, field)
	}
	f.hint(wrap(f.field.Hint, width)) // Huh would break lines at full stops as well: in the middle of ".yaml"
	f.input.WithWidth(width)
	f.input.WithHeight(max(1, min(f.rows(width), height)))
	return strings.TrimRight(f.input.View(), "\n ")
}

// The columns that Huh puts before an option: the cursor, and where there is one the box of a tick.
const (
	choiceMark = 2
	optionMark = 6
)

// mark is those columns of this field.
func (f *fieldForm) mark() int {
	if f.field.Kind == pages.Many {
		return optionMark
	}
	return choiceMark
}

func lines(text string, width int) int {
	if text == "" {
		return 0
	}
	return strings.Count(wrap(text, width), "\n") + 1
}

// themed gives a field its theme before anything else: a list of options is drawn as soon as it has them.
func themed[F huh.Field](field F, s *setting) F {
	field.WithTheme(s.fieldTheme())
	return field
}

// fieldTheme is the theme of Huh's fields, made once for each look: making it for every field is slow enough to notice.
func (s *setting) fieldTheme() huh.Theme {
	if s.fields == nil {
		s.fields = huhTheme(s.theme)
	}
	return s.fields
}

// huhTheme dresses Huh's fields as everything else is dressed.
func huhTheme(t theme.Theme) huh.Theme {
	styles := huh.ThemeBase(t.Background == theme.Dark)
	field := styles.Focused
	field.Base = lipgloss.NewStyle()
	field.Title = t.Strong.Style
	field.Description = t.Quiet.Style
	field.SelectSelector = t.Accent.SetString(t.Symbols.Cursor + " ")
	field.MultiSelectSelector = t.Accent.SetString(t.Symbols.Cursor + " ")
	field.Option = t.Plain.Style
	field.SelectedOption = t.Accent.Style
	field.UnselectedOption = t.Plain.Style
	field.SelectedPrefix = t.Accent.SetString("[" + t.Symbols.Chosen + "] ")
	field.UnselectedPrefix = t.Plain.SetString("[ ] ")
	field.TextInput.Prompt = t.Accent.Style
	field.TextInput.Text = t.Plain.Style
	field.TextInput.Cursor = t.Accent.Style
	styles.Focused, styles.Blurred = field, field
	return huh.ThemeFunc(func(bool) *huh.Styles { return styles })
}
