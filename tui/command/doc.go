// Package command is the command line: the third front of the program, alongside the full screen and line by line. It starts
// those two, and makes documents, lists and answers files without either.
//
// A command is a type with its options, made by its newXxxCommand. Commands share the door: the words, and how the data is opened.
// A result goes to an output, and an asker puts questions to the person at the terminal.
package command
