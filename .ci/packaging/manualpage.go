package main

import (
	"fmt"
	"regexp"
	"strings"

	"equalfooting/content"
)

// manualPage makes the page for `man footing` from what the program says under --help. Its headings are those of every manual page.
func manualPage(p program, words *content.Commands) (string, error) {
	at, err := day()
	if err != nil {
		return "", err
	}
	root, err := helpOn(p, "", words)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	fmt.Fprintf(&b, ".TH FOOTING 1 %s \"Equal Footing %s\"\n", at.Format("2006-01-02"), version())
	fmt.Fprintf(&b, ".SH NAME\nfooting \\- %s\n", roff(words.Root.Short))
	fmt.Fprintf(&b, ".SH SYNOPSIS\n.B footing\n[\\fICOMMAND\\fR] [\\fIflags\\fR]\n")
	fmt.Fprintf(&b, ".SH DESCRIPTION\n%s\n", roff(root.about))
	fmt.Fprintf(&b, ".SH OPTIONS\n")
	for _, o := range root.options {
		o.write(&b)
	}
	fmt.Fprintf(&b, ".SH COMMANDS\n")
	known := make(map[option]bool)
	for _, o := range root.options {
		known[o] = true
	}
	for _, name := range root.commands {
		command, err := helpOn(p, name, words)
		if err != nil {
			return "", err
		}
		fmt.Fprintf(&b, ".SS %s\n%s\n", roff(command.usage), roff(command.about))
		for _, o := range command.options {
			if !known[o] {
				o.write(&b)
			}
		}
	}
	return b.String(), nil
}

// help is what the program says about a command, in parts.
type help struct {
	about, usage string
	commands     []string
	options      []option
}

type option struct{ name, means string }

// columns splits the lines of a list: a name, and what it means.
var columns = regexp.MustCompile(`^ +(\S.*?)(?: {2,}(.*))?$`)

// helpOn reads it. For a command that has others in it, such as completion, it includes the list of those.
func helpOn(p program, name string, words *content.Commands) (help, error) {
	said, err := p.says(strings.Fields("help " + name)...)
	if err != nil {
		return help{}, err
	}
	var h help
	h.about, said, _ = strings.Cut(said, "\n\n"+words.Headings.Usage+"\n")
	usage, said, found := strings.Cut(said, "\n")
	if !found {
		return help{}, fmt.Errorf("help %s: no %q in it", name, words.Headings.Usage)
	}
	h.usage = strings.TrimSpace(usage)
	under := ""
	for line := range strings.Lines(said) {
		line = strings.TrimRight(line, "\n")
		row := columns.FindStringSubmatch(line)
		switch {
		case row == nil:
			under = line
		case under == words.Headings.Commands:
			h.commands = append(h.commands, row[1])
		case under == words.Headings.Flags:
			h.options = append(h.options, option{row[1], row[2]})
		}
	}
	return h, nil
}

func (o option) write(b *strings.Builder) {
	fmt.Fprintf(b, ".TP\n\\fB%s\\fR\n%s\n", roff(o.name), roff(o.means))
}

// roff returns a text in the manual's own language.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(text)
	if strings.HasPrefix(text, ".") || strings.HasPrefix(text, "'") {
		text = `\&` + text
	}
	return text
}
