package content

// FileMistake says what is wrong with an answers file, and where. path is what the file is called; line is 0 where the
// whole of it is meant; key is that of the sentence, which the values fill as Fill has it.
func (b *Book) FileMistake(path string, line int, key string, namesAndValues ...string) string {
	words := b.Failures()
	sentence := Fill((*b.AnswersFile())[key], namesAndValues...)
	if line == 0 {
		return Fill(words.SheetWhole, "path", path, "sentence", sentence)
	}
	return Fill(words.Sheet, "line", b.Number(line), "path", path, "sentence", sentence)
}
