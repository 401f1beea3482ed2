package tui

import (
	"equalfooting/assessment"
	"equalfooting/tui/pages"
	"equalfooting/tui/theme"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
)

// fieldForm is one field as a Huh form of its own. One at a time, because one thing on a page is what a nervous person
// can take in, and because Huh's own way back between groups traps people on an invalid field.
type fieldForm struct {
	form *huh.Form
	kind pages.FieldKind
}

const fieldKey = "field"

func newFieldForm(s *setting, field pages.Field) fieldForm {
	f := fieldForm{kind: field.Kind}
	var input huh.Field
	switch field.Kind {
	case pages.One:
		chosen := ""
		if len(field.Values) > 0 {
			chosen = field.Values[0]
		}
		input = huh.NewSelect[string]().Key(fieldKey).Title(field.Label).Description(field.Hint).
			Options(huhOptions(field.Options)...).Filtering(false).Value(&chosen)
	case pages.Many:
		ticked := append([]string{}, field.Values...)
		input = huh.NewMultiSelect[string]().Key(fieldKey).Title(field.Label).Description(field.Hint).
			Options(huhOptions(field.Options)...).Filterable(false).Value(&ticked)
	default:
		text := ""
		if len(field.Values) > 0 {
			text = field.Values[0]
		}
		input = huh.NewInput().Key(fieldKey).Title(field.Label).Description(field.Hint).
			Prompt(s.theme.Symbols.Cursor + " ").CharLimit(assessment.MaxNameLength).Value(&text)
	}
	f.form = huh.NewForm(huh.NewGroup(input)).WithShowHelp(false).WithShowErrors(false).
		WithTheme(huhTheme(s.theme)).WithKeyMap(huhKeys())
	return f
}

func huhOptions(options []pages.Option) []huh.Option[string] {
	list := make([]huh.Option[string], len(options))
	for i, o := range options {
		list[i] = huh.NewOption(o.Name, o.Value)
	}
	return list
}

// huhKeys leaves Esc, Ctrl+C and the way back to the screen that owns the form, and letters unused.
func huhKeys() *huh.KeyMap {
	keys := huh.NewDefaultKeyMap()
	keys.Quit.SetEnabled(false)
	keys.Select.Filter.SetEnabled(false)
	keys.MultiSelect.Filter.SetEnabled(false)
	keys.Input.Prev.SetEnabled(false)
	keys.Select.Prev.SetEnabled(false)
	keys.MultiSelect.Prev.SetEnabled(false)
	keys.Input.AcceptSuggestion.SetEnabled(false)
	return keys
}

func (f fieldForm) Init() tea.Cmd { return f.form.Init() }

// Update passes a message on and says whether the field was answered with it.
func (f *fieldForm) Update(msg tea.Msg) (answered bool, cmd tea.Cmd) {
	model, cmd := f.form.Update(msg)
	f.form = model.(*huh.Form)
	return f.form.State == huh.StateCompleted, cmd
}

// Values gives the answer: the text, the one chosen, or all that are ticked.
func (f fieldForm) Values() []string {
	if f.kind == pages.Many {
		ticked, _ := f.form.Get(fieldKey).([]string)
		return ticked
	}
	return []string{f.form.GetString(fieldKey)}
}

// View draws the field in this room.
func (f fieldForm) View(width, height int) string {
	return f.form.WithWidth(width).WithHeight(max(1, height-1)).View()
}

// huhTheme dresses Huh's fields as everything else is dressed. The styles are made once for each look: making them at
// every key is slow enough to be felt.
func huhTheme(t theme.Theme) huh.Theme {
	styles := huh.ThemeBase(t.Background == theme.Dark)
	field := styles.Focused
	field.Base = lipgloss.NewStyle()
	field.Title = t.Strong
	field.Description = t.Quiet
	field.SelectSelector = t.Accent.SetString(t.Symbols.Cursor + " ")
	field.MultiSelectSelector = t.Accent.SetString(t.Symbols.Cursor + " ")
	field.Option = t.Plain
	field.SelectedOption = t.Accent
	field.UnselectedOption = t.Plain
	field.SelectedPrefix = t.Accent.SetString("[" + t.Symbols.Chosen + "] ")
	field.UnselectedPrefix = t.Plain.SetString("[ ] ")
	field.TextInput.Prompt = t.Accent
	field.TextInput.Text = t.Plain
	field.TextInput.Cursor = t.Accent
	styles.Focused, styles.Blurred = field, field
	return huh.ThemeFunc(func(bool) *huh.Styles { return styles })
}
