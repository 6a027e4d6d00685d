#include "map/measures.h"

#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "io/kind.h"
#include "io/reader.h"
#include "json/json.h"
#include "map/caserows.h"

#define MEASURES_X_ROW(constant, row, noun) row,
static const char *const row_names[] = { MEASURES_KINDS(MEASURES_X_ROW) };
#define MEASURES_X_NOUN(constant, row, noun) noun,
static const char *const row_nouns[] = { MEASURES_KINDS(MEASURES_X_NOUN) };

/* Rows of one kind while they are read. */
struct kept {
	struct measures_row *row;
	size_t n;
	size_t cap;
	struct names groups;
	struct str by;
	struct str unit;
	bool bounds;
};

struct measuring {
	struct measures *to;
	const struct measures_wish *wish;
	struct kept kind[MEASURES_KINDS_N];
	struct caserows cases;
	size_t others;
	struct str other;
	struct buf scratch;
	struct buf group;
	struct buf by;
	const char *file, *copy;
};

static double
number_at(const struct record *rec, const char *name)
{
	const struct json_node *v = record_get(rec, name);
	double d;

	return json_real(v, &d) && d <= CASEROWS_MOST ? d : NAN;
}

static struct str
keep_text(struct measuring *m, const struct json_node *v)
{
	if (!json_type_is(v, JSON_STRING))
		return (struct str){ 0 };
	buf_clear(&m->scratch);
	return arena_str(&m->to->bytes, json_text(v, &m->scratch));
}

/* Members that are text and none of its dimensions. */
static bool
is_dimension(struct str name)
{
	static const char *const others[] = { "row", "label", "unit",
	    "summed", "level", "verdict", "with", "why" };

	for (size_t i = 0; i < ARRAY_N(others); i++)
		if (str_is(name, others[i]))
			return false;
	return true;
}

static bool
names_persons(struct str name)
{
	return str_starts(name, STR("author")) ||
	    str_starts(name, STR("mentions")) || str_is(name, "asker");
}

static void
add_part(struct buf *b, struct str s)
{
	buf_addz(b, b->n > 0 ? ", " : "");
	buf_adds(b, s);
}

/*
 * Takes the dimensions of a row: path is its place, and the others are its
 * group. False when it has none.
 */
static bool
take_dimensions(struct measuring *m, const struct record *rec,
    struct str *path)
{
	bool placed = false, counted = false;

	buf_clear(&m->group);
	buf_clear(&m->by);
	*path = (struct str){ 0 };
	JSON_EACH(v, rec->json.node) {
		const struct str name = { v->key, v->key_n };

		/* A null after n is a number that there is not. */
		counted = counted || str_is(name, "n");
		if (!is_dimension(name) || (v->type != JSON_STRING &&
		    (v->type != JSON_NULL || counted)))
			continue;
		if (names_persons(name) && !m->wish->persons)
			diag_die("%s:%zu: the dimension %s names persons, and "
			    "a map of persons is drawn only with --persons",
			    rec->file, rec->lineno, diag_vis(name));
		if (!placed && str_starts(name, STR("place"))) {
			placed = true;
			*path = keep_text(m, v);
			continue;
		}
		add_part(&m->by, name);
		buf_clear(&m->scratch);
		add_part(&m->group, v->type == JSON_NULL ? STR("none") :
		    json_text(v, &m->scratch));
	}
	return placed;
}

/* The members that others may want: scalars, but what has its own place. */
static struct str
keep_members(struct measuring *m, const struct record *rec)
{
	struct buf *b = &m->scratch;

	buf_clear(b);
	JSON_EACH(v, rec->json.node) {
		const struct str name = { v->key, v->key_n };

		if (v->type == JSON_ARRAY || v->type == JSON_OBJECT ||
		    str_is(name, "row") || str_is(name, "label") ||
		    str_is(name, "why"))
			continue;
		buf_addz(b, ",\"");
		buf_adds(b, name);
		buf_addz(b, "\":");
		buf_adds(b, json_raw(v));
	}
	return arena_str(&m->to->bytes, buf_str(b));
}

static const char *
name_of_file(struct measuring *m, const char *file)
{
	if (m->file != file || strcmp(m->copy, file) != 0) {
		m->file = file;
		m->copy = arena_str(&m->to->bytes, str_of(file)).p;
	}
	return m->copy;
}

