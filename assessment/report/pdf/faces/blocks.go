package faces

import "unicode"

// The face of most letters comes in two weights. The others have one: a bold letter of theirs is drawn with a line round it.
var (
	plain  = load("Sans-Regular", false)
	strong = load("Sans-Bold", true)
)

// block is letters that are next to each other in Unicode, and the face that has them. They go by block and not by script, because commas,
// digits and sentence ends belong to no one script. So only the faces that are needed are unpacked.
type block struct {
	first, last rune
	face        func() *Face
}

var blocks = func() []block {
	arabic, georgian, ethiopic, chinese := load("Arabic", false), load("Georgian", false), load("Ethiopic", false), load("Chinese", false)
	armenian, hebrew, devanagari := load("Armenian", false), load("Hebrew", false), load("Devanagari", false)
	return []block{
		{0x0530, 0x058F, armenian}, {0x0590, 0x05FF, hebrew},
		{0x0600, 0x06FF, arabic}, {0x0750, 0x077F, arabic}, {0x08A0, 0x08FF, arabic},
		{0x0900, 0x097F, devanagari}, {0x0980, 0x09FF, load("Bengali", false)}, {0x0A00, 0x0A7F, load("Gurmukhi", false)},
		{0x0A80, 0x0AFF, load("Gujarati", false)}, {0x0B80, 0x0BFF, load("Tamil", false)}, {0x0D80, 0x0DFF, load("Sinhala", false)},
		{0x10A0, 0x10FF, georgian}, {0x1200, 0x139F, ethiopic}, {0x1C90, 0x1CBF, georgian},
		{0x2190, 0x22FF, load("Sums", false)}, {0x25A0, 0x27BF, load("Signs", false)},
		{0x2D80, 0x2DDF, ethiopic}, {0x3000, 0x303F, chinese}, {0x4E00, 0x9FFF, chinese},
		{0xA8E0, 0xA8FF, devanagari}, {0xAB00, 0xAB2F, ethiopic}, {0xFB13, 0xFB17, armenian}, {0xFB1D, 0xFB4F, hebrew},
		{0xFDF0, 0xFDFF, arabic}, {0xFF00, 0xFFEF, chinese},
	}
}()

// Usual is the face of most letters.
func Usual(bold bool) *Face {
	if bold {
		return strong()
	}
	return plain()
}

// Of returns the face that has a letter; nil if none has it. Signs that belong to no one script stay with the letters before them, whose
// face is beside, which may be nil.
func Of(letter rune, bold bool, beside *Face) *Face {
	if usual := Usual(bold); letter < unicode.MaxLatin1 && (beside == nil || beside == usual) && usual.Has(letter) {
		return usual
	}
	if beside != nil && !alone(letter) && beside.Has(letter) {
		return beside
	}
	for _, b := range blocks {
		if b.first <= letter && letter <= b.last {
			if face := b.face(); face.Has(letter) {
				return face
			}
			break
		}
	}
	if usual := Usual(bold); usual.Has(letter) {
		return usual
	}
	return nil
}

// alone says whether a letter has a face of its own, whatever is next to it.
func alone(letter rune) bool {
	return !unicode.In(letter, unicode.M, unicode.P, unicode.Z, unicode.Cf)
}
