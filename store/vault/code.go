package vault

import (
	"crypto/sha256"
	"encoding/base32"
	"errors"
	"strings"
)

// A recovery code is 20 random bytes and 2 that catch a slip, as 9 groups of 4 signs. There is no I, L, O and U among the signs
// (Crockford's base 32): what looks like another sign is taken for it.
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

// parseCode reads a code as people type it: small letters, spaces, and signs that look like others.
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

// LooksLikeCode says that a text is a recovery code, perhaps of another file.
func LooksLikeCode(text string) bool {
	_, err := parseCode(text)
	return err == nil
}

// LastGroup is how a recovery code ends. Whoever types that has it on paper.
func LastGroup(code string) string { return code[strings.LastIndex(code, "-")+1:] }

// SameSigns says that two texts are the same signs of a code, however they were typed.
func SameSigns(a, b string) bool {
	plain := strings.NewReplacer("-", "", " ", "", "O", "0", "I", "1", "L", "1")
	return plain.Replace(strings.ToUpper(a)) == plain.Replace(strings.ToUpper(b))
}
