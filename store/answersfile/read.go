package answersfile

import (
	"fmt"
	"io"

	"equalfooting/assessment"
)

// mostRead is a little more than an answers file may hold, so that one that is too large is still recognised as such.
const mostRead = 2 << 20

// Read is Parse of what can be read, and no more of it than an answers file can hold. An error that is no *Mistake is
// the reader's.
func Read(r io.Reader) (assessment.Sheet, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostRead))
	if err != nil {
		return assessment.Sheet{}, fmt.Errorf("read answers file: %w", err)
	}
	return Parse(data)
}
