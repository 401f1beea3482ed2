package store

import (
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// Fresh says that the current assessment is a return visit in which nothing was said yet, by anyone: it can be taken back.
func (c *Case) Fresh() bool {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.fresh()
}

func (c *Case) fresh() bool {
	return c.record.Assessment > 1 && len(c.answers) == 0 && len(c.voicesOf(c.record.Assessment)) == 0
}

// TakeBack takes back a return visit that was begun by mistake: the one before it is the current one again, as it was. So
// is the day of the next look, which the beginning took away, unless another was set since. Where something was said in
// it, nothing is done. The errors are *WriteError, *NoCaseError once the organisation was deleted, and *DamagedError.
func (c *Case) TakeBack() error {
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		if !c.fresh() {
			return nil
		}
		last := len(c.assessments) - 1
		if err := tx.Delete(assessmentsShelf, keyOf(c.summary.ID, c.record.Assessment)); err != nil {
			return err
		}
		next.assessments = slices.Clone(c.assessments[:last])
		before := next.assessments[last-1]
		answers, written, err := readAnswers(tx, answersShelf, keyOf(c.summary.ID, before.Number))
		if err != nil {
			return c.store.damaged(err)
		}
		next.earlier = maps.Clone(c.earlier)
		delete(next.earlier, before.Number)
		next.answers, next.written = answers, written
		next.record.Assessment, next.record.Edition = before.Number, before.Edition
		if c.record.NextLook.IsZero() {
			next.record.NextLook = before.NextLook
		}
		next.assessments[last-1].NextLook = assessment.Date{}
		if err := next.putAssessment(tx, last-1); err != nil {
			return err
		}
		return next.putRecord(tx)
	})
}