/*
 * People are counted by --distinct or by --rates; the fewer are for certain.
 * Where posts have no author there are none, and how many is not known.
 */
static double
people_of(const struct record *rec)
{
	const double people = fmin(number_at(rec, "distinct"),
	    number_at(rec, "authors"));

	return people == 0 && number_at(rec, "n") > 0 ? NAN : people;
}

static void
add_measure(struct measuring *m, enum measures_kind kind,
    const struct measures_row *row)
{
	struct kept *k = &m->kind[kind];

	k->row = mem_grow(k->row, &k->cap, k->n + 1, sizeof(*k->row));
	k->row[k->n++] = *row;
}

/* A row of tw-count or tw-thread: numbers beside their dimensions. */
static void
take_numbers(struct measuring *m, const struct record *rec,
    enum measures_kind kind)
{
	struct kept *k = &m->kind[kind];
	struct measures_row row = {
		.n = number_at(rec, "n"), .of = number_at(rec, "of"),
		.share = number_at(rec, "share"), .low = number_at(rec, "low"),
		.high = number_at(rec, "high"), .people = people_of(rec),
		.open = number_at(rec, "open"),
		.median = number_at(rec, "median"),
		.median_low = number_at(rec, "median_low"),
		.median_high = number_at(rec, "median_high"),
		.line = rec->lineno };

	if (!take_dimensions(m, rec, &row.path)) {
		if (kind == MEASURES_ANSWER && m->by.n == 0)
			m->to->whole = row;
		else
			diag_bad_line(rec->file, rec->lineno, "a row without "
			    "a place: a dimension whose name begins with place "
			    "is needed, as -b place_about gives it");
		return;
	}
	if (isnan(row.n) || row.n < 0) {
		diag_bad_line(rec->file, rec->lineno, "a row without n, a "
		    "number from 0 to %.0f", CASEROWS_MOST);
		return;
	}
	if (row.path.p == NULL)
		return;
	row.file = name_of_file(m, rec->file);
	row.why = keep_text(m, record_get(rec, "why"));
	row.members = keep_members(m, rec);
	row.group = names_add(&k->groups, buf_str(&m->group));
	if (k->n == 0) {
		k->by = arena_str(&m->to->bytes, buf_str(&m->by));
		k->unit = keep_text(m, record_get(rec, "unit"));
		k->bounds = str_starts(k->by, STR("abuse")) ||
		    str_starts(k->by, STR("sentiment"));
	}
	add_measure(m, kind, &row);
}

static void
take_measure(struct measuring *m, const struct record *rec)
{
	const struct json_node *row = record_get(rec, "row");

	for (int i = 0; i < MEASURES_KINDS_N; i++) {
		if (!json_is(row, row_names[i]))
			continue;
		switch ((enum measures_kind)i) {
		case MEASURES_COUNT:
		case MEASURES_ANSWER:
			take_numbers(m, rec, (enum measures_kind)i);
			return;
		case MEASURES_CASE:
			caserows_case(&m->cases, rec);
			return;
		case MEASURES_BURST:
			caserows_burst(&m->cases, rec);
			return;
		case MEASURES_KINDS_N:
			break;
		}
	}
	if (m->others++ == 0)
		m->other = keep_text(m, row);
}

/* The kind that is drawn: the first that came and has what is wished for. */
static enum measures_kind
choose_kind(const struct measuring *m)
{
	for (int i = 0; i < MEASURES_KINDS_N; i++) {
		if (m->kind[i].n == 0 ||
		    (m->wish->median && i != MEASURES_ANSWER) ||
		    (m->wish->open && i != MEASURES_ANSWER &&
		    i != MEASURES_CASE))
			continue;
		return (enum measures_kind)i;
	}
	return MEASURES_KINDS_N;
}

/* The names of the groups, each as --group takes it. */
static void
list_groups(struct buf *list, const struct names *groups)
{
	for (uint32_t i = 0; i < groups->n && i < 12; i++) {
		buf_addz(list, i > 0 ? "; " : "");
		if (groups->key[i].n > 0)
			buf_adds(list, groups->key[i]);
		else
			buf_addz(list, "'' (the rows that name nothing beside "
			    "the place)");
	}
	if (groups->n > 12)
		buf_addf(list, "; and %u more", groups->n - 12);
}

