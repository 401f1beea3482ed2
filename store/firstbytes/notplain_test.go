package firstbytes_test

import (
	"testing"

	"equalfooting/store/firstbytes"
)

func TestNotPlain(t *testing.T) {
	for data, want := range map[string]bool{
		"correct horse battery staple\n": false, "": false, "MZ, a passphrase": false, "GIF8 too": false, utf16Text("a passphrase\r\n", true, true): false,
		"%PDF-1.7": true, utf16Text("a passphrase\r\n", true, false): true, zipped(t, "word/document.xml"): true,
	} {
		if firstbytes.NotPlain([]byte(data)) != want {
			t.Errorf("%q: want %v", data, want)
		}
	}
}
