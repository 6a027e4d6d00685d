#include "rule/scan.h"

#include "base/buf.h"
#include "rule/letter.h"

enum { RUN_SHOWN = 60 };	/* longer runs get no suggestion */

bool
scan_error(const struct scan *s, size_t at, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	fault_verror(s->faults, line_place(s->line, at), fmt, ap);
	va_end(ap);
	return false;
}

struct str
scan_run(const struct scan *s)
{
	struct str rest = scan_rest(s);
	size_t i = 0, n;

	for (; i < rest.n && letter_space(str_skip(rest, i)) == 0; i += n) {
		uint32_t c = letter_first(str_skip(rest, i), &n);

		if (c == '|' || c == '(' || c == ')')
			break;
	}
	return str_sub(rest, 0, i);
}

/* The run as a quote, which a sign may stand in. */
static void
quote_run(struct buf *out, struct str run)
{
	buf_addc(out, '"');
	for (size_t i = 0; i < run.n; i++) {
		if (run.p[i] == '"' || run.p[i] == '\\')
			buf_addc(out, '\\');
		buf_addc(out, run.p[i]);
	}
	buf_addc(out, '"');
}

bool
scan_sign_error(const struct scan *s, size_t at)
{
	struct str run = scan_run(s), sign = str_skip(s->s, at);
	size_t n, weight = str_chr(run, '[');
	struct buf quoted = { 0 };

	letter_first(sign, &n);
	sign = str_sub(sign, 0, n);
	if (sign.p[0] == '[' && weight > 0 && weight != SIZE_MAX)
		return scan_error(s, at, "a weight stands apart from what is "
		    "before it; did you mean %s %s?",
		    fault_show(str_sub(run, 0, weight)),
		    fault_show(str_skip(run, weight)));
	/* In quotes * would be a sign, too. */
	if (run.n > RUN_SHOWN || str_chr(run, '*') != SIZE_MAX)
		return scan_error(s, at, "the sign %s cannot stand here; a "
		    "sign that is meant stands in quotes", fault_show(sign));
	quote_run(&quoted, run);
	scan_error(s, at, "the sign %s cannot stand here; did you mean %s?",
	    fault_show(sign), fault_show(buf_str(&quoted)));
	buf_free(&quoted);
	return false;
}

bool
scan_done(struct scan *s, struct scan_token *t, enum rule_kind kind, struct str text,
    size_t to)
{
	t->kind = SCAN_ATOM;
	t->rule = kind;
	t->text = text;
	t->to = s->at = to;
	return true;
}
