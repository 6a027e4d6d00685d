#include "codebook/measured.h"

#include "base/array.h"
#include "base/ascii.h"
#include "base/mem.h"
#include "codebook/book.h"
#include "rule/fault.h"

/* Whether it is a year, a month or a day: 2026, 2026-11, 2026-11-30. */
static bool
is_when(struct str s)
{
	static const char form[] = "0000-00-00";

	if (s.n != 4 && s.n != 7 && s.n != 10)
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (form[i] == '0' ? !ascii_digit(s.p[i]) : s.p[i] != form[i])
			return false;
	return true;
}

/* Whether it is a number from 0 to 1, as .84 or 0.84. */
static bool
is_share(struct str s)
{
	double v;

	for (size_t i = 0; i < s.n; i++)
		if (!ascii_digit(s.p[i]) && s.p[i] != '.')
			return false;
	return str_real(s, &v) && v <= 1;
}

/* Where the figure so named stands; NULL when there is none of that name. */
static struct str *
figure(struct codebook_measured *m, struct str name)
{
	const struct {
		const char *name;
		struct str *to;
	} known[] = { { "n", &m->n }, { "precision", &m->precision },
		{ "recall", &m->recall }, { "f1", &m->f1 },
		{ "accuracy", &m->accuracy } };

	for (size_t i = 0; i < ARRAY_N(known); i++)
		if (str_is(name, known[i].name))
			return known[i].to;
	return NULL;
}

/*
 * Takes figures off *rest, up to the word on or the end; false after an error,
 * of which there is one when there are none.
 */
static bool
read_figures(struct load *l, struct str *rest, struct codebook_measured *m,
    bool *on)
{
	struct str word, value, *to;
	uint64_t n;
	bool any = false;

	while (load_word(rest, &word)) {
		size_t at = (size_t)(word.p - l->line.text.p);

		if ((*on = str_is(word, "on")))
			break;
		to = figure(m, word);
		if (to == NULL)
			return load_error(l, at, "measured: knows n, "
			    "precision, recall, f1 and accuracy, each before "
			    "its value, and on, before the posts");
		if (!load_word(rest, &value) || (to == &m->n ?
		    !str_u64(value, &n) : !is_share(value)))
			return load_error(l, at, to == &m->n ? "n is a whole "
			    "number, as in n 500" : "%s is a number from 0 to "
			    "1, as in %s .84", fault_show(word),
			    fault_show(word));
		if (to->n > 0)
			return load_error(l, at, "%s is there twice",
			    fault_show(word));
		*to = value;
		any = true;
	}
	return any || *on || load_error(l, 0, "measured: says nothing; a code "
	    "has n, precision or recall, as in measured: lamp n 120 precision "
	    ".9 recall .8");
}

/* A line that begins a measurement: when, its figures, on which posts. */
static bool
read_first(struct load *l, struct str rest, struct codebook_measured *m)
{
	bool on = false;

	if (!read_figures(l, &rest, m, &on))
		return false;
	m->on = str_trim(rest);
	return m->on.n > 0 || load_error(l, 0, "measured: on which posts? "
	    "as in measured: 2026-11 n 500 on posts to the city");
}

/* A line about codes of the measurement before it. */
static bool
read_code(struct load *l, struct str rest, struct codebook_measured *m)
{
	const struct codebook *b = l->book;
	const struct codebook_measured *last = b->measures == 0 ? NULL :
	    &b->measured[b->measures - 1];
	bool on = false;

	if (last == NULL || last->file != l->file)
		return load_error(l, 0, "measured: begins with when and on "
		    "which posts, as in measured: 2026-11 n 500 on posts to "
		    "the city, or says no");
	m->when = last->when;
	m->on = last->on;
	if (!read_figures(l, &rest, m, &on))
		return false;
	return !on || load_error(l, 0, "measured: what it was on stands in "
	    "the line that begins with when");
}

void
measured_read(struct load *l, const struct setting_value *v)
{
	struct codebook *b = l->book;
	struct codebook_file *f = &b->file[l->file];
	struct codebook_measured m = { .file = l->file,
	    .line = (uint32_t)l->line.number };
	struct str rest = v->text, word;

	if (str_is(v->text, "no")) {
		f->unmeasured = true;
		return;
	}
	load_word(&rest, &word);
	if (is_when(word)) {
		m.when = word;
		if (!read_first(l, rest, &m))
			return;
	} else {
		m.code = word;
		if (!read_code(l, rest, &m))
			return;
	}
	if (!load_limit(l, b->measures + 1, CODEBOOK_TEXTS_MAX,
	    "measured: lines"))
		return;
	b->measured = mem_grow(b->measured, &l->measured_cap, b->measures + 1,
	    sizeof(*b->measured));
	b->measured[b->measures++] = m;
}

void
measured_check(struct codebook *b)
{
	for (size_t i = 0; i < b->measures; i++) {
		const struct codebook_measured *m = &b->measured[i];
		struct str rest = m->code, path;

		/* Not all codes of an included book are there. */
		if (b->file[m->file].includer != 0)
			continue;
		while (rest.n > 0 && str_split(&rest, '|', &path))
			if (book_find(b, path) == CODEBOOK_NONE)
				fault_error(&b->faults, book_place(b, m->file,
				    m->line, 0), "measured: there is no code "
				    "%s; a code is named by its whole path, "
				    "a/b", fault_show(path));
		if (b->file[m->file].unmeasured && m->code.n == 0)
			fault_error(&b->faults, book_place(b, m->file, m->line,
			    0), "measured: no, or figures: not both");
	}
}
