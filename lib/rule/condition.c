#include "rule/condition.h"

#include "base/array.h"
#include "base/spell.h"
#include "io/kind.h"
#include "rule/letter.h"

/* Conditions, and url: their values run to a blank, | or ). */
static const struct condition {
	const char *name;
	enum rule_kind kind;
} conditions[] = {
	{ "url", RULE_URL },
	{ "author", RULE_AUTHOR },
	{ "kind", RULE_KIND },
	{ "lang", RULE_LANG },
	{ "since", RULE_SINCE },
	{ "until", RULE_UNTIL },
};
enum { CONDITIONS = ARRAY_N(conditions) };

static bool
is_day(struct str s)
{
	static const unsigned days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30,
	    31, 30, 31 };
	uint64_t y, m, d;

	if (s.n != 10 || s.p[4] != '-' || s.p[7] != '-' ||
	    !str_u64(str_sub(s, 0, 4), &y) ||
	    !str_u64(str_sub(s, 5, 7), &m) || !str_u64(str_sub(s, 8, 10), &d))
		return false;
	if (m < 1 || m > 12 || d < 1 || d > days[m - 1])
		return false;
	return m != 2 || d < 29 ||
	    (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0));
}

static bool
check_kind(const struct scan *s, size_t at, struct str v)
{
	struct spell like = spell_of(v);

	if (kind_find(v) != KINDS)
		return true;
	for (size_t i = 0; i < KINDS; i++)
		spell_try(&like, str_of(kind_names[i]));
	if (like.best.n > 0)
		return scan_error(s, at, "unknown kind %s; did you mean %s?",
		    fault_show(v), like.best.p);
	return scan_error(s, at, "unknown kind %s; the kinds are %s",
	    fault_show(v), KIND_TEXTS);
}

static bool
check_url(const struct scan *s, size_t at, struct str v)
{
	size_t scheme = str_find(v, STR("://"));
	struct str host = str_sub(v, 0, str_chr(v, '/'));

	if (scheme != SIZE_MAX)
		return scan_error(s, at, "an address stands without its "
		    "scheme; did you mean url:%s?",
		    fault_show(str_skip(v, scheme + 3)));
	if (str_chr(v, '*') != SIZE_MAX)
		return scan_error(s, at, "url: takes no wildcard; a host "
		    "matches all hosts below it, a path all that begin so");
	for (size_t i = 0; i < host.n; i++)
		if (memchr("\"{}<>[]@#?&=!,;", host.p[i], 15) != NULL)
			return scan_error(s, at + i,
			    "the sign %c cannot stand in a host", host.p[i]);
	if (host.n == 0)
		return scan_error(s, at, "url: needs a host: url:example.org");
	return true;
}

/* Letters of a name, as a handle or a language has them. */
static bool
is_author_name(struct str v)
{
	for (size_t i = 0, n; i < v.n; i += n) {
		uint32_t c = letter_first(str_skip(v, i), &n);

		if (!letter_in_word(c) && (c >= 0x80 ||
		    memchr("_.-@:", (int)c, 5) == NULL))
			return false;
	}
	return v.n > 0;
}

static bool
check_value(const struct scan *s, enum rule_kind kind, size_t at, struct str v)
{
	if (kind == RULE_URL)
		return check_url(s, at, v);
	if (kind == RULE_KIND)
		return check_kind(s, at, v);
	if ((kind == RULE_SINCE || kind == RULE_UNTIL) && !is_day(v))
		return scan_error(s, at, "%s is no day of the calendar; write "
		    "it as 2013-10-18", fault_show(v));
	if (kind == RULE_AUTHOR && !is_author_name(v))
		return scan_error(s, at, "author: needs a handle: "
		    "author:ridwankamil");
	if (kind == RULE_LANG && (!is_author_name(v) || v.n > 20 || v.n < 2))
		return scan_error(s, at, "lang: needs a language: lang:id");
	return true;
}

bool
condition_read(struct scan *s, struct scan_token *t, size_t colon)
{
	struct str name = str_sub(s->s, s->at, colon), run = scan_run(s);
	struct spell near = spell_of(name);
	size_t i, from = colon + 1, end = s->at + run.n;

	for (i = 0; i < CONDITIONS; i++) {
		if (str_is(name, conditions[i].name))
			break;
		spell_try(&near, str_of(conditions[i].name));
	}
	if (i == CONDITIONS && (str_is(name, "http") || str_is(name, "https")))
		return scan_error(s, s->at, "an address alone is no term; "
		    "did you mean url:%s?",
		    fault_show(str_skip(run, name.n + 3)));
	if (i == CONDITIONS && near.best.n > 0 && near.distance < 3)
		return scan_error(s, s->at, "unknown condition %s:; "
		    "did you mean %s:%s?", fault_show(name), near.best.p,
		    fault_show(str_skip(run, name.n + 1)));
	if (i == CONDITIONS)
		return scan_sign_error(s, colon);
	/* A ( is part of an address; | and ) are not. */
	if (conditions[i].kind == RULE_URL)
		while (end < s->s.n && s->s.p[end] == '(') {
			struct scan on = *s;

			on.at = end + 1;
			end = on.at + scan_run(&on).n;
		}
	if (from == end)
		return scan_error(s, s->at, "%s: needs a value right after "
		    "it; did you leave a blank?", conditions[i].name);
	if (conditions[i].kind == RULE_AUTHOR && s->s.p[from] == '@')
		from++;
	if (!check_value(s, conditions[i].kind, from,
	    str_sub(s->s, from, end)))
		return false;
	return scan_done(s, t, conditions[i].kind, str_sub(s->s, from, end), end);
}
