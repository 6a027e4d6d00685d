/* What a file or an output is as a whole: text, JSON, lines of it, XML. */
#ifndef DAMAGE_FORM_H
#define DAMAGE_FORM_H

#include "base/visible.h"
#include "json/json.h"
#include "office/xml.h"

enum form { FORM_TEXT, FORM_LINES, FORM_JSON, FORM_XML, FORM_BYTES };

static struct json form_json;

static bool
form_is_utf8(struct str s)
{
	const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n;
	size_t n;

	for (; p < end; p += n) {
		n = *p < 0x80 || *p == 0x7f ? 1 : visible_length(p, end);
		/* Controls from U+0080 on are two bytes, and no matter here. */
		if (n == 0 && *p == 0xc2 && end - p > 1 && p[1] >> 6 == 2)
			n = 2;
		if (n == 0)
			return false;
	}
	return true;
}

static bool
form_is_lines(struct str s)
{
	struct str line;

	while (str_split(&s, '\n', &line))
		if (str_trim(line).n > 0 && !json_scan(&form_json, line, 0))
			return false;
	return true;
}

/* One value after the other, wherever lines end. */
static bool
form_is_values(struct str s)
{
	size_t used;

	while ((s = str_trim(s)).n > 0 && !json_scan(&form_json, s, 0)) {
		if (json_scan_first(&form_json, s, 0, &used) != JSON_OK)
			return false;
		s = str_skip(s, used);
	}
	return true;
}

static bool
form_is_xml(struct str s)
{
	struct xml *xml = xml_open_text(s);
	enum xml_event e;

	do
		e = xml_next(xml);
	while (e != XML_AT_END && e != XML_AT_ERROR);
	xml_close(xml);
	return e == XML_AT_END;
}

static enum form
form_of(struct str s)
{
	if (!form_is_utf8(s))
		return FORM_BYTES;
	if (str_trim(s).n == 0)
		return FORM_TEXT;
	if (form_is_lines(s))
		return FORM_LINES;
	if (json_scan(&form_json, s, 0))
		return FORM_JSON;
	return form_is_xml(s) ? FORM_XML : FORM_TEXT;
}

/* Whether s has this form, or is empty. */
static bool
form_holds(struct str s, enum form form)
{
	switch (form) {
	case FORM_BYTES:
		return true;
	case FORM_LINES:
		return form_is_lines(s);
	case FORM_JSON:
		return str_trim(s).n == 0 || json_scan(&form_json, s, 0);
	case FORM_XML:
		return str_trim(s).n == 0 || form_is_xml(s);
	case FORM_TEXT:
		break;
	}
	return form_is_utf8(s);
}

#endif
