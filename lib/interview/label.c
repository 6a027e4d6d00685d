#include "interview/label.h"

#include "base/ascii.h"

enum { LABEL_MAX = 40 };	/* characters */

static size_t
skip_blanks(struct str s, size_t i)
{
	while (i < s.n && ascii_blank(s.p[i]))
		i++;
	return i;
}

/* The time that stands at i, between these; i is after it then. */
static struct str
time_at(struct str s, size_t *i)
{
	static const char opens[] = "[(#", closes[] = "])#";
	const char *open;
	size_t from = *i + 1, to = from;
	bool colon = false;

	if (*i >= s.n || s.p[*i] == '\0' ||
	    (open = strchr(opens, s.p[*i])) == NULL)
		return (struct str){ 0 };
	for (; to < s.n && (ascii_digit(s.p[to]) || s.p[to] == ':' ||
	    s.p[to] == '.' || s.p[to] == '-'); to++)
		colon |= s.p[to] == ':';
	if (!colon || to == s.n || s.p[to] != closes[open - opens])
		return (struct str){ 0 };
	*i = to + 1;
	/* #00:12:31-5# has tenths of a second. */
	s = str_sub(s, from, to);
	return str_sub(s, 0, str_chr(s, '-'));
}

/* Whether it is a name: short, and without digits but at its end. */
static bool
is_label(struct str s)
{
	size_t points = 0, end = s.n;

	while (end > 0 && ascii_digit(s.p[end - 1]))
		end--;
	for (size_t i = 0; i < end; i++)
		if (ascii_digit(s.p[i]))
			return false;
	for (size_t i = 0; i < s.n; i++)
		points += ((unsigned char)s.p[i] & 0xc0) != 0x80;
	return end > 0 && points <= LABEL_MAX;
}

struct label
label_of(struct str p)
{
	struct label l = { 0 };
	size_t i = skip_blanks(p, 0), colon;
	struct str name;

	l.time = time_at(p, &i);
	i = skip_blanks(p, i);
	l.text = i;
	colon = str_chr(str_skip(p, i), ':');
	if (colon == SIZE_MAX)
		return l;
	name = str_trim(str_sub(p, i, i + colon));
	i += colon + 1;
	if (!is_label(name) || (i < p.n && !ascii_blank(p.p[i])))
		return l;
	l.name = name;
	i = skip_blanks(p, i);
	/* A time may come after the name, too. */
	if (l.time.n == 0)
		l.time = time_at(p, &i);
	l.text = skip_blanks(p, i);
	return l;
}
