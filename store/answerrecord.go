package store

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"strings"

	"equalfooting/assessment"
	bolt "go.etcd.io/bbolt"
)

// firstAssessment is the number that every answer's key carries. An organisation can be assessed only once for now;
// the number leaves room for more without moving a record.
const firstAssessment uint16 = 1

const answerPrefixLength = idLength + 2

// answerPrefix begins the key of every answer in a case's assessment.
func answerPrefix(id ID) []byte {
	return binary.BigEndian.AppendUint16(id.key(), firstAssessment)
}

func answerKey(id ID, question string) []byte {
	return append(answerPrefix(id), question...)
}

// forEachAnswer calls fn with every answer record of a case, undecoded. The slices are valid only inside fn.
func forEachAnswer(tx *bolt.Tx, id ID, fn func(question, data []byte) error) error {
	prefix := answerPrefix(id)
	cursor := tx.Bucket(answersBucket).Cursor()
	for k, v := cursor.Seek(prefix); bytes.HasPrefix(k, prefix); k, v = cursor.Next() {
		if err := fn(k[answerPrefixLength:], v); err != nil {
			return err
		}
	}
	return nil
}

func putAnswer(tx *bolt.Tx, id ID, question string, a assessment.Answer) error {
	bucket := tx.Bucket(answersBucket)
	if a.IsEmpty() {
		return bucket.Delete(answerKey(id, question))
	}
	data, err := json.Marshal(a)
	if err != nil {
		return err
	}
	return bucket.Put(answerKey(id, question), data)
}

func decodeAnswer(data []byte) (assessment.Answer, error) {
	var a assessment.Answer
	err := json.Unmarshal(data, &a)
	return a, err
}

// asKept gives a as it will read back (JSON cannot hold invalid UTF-8), sharing no memory with the caller.
func asKept(a assessment.Answer) assessment.Answer {
	a.Note = strings.ToValidUTF8(a.Note, "\uFFFD")
	a.Reason = strings.ToValidUTF8(a.Reason, "\uFFFD")
	if a.Evidence != nil {
		a = a.WithEvidence(*a.Evidence)
	}
	return a
}
