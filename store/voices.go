package store

import (
	"fmt"
	"maps"
	"slices"
	"time"

	"equalfooting/assessment"
	"equalfooting/store/gate"
)

// VoiceKind is whose answers a voice is.
type VoiceKind string

// The kinds of voice.
const (
	Mentor   VoiceKind = "mentor"   // a mentor's own view
	Imported VoiceKind = "imported" // from an answers file
	First    VoiceKind = "first"    // what the organisation had said itself, before it agreed on something else
)

// Voice is a further set of answers to an assessment, beside those that count.
type Voice struct {
	Number     int                 `json:"-"`              // within the organisation, 1 and up; never given twice
	Assessment int                 `json:"-"`              // the number of the assessment that it is about
	Name       string              `json:"name,omitempty"` // whose it is, as typed
	Kind       VoiceKind           `json:"kind"`
	Added      time.Time           `json:"added"`            // UTC
	Opened     bool                `json:"opened,omitempty"` // a mentor's sealed view was opened for comparing
	Progress   assessment.Progress `json:"-"`                // by the assessment's edition
}

// voice is one with its answers, which are replaced, never changed.
type voice struct {
	Voice   // its Progress is worked out when asked for
	answers map[string]assessment.Answer
}

// Voices gives those of the current assessment, in the order in which they were added.
func (c *Case) Voices() []Voice {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	return c.voicesOf(c.record.Assessment)
}

// VoicesOf gives those of any assessment, in the order in which they were added, or a *NoAssessmentError.
func (c *Case) VoicesOf(number int) ([]Voice, error) {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	if _, err := c.assessment(number); err != nil {
		return nil, err
	}
	return c.voicesOf(number), nil
}

func (c *Case) voicesOf(number int) []Voice {
	var list []Voice
	for _, v := range c.voices {
		if v.Assessment == number {
			list = append(list, c.shown(v))
		}
	}
	return list
}

// shown gives a voice as the outside sees it.
func (c *Case) shown(v voice) Voice {
	v.Progress = c.voiceSheet(v).Progress()
	return v.Voice
}

func (c *Case) voiceSheet(v voice) assessment.Sheet {
	return c.sheetOf(c.assessments[v.Assessment-1].Edition, v.answers)
}

// VoiceSheet gives a voice's answers as a sheet of the assessment that it is about, or a *NoVoiceError. Its Answers
// must not be changed; it stays as it is when further answers are saved.
func (c *Case) VoiceSheet(number int) (assessment.Sheet, error) {
	c.store.mu.Lock()
	defer c.store.mu.Unlock()
	i, err := c.voiceAt(number)
	if err != nil {
		return assessment.Sheet{}, err
	}
	return c.voiceSheet(c.voices[i]), nil
}

// AddVoice keeps a new voice in the current assessment with all its answers, in one durable transaction. The errors
// are *WriteError, and *NoCaseError once the organisation was deleted.
func (c *Case) AddVoice(name string, kind VoiceKind, answers map[string]assessment.Answer) (Voice, error) {
	kept, err := allAsKept(answers)
	if err != nil {
		return Voice{}, err
	}
	var added Voice
	err = c.save(func(tx *gate.Tx, next *Case, now time.Time) error {
		number, err := nextNumber(c.record.LastVoice)
		if err != nil {
			return err
		}
		next.record.LastVoice = number
		v := voice{Voice{Number: number, Assessment: c.record.Assessment, Name: name, Kind: kind, Added: asClock(now)}, kept}
		if err := next.putVoice(tx, &v); err != nil {
			return err
		}
		for question, a := range kept {
			key := voiceAnswerKey(c.summary.ID, v.Voice, question)
			if err := putAnswer(tx, voiceAnswersShelf, key, answerRecord{a, v.Added}); err != nil {
				return err
			}
		}
		next.voices = append(slices.Clone(c.voices), v)
		added = c.shown(v)
		return next.putRecord(tx)
	})
	if err != nil {
		return Voice{}, err
	}
	return added, nil
}

