package command

import (
	"equalfooting/content"
	"equalfooting/tui/userpath"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

func newRoot(d *door) *cobra.Command {
	// On Windows cobra would refuse to run after a double click, which is how the wizard is started there.
	cobra.MousetrapHelpText = ""
	words := d.book.Commands()
	root := &cobra.Command{
		Use:           "footing",
		Short:         words.Root.Short,
		Long:          words.Root.Long,
		Version:       version,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          onlyDropped,
		RunE:          (&wizard{door: d}).run,
	}
	root.PersistentPreRun = func(c *cobra.Command, _ []string) {
		d.window.command = c.HasParent()
		d.speaks(d.book)
	}
	root.Flags().Bool(plainFlag, false, words.Flags.Plain)
	d.everywhereFlags(root.PersistentFlags(), words)
	root.AddCommand(newScoreCommand(d), newListCommand(d), newReportCommand(d), newPlanCommand(d), newOfferCommand(d), newFormCommand(d), newLateCommand(d),
		newImportCommand(d), newExportCommand(d), newCheckCommand(d), newBackupCommand(d), newRestoreCommand(d), newRepairCommand(d),
		newPassphraseCommand(d), newEverythingCommand(d), newDemoCommand(d))
	root.SetOut(d.out) // before cobra makes its own commands, which keep it
	dress(root, words)
	return root
}

// everywhereFlags adds to flags the options that every command has.
func (d *door) everywhereFlags(flags *pflag.FlagSet, words *content.Commands) {
	d.folder, d.passphraseFile = dataFolder(), ""
	flags.Var(userpath.Value{Path: &d.folder}, dataFlag, words.Flags.Data)
	flags.String(languageFlag, "", words.Flags.Language)
	flags.Var(userpath.Value{Path: &d.passphraseFile}, passphraseFlag, words.Flags.PassphraseFile)
}
