package gate

// mostRead is how many entries are read in one transaction before their pages are let go from memory: the file is mapped into it, and going
// through all of a large file would otherwise end up holding all of it.
const mostRead = 256

// counts counts an entry that was read.
func (t *Tx) counts() {
	if t.read++; t.read%mostRead == 0 && !t.tx.Writable() {
		LettingGo(t.tx)()
	}
}