// SaveVoiceAnswer keeps a voice's answer to one question and the place where the user is (of this voice, whatever at
// says), in one durable transaction; an empty answer takes the record away. The errors are *WriteError, *NoVoiceError,
// and *NoCaseError once the organisation was deleted.
func (c *Case) SaveVoiceAnswer(number int, question string, a assessment.Answer, at Place) error {
	if err := checkQuestion(question); err != nil {
		return &WriteError{Err: err}
	}
	a = asKept(a)
	return c.changeVoice(number, func(tx *gate.Tx, v *voice, now time.Time) error {
		v.answers = maps.Clone(v.answers)
		if a.IsEmpty() {
			delete(v.answers, question)
		} else {
			v.answers[question] = a
		}
		key := voiceAnswerKey(c.summary.ID, v.Voice, question)
		if err := putAnswer(tx, voiceAnswersShelf, key, answerRecord{a, asClock(now)}); err != nil {
			return err
		}
		at.Case, at.Voice = c.summary.ID, number
		return putPlace(tx, at)
	})
}

// OpenVoice keeps that a voice was opened for comparing. The errors are *WriteError, *NoVoiceError, and *NoCaseError
// once the organisation was deleted.
func (c *Case) OpenVoice(number int) error {
	return c.changeVoice(number, func(tx *gate.Tx, v *voice, _ time.Time) error {
		v.Opened = true
		return c.putVoice(tx, v)
	})
}

// RemoveVoice takes a voice and its answers away. The errors are *WriteError, *NoVoiceError, and *NoCaseError once the
// organisation was deleted.
func (c *Case) RemoveVoice(number int) error {
	return c.save(func(tx *gate.Tx, next *Case, _ time.Time) error {
		i, err := c.voiceAt(number)
		if err != nil {
			return err
		}
		v := c.voices[i]
		for question := range v.answers {
			if err := tx.Delete(voiceAnswersShelf, voiceAnswerKey(c.summary.ID, v.Voice, question)); err != nil {
				return err
			}
		}
		next.voices = slices.Delete(slices.Clone(c.voices), i, i+1)
		return tx.Delete(voicesShelf, voiceKey(c.summary.ID, v.Voice))
	})
}

func (c *Case) changeVoice(number int, change func(tx *gate.Tx, v *voice, now time.Time) error) error {
	return c.save(func(tx *gate.Tx, next *Case, now time.Time) error {
		i, err := c.voiceAt(number)
		if err != nil {
			return err
		}
		next.voices = slices.Clone(c.voices)
		return change(tx, &next.voices[i], now)
	})
}

func (c *Case) voiceAt(number int) (int, error) {
	i := slices.IndexFunc(c.voices, func(v voice) bool { return v.Number == number })
	if i < 0 {
		return 0, &NoVoiceError{number}
	}
	return i, nil
}

// putVoice keeps a voice's record, without its answers, and gives v what will read back.
func (c *Case) putVoice(tx *gate.Tx, v *voice) error {
	kept, err := put(tx, voicesShelf, voiceKey(c.summary.ID, v.Voice), v.Voice)
	kept.Number, kept.Assessment = v.Number, v.Assessment
	v.Voice = kept
	return err
}

func voiceKey(id ID, v Voice) []byte { return keyOf(id, v.Assessment, v.Number) }

func voiceAnswerKey(id ID, v Voice, question string) []byte {
	return append(voiceKey(id, v), question...)
}

// voiceOf makes a voice of its record.
func voiceOf(rest, data []byte) (Voice, error) {
	about, rest, ok := cutNumber(rest)
	number, rest, also := cutNumber(rest)
	if !ok || !also || len(rest) > 0 {
		return Voice{}, errKeyShape
	}
	v, err := decode[Voice](data)
	if err != nil {
		return Voice{}, fmt.Errorf("voice %d: %w", number, err)
	}
	v.Number, v.Assessment = number, about
	return v, nil
}

// readVoices reads a case's voices with their answers. The keys put them in the order in which they were added.
func readVoices(tx *gate.Tx, id ID, assessments int) ([]voice, error) {
	return readAll(tx, voicesShelf, id.key(), func(rest, data []byte) (voice, error) {
		v, err := voiceOf(rest, data)
		if err != nil {
			return voice{}, err
		}
		if v.Assessment < 1 || v.Assessment > assessments {
			return voice{}, fmt.Errorf("voice %d: no assessment %d", v.Number, v.Assessment)
		}
		answers, _, err := readAnswers(tx, voiceAnswersShelf, voiceKey(id, v))
		if err != nil {
			return voice{}, fmt.Errorf("voice %d: %w", v.Number, err)
		}
		return voice{v, answers}, nil
	})
}
