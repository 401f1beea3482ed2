package answersfile_test

import (
	"errors"
	"testing"

	"equalfooting/store/answersfile"
)

// endless returns the same letter for ever.
type endless struct{}

func (endless) Read(p []byte) (int, error) {
	for i := range p {
		p[i] = 'a'
	}
	return len(p), nil
}

// Input without end is refused as too large, like any file that is.
func TestReadOfWhatHasNoEnd(t *testing.T) {
	_, err := answersfile.Read(endless{})
	if mistake, ok := errors.AsType[*answersfile.Mistake](err); !ok || mistake.Problem != answersfile.TooLarge {
		t.Errorf("it gives %v", err)
	}
}
