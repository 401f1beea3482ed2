package offer

import (
	"slices"
	"strconv"

	"equalfooting/assessment"
	"equalfooting/content"
	"equalfooting/content/documents"
	"equalfooting/tui/pages"
)

// words asks for the two sentences without which the page has nothing on it.
func words(c pages.Case) (pages.Page, bool) {
	form := c.Book.Offer().Form
	return asked(c, func(own assessment.Offer) []pages.Field {
		return []pages.Field{
			sentence(c, form.Does, true, own.Does, func(o *assessment.Offer, text string) { o.Does = text }),
			sentence(c, form.For, true, own.For, func(o *assessment.Offer, text string) { o.For = text }),
		}
	}), true
}

// contact asks how a partner reaches the organisation.
func contact(c pages.Case) (pages.Page, bool) {
	return asked(c, func(own assessment.Offer) []pages.Field {
		return []pages.Field{sentence(c, c.Book.Offer().Form.Contact, false, own.Contact, func(o *assessment.Offer, text string) { o.Contact = text })}
	}), true
}

// asks lets the organisation choose from its asks. None is ticked to begin with. If there are none, that is said.
func asks(c pages.Case) (pages.Page, bool) {
	form := c.Book.Offer().Form
	if len(c.Record.Offer.Choices(c.Sheet())) == 0 {
		return &pages.Listing{At: c.At, Name: c.Name(), Title: c.Book.Screens().Tasks.Offer, Empty: form.NoAsks}, true
	}
	return asked(c, func(own assessment.Offer) []pages.Field {
		var fields []pages.Field
		for part := range slices.Chunk(own.Choices(c.Sheet()), asksOnScreen) {
			text := form.MoreAsks
			if len(fields) == 0 {
				text = form.Asks
			}
			apart := without(own.Asked(c.Sheet()), part)
			if len(fields) == 0 || len(apart) < assessment.MostOfferAsks {
				fields = append(fields, asksField(c, text, own, part, apart))
			}
		}
		return fields
	}), true
}

// asksOnScreen is how many asks fit in full on a page of 80 by 24; the others are asked after them.
const asksOnScreen = 7

// asksField offers some of the choices; apart is what was chosen on the other screens.
func asksField(c pages.Case, words content.FieldText, own assessment.Offer, part, apart []assessment.OfferAsk) pages.Field {
	field := pages.Field{Label: words.Label, Hint: words.Hint, Kind: pages.Many}
	for i, ask := range part {
		value := strconv.Itoa(i)
		field.Options = append(field.Options, pages.Option{Value: value, Name: documents.AskOfPartner(c.Book, c.Record.Organisation.Audience, ask)})
		if slices.Contains(own.Asks, ask) {
			field.Values = append(field.Values, value)
		}
	}
	field.Keep = func(values []string) (string, error) {
		if len(apart)+len(values) > assessment.MostOfferAsks {
			return c.Book.Offer().Form.TooMany, nil
		}
		chosen := slices.Clone(apart)
		for i, ask := range part {
			if slices.Contains(values, strconv.Itoa(i)) {
				chosen = append(chosen, ask)
			}
		}
		return "", change(c, func(o *assessment.Offer) { o.Asks = chosen })
	}
	return field
}

func without(all, these []assessment.OfferAsk) []assessment.OfferAsk {
	return slices.DeleteFunc(slices.Clone(all), func(ask assessment.OfferAsk) bool { return slices.Contains(these, ask) })
}

// asked is a form about the page, followed by the next step.
func asked(c pages.Case, fields func(own assessment.Offer) []pages.Field) *pages.Form {
	return c.Form(c.Book.Offer().Form.Title, func(c pages.Case) []pages.Field { return fields(c.Record.Offer.Tidied()) },
		func() pages.Next { return pages.Next{Move: pages.Past} })
}

// sentence asks for one of the page's own texts.
func sentence(c pages.Case, words content.FieldText, required bool, now string, set func(o *assessment.Offer, text string)) pages.Field {
	return pages.Field{Label: words.Label, Hint: words.Hint, Required: required, Missing: words.Empty, Values: []string{now}, Most: assessment.MaxOfferText,
		Keep: func(values []string) (string, error) {
			return "", change(c, func(o *assessment.Offer) { set(o, pages.First(values)) })
		}}
}

func change(c pages.Case, change func(o *assessment.Offer)) error {
	return c.Change(func(r *assessment.Record) {
		own := r.Offer.Tidied()
		change(&own)
		r.Offer = own.Tidied()
	})
}
