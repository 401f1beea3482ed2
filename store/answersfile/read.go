package answersfile

import (
	"fmt"
	"io"

	"equalfooting/assessment"
	"equalfooting/assessment/report/pdf/filled"
	"equalfooting/store/firstbytes"
)

// mostRead is a little more than an answers file may hold, so that a larger one can be recognised as too large.
const mostRead = 2 << 20

// Read is Parse, or ParseForm for a PDF file, on a reader, of which it reads no more than such a file can hold. For a file of a different
// kind the error is a *firstbytes.WrongFile; an error that is neither that nor a *Mistake is the reader's.
func Read(r io.Reader) (assessment.Sheet, error) {
	data, err := io.ReadAll(io.LimitReader(r, mostRead))
	if err == nil && firstbytes.Known(data) == firstbytes.PDF {
		var rest []byte
		rest, err = io.ReadAll(io.LimitReader(r, filled.MostBytes-mostRead+1))
		data = append(data, rest...)
	}
	if err != nil {
		return assessment.Sheet{}, fmt.Errorf("read answers file: %w", err)
	}
	if firstbytes.Known(data) == firstbytes.PDF {
		return ParseForm(data)
	}
	sheet, err := Parse(data)
	if kind := firstbytes.Known(data); err != nil && kind != "" && kind != firstbytes.Answers && kind != firstbytes.EmptyFile {
		err = &firstbytes.WrongFile{Kind: kind, Wanted: firstbytes.WantAnswers}
	}
	return sheet, err
}
