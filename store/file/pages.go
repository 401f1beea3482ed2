package file

// Pages are those of an open file, below the level of its entries.
type Pages struct{ of *File }

// Pages gives those of the file.
func (f *File) Pages() Pages { return Pages{f} }

// newest gives the newest state of the file, and what walks its pages.
func (p Pages) newest() (*pageChecker, state) {
	c := pageChecker{file: p.of.place.handle, pageSize: p.of.place.pageSize}
	var newest state
	for i := range int64(2) {
		if is, whole := c.stateAt(i*c.pageSize, c.pageSize); whole && is.transaction >= newest.transaction {
			newest = is
		}
	}
	c.count, c.seen = newest.count, bitsFor(newest.count)
	return &c, newest
}
