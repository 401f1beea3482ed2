// Package vault turns what a person knows, a passphrase or a recovery code, into the key of a data file, and seals and opens
// bytes with that key. It uses no files, shelves or screens.
//
// A file key is 32 random bytes. It never changes while a file keeps its passphrase. The file holds it twice, wrapped each time: with
// the passphrase, by a derivation that is slow on purpose, and with the recovery code.
//
//	lock of a passphrase: 1 | times 1 | MiB 2 | lanes 1 | salt 16 | nonce 24 | box 48    Argon2id of the passphrase
//	lock of a code:       2 | salt 16 | nonce 24 | box 48                                HKDF-SHA256 of the code's 20 bytes
//
// Boxes are XChaCha20-Poly1305 with a random nonce. What precedes the nonce is bound to the box.
package vault
