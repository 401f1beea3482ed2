package gate

// mostRead is how many entries are read in one transaction before the pages that they lie on go out of memory again: the file is mapped
// into it, and who goes through all of a large one would otherwise hold all of it in the end.
const mostRead = 256

// counts counts an entry that was read.
func (t *Tx) counts() {
	if t.read++; t.read%mostRead == 0 && !t.tx.Writable() {
		LettingGo(t.tx)()
	}
}
