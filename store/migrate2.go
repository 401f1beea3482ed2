package store

import (
	"encoding/json"
	"strconv"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// place2 is where the user was last, as version 2 kept it: one place, in which Question and Item meant something else on
// each page.
type place2 struct {
	Case     assessment.ID `json:"case"`
	Page     string        `json:"page"`
	Question string        `json:"question"`
	Voice    int           `json:"voice"`
	Item     int           `json:"item"`
	Left     bool          `json:"left"`
}

// placesToTrails comes from version 2, in which the place alone was kept, without the way to it. One that cannot be read
// is forgotten: it costs a few keys to come there again.
func placesToTrails(tx *gate.Tx) error {
	tx = tx.Bare()
	oldKey := []byte("place")
	var old place2
	if data, err := tx.Get(metaShelf, oldKey); err == nil && data != nil && json.Unmarshal(data, &old) == nil && old.Case != 0 {
		data, err := json.Marshal(old.trail())
		if err != nil {
			return err
		}
		if err := tx.Put(metaShelf, trailKey, data); err != nil {
			return err
		}
	}
	return tx.Delete(metaShelf, oldKey)
}

// trail is the way that somebody would have come to the place.
func (p place2) trail() Trail {
	t := Trail{Left: p.Left}
	way := func(places ...Place) Trail {
		for _, place := range places {
			place.Case, place.View = p.Case, p.Voice
			t.Stops = append(t.Stops, Stop{Place: place})
		}
		return t
	}
	way(Place{Page: "tasks"})
	field := func(page string) Place { return Place{Page: page, Field: p.Question} }
	switch p.Page {
	case "", "tasks":
		return t
	case "question":
		return way(Place{Page: "question", Question: p.Question})
	case "about":
		return way(field("about"))
	case "plan from", "next look":
		return way(Place{Page: "plan"}, Place{Page: p.Page})
	case "new action":
		return way(Place{Page: "plan"}, Place{Page: "new action", Action: p.Item, Field: p.Question})
	case "action":
		action := Place{Page: "action", Action: p.Item}
		if _, err := strconv.Atoi(p.Question); p.Question == "" || err == nil {
			return way(Place{Page: "plan"}, action)
		}
		return way(Place{Page: "plan"}, action, Place{Page: "action field", Action: p.Item, Field: p.Question})
	case "offer-words":
		return way(Place{Page: "offer"}, field("offer words"))
	case "differences", "difference":
		way(Place{Page: "views"}, Place{Page: "differences"})
		if p.Page == "difference" {
			way(Place{Page: "difference", Question: p.Question})
		}
		return t
	case "visit":
		return way(Place{Page: "visits"}, Place{Page: "visit", Visit: p.Item})
	case "moved":
		before, _ := strconv.Atoi(p.Question)
		return way(Place{Page: "visits"}, Place{Page: "visit", Visit: p.Item}, Place{Page: "moved", Visit: p.Item, Other: before})
	default:
		return way(Place{Page: p.Page})
	}
}
