package command

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"equalfooting/content"
	"equalfooting/store"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// door is what the commands share: the words, and where things are kept.
type door struct {
	book    *content.Book
	signals *traceless
	folder  string // --data, or FOOTING_DATA, or the platform's own

	passphraseFile string // where the passphrase is; "" for nowhere
}

func newRoot(book *content.Book, signals *traceless) *cobra.Command {
	// On Windows cobra would refuse a double click on the program; here that is how the wizard is started.
	cobra.MousetrapHelpText = ""
	words := book.Commands()
	d := &door{book: book, signals: signals}
	root := &cobra.Command{
		Use:           "footing",
		Short:         words.Root.Short,
		Long:          words.Root.Long,
		Version:       version,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noSuchCommand,
		RunE:          func(c *cobra.Command, _ []string) error { return d.wizard(c.Flags()) },
	}
	root.Flags().Bool(plainFlag, false, words.Flags.Plain)
	root.PersistentFlags().StringVar(&d.folder, dataFlag, dataFolder(), words.Flags.Data)
	root.PersistentFlags().String(languageFlag, "", words.Flags.Language)
	root.PersistentFlags().StringVar(&d.passphraseFile, passphraseFlag, "", words.Flags.PassphraseFile)
	root.AddCommand(d.scoreCommand(), d.listCommand(), d.reportCommand(), d.planCommand(), d.offerCommand(), d.formCommand(),
		d.importCommand(), d.exportCommand(), d.checkCommand(), d.backupCommand(), d.restoreCommand(), d.repairCommand(),
		d.passphraseCommand(), d.demoCommand())
	dress(root, words)
	return root
}

// dataFolder is the platform's own folder for a program's data, unless FOOTING_DATA names another.
func dataFolder() string {
	if folder := os.Getenv("FOOTING_DATA"); folder != "" {
		return folder
	}
	return filepath.Join(xdg.DataHome, "equal-footing")
}

const dataFlag = "data"

// open opens the data folder. That --data names nothing is most likely a variable of a script that is not set; what it
// does then shall not go into the folder that people use.
func (d *door) open() (*store.Store, error) {
	from, can := d.person()
	return d.openAsking(from, can)
}

func (d *door) openAsking(from asker, can bool) (*store.Store, error) {
	if err := d.namesFolder(); err != nil {
		return nil, err
	}
	return d.openFolder(d.folder, from, can)
}

func (d *door) namesFolder() error {
	if d.folder == "" {
		return misunderstood(withoutValue(flagText(dataFlag, "")))
	}
	return nil
}

// openTold opens the data folder for a command, and says what is found wrong with the file although it can be used.
func (d *door) openTold() (*store.Store, error) {
	st, err := d.open()
	if err != nil {
		return nil, err
	}
	for _, damage := range st.Damage() {
		fmt.Fprintln(safely{os.Stderr}, wrapped(inOneLine(d.book.Explain(damage))))
	}
	return st, nil
}

// wizard opens the store and shows the wizard; on the first run it puts the example there.
func (d *door) wizard(flags *pflag.FlagSet) error {
	open, err := d.front(flags)
	if err != nil {
		return err
	}
	st, err := d.openAsking(asker{d.book, os.Stdin, safely{os.Stdout}}, true)
	if err != nil {
		st, err = d.wayOut(err)
	}
	if err != nil {
		return err
	}
	s := session{door: d, st: st, folder: d.folder}
	defer s.close()
	if err := d.speak(flags, st); err != nil {
		return err
	}
	if err := offerExample(d.book, st); err != nil {
		return err
	}
	st.CatchUp()
	err = s.show(open)
	if s.st == nil {
		return s.leftLocked(err)
	}
	if err := saved(err, s.st); err != nil {
		return err
	}
	d.sayLeft(safely{os.Stdout}, flags, s.st)
	d.backUp(safely{os.Stdout}, s.st)
	return nil
}

// dress puts the project's words in place of cobra's own.
func dress(root *cobra.Command, words *content.Commands) {
	root.CompletionOptions.DisableNoDescFlag = true
	root.InitDefaultHelpCmd()
	root.InitDefaultCompletionCmd()
	root.InitDefaultVersionFlag()
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return wrongFlag(err) })
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { fmt.Fprint(c.OutOrStdout(), helpText(c, words)) })
	root.SetUsageFunc(func(c *cobra.Command) error {
		_, err := fmt.Fprint(c.ErrOrStderr(), helpText(c, words))
		return err
	})
	for _, c := range root.Commands() {
		switch c.Name() {
		case "help":
			c.Short, c.Long = words.Help, ""
			c.Run, c.RunE = nil, helpOn // cobra's own takes a word that is no command for none at all
		case "completion":
			c.Short, c.Long = words.Completion, ""
			c.Args = noSuchCommand
			c.RunE = func(c *cobra.Command, _ []string) error { return c.Help() } // cobra checks Args only with it
			for _, shell := range c.Commands() {
				shell.Short, shell.Long = content.Fill(words.CompletionFor, "shell", shell.Name()), ""
				shell.InitDefaultHelpFlag()
				shell.Flags().Lookup("help").Usage = words.Flags.Help
			}
			for _, shell := range c.Commands() {
				shell.Args = exactly(0)
			}
		}
		c.InitDefaultHelpFlag()
		c.Flags().Lookup("help").Usage = words.Flags.Help
	}
	root.InitDefaultHelpFlag()
	root.Flags().Lookup("help").Usage = words.Flags.Help
	root.Flags().Lookup("version").Usage = words.Flags.Version
}

// helpOn shows the help of the command that is named, or of footing itself.
func helpOn(c *cobra.Command, names []string) error {
	named, rest, err := c.Root().Find(names)
	if err != nil {
		rest = names
	}
	if err := noSuchCommand(c, rest); err != nil {
		return err
	}
	return named.Help()
}

// helpText says what a command does and how to type it.
func helpText(c *cobra.Command, words *content.Commands) string {
	var b strings.Builder
	if c.Long != "" {
		fmt.Fprintf(&b, "%s\n\n", c.Long)
	} else {
		fmt.Fprintf(&b, "%s\n\n", c.Short)
	}
	fmt.Fprintf(&b, "%s\n  %s\n", words.Headings.Usage, c.UseLine())
	var commands []string
	for _, sub := range c.Commands() {
		if sub.IsAvailableCommand() || sub.Name() == "help" {
			commands = append(commands, fmt.Sprintf("  %-12s %s", sub.Name(), sub.Short))
		}
	}
	if len(commands) > 0 {
		fmt.Fprintf(&b, "\n%s\n%s\n", words.Headings.Commands, strings.Join(commands, "\n"))
	}
	fmt.Fprintf(&b, "\n%s\n%s", words.Headings.Flags, c.Flags().FlagUsages())
	if len(commands) > 0 {
		fmt.Fprintf(&b, "\n%s\n", words.Headings.More)
	}
	return b.String()
}
