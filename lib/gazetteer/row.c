#include "gazetteer/row.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "csv/tsv.h"
#include "gazetteer/form.h"

/* The columns that have a meaning here. */
enum column { KIND, ID, NAME, IN, FORMS, LAT, LON, RADIUS, COLUMNS };

static const char *const column_name[COLUMNS] = {
	"kind", "id", "name", "in", "forms", "lat", "lon", "radius_m"
};

/* A table while it is read. */
struct table_of {
	struct row_list *rows;
	struct gazetteer *g;
	struct tsv tsv;
	struct str bytes;
	size_t column[COLUMNS];
	uint32_t *property;	/* by column of the table */
	struct place at;	/* of the row at hand */
	uint32_t file;
	bool begun;		/* the version was read */
};

static void
wrong_at(struct table_of *t, struct str s, const char *what)
{
	fault_error(&t->g->faults, form_place(t->at, s.p), "%s", what);
}

/* The field of a column, for as long as the gazetteer lives. */
static struct str
field(struct table_of *t, size_t column)
{
	struct str s;

	if (column == SIZE_MAX)
		return STR("");
	s = t->tsv.field[column];
	if (s.n == 0 || (s.p >= t->bytes.p && s.p < t->bytes.p + t->bytes.n))
		return s;
	return arena_str(&t->g->texts, s);
}

/* Letters, digits, hyphens, also dots in ids; begins with none of these two. */
static bool
is_word(struct str s, bool dots, bool digit_first)
{
	if (s.n == 0 || s.n > GAZETTEER_ID_MAX)
		return false;
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];

		if (c >= 'a' && c <= 'z')
			continue;
		if (c >= '0' && c <= '9' && (i > 0 || digit_first))
			continue;
		if (i == 0 || (c != '-' && (c != '.' || !dots)))
			return false;
	}
	return true;
}

/* The names of the levels, parted by blanks; all files agree in them. */
static void
head_levels(struct table_of *t, struct str value)
{
	struct gazetteer *g = t->g;
	struct str rest = value, level[GAZETTEER_LEVELS_MAX], one;
	uint32_t n = 0;
	bool same;

	while (str_split(&rest, ' ', &one)) {
		if (one.n == 0)
			continue;
		if (n == GAZETTEER_LEVELS_MAX) {
			wrong_at(t, one, "more than 8 levels");
			return;
		}
		if (!is_word(one, false, false) || str_is(one, "head") ||
		    str_is(one, "outside") || str_is(one, "above") ||
		    str_is(one, "never")) {
			wrong_at(t, one, "a level is a kind of row: small "
			    "letters a to z, digits and -, none of the kinds "
			    "head, outside, above, never");
			return;
		}
		level[n++] = one;
	}
	same = g->levels == n;
	for (uint32_t i = 0; i < n && same; i++)
		same = str_eq(level[i], g->level[i]);
	if (n == 0 || (g->levels > 0 && !same)) {
		wrong_at(t, value, n == 0 ? "no levels: top first, as in "
		    "kecamatan kelurahan" : "gazetteers read together agree "
		    "in their levels, and these are others than before");
		return;
	}
	g->levels = n;
	for (uint32_t i = 0; i < n; i++)
		g->level[i] = level[i];
}

static void
head_attribution(struct gazetteer *g, struct str value)
{
	struct buf all = { 0 };

	if (str_find(g->attribution, value) != SIZE_MAX)
		return;
	buf_adds(&all, g->attribution);
	buf_addz(&all, all.n > 0 ? "; " : "");
	buf_adds(&all, value);
	g->attribution = arena_str(&g->texts, buf_str(&all));
	buf_free(&all);
}

static void
head_words(struct table_of *t, struct str value)
{
	struct gazetteer *g = t->g;

	if (g->cues_name.n > 0 && !str_eq(g->cues_name, value))
		wrong_at(t, value, "gazetteers read together agree in their "
		    "words, and these are others than before");
	g->cues_name = value;
}

