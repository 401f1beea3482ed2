//go:build packed

package content

import "embed"

// WithWords says that only the packed words are in the program, and the answers files, which are read as they are.
const WithWords = false

//go:embed */language.packed */example.yaml */example-first.yaml */example-trustee.yaml
var embedded embed.FS
