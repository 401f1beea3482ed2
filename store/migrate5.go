package store

import (
	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// standing comes from version 5, in which a summary told of the latest visit even if an earlier one was complete. The summaries of
// organisations that came back are made again.
func standing(tx *gate.Tx) error {
	list, err := allSummaries(tx)
	if err != nil {
		return err
	}
	for _, before := range list {
		if before.Damaged || before.Visits < 2 {
			continue
		}
		if err := summariseAgain(tx, before); err != nil {
			return err
		}
	}
	r, err := readRoll(tx)
	if err != nil {
		return nil // it has been said already
	}
	r.version = formatVersion
	return r.put(tx)
}

// summariseAgain makes an organisation's summary again of its record, where that can be read. Its tally stays, and so does when it was
// touched, which the summary alone says.
func summariseAgain(tx *gate.Tx, before assessment.Summary) error {
	record, err := readRecord(tx, before.ID)
	if err != nil {
		return nil
	}
	kept, err := keptTally(tx, before.ID)
	if err != nil {
		return nil
	}
	record.Touched = before.Touched
	return putSummary(tx, kept, record.Summary())
}
