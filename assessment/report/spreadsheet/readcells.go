package spreadsheet

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// runs is a text that may have several pieces, each with its own look. How to pronounce it is left out.
type runs struct {
	Text   string `xml:"t"`
	Pieces []struct {
		Text string `xml:"t"`
	} `xml:"r"`
}

func (r runs) text() string {
	var text strings.Builder
	text.WriteString(r.Text)
	for _, piece := range r.Pieces {
		text.WriteString(piece.Text)
	}
	return unescaped(text.String())
}

// readTexts reads the texts that cells share.
func (b *book) readTexts(parts map[string]related) error {
	for _, part := range parts {
		if part.kind != "sharedStrings" {
			continue
		}
		return b.each(part.name, "si", func(d *xml.Decoder, start *xml.StartElement) error {
			var text runs
			if err := d.DecodeElement(&text, start); err != nil || len(b.texts) >= mostStrings {
				return ErrNoWorkbook
			}
			b.texts = append(b.texts, text.text())
			return nil
		})
	}
	return nil
}

func (b *book) rows(part string) (rows [][]Cell, err error) {
	err = b.each(part, "row", func(d *xml.Decoder, start *xml.StartElement) error {
		var row struct {
			Number int `xml:"r,attr"`
			Cells  []struct {
				At    string `xml:"r,attr"`
				Kind  string `xml:"t,attr"`
				Value string `xml:"v"`
				Text  runs   `xml:"is"`
			} `xml:"c"`
		}
		if err := d.DecodeElement(&row, start); err != nil {
			return err
		}
		number := row.Number
		if number == 0 {
			number = len(rows) + 1
		}
		if number <= len(rows) || number > 1<<20 {
			return ErrNoWorkbook
		}
		var cells []Cell
		for _, c := range row.Cells {
			column := len(cells)
			if c.At != "" {
				column = columnOf(c.At)
			}
			if c.Value == "" && c.Text.Text == "" && c.Text.Pieces == nil {
				continue // only a look, perhaps of whole rows
			}
			if column < len(cells) || column >= mostColumns {
				return ErrNoWorkbook
			}
			cells = append(append(cells, make([]Cell, column-len(cells))...), b.cell(c.Kind, c.Value, c.Text))
		}
		if len(cells) == 0 {
			return nil
		}
		if number > mostRows {
			return ErrNoWorkbook
		}
		rows = append(append(rows, make([][]Cell, number-1-len(rows))...), cells)
		return nil
	})
	return rows, err
}

func (b *book) cell(kind, value string, text runs) Cell {
	switch kind {
	case "s":
		if n, err := strconv.Atoi(value); err == nil && n >= 0 && n < len(b.texts) {
			return Cell{Text: b.texts[n]}
		}
		return Cell{}
	case "inlineStr":
		return Cell{Text: text.text()}
	case "str", "e", "b":
		return Cell{Text: unescaped(value)}
	case "d": // a day as text, with or without a time of day
		day, _, _ := strings.Cut(value, "T")
		return Cell{Text: day}
	default:
		return Cell{Text: value, Number: true, from: b.from}
	}
}

// columnOf returns the column of a cell from its name: for B7 it is 1. If it is not a name, the result is beyond all columns.
func columnOf(at string) int {
	column := 0
	for i := 0; i < len(at) && i < 4 && at[i] >= 'A' && at[i] <= 'Z'; i++ {
		column = column*26 + int(at[i]-'A') + 1
	}
	if column == 0 {
		return mostColumns
	}
	return column - 1
}

// unescaped turns Excel's way of writing a character that XML cannot hold, _x000D_, back into that character.
func unescaped(text string) string {
	if !strings.Contains(text, "_x") {
		return text
	}
	var b strings.Builder
	for {
		i := strings.Index(text, "_x")
		if i < 0 {
			break
		}
		b.WriteString(text[:i])
		text = text[i:]
		n, err := uint64(0), strconv.ErrSyntax
		if len(text) >= 7 && text[6] == '_' {
			n, err = strconv.ParseUint(text[2:6], 16, 16)
		}
		if err != nil {
			b.WriteString("_x")
			text = text[2:]
			continue
		}
		b.WriteRune(rune(n))
		text = text[7:]
	}
	b.WriteString(text)
	return b.String()
}
