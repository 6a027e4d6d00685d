#include "interview/qdpx.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "json/json.h"
#include "office/document.h"
#include "office/zip.h"
#include "qda/project_in.h"
#include "text/charset.h"
#include "text/points.h"

enum { SAID_MAX = 20 };

/* How a program counts the characters of a text. */
enum qdpx_count {
	COUNT_LINE_ONE,		/* CR LF is one */
	COUNT_LINE_TWO,
	COUNT_UNITS_ONE,	/* in units of UTF-16; CR LF is one */
	COUNT_UNITS_TWO,
	COUNTS
};

/* A selection of the text at hand, in bytes of its plain text. */
struct qdpx_span {
	size_t from, to;
	const struct project_in_coding *coding;	/* the first, of */
	size_t codings;
	bool whole;		/* of the text, without a place */
	bool met;		/* a part that is written has some of it */
};

/* A code in the part that is written: dimension, path, place, coder. */
struct qdpx_found {
	struct str dimension, path, coder;
	uint32_t code;
	size_t from, to;	/* bytes */
	bool whole;
};

struct qdpx {
	struct zip *zip;
	const struct interview_options *o;
	struct project_in p;
	enum qdpx_count count;
	size_t at;		/* the text that comes next */
	bool looked;		/* the one at hand was coded or changed */
	struct buf raw;		/* a text with its line ends */
	struct document document;
	struct buf name;
	size_t *place;		/* by character, as counted: its byte */
	size_t places;
	size_t place_cap;
	struct qdpx_span *span;
	size_t spans;
	size_t span_cap;
	struct qdpx_found *found;
	size_t founds;
	size_t found_cap;
	struct buf dimension;
	size_t said;
	size_t unknown;		/* codings of the text at hand without a code */
};

/* Reads a text as it is stored; false when it is not there: said. */
static bool
load_text(struct qdpx *q, const struct project_in_source *s)
{
	struct buf bytes = { 0 };
	bool there = true;

	buf_clear(&q->raw);
	if (s->path.n == 0) {
		buf_adds(&q->raw, s->text);
		return s->text.n > 0;
	}
	if (zip_find(q->zip, s->path) == SIZE_MAX) {
		diag_trouble("%s: the text %s is not in it: %s",
		    zip_name(q->zip), diag_vis(s->name), diag_vis(s->path));
		return false;
	}
	there = zip_slurp(q->zip, s->path, DOCUMENT_BYTES_MAX, &bytes);
	charset_decode(&q->raw, buf_str(&bytes));
	buf_free(&bytes);
	return there;
}

static void
add_place(struct qdpx *q, size_t byte)
{
	q->place = mem_grow(q->place, &q->place_cap, q->places + 1,
	    sizeof(*q->place));
	q->place[q->places++] = byte;
}

/*
 * Notes for each character, as counted, the byte of the plain text, in which
 * every line end is one LF, at which it begins; and the end.
 */
static void
set_places(struct qdpx *q, enum qdpx_count count)
{
	struct str s = buf_str(&q->raw);
	bool units = count >= COUNT_UNITS_ONE,
	    two = count == COUNT_LINE_TWO || count == COUNT_UNITS_TWO;
	size_t plain = 0;

	q->places = 0;
	for (size_t i = 0; i < s.n; i++) {
		unsigned char c = (unsigned char)s.p[i];

		if ((c & 0xc0) == 0x80) {
			plain++;
			continue;
		}
		add_place(q, plain);
		if (units && c >= 0xf0)
			add_place(q, plain);
		if (c == '\r' && i + 1 < s.n && s.p[i + 1] == '\n') {
			i++;
			if (two)
				add_place(q, plain);
		}
		plain++;
	}
	add_place(q, plain);
}

/* The plain text of the raw one, and its paragraphs. */
static void
set_document(struct qdpx *q)
{
	struct str s = buf_str(&q->raw);
	struct buf plain = { 0 };

	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] != '\r')
			buf_addc(&plain, s.p[i]);
		else if (i + 1 == s.n || s.p[i + 1] != '\n')
			buf_addc(&plain, '\n');
	document_set(&q->document, buf_str(&plain));
	buf_free(&plain);
}

