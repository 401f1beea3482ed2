//go:build !packed

package content

import "embed"

// WithWords says whether the words themselves are in the program, and not only what is packed of them. They are where people
// change them and check them. A program that is handed over, which is built with "-tags packed", does without.
const WithWords = true

// Every folder next to this file with a language's files in it is taken into the program, so that a new language is a
// new folder and no more. There may be no packed file yet, which has to be no mistake here.
//
//go:embed */*.yaml */language.* */questions
var embedded embed.FS
