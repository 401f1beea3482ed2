package command

import (
	"equalfooting/assessment"
	"equalfooting/assessment/report/formats"
	"equalfooting/content/documents"

	"github.com/spf13/cobra"
)

// formCommand makes a paper form of the questions, to fill in by hand.
type formCommand struct {
	*door
	out                        output
	audience, edition, partner string
}

func newFormCommand(d *door) *cobra.Command {
	words := d.book.Commands()
	f := &formCommand{door: d, out: output{door: d}}
	c := &cobra.Command{Use: "form", Short: words.Form.Short, Long: words.Form.Long, Args: exactly(0), RunE: f.run}
	f.out.flags(c, formats.OfDocuments())
	c.Flags().StringVar(&f.audience, "audience", string(assessment.BME), words.Flags.Audience)
	c.Flags().StringVar(&f.edition, "edition", string(assessment.Full), words.Flags.Edition)
	completes(c, "audience", audienceNames()...)
	c.Flags().StringVar(&f.partner, "partner", string(assessment.PartnerYes), words.Flags.Partner)
	completes(c, "partner", string(assessment.PartnerYes), string(assessment.PartnerNo))
	completes(c, "edition", string(assessment.Full), string(assessment.Quick))
	return c
}

func (f *formCommand) run(c *cobra.Command, _ []string) error {
	format, err := f.out.formatAmong(formats.OfDocuments(), formats.Markdown)
	if err != nil {
		return err
	}
	of := assessment.Organisation{Audience: assessment.Audience(f.audience), Partner: assessment.Partner(f.partner)}
	if !of.Audience.Known() {
		return unknownChoice("--audience", f.audience, audienceNames())
	}
	edition := assessment.Edition(f.edition)
	if edition != assessment.Full && edition != assessment.Quick {
		return unknownChoice("--edition", f.edition, []string{string(assessment.Full), string(assessment.Quick)})
	}
	if of.Partner != assessment.PartnerYes && of.Partner != assessment.PartnerNo {
		return unknownChoice("--partner", f.partner, []string{string(assessment.PartnerYes), string(assessment.PartnerNo)})
	}
	data, err := documents.Form(f.book, of, edition, format)
	if err != nil {
		return err
	}
	return f.out.put(c, data)
}

func audienceNames() []string {
	var names []string
	for _, a := range assessment.Audiences() {
		names = append(names, string(a))
	}
	return names
}
