#include "report/judgements.h"

#include <math.h>

#include "align/print.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/str.h"
#include "show/escape.h"
#include "show/words.h"

const char *const judgements_word[JUDGEMENTS] = { "under", "over", "as-prioritised",
	"undecided" };

size_t
judgements_row(const struct judgements *v, size_t source, size_t item)
{
	return v->source[source].first + item;
}

enum judgement
judgements_of(const struct judgements *v, size_t source, size_t item)
{
	const struct str said = gather_text(v->item, judgements_row(v, source,
	    item), "verdict");
	enum judgement i = 0;

	while (i < JUDGEMENTS && !str_is(said, judgements_word[i]))
		i++;
	return i;
}

bool
judgements_is_stated(const struct judgements *v, size_t source, size_t item)
{
	return gather_text(v->item, judgements_row(v, source, item),
	    "priority").n > 0;
}

/* Whether rows of this source have come, and those of others after them. */
static bool
came_before(const struct judgements *v, struct str name)
{
	for (size_t i = 0; i < v->sources; i++)
		if (str_eq(v->source[i].name, name))
			return true;
	return false;
}

/* Rows of the sources one after the other; false when they are not so. */
static bool
find_sources(struct judgements *v)
{
	struct str last = { 0 };

	for (size_t r = 0; r < v->item->kept; r++) {
		const struct str name = gather_text(v->item, r, "source");

		if (str_is(name, "note"))
			continue;
		if (v->sources > 0 && str_eq(name, last)) {
			if (v->sources == 1)
				v->items++;
			continue;
		}
		last = name;
		if (str_is(name, "consensus") && v->sources > 0) {
			v->consensus = true;
			v->source[v->sources] = (struct judgements_source){
				.name = name, .first = r };
			break;
		}
		if (v->sources == JUDGEMENTS_SOURCES_MAX ||
		    came_before(v, name))
			return false;
		v->source[v->sources++] = (struct judgements_source){
			.name = name, .first = r };
		if (v->sources == 1)
			v->items = 1;
	}
	for (size_t i = 0; i < v->sources + v->consensus; i++)
		if (v->source[i].first != i * v->items ||
		    v->source[i].first + v->items > v->item->kept)
			return false;
	return v->sources > 0;
}

static bool
same(const struct judgements *v, size_t a, size_t b, size_t item,
    const char *what)
{
	return str_eq(gather_text(v->item, judgements_row(v, a, item), what),
	    gather_text(v->item, judgements_row(v, b, item), what));
}

/*
 * Two sources agree when what they state and all verdicts are equal. A
 * consensus states nothing itself.
 */
static bool
agree(const struct judgements *v, size_t a, size_t b)
{
	for (size_t i = 0; i < v->items; i++)
		if (!same(v, a, b, i, "priority") ||
		    (b < v->sources && !same(v, a, b, i, "stated")) ||
		    !same(v, a, b, i, "due") || !same(v, a, b, i, "verdict"))
			return false;
	return true;
}

static void
tally(struct judgements *v, size_t source)
{
	struct judgements_source *s = &v->source[source];

	s->panel = source;
	for (size_t a = 0; a < source && s->panel == source; a++)
		if (agree(v, a, source))
			s->panel = v->source[a].panel;
	for (size_t i = 0; i < v->items; i++) {
		const struct str said = gather_text(v->item, judgements_row(v,
		    source, i), "priority");
		const enum judgement verdict = judgements_of(v, source, i);

		if (said.n > 0 && !ascii_letter(said.p[0]))
			v->levels = false;
		s->stated += said.n > 0;
		if (verdict < JUDGEMENTS) {
			s->judged++;
			s->n[verdict]++;
		}
	}
}

static void
read_covered(struct judgements_source *s, const struct gather_kind *whole)
{
	s->covered = s->covered_low = s->covered_high = NAN;
	for (size_t r = 0; r < gather_kept(whole); r++)
		if (str_eq(gather_text(whole, r, "source"), s->name) &&
		    str_is(gather_text(whole, r, "measure"), "covered")) {
			s->covered = gather_real(whole, r, "value");
			s->covered_low = gather_real(whole, r, "low");
			s->covered_high = gather_real(whole, r, "high");
		}
}

bool
judgements_read(struct judgements *v, const struct dossier *s)
{
	*v = (struct judgements){ .item = s->item, .levels = true };
	if (s->item == NULL || !find_sources(v))
		return false;
	for (size_t i = 0; i < v->sources + v->consensus; i++) {
		tally(v, i);
		read_covered(&v->source[i], s->whole);
	}
	for (size_t i = 0; i < v->items; i++)
		for (size_t a = 1; a < v->sources; a++)
			if (!same(v, 0, a, i, "verdict")) {
				v->differ++;
				break;
			}
	return true;
}

/* Appends the names of the sources of a panel, of all when it is SIZE_MAX. */
static void
add_names(const struct judgements *v, size_t panel, struct buf *b)
{
	size_t n = 0, i = 0;

	for (size_t a = 0; a < v->sources; a++)
		n += panel == SIZE_MAX || v->source[a].panel == panel;
	for (size_t a = 0; a < v->sources; a++) {
		if (panel != SIZE_MAX && v->source[a].panel != panel)
			continue;
		if (i > 0)
			buf_addf(b, i + 1 == n ? " %s " : ", ",
			    words_of("and"));
		i++;
		escape_html(b, v->source[a].name);
	}
}

void
judgements_names(const struct judgements *v, size_t panel, struct buf *b)
{
	add_names(v, panel, b);
}

void
judgements_all_names(const struct judgements *v, struct buf *b)
{
	add_names(v, SIZE_MAX, b);
}

size_t
judgements_first_stated(const struct judgements *v, size_t source)
{
	for (size_t i = 0; i < v->items; i++)
		if (judgements_is_stated(v, source, i))
			return judgements_row(v, source, i);
	return SIZE_MAX;
}

bool
judgements_is_one_statement(const struct judgements *v, size_t source)
{
	static const char *const both[] = { "stated", "priority" };
	const size_t first = judgements_first_stated(v, source);

	for (size_t i = 0; first != SIZE_MAX && i < v->items; i++)
		for (size_t w = 0; w < 2; w++)
			if (judgements_is_stated(v, source, i) && !str_eq(
			    gather_text(v->item, judgements_row(v, source, i),
			    both[w]), gather_text(v->item, first, both[w])))
				return false;
	return first != SIZE_MAX && gather_text(v->item, first, "stated").n > 0;
}

void
judgements_statement(const struct judgements *v, const struct dossier *s,
    size_t source, struct buf *b)
{
	const size_t row = judgements_first_stated(v, source);
	struct str rest = gather_text(v->item, row, "stated"), name = rest;

	if (str_split(&rest, '=', &name) && rest.n > 0)
		escape_html(b, dossier_label(s, name, rest, STR("")));
	else
		escape_html(b, dossier_row_label(s, v->item, row));
}

void
judgements_priority(const struct judgements *v, size_t source, struct buf *b)
{
	escape_html(b, words_or_name("priority.", gather_text(v->item,
	    judgements_first_stated(v, source), "priority")));
}
