package gate

// Raw makes files without a passphrase be written and read without sums from now on, or with them again.
func Raw(raw bool) {
	unsealed = func() form { return &summed{} }
	if raw {
		unsealed = func() form { return bare{} }
	}
}
