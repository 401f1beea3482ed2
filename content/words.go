//go:build !packed

package content

import "embed"

// WithWords says whether the words themselves are in the program, and not only the packed ones. They are when people change and check them.
// A released program, built with "-tags packed", does without them.
const WithWords = true

// Every folder next to this file with a language's files in it becomes part of the program, so a new language needs only a new folder. The
// packed file may not exist yet, which must not be an error here.
//
//go:embed */*.yaml */language.* */questions
var embedded embed.FS
