package launch

func opener(path string) (name string, args []string) {
	return "rundll32", []string{"url.dll,FileProtocolHandler", path}
}