/* Takes a property of the head. */
static void
head(struct table_of *t, struct str id, struct str value)
{
	struct gazetteer *g = t->g;
	struct str *first = str_is(id, "title") ? &g->title :
	    str_is(id, "language") ? &g->language :
	    str_is(id, "zone") ? &g->zone : NULL;

	if (value.n == 0)
		wrong_at(t, id, "nothing in the column name, where a row of "
		    "the head has its value");
	else if (first != NULL)
		*first = first->n == 0 ? value : *first;
	else if (str_is(id, "levels"))
		head_levels(t, value);
	else if (str_is(id, "attribution"))
		head_attribution(g, value);
	else if (str_is(id, "words"))
		head_words(t, value);
	else if (str_is(id, "lexicon"))
		names_add(&g->lexicons, value);
	else
		wrong_at(t, id, "a head has gazetteer, title, levels, "
		    "language, lexicon, words, attribution and zone");
}

/* The first row says what the table is. */
static bool
begin(struct table_of *t, struct str kind, struct str id, struct str name)
{
	t->begun = true;
	if (!str_is(kind, "head") || !str_is(id, "gazetteer")) {
		wrong_at(t, t->at.source, "no gazetteer: its first row is "
		    "head, gazetteer, 1 (kind, id, name)");
		return false;
	}
	if (str_is(name, "1"))
		return true;
	wrong_at(t, name, "another version of the format; this program reads "
	    "gazetteer 1");
	return false;
}

/* A number between two; false and an error when it is none. */
static bool
number(struct table_of *t, enum column c, double low, double high,
    const char *what, double *v)
{
	struct str s = field(t, t->column[c]);

	if (str_real(s, v) && *v >= low && *v <= high)
		return true;
	fault_error(&t->g->faults, form_place(t->at, s.p), "%s '%s': %s",
	    column_name[c], fault_show(s), what);
	return false;
}

/* The coordinates of a row: both or none. */
static void
locate(struct table_of *t, struct row *r)
{
	struct str lat = field(t, t->column[LAT]);
	struct str lon = field(t, t->column[LON]);

	if ((lat.n == 0) != (lon.n == 0)) {
		wrong_at(t, lat.n > 0 ? lat : lon,
		    "lat and lon are both given or none");
		return;
	}
	if (lat.n > 0)
		r->located = number(t, LAT, -90, 90, "decimal degrees from "
		    "-90 to 90 with a point, as in -6.885", &r->lat) &&
		    number(t, LON, -180, 180, "decimal degrees from -180 to "
		    "180 with a point, as in 107.615", &r->lon);
	if (field(t, t->column[RADIUS]).n > 0)
		number(t, RADIUS, 1, 20e6, "metres from 1, as in 1500",
		    &r->radius_m);
}

/* What the user's own columns have. */
static void
add_values(struct table_of *t)
{
	struct row_list *rows = t->rows;

	for (size_t i = 0; i < t->tsv.columns; i++) {
		if (t->property[i] == GAZETTEER_NONE ||
		    t->tsv.field[i].n == 0)
			continue;
		rows->value = mem_grow(rows->value, &rows->value_cap,
		    rows->values + 1, sizeof(*rows->value));
		rows->value[rows->values++] = (struct row_value){
			.row = (uint32_t)rows->n, .property = t->property[i],
			.text = field(t, i) };
	}
}

static void
add_row(struct table_of *t, struct row r)
{
	struct row_list *rows = t->rows;

	r.in = field(t, t->column[IN]);
	r.forms = field(t, t->column[FORMS]);
	r.at = t->at;
	r.file = t->file;
	if (!is_word(r.kind, false, false)) {
		wrong_at(t, r.kind.n > 0 ? r.kind : t->at.source, "a kind is "
		    "a word of small letters a to z, digits and -, such as "
		    "street");
		return;
	}
	if (!is_word(r.id, true, true)) {
		wrong_at(t, r.id.n > 0 ? r.id : t->at.source, "an id is of "
		    "small letters a to z, digits, - and ., and begins with a "
		    "letter or digit, such as jalan-braga");
		return;
	}
	locate(t, &r);
	add_values(t);
	rows->row = mem_grow(rows->row, &rows->cap, rows->n + 1,
	    sizeof(*rows->row));
	rows->row[rows->n++] = r;
}

