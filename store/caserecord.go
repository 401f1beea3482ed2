package store

import (
	"encoding/json"
	"time"

	"equalfooting/assessment"
)

// caseRecord is an organisation as the cases bucket keeps it. When it was last touched stands in its summary only, so
// that an answer need not write this record too.
type caseRecord struct {
	Organisation assessment.Organisation `json:"organisation"`
	Edition      assessment.Edition      `json:"edition"`
	Example      bool                    `json:"example,omitempty"`
	Created      time.Time               `json:"created"`
}

// encode gives the record's bytes, and the record as those bytes read back (invalid UTF-8 is replaced), so that what is
// held in memory is what a restart would find.
func (r caseRecord) encode() (caseRecord, []byte, error) {
	data, err := json.Marshal(r)
	if err != nil {
		return caseRecord{}, nil, err
	}
	kept, err := decodeCase(data)
	return kept, data, err
}

func decodeCase(data []byte) (caseRecord, error) {
	var r caseRecord
	err := json.Unmarshal(data, &r)
	return r, err
}
