package shape

import (
	"strings"
	"unicode"
)

// Line is a part of a text on one line, with the space after it: software that reads on to the next line needs that.
type Line struct {
	Text     *Text
	Width    float64 // of what is visible
	from, to int     // its clusters: from the first to before the last one
}

// Empty says whether nothing is on the line.
func (l Line) Empty() bool { return l.from == l.to }

// String is the line as it is read, without the space at its end.
func (l Line) String() string {
	var b strings.Builder
	for _, c := range l.clusters() {
		b.WriteString(string(c.Text))
	}
	return strings.TrimRight(b.String(), " ")
}

// RightToLeft says whether the line begins at the right: it does if its paragraph does.
func (l Line) RightToLeft() bool {
	backwards := false
	for _, p := range l.Text.paragraphs {
		if p.from <= l.from {
			backwards = p.rightToLeft
		}
	}
	return backwards
}

func (l Line) clusters() []Cluster { return l.Text.Clusters[l.from:l.to] }

// Whole is all of a text as one line.
func (t *Text) Whole() Line { return Line{Text: t, Width: t.Width, to: len(t.Clusters)} }

// word is clusters that stay together if they fit on a line, with the width of the space after them.
type word struct {
	from, to, next    int // its clusters, and the first one of the next word
	width, spaceAfter float64
	last              bool // the last of its paragraph
}

// words splits a text at its spaces, and between letters of scripts that have none.
func (t *Text) words() []word {
	var words []word
	for i, p := range t.paragraphs {
		end := len(t.Clusters)
		if i+1 < len(t.paragraphs) {
			end = t.paragraphs[i+1].from
		}
		for at := p.from; at < end; {
			w := t.word(at, end)
			words = append(words, w)
			at = w.next
		}
	}
	return words
}

// word is the word that begins with a cluster, in a paragraph that ends before another.
func (t *Text) word(at, end int) word {
	w := word{from: at}
	for at < end && !t.Clusters[at].space() {
		w.width += t.Clusters[at].Width
		at++
		if at < end && parts(t.Clusters[at-1], t.Clusters[at]) {
			break
		}
	}
	w.to = at
	for at < end && t.Clusters[at].space() {
		w.spaceAfter += t.Clusters[at].Width
		at++
	}
	w.next, w.last = at, at == end
	return w
}

// parts says whether a line may end between two clusters without a space: it may in Chinese, but not before a sign that ends a sentence.
func parts(before, after Cluster) bool {
	const closing = "、。〉》」』】〕！），．：；？］｝"
	if len(before.Text) == 0 || len(after.Text) == 0 || strings.ContainsRune(closing, after.Text[0]) {
		return false
	}
	chinese := func(c Cluster) bool { return unicode.Is(unicode.Han, c.Text[0]) }
	return chinese(before) || strings.ContainsRune(closing, before.Text[0]) && chinese(after)
}

// Widest is the width of the widest word.
func (t *Text) Widest() float64 {
	var widest float64
	for _, w := range t.words() {
		widest = max(widest, w.width)
	}
	return widest
}

// Lines breaks the text at its spaces, and between its paragraphs, into lines no wider than width, the first no wider than width less
// indent; if even the first word does not fit after the indent, the first line is empty. A word wider than a line is broken between any two
// of its clusters. The empty text has no lines.
func (t *Text) Lines(width, indent float64) []Line {
	if len(t.Clusters) == 0 {
		return nil
	}
	b := breaker{text: t, width: width, room: width - indent}
	for _, w := range t.words() {
		if b.line.to > b.line.from && b.space+w.width <= b.room {
			b.take(w.to, b.space+w.width)
		} else {
			if b.line.to > b.line.from || w.width > b.room && w.width <= width {
				b.end(w.from)
			}
			b.breaks(w)
		}
		b.space = w.spaceAfter
		b.line.to = w.next
		if w.last {
			b.end(w.next)
		}
	}
	return b.lines
}

// breaker fills one line after the other.
type breaker struct {
	text               *Text
	lines              []Line
	line               Line
	width, room, space float64
}

// take puts the clusters before to on the line.
func (b *breaker) take(to int, width float64) {
	b.line.to = to
	b.line.Width += width
	b.room -= width
}

// end ends the line; the next one begins with this cluster.
func (b *breaker) end(next int) {
	b.line.Text = b.text
	b.lines = append(b.lines, b.line)
	b.line, b.room, b.space = Line{from: next, to: next}, b.width, 0
}

// breaks puts a word on an empty line, and what does not fit on the next ones, with at least one cluster on each.
func (b *breaker) breaks(w word) {
	if w.width <= b.room {
		b.take(w.to, w.width)
		return
	}
	for i := w.from; i < w.to; i++ {
		wide := b.text.Clusters[i].Width
		if b.line.to > b.line.from && wide > b.room {
			b.end(i)
		}
		b.take(i+1, wide)
	}
}