/* Whether the selection, so counted, begins with the words that name it. */
static bool
shows_its_name(const struct qdpx *q, const struct project_in_selection *s)
{
	struct str name = s->name, is;
	size_t dots = str_find(name, STR("\xe2\x80\xa6"));

	if (dots != SIZE_MAX)
		name = str_sub(name, 0, dots);
	name = str_trim(str_sub(name, 0, str_chr(name, '\n')));
	if (name.n == 0 || s->from > s->to || s->to >= q->places)
		return false;
	is = str_trim(str_sub(buf_str(&q->document.text), q->place[s->from],
	    q->place[s->to]));
	return str_starts(is, name);
}

/* How many selections of all texts fit each way to count. */
static void
score(struct qdpx *q, size_t fits[COUNTS], bool *lines, bool *wide)
{
	const struct project_in *p = &q->p;

	for (size_t i = 0; i < p->sources; i++) {
		const struct project_in_source *s = &p->source[i];

		if (s->selections == 0 || !load_text(q, s))
			continue;
		set_document(q);
		*lines |= str_find(buf_str(&q->raw), STR("\r\n")) != SIZE_MAX;
		for (size_t k = 0; k < q->raw.n; k++)
			*wide |= (unsigned char)q->raw.p[k] >= 0xf0;
		for (int c = 0; c < COUNTS; c++) {
			set_places(q, (enum qdpx_count)c);
			for (size_t k = 0; k < s->selections; k++)
				fits[c] += shows_its_name(q,
				    &p->selection[s->selection + k]);
		}
	}
}

/* Finds out how the program that wrote the project counts. */
static void
tell_count(struct qdpx *q)
{
	size_t fits[COUNTS] = { 0 };
	bool lines = false, wide = false, atlas =
	    str_find(q->p.origin, STR("ATLAS")) != SIZE_MAX;

	score(q, fits, &lines, &wide);
	/* What none decides is as ATLAS.ti counts, or as the others do. */
	q->count = atlas || !lines ? COUNT_LINE_ONE : COUNT_LINE_TWO;
	for (int c = 0; c < COUNTS; c++)
		if (fits[c] > fits[q->count])
			q->count = (enum qdpx_count)c;
	if (lines && (q->count == COUNT_LINE_TWO ||
	    q->count == COUNT_UNITS_TWO))
		diag_note("%s: positions count the two signs of a line end",
		    zip_name(q->zip));
	if (wide && q->count >= COUNT_UNITS_ONE)
		diag_note("%s: positions count units of UTF-16",
		    zip_name(q->zip));
}

struct qdpx *
qdpx_open(struct zip *zip, const struct interview_options *o)
{
	struct qdpx *q = mem_new(1, sizeof(*q));

	q->zip = zip;
	q->o = o;
	if (!project_in_read(&q->p, zip)) {
		qdpx_close(q);
		return NULL;
	}
	if (o->codings)
		tell_count(q);
	if (q->p.unread > 0)
		diag_note("%s: selections in pictures, sound, films and PDFs, "
		    "which have no text: %zu", zip_name(zip), q->p.unread);
	return q;
}

static void
add_span(struct qdpx *q, const struct project_in_source *s,
    const struct project_in_selection *sel)
{
	struct qdpx_span *span;

	if (sel != NULL && (sel->from > sel->to || sel->to >= q->places)) {
		if (q->said++ < SAID_MAX)
			diag_finding("%s: the selection %s lies outside of its "
			    "text, which has %zu characters: left out",
			    q->name.p, diag_vis(sel->guid), q->places - 1);
		return;
	}
	q->span = mem_grow(q->span, &q->span_cap, q->spans + 1,
	    sizeof(*q->span));
	span = &q->span[q->spans++];
	*span = (struct qdpx_span){ .whole = sel == NULL,
	    .coding = &q->p.coding[sel != NULL ? sel->coding : s->coding],
	    .codings = sel != NULL ? sel->codings : s->codings };
	if (sel != NULL) {
		span->from = q->place[sel->from];
		span->to = q->place[sel->to];
	}
	for (size_t i = 0; i < span->codings; i++)
		q->unknown += span->coding[i].code == PROJECT_IN_NONE;
}

