package command

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/documents"

	"github.com/spf13/cobra"
)

// formCommand makes a paper form of the questions, to fill in by hand.
func (d *door) formCommand() *cobra.Command {
	words := d.book.Commands()
	out := output{door: d}
	var audience, edition, partner string
	c := &cobra.Command{Use: "form", Short: words.Form.Short, Long: words.Form.Long, Args: exactly(0),
		RunE: func(c *cobra.Command, _ []string) error {
			format, err := out.formatAmong(formats.OfDocuments(), formats.Markdown)
			if err != nil {
				return err
			}
			if !assessment.Audience(audience).Known() {
				return unknownChoice("--audience", audience, audienceNames())
			}
			if e := assessment.Edition(edition); e != assessment.Full && e != assessment.Quick {
				return unknownChoice("--edition", edition, []string{string(assessment.Full), string(assessment.Quick)})
			}
			of := assessment.Organisation{Audience: assessment.Audience(audience), Partner: assessment.Partner(partner)}
			if of.Partner != assessment.PartnerYes && of.Partner != assessment.PartnerNo {
				return unknownChoice("--partner", partner, []string{string(assessment.PartnerYes), string(assessment.PartnerNo)})
			}
			data, err := documents.Form(d.book, of, assessment.Edition(edition), format)
			if err != nil {
				return err
			}
			return out.put(c, data)
		}}
	out.flags(c, formats.OfDocuments())
	c.Flags().StringVar(&audience, "audience", string(assessment.BME), words.Flags.Audience)
	c.Flags().StringVar(&edition, "edition", string(assessment.Full), words.Flags.Edition)
	completes(c, "audience", audienceNames()...)
	c.Flags().StringVar(&partner, "partner", string(assessment.PartnerYes), words.Flags.Partner)
	completes(c, "partner", string(assessment.PartnerYes), string(assessment.PartnerNo))
	completes(c, "edition", string(assessment.Full), string(assessment.Quick))
	return c
}

func audienceNames() []string {
	var names []string
	for _, a := range assessment.Audiences() {
		names = append(names, string(a))
	}
	return names
}