/* The number of the group wished for; ends the program where it is unclear. */
static size_t
choose_group(const struct measuring *m, const struct kept *k)
{
	const struct str by = k->by.n > 0 ? k->by : STR("group");
	struct buf list = { 0 };
	uint32_t n;

	if (m->wish->group != NULL) {
		n = names_find(&k->groups, str_of(m->wish->group));
		if (n != NAMES_NONE)
			return n;
	} else if (k->groups.n == 1) {
		return 0;
	}
	list_groups(&list, &k->groups);
	if (m->wish->group != NULL)
		diag_trouble("--group %s: there is no such %s in the rows, "
		    "but: %s", diag_vis(str_of(m->wish->group)),
		    diag_vis(by), buf_z(&list));
	else
		diag_trouble("the rows are of %u groups%s%s%s: a map shows "
		    "one; choose it with --group: %s", k->groups.n,
		    k->by.n > 0 ? " (" : "", diag_vis(k->by),
		    k->by.n > 0 ? ")" : "", buf_z(&list));
	buf_free(&list);
	diag_stop();
}

static bool
nothing_to_draw(const struct measuring *m)
{
	static const char wanted[] = "rows of kind count (tw-count), answer "
	    "(tw-thread), case (tw-case) or burst (tw-burst) with a place";

	for (int i = 0; i < MEASURES_KINDS_N; i++)
		if (m->kind[i].n > 0) {
			diag_trouble("--value %s: only rows of kind %s have "
			    "it, and none came", m->wish->median ? "median" :
			    "open", m->wish->median ? "answer" :
			    "answer or case");
			return false;
		}
	if (m->others > 0)
		diag_trouble("only rows of other kinds came in, such as %s: "
		    "tw-map takes %s", diag_vis(m->other), wanted);
	else if (diag_all_well())
		diag_finding("no rows came in: tw-map takes %s", wanted);
	return false;
}

static const struct measures_row unknown = { .n = NAN, .share = NAN,
	.low = NAN, .high = NAN, .median = NAN, .open = NAN };

/* Of the kind chosen, the rows of the group chosen. */
static bool
settle_rows(struct measuring *m)
{
	struct measures *to = m->to;
	struct kept *k;
	size_t group;

	to->kind = choose_kind(m);
	if (to->kind == MEASURES_KINDS_N)
		return nothing_to_draw(m);
	k = &m->kind[to->kind];
	group = choose_group(m, k);
	to->row = mem_new(k->n, sizeof(*to->row));
	for (size_t i = 0; i < k->n; i++)
		if (k->row[i].group == group)
			to->row[to->n++] = k->row[i];
	to->group = arena_str(&to->bytes, k->groups.key[group]);
	to->by = k->by;
	/* The whole that came is that of all groups. */
	if (k->by.n > 0)
		to->whole = unknown;
	to->unit = k->unit.n > 0 ? k->unit : str_of(row_nouns[to->kind]);
	to->bounds = k->bounds;
	if (to->kind == MEASURES_CASE)
		to->not_placed = m->cases.not_placed;
	return true;
}

bool
measures_read(struct measures *to, char **paths,
    const struct measures_wish *wish)
{
	struct measuring m = { .to = to, .wish = wish };
	struct reader *in = reader_open(paths, READER_ROWS);
	struct record rec = { 0 };
	struct measures_row row;
	bool good;

	*to = (struct measures){ .whole = unknown };
	while (reader_next(in, &rec))
		take_measure(&m, &rec);
	reader_close(in);
	record_free(&rec);
	while (caserows_next(&m.cases, &to->bytes, &row, &to->kind)) {
		row.group = names_add(&m.kind[to->kind].groups, STR(""));
		add_measure(&m, to->kind, &row);
	}
	good = settle_rows(&m);
	for (int i = 0; i < MEASURES_KINDS_N; i++) {
		free(m.kind[i].row);
		names_free(&m.kind[i].groups);
	}
	caserows_free(&m.cases);
	buf_free(&m.scratch);
	buf_free(&m.group);
	buf_free(&m.by);
	return good;
}

void
measures_free(struct measures *m)
{
	free(m->row);
	arena_free(&m->bytes);
	*m = (struct measures){ 0 };
}
