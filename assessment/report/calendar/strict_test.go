package calendar_test

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"
)

// Our own checker, following RFC 5545 to the letter as far as these files use it, so that not only a forgiving reader has seen them.

type property struct {
	name       string
	parameters []string
	value      string
}

type event struct {
	uid, stamp, modified, summary, details, reminder string
	first, next                                      time.Time
	sequence                                         int
	calledOff                                        bool
}

var (
	contentLine = regexp.MustCompile(`(?s)^([A-Z-]+)((?:;[A-Z-]+=[^";:,\x00-\x08\x0A-\x1F\x7F]+)*):(.*)$`)
	textValue   = regexp.MustCompile(`(?s)^(?:[^\\;,\x00-\x08\x0A-\x1F\x7F]|\\[\\;,nN])*$`)
	unescape    = strings.NewReplacer(`\\`, `\`, `\;`, ";", `\,`, ",", `\n`, "\n", `\N`, "\n")
)

// strictly reads a calendar file, or says where it breaks the RFC.
func strictly(written string) (head map[string]string, events []event, err error) {
	properties, err := properties(written)
	if err != nil {
		return nil, nil, err
	}
	if properties[0].name != "BEGIN" || properties[0].value != "VCALENDAR" {
		return nil, nil, fmt.Errorf("begins with %v", properties[0])
	}
	if last := properties[len(properties)-1]; last.name != "END" || last.value != "VCALENDAR" {
		return nil, nil, fmt.Errorf("ends with %v", last)
	}
	head = make(map[string]string)
	var inside, alarm map[string]property
	for _, p := range properties[1 : len(properties)-1] {
		switch {
		case p.name == "BEGIN" && p.value == "VEVENT" && inside == nil:
			inside = make(map[string]property)
		case p.name == "END" && p.value == "VEVENT" && inside != nil:
			e, err := readEvent(inside)
			if err == nil && alarm != nil {
				e.reminder, err = readAlarm(alarm)
			}
			if err != nil {
				return nil, nil, err
			}
			events = append(events, e)
			inside, alarm = nil, nil
		case p.name == "BEGIN" && p.value == "VALARM" && inside != nil && alarm == nil:
			alarm = make(map[string]property)
		case p.name == "END" && p.value == "VALARM" && alarm != nil:
			alarm["END"] = p
		case p.name == "BEGIN", p.name == "END":
			return nil, nil, fmt.Errorf("%s of %s does not belong here", p.name, p.value)
		case alarm != nil:
			if _, twice := alarm[p.name]; twice || alarm["END"].name != "" {
				return nil, nil, fmt.Errorf("%s twice in a reminder, or after it", p.name)
			}
			alarm[p.name] = p
		case inside != nil:
			if _, twice := inside[p.name]; twice {
				return nil, nil, fmt.Errorf("%s twice in an event", p.name)
			}
			inside[p.name] = p
		case len(events) > 0:
			return nil, nil, fmt.Errorf("%s of the calendar after its events", p.name)
		default:
			if _, twice := head[p.name]; twice {
				return nil, nil, fmt.Errorf("%s twice", p.name)
			}
			if head[p.name], err = text(p); err != nil {
				return nil, nil, err
			}
		}
	}
	switch {
	case inside != nil:
		return nil, nil, fmt.Errorf("an event without an end")
	case len(events) == 0:
		return nil, nil, fmt.Errorf("no event")
	case head["VERSION"] != "2.0", head["PRODID"] == "":
		return nil, nil, fmt.Errorf("VERSION %q, PRODID %q", head["VERSION"], head["PRODID"])
	}
	return head, events, nil
}

// properties splits the file: 3.1 of the RFC.
func properties(written string) ([]property, error) {
	body, ended := strings.CutSuffix(written, "\r\n")
	if !ended {
		return nil, fmt.Errorf("the last line has no end")
	}
	var whole []string
	for i, line := range strings.Split(body, "\r\n") {
		switch {
		case len(line) > 75:
			return nil, fmt.Errorf("line %d has %d bytes: %q", i+1, len(line), line)
		case !utf8.ValidString(line):
			return nil, fmt.Errorf("line %d breaks a letter: %q", i+1, line)
		case strings.ContainsFunc(line, func(r rune) bool { return r != '\t' && unicode.IsControl(r) }):
			return nil, fmt.Errorf("line %d has a control character: %q", i+1, line)
		case strings.HasPrefix(line, " ") && i > 0:
			whole[len(whole)-1] += line[1:]
		case line == "", line[0] == '\t':
			return nil, fmt.Errorf("line %d is no property: %q", i+1, line)
		default:
			whole = append(whole, line)
		}
	}
	list := make([]property, len(whole))
	for i, line := range whole {
		parts := contentLine.FindStringSubmatch(line)
		if parts == nil {
			return nil, fmt.Errorf("no property: %q", line)
		}
		list[i] = property{name: parts[1], value: parts[3]}
		if parts[2] != "" {
			list[i].parameters = strings.Split(parts[2][1:], ";")
		}
	}
	return list, nil
}

func text(p property) (string, error) {
	if !textValue.MatchString(p.value) {
		return "", fmt.Errorf("%s: not a text: %q", p.name, p.value)
	}
	return unescape.Replace(p.value), nil
}

// readEvent checks an event against 3.6.1 of the RFC.
func readEvent(properties map[string]property) (e event, err error) {
	for name := range properties {
		if !slices.Contains([]string{"UID", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP"}, name) {
			return e, fmt.Errorf("%s is nothing that these files use", name)
		}
	}
	for name, into := range map[string]*string{"UID": &e.uid, "SUMMARY": &e.summary, "DESCRIPTION": &e.details} {
		if *into, err = text(properties[name]); err != nil {
			return e, err
		}
	}
	for name, into := range map[string]*string{"DTSTAMP": &e.stamp, "LAST-MODIFIED": &e.modified} {
		*into = properties[name].value
		if _, err := time.Parse("20060102T150405Z", *into); err != nil {
			return e, fmt.Errorf("%s: %w", name, err)
		}
	}
	sequence, err := strconv.ParseInt(properties["SEQUENCE"].value, 10, 32)
	if err != nil || sequence < 0 {
		return e, fmt.Errorf("SEQUENCE %q", properties["SEQUENCE"].value)
	}
	e.sequence = int(sequence)
	switch status := properties["STATUS"].value; status {
	case "CANCELLED":
		e.calledOff = true
	case "CONFIRMED":
	default:
		return e, fmt.Errorf("STATUS %q", status)
	}
	for name, into := range map[string]*time.Time{"DTSTART": &e.first, "DTEND": &e.next} {
		if !slices.Equal(properties[name].parameters, []string{"VALUE=DATE"}) {
			return e, fmt.Errorf("%s with %q", name, properties[name].parameters)
		}
		if *into, err = time.Parse("20060102", properties[name].value); err != nil {
			return e, fmt.Errorf("%s: %w", name, err)
		}
	}
	switch {
	case e.uid == "":
		return e, fmt.Errorf("no UID")
	case !e.next.Equal(e.first.AddDate(0, 0, 1)):
		return e, fmt.Errorf("from %v to %v is not one day", e.first, e.next)
	case properties["TRANSP"].value != "TRANSPARENT":
		return e, fmt.Errorf("TRANSP %q", properties["TRANSP"].value)
	}
	return e, nil
}

// readAlarm checks a reminder against 3.6.6 of the RFC: it must show a text, and come once.
func readAlarm(properties map[string]property) (string, error) {
	if len(properties) != 4 || properties["ACTION"].value != "DISPLAY" || properties["END"].name == "" {
		return "", fmt.Errorf("the reminder has %v", properties)
	}
	if trigger := properties["TRIGGER"].value; trigger != "-P6DT15H" {
		return "", fmt.Errorf("TRIGGER %q is not nine in the morning of the day a week before", trigger)
	}
	return text(properties["DESCRIPTION"])
}
