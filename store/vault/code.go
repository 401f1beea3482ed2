package vault

import (
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"strings"
)

// A recovery code is 20 random bytes and 2 that catch a slip, in 9 groups of 4 characters. The characters leave out I, L, O and U
// (Crockford's base 32), and one that looks like another is read as that.
const (
	codeLength  = 20
	checkLength = 2
	groupLength = 4
)

var signs = base32.NewEncoding("0123456789ABCDEFGHJKMNPQRSTVWXYZ").WithPadding(base32.NoPadding)

var errNoCode = errors.New("it is no recovery code")

// LockWithCode makes a recovery code, and the lock that it opens.
func (k *Key) LockWithCode() (code string, lock []byte) {
	random := randomBytes(codeLength)
	head := append([]byte{codeForm}, randomBytes(saltLength)...)
	return writeCode(random), seal(derived(random, head[1:], "code"), head, k.secret, head)
}

func writeCode(random []byte) string {
	check := sha256.Sum256(random)
	text := signs.EncodeToString(append(random[:codeLength:codeLength], check[:checkLength]...))
	var groups []string
	for ; text != ""; text = text[min(groupLength, len(text)):] {
		groups = append(groups, text[:min(groupLength, len(text))])
	}
	return strings.Join(groups, "-")
}

// parseCode reads a code as people type it: in lower case, with spaces, and with characters that look like others.
func parseCode(text string) ([]byte, error) {
	text = strings.ToUpper(strings.Join(strings.Fields(text), ""))
	text = strings.NewReplacer("-", "", "–", "", "O", "0", "I", "1", "L", "1").Replace(text)
	all, err := signs.DecodeString(text)
	if err != nil || len(all) != codeLength+checkLength {
		return nil, errNoCode
	}
	check := sha256.Sum256(all[:codeLength])
	if string(check[:checkLength]) != string(all[codeLength:]) {
		return nil, errNoCode
	}
	return all[:codeLength], nil
}

// LooksLikeCode says that a text is a recovery code, perhaps for another file.
func LooksLikeCode(text string) bool {
	_, err := parseCode(text)
	return err == nil
}

// LastGroup is the end of a recovery code. Anyone who can type it has the code on paper.
func LastGroup(code string) string { return code[strings.LastIndex(code, "-")+1:] }

// SameSigns says that two texts are the same code characters, however they were typed.
func SameSigns(a, b string) bool {
	plain := strings.NewReplacer("-", "", " ", "", "O", "0", "I", "1", "L", "1")
	return plain.Replace(strings.ToUpper(a)) == plain.Replace(strings.ToUpper(b))
}
