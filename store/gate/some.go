package gate

import "bytes"

// Some calls fn with up to most entries of a shelf, as Each does: those that come after the key after, or the first ones if that is nil. It
// returns the key to go on after; nil if there are no more.
func (t *Tx) Some(s Shelf, after []byte, most int, fn func(key, value []byte)) []byte {
	cursor := t.reads(s, nil).Cursor()
	k, v := cursor.Seek(after)
	if after != nil && bytes.Equal(k, after) {
		k, v = cursor.Next()
	}
	for ; k != nil; k, v = cursor.Next() {
		if most--; most < 0 {
			return after
		}
		t.counts()
		key, value, _, whole := t.form.read(s, k, v)
		if !whole || after != nil && bytes.Compare(after, k) >= 0 {
			key, value = k, nil
		}
		fn(key, value)
		after = append(after[:0:0], k...)
	}
	return nil
}
