package store

import (
	"time"

	"equalfooting/assessment"
)

// caseRecord is an organisation as the cases shelf keeps it. When it was last touched stands in its summary only, so
// that an answer need not write this record too.
type caseRecord struct {
	Organisation assessment.Organisation `json:"organisation"`
	Assessment   int                     `json:"assessment"` // the current one's number
	Edition      assessment.Edition      `json:"edition"`    // and its edition
	Example      bool                    `json:"example,omitempty"`
	Created      time.Time               `json:"created"`
	Archived     bool                    `json:"archived,omitempty"`
	NextLook     assessment.Date         `json:"next_look,omitzero"`
	Sitting      Sitting                 `json:"sitting,omitzero"`
	Offer        Offer                   `json:"offer,omitzero"`
	LastVoice    int                     `json:"last_voice,omitempty"`  // the last number that was given to a voice,
	LastAction   int                     `json:"last_action,omitempty"` // and to an action: none is given twice
}