/* Of which dimension a code is, and its path there. */
static void
name_found(struct qdpx *q, struct qdpx_found *f)
{
	const struct project_in_code *c = &q->p.code[f->code];
	bool below = c->path.n > c->top.n;

	f->dimension = str_or(str_of(q->o->dimension != NULL ?
	    q->o->dimension : ""), below ? c->top : STR("codes"));
	f->path = below && str_eq(f->dimension, c->top) ?
	    str_skip(c->path, c->top.n + 1) : c->path;
}

static int
found_order(const void *a, const void *b)
{
	const struct qdpx_found *x = a, *y = b;
	int d = str_cmp(x->dimension, y->dimension);

	if (d == 0)
		d = ORDER(x->from, y->from);
	if (d == 0)
		d = ORDER(x->to, y->to);
	if (d == 0)
		d = ORDER(x->code, y->code);
	return d != 0 ? d : str_cmp(x->coder, y->coder);
}

/* The codes in a part of the plain text. */
static void
find_codes(struct qdpx *q, size_t from, size_t to)
{
	q->founds = 0;
	for (size_t i = 0; i < q->spans; i++) {
		struct qdpx_span *s = &q->span[i];

		if (!s->whole && (s->from >= to || s->to <= from))
			continue;
		s->met = true;
		for (size_t k = 0; k < s->codings; k++) {
			struct qdpx_found f = { .code = s->coding[k].code,
			    .coder = s->coding[k].coder, .whole = s->whole,
			    .from = s->whole || s->from < from ? from :
			    s->from, .to = s->whole || s->to > to ? to :
			    s->to };

			if (f.code == PROJECT_IN_NONE)
				continue;
			name_found(q, &f);
			q->found = mem_grow(q->found, &q->found_cap,
			    q->founds + 1, sizeof(*q->found));
			q->found[q->founds++] = f;
		}
	}
	if (q->founds > 1)
		qsort(q->found, q->founds, sizeof(*q->found), found_order);
}

/* The one that is asked for, or that all codes lie in; else empty. */
static struct str
the_dimension(const struct qdpx *q)
{
	const struct project_in *p = &q->p;

	if (q->o->dimension != NULL)
		return str_of(q->o->dimension);
	for (size_t i = 1; i < p->codes; i++)
		if (!str_eq(p->code[i].top, p->code[0].top))
			return STR("");
	return p->codes > 1 ? p->code[0].top : STR("");
}

/* A dimension is a name of letters, digits and _. */
static const char *
dimension_name(struct qdpx *q, struct str dimension)
{
	buf_clear(&q->dimension);
	buf_adds(&q->dimension, dimension);
	for (size_t i = 0; i < q->dimension.n; i++)
		if (q->dimension.p[i] == '-' || q->dimension.p[i] == '.')
			q->dimension.p[i] = '_';
	return buf_z(&q->dimension);
}

static void
add_evidence(struct qdpx *q, struct buf *json, const struct qdpx_found *f,
    size_t from)
{
	struct str text = buf_str(&q->document.text);
	struct points points = points_of(str_skip(text, from), false);

	buf_addz(json, "{\"code\":");
	json_quote(json, f->path);
	buf_addz(json, ",\"rule\":0");
	if (!f->whole)
		buf_addf(json, ",\"at\":[%zu,%zu]",
		    points_at_byte(&points, f->from - from),
		    points_at_byte(&points, f->to - from));
	buf_addz(json, ",\"words\":");
	json_quote(json, f->whole ? STR("") : str_sub(text, f->from, f->to));
	if (f->coder.n > 0) {
		buf_addz(json, ",\"coder\":");
		json_quote(json, f->coder);
	}
	buf_addc(json, '}');
}

