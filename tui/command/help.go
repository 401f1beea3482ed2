package command

import (
	"fmt"
	"strings"

	"equalfooting/content"

	"github.com/spf13/cobra"
)

// dress replaces cobra's words with the project's.
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
			c.Run, c.RunE = nil, helpOn // cobra's own accepts an unknown command
		case "completion":
			c.Short, c.Long = words.Completion, ""
			c.Args = noSuchCommand
			c.RunE = func(c *cobra.Command, _ []string) error { return c.Help() } // without it cobra does not check Args
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

// helpOn shows the help for the named command, or for footing itself.
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
