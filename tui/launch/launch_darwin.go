package launch

func opener(path string) (name string, args []string) { return "open", []string{path} }