/* The codes n of one dimension: each once, in the order of the codebook. */
static void
add_dimension(struct qdpx *q, struct buf *json, const struct qdpx_found *f,
    size_t n, size_t from)
{
	const char *name = dimension_name(q, f->dimension);
	const char *comma = "";

	buf_addf(json, ",\"%s\":[", name);
	for (uint32_t code = 0; code < q->p.codes; code++) {
		size_t i = 0;

		while (i < n && f[i].code != code)
			i++;
		if (i == n)
			continue;
		buf_addz(json, comma);
		json_quote(json, f[i].path);
		comma = ",";
	}
	buf_addf(json, "],\"%s_evidence\":[", name);
	for (size_t i = 0; i < n; i++) {
		buf_addz(json, i > 0 ? "," : "");
		add_evidence(q, json, &f[i], from);
	}
	buf_addc(json, ']');
}

static void
add_codes(void *qdpx, struct buf *json, size_t from, size_t to)
{
	struct qdpx *q = qdpx;
	size_t i, n;

	if (!q->o->codings)
		return;
	find_codes(q, from, to);
	for (i = 0; i < q->founds; i += n) {
		for (n = 1; i + n < q->founds && str_eq(
		    q->found[i + n].dimension, q->found[i].dimension); n++)
			;
		add_dimension(q, json, &q->found[i], n, from);
	}
	/* Looked at, and nothing found: of which dimension must be known. */
	if (q->founds == 0 && q->looked && the_dimension(q).n > 0) {
		const char *name = dimension_name(q, the_dimension(q));

		buf_addf(json, ",\"%s\":[],\"%s_evidence\":[]", name, name);
	}
}

/* Says what stands where no record is: in a label, between two posts. */
static void
say_unmet(struct qdpx *q)
{
	size_t n = 0;

	for (size_t i = 0; i < q->spans; i++)
		n += !q->span[i].met;
	if (n > 0)
		diag_finding("%s: selections in no turn or post, such as those "
		    "of a name before a turn: left out: %zu", q->name.p, n);
	if (q->unknown > 0)
		diag_finding("%s: codings of a code that the project does not "
		    "have: left out: %zu", q->name.p, q->unknown);
	q->spans = q->unknown = q->said = 0;
}

bool
qdpx_next(struct qdpx *q, struct qdpx_text *text)
{
	const struct project_in_source *s;
	struct str name;
	size_t slash;

	say_unmet(q);
	do {
		if (q->at == q->p.sources)
			return false;
		s = &q->p.source[q->at++];
	} while (!load_text(q, s));
	name = s->name.n > 0 ? s->name : s->guid;
	buf_clear(&q->name);
	buf_addf(&q->name, "%s:", zip_name(q->zip));
	buf_adds(&q->name, name);
	buf_z(&q->name);
	set_document(q);
	q->looked = s->looked;
	if (q->o->codings) {
		set_places(q, q->count);
		for (size_t i = 0; i < s->selections; i++)
			add_span(q, s, &q->p.selection[s->selection + i]);
		if (s->codings > 0)
			add_span(q, s, NULL);
	}
	slash = str_chr(name, '/');
	*text = (struct qdpx_text){ .document = &q->document,
	    .path = q->name.p, .name = name, .more = { add_codes, q },
	    .platform = STR("unknown"), .talk = STR("") };
	if (slash == SIZE_MAX || str_starts(name, STR("posts/")) ||
	    str_starts(name, STR("author/")))
		return true;
	text->platform = str_sub(name, 0, slash);
	text->talk = str_skip(name, slash + 1);
	return true;
}

struct interview *
qdpx_interview(const struct interview_options *o, const struct qdpx_text *t,
    struct zone *zone)
{
	struct interview *v = interview_begin(o, t->document, t->path, zone,
	    true);

	if (interview_is_of_posts(t->document))
		interview_of_posts(v, t->platform, t->talk);
	interview_set_name(v, t->name);
	interview_set_more(v, t->more);
	return v;
}

void
qdpx_close(struct qdpx *q)
{
	project_in_free(&q->p);
	document_free(&q->document);
	buf_free(&q->raw);
	buf_free(&q->name);
	buf_free(&q->dimension);
	free(q->place);
	free(q->span);
	free(q->found);
	free(q);
}
