package pages

import (
	"maps"
	"slices"

	"equalfooting/assessment"
	"equalfooting/store"
)

// comparedVoice is one of several sets of answers, and whose it is.
type comparedVoice struct {
	name  string
	sheet assessment.Sheet
}

// compared gives the voices that can be looked at side by side, the organisation's own first: a mentor's view only once it
// was opened.
func (v *Visit) compared() []comparedVoice {
	var list []comparedVoice
	if own := v.ownSheet(); own.Progress().Answered > 0 {
		list = append(list, comparedVoice{v.book.Views().Own, own})
	}
	for _, voice := range v.others() {
		if voice.Kind == store.Mentor && !voice.Opened {
			continue
		}
		sheet, err := v.kept.VoiceSheet(voice.Number)
		if err != nil {
			continue // it was taken away meanwhile
		}
		list = append(list, comparedVoice{v.voiceName(voice), sheet})
	}
	return list
}

// ownSheet is what the organisation says by itself: the answers that count, but for those that were agreed with others
// what it had said before that.
func (v *Visit) ownSheet() assessment.Sheet {
	sheet := v.sheet()
	_, before, _ := v.firstVoice()
	sheet.Answers = maps.Clone(sheet.Answers)
	maps.DeleteFunc(sheet.Answers, func(_ string, a assessment.Answer) bool { return a.Agreed })
	for question, answer := range before {
		if v.answer(question).Agreed {
			sheet.Answers[question] = answer
		}
	}
	return sheet
}

// firstVoice gives the copy of what the organisation had said before it agreed on something else; false where there is
// none yet.
func (v *Visit) firstVoice() (number int, answers map[string]assessment.Answer, ok bool) {
	voices := v.kept.Voices()
	i := slices.IndexFunc(voices, func(voice store.Voice) bool { return voice.Kind == store.First })
	if i < 0 {
		return 0, nil, false
	}
	sheet, err := v.kept.VoiceSheet(voices[i].Number)
	return voices[i].Number, sheet.Answers, err == nil
}

// agree puts an answer that was agreed on in the place of the one that counts. What the organisation had said by itself is
// kept beside it first, so that it cannot be lost.
func (v *Visit) agree(question string, agreed assessment.Answer) error {
	if now := v.answer(question); !now.Agreed {
		if err := v.keepOwn(question, now); err != nil {
			return err
		}
	}
	agreed.Agreed = true
	return v.SaveAnswer(question, agreed)
}

func (v *Visit) keepOwn(question string, said assessment.Answer) error {
	if number, _, ok := v.firstVoice(); ok {
		return v.kept.SaveVoiceAnswer(number, question, said, v.Place(DifferencePage, question))
	}
	_, err := v.kept.AddVoice("", store.First, map[string]assessment.Answer{question: said})
	return err
}