/* Which column is which; false when one is missing. */
static bool
columns(struct table_of *t)
{
	struct tsv *tsv = &t->tsv;

	t->at = (struct place){ .file = tsv->file, .line = tsv->line };
	for (size_t c = 0; c < COLUMNS; c++) {
		t->column[c] = tsv_column(tsv, column_name[c]);
		if (c > NAME || t->column[c] != SIZE_MAX)
			continue;
		fault_error(&t->g->faults, t->at, "no column %s: the first "
		    "line of a gazetteer names kind, id and name, and mostly "
		    "in, forms, lat, lon and radius_m, with a tab between",
		    column_name[c]);
		return false;
	}
	t->property = mem_new(tsv->columns, sizeof(*t->property));
	for (size_t i = 0; i < tsv->columns; i++) {
		bool own = tsv->name[i].n > 0;

		for (size_t k = 0; k < i && own; k++)
			if (str_eq(tsv->name[i], tsv->name[k]))
				fault_error(&t->g->faults, t->at, "two "
				    "columns %s", fault_show(tsv->name[i]));
		for (size_t c = 0; c < COLUMNS; c++)
			own = own && t->column[c] != i;
		t->property[i] = own ? names_add(&t->g->properties,
		    tsv->name[i]) : GAZETTEER_NONE;
	}
	return true;
}

static void
read_rows(struct table_of *t)
{
	struct gazetteer *g = t->g;
	bool go = columns(t);

	while (go && g->faults.errors < FAULT_ERRORS_MAX &&
	    tsv_step(&t->tsv)) {
		struct row r = { .kind = field(t, t->column[KIND]),
		    .id = field(t, t->column[ID]),
		    .name = field(t, t->column[NAME]),
		    .entry = GAZETTEER_NONE };

		t->at.line = t->tsv.line;
		t->at.source = t->tsv.source;
		while (t->at.source.n > 0 &&
		    (t->at.source.p[t->at.source.n - 1] == '\n' ||
		    t->at.source.p[t->at.source.n - 1] == '\r'))
			t->at.source.n--;
		if (!t->begun)
			go = begin(t, r.kind, r.id, r.name);
		else if (str_is(r.kind, "head"))
			head(t, r.id, r.name);
		else if (t->rows->n < GAZETTEER_ENTRIES_MAX)
			add_row(t, r);
		else {
			fault_error(&g->faults, t->at, "more than %d rows",
			    GAZETTEER_ENTRIES_MAX);
			go = false;
		}
	}
}

void
row_read(struct row_list *rows, struct gazetteer *g, const char *path,
    struct str name, struct str bytes)
{
	struct table_of t = { .rows = rows, .g = g, .bytes = bytes,
	    .file = (uint32_t)g->files };
	size_t errors = g->faults.errors;

	g->file = mem_resize(g->file, g->files + 1, sizeof(*g->file));
	g->file[g->files++] = (struct gazetteer_file){
		.path = arena_str(&g->texts, str_of(path)).p,
		.name = arena_str(&g->texts, name), .bytes = bytes };
	path = g->file[t.file].path;
	if (tsv_parse(&t.tsv, path, bytes))
		read_rows(&t);
	t.at = (struct place){ .file = path, .line = t.tsv.line };
	if (t.tsv.wrong != NULL)
		fault_error(&g->faults, t.at, "%s", t.tsv.wrong);
	else if (!t.begun && g->faults.errors == errors)
		fault_error(&g->faults, (struct place){ .file = path },
		    "no rows: the first line of a gazetteer names its "
		    "columns, and its first row is head, gazetteer, 1");
	free(t.property);
	tsv_close(&t.tsv);
}

void
row_free(struct row_list *rows)
{
	free(rows->row);
	free(rows->value);
	*rows = (struct row_list){ 0 };
}
