// Package faces has the letters of the PDF files: which face has a letter, what the face says about it, and a file with only as much of the
// face as a document uses. A face is packed in the program, and unpacked when a letter first needs it.
package faces

import (
	"bytes"
	"compress/gzip"
	"embed"
	"fmt"
	"io"
	"sync"

	"github.com/go-text/typesetting/font"
)

//go:embed fonts/*.face.gz
var packed embed.FS

// Face is one file of letters, unpacked. It may be used by several documents at once.
type Face struct {
	Name  string // as a PDF file names it, such as "EqualFootingSans-Bold"
	Font  *font.Font
	Heavy bool // it is bold itself
	file  file
}

// Scale is the factor that turns a length of the face into thousandths of the size of the letters.
func (f *Face) Scale() float64 { return 1000 / float64(f.Font.Upem()) }

// Has says whether the face has a letter.
func (f *Face) Has(letter rune) bool {
	_, has := f.Font.NominalGlyph(letter)
	return has
}

// load returns a function that unpacks a face, once.
func load(name string, heavy bool) func() *Face {
	return sync.OnceValue(func() *Face {
		face, err := unpacked(name, heavy)
		if err != nil {
			panic(fmt.Sprintf("report: face %s: %v", name, err)) // a fault of the build
		}
		return face
	})
}

func unpacked(name string, heavy bool) (*Face, error) {
	data, err := fileOf("fonts/" + name + ".face.gz")
	if err != nil {
		return nil, err
	}
	parsed, err := font.ParseTTF(bytes.NewReader(data))
	if err != nil {
		return nil, err
	}
	return &Face{Name: "EqualFooting" + name, Font: parsed.Font, Heavy: heavy, file: tablesOf(data)}, nil
}

// fileOf gives the face's own file, as it was before it was taken apart and packed.
func fileOf(name string) ([]byte, error) {
	data, err := packed.Open(name)
	if err != nil {
		return nil, err
	}
	reader, err := gzip.NewReader(data)
	if err != nil {
		return nil, err
	}
	apart, err := io.ReadAll(reader)
	if err != nil {
		return nil, err
	}
	return whole(apart), nil
}
