package launch

const opener = "open"
