package store

import (
	"encoding/binary"
	"encoding/json"
	"testing"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// readEntry reads an entry of any shelf, of which the rest of the key follows the organisation's number, and gives it as it would
// be written again. It is what each shelf's reader takes for sound.
func readEntry(shelf gate.Shelf, rest, data []byte) ([]byte, error) {
	var entry any
	var err error
	switch shelf {
	case casesShelf:
		entry, err = decode[caseEntry](data)
	case assessmentsShelf:
		if _, err = visitOf(rest, data); err == nil {
			entry, err = decode[visitEntry](data)
		}
	case answersShelf, viewAnswersShelf:
		entry, err = decode[answerEntry](data)
	case viewsShelf:
		if _, err = viewOf(rest, data); err == nil {
			entry, err = decode[viewEntry](data)
		}
	case planShelf:
		if _, err = actionOf(rest, data); err == nil {
			entry, err = decode[assessment.PlanAction](data)
		}
	case sessionsShelf:
		if _, err = dayOf(rest, data); err == nil {
			entry, err = decode[dayEntry](data)
		}
	default:
		entry, err = decode[Trail](data)
	}
	if err != nil {
		return nil, err
	}
	return json.Marshal(entry)
}

// FuzzEntries: whatever the bytes of an entry, it is refused, or it holds nothing that cannot be, and is written as it was read.
func FuzzEntries(f *testing.F) {
	shelves := append(shelvesOf(formatVersion), metaShelf)
	s := open(f, throwaway(f))
	liveAYear(f, s, add(f, s, wholeSheet("Example"), false).ID, "Example")
	must(f, s.Session().SaveTrail(trailTo(Place{Case: 1, Page: "question", Question: "trust.roles"})))
	must(f, s.view(func(tx *gate.Tx) error {
		for i, shelf := range shelves {
			for n, e := range tx.All(shelf, nil) {
				if n < 3 {
					f.Add(uint8(i), e.Key[min(len(e.Key), idLength):], e.Value)
				}
			}
		}
		return nil
	}))
	numbers := binary.BigEndian.AppendUint16(nil, 1)
	for i := range shelves {
		for _, data := range []string{`{}`, `[]`, `null`, `{"kind":"rated","level":5}`, `{"kind":"ratee"}`, `{"level":-1}`, `{"evidence":4}`,
			`{"kind":"rated","level":1} {}`, `{"unknown":1}`, `{"assessment":70000}`, `{"aside":{"aside":{"aside":{}}}}`, `{"edition":"half"}`} {
			f.Add(uint8(i), numbers, []byte(data))
		}
	}
	f.Fuzz(func(t *testing.T, shelf uint8, rest, data []byte) {
		of := shelves[int(shelf)%len(shelves)]
		once, err := readEntry(of, rest, data)
		if err != nil {
			return
		}
		twice, err := readEntry(of, rest, once)
		if err != nil || string(twice) != string(once) {
			t.Fatalf("%s: %q is read, written as %q, and that is read as %q, %v", of, data, once, twice, err)
		}
		if of != answersShelf && of != viewAnswersShelf {
			return
		}
		entry, _ := decode[answerEntry](data)
		if a := entry.Answer; a.Level < assessment.LowestLevel || a.Level > assessment.HighestLevel || checkAnswer(a) != nil {
			t.Fatalf("%q is read as %+v", data, a)
		}
	})
}
