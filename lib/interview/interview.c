#include "interview/interview.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "csv/tsv.h"
#include "gzip/stored.h"
#include "interview/label.h"
#include "json/json.h"
#include "text/points.h"
#include "time/stamp.h"

/* What a table says of each document, as JSON. */
struct interview_cases {
	struct names document;
	struct str *attributes;
	size_t cap;
	struct arena bytes;
};

struct interview {
	const struct interview_options *o;
	const struct document *doc;
	struct str name;
	struct str attributes;	/* JSON, or empty */
	struct buf date;	/* RFC 3339, or empty */
	struct names label;
	uint32_t *seen;		/* by label: paragraphs that begin with it */
	size_t seen_cap;
	size_t at;		/* the paragraph that comes next */
	size_t number;		/* of the record */
	struct str speaker;
	struct points points;
	struct interview_more more;
	bool posts;		/* headers of tw-qda are the units */
	struct str platform;
	struct str talk;
	struct buf json;
	size_t from;
};

/* A part of the document that becomes a record. */
struct interview_part {
	size_t from, to;	/* bytes of the plain text */
	struct str speaker;	/* may be empty */
	struct str time;
	bool turn;
	struct str id;		/* of a post that tw-qda has written */
	struct str date;
};

/* The name of a document: a path without folder and ending. */
static struct str
name_of(const char *path)
{
	struct str s = str_of(str_file(path));
	size_t n = s.n;

	while (n > 0 && s.p[n - 1] != '.')
		n--;
	return n > 1 ? str_sub(s, 0, n - 1) : s;
}

static void
read_cases(struct interview_options *o)
{
	struct interview_cases *c = o->table = mem_new(1, sizeof(*c));
	struct tsv t = { 0 };
	struct buf json = { 0 };
	size_t key;

	tsv_open(&t, o->cases);
	key = tsv_need(&t, "document", "document and what is to be known of it");
	while (tsv_next(&t)) {
		uint32_t had = c->document.n, i = names_add(&c->document,
		    name_of(arena_str(&c->bytes, tsv_full(&t, key)).p));

		if (i < had)
			diag_die("%s:%zu: the document %s stands above, too",
			    t.file, t.line, diag_vis(c->document.key[i]));
		buf_clear(&json);
		for (size_t k = 0; k < t.columns; k++) {
			if (k == key || t.field[k].n == 0)
				continue;
			buf_addc(&json, json.n > 0 ? ',' : '{');
			json_quote(&json, t.name[k]);
			buf_addc(&json, ':');
			json_quote(&json, t.field[k]);
		}
		buf_addz(&json, json.n > 0 ? "}" : "");
		c->attributes = mem_grow(c->attributes, &c->cap, i + 1,
		    sizeof(*c->attributes));
		c->attributes[i] = arena_str(&c->bytes, buf_str(&json));
	}
	buf_free(&json);
	tsv_close(&t);
}

/* The day that is written so; false when it is none. */
static bool
read_day(struct str s, int64_t *t)
{
	const struct stamp_rules rules = { 0 };
	int32_t offset;

	return stamp_read(s, &rules, t, &offset, NULL) != WHEN_NONE;
}

void
interview_open(struct interview_options *o)
{
	int64_t t;

	if (o->unit != NULL && strcmp(o->unit, "turn") != 0 &&
	    strcmp(o->unit, "paragraph") != 0)
		diag_die("--unit %s: there are turn and paragraph",
		    diag_vis(str_of(o->unit)));
	if (o->date != NULL && !read_day(str_of(o->date), &t))
		diag_die("--date %s: no date such as 2024-05-14",
		    diag_vis(str_of(o->date)));
	if (o->cases != NULL)
		read_cases(o);
}

void
interview_close(struct interview_options *o)
{
	if (o->table == NULL)
		return;
	names_free(&o->table->document);
	free(o->table->attributes);
	arena_free(&o->table->bytes);
	free(o->table);
	o->table = NULL;
}

/* Writes the day as an instant of the study's zone. */
static void
set_date(struct interview *v, struct str day, struct zone *zone)
{
	int64_t t;

	if (!read_day(day, &t))
		return;
	if (zone == NULL)
		when_write(&v->date, t, 0, true);
	else
		when_write(&v->date, zone_instant(zone, t),
		    zone_offset(zone, zone_instant(zone, t)), false);
}

/* "Tanggal: 14 Mei 2024" in the first line that is not blank. */
static struct str
stated_date(const struct document *d)
{
	for (size_t i = 0; i < d->paragraphs; i++) {
		struct str p = str_trim(document_paragraph(d, i));
		struct label l = label_of(p);

		if (p.n > 0)
			return str_eq_nocase(l.name, STR("date")) ||
			    str_eq_nocase(l.name, STR("tanggal")) ?
			    str_skip(p, l.text) : (struct str){ 0 };
	}
	return (struct str){ 0 };
}

static bool
is_speaker(const struct interview *v, struct str label)
{
	uint32_t i = label.n > 0 ? names_find(&v->label, label) : NAMES_NONE;

	return i != NAMES_NONE && v->seen[i] > 1;
}

/* Counts how many paragraphs begin with each label. */
static bool
count_labels(struct interview *v)
{
	bool any = false;

	for (size_t i = 0; i < v->doc->paragraphs; i++) {
		struct label l = label_of(document_paragraph(v->doc, i));
		uint32_t had = v->label.n, k;

		if (l.name.n == 0)
			continue;
		k = names_add(&v->label, l.name);
		v->seen = mem_grow(v->seen, &v->seen_cap, v->label.n,
		    sizeof(*v->seen));
		v->seen[k] = k < had ? v->seen[k] + 1 : 1;
		any |= v->seen[k] > 1;
	}
	return any;
}

static void
say_left_out(const struct document *d, const char *path, bool labels)
{
	if (d->notes > 0)
		diag_note("%s: notes and comments left out: %ju", path,
		    (uintmax_t)d->notes);
	if (d->deletions > 0)
		diag_note("%s: deleted pieces left out: %ju", path,
		    (uintmax_t)d->deletions);
	if (!labels && d->paragraphs > 0)
		diag_note("%s: no paragraphs begin with who speaks (\"Name: "
		    "...\"): a record a paragraph", path);
}

struct interview *
interview_begin(const struct interview_options *o, const struct document *d,
    const char *path, struct zone *zone, bool quiet)
{
	struct interview *v = mem_new(1, sizeof(*v));
	bool labels;
	uint32_t i;

	v->o = o;
	v->doc = d;
	v->name = name_of(path);
	v->points = points_of(buf_str(&d->text), false);
	labels = count_labels(v);
	if (!quiet)
		say_left_out(d, path, labels);
	set_date(v, o->date != NULL ? str_of(o->date) : stated_date(d), zone);
	if (o->table == NULL)
		return v;
	i = names_find(&o->table->document, v->name);
	if (i != NAMES_NONE)
		v->attributes = o->table->attributes[i];
	else if (!quiet)
		diag_note("%s: not in %s: no attributes", path, o->cases);
	return v;
}

/* Whether the label is one of those that --interviewer names. */
static bool
asks(const struct interview *v, struct str label)
{
	struct str rest = str_of(v->o->interviewers != NULL ?
	    v->o->interviewers : ""), one;

	while (str_split(&rest, ',', &one))
		if (str_eq_nocase(str_trim(one), label))
			return true;
	return false;
}

/* Takes "ID · DATE · HANDLE" apart, as tw-qda writes it. */
static bool
take_header(struct str line, struct interview_part *part)
{
	const struct str dot = STR(" \xc2\xb7 ");
	size_t a = str_find(line, dot), b;

	if (a == SIZE_MAX || a == 0 || str_chr(str_sub(line, 0, a), ' ') !=
	    SIZE_MAX)
		return false;
	b = str_find(str_skip(line, a + dot.n), dot);
	if (b == SIZE_MAX)
		return false;
	part->id = str_sub(line, 0, a);
	part->date = str_sub(line, a + dot.n, a + dot.n + b);
	part->speaker = str_skip(line, a + 2 * dot.n + b);
	if (str_is(part->speaker, "-"))
		part->speaker = STR("");
	return str_is(part->date, "-") || (part->date.n >= 10 &&
	    str_digits(str_sub(part->date, 0, 4)) && part->date.p[4] == '-');
}

bool
interview_is_of_posts(const struct document *d)
{
	struct interview_part part = { 0 };

	return d->paragraphs > 0 && take_header(document_paragraph(d, 0),
	    &part);
}

void
interview_of_posts(struct interview *v, struct str platform, struct str talk)
{
	v->posts = true;
	v->talk = talk;
	v->platform = platform;
}

void
interview_set_name(struct interview *v, struct str name)
{
	v->name = name;
}

void
interview_set_more(struct interview *v, struct interview_more more)
{
	v->more = more;
}

/* The next post: it ends before the blank line before the next header. */
static bool
next_post(struct interview *v, struct interview_part *part)
{
	const struct document *d = v->doc;
	struct interview_part next = { 0 };
	size_t i = v->at;

	*part = (struct interview_part){ 0 };
	if (i >= d->paragraphs || !take_header(document_paragraph(d, i), part))
		return false;
	part->from = d->start[++i];
	while (i < d->paragraphs && !take_header(document_paragraph(d, i),
	    &next))
		i++;
	part->to = d->start[i] - (i < d->paragraphs ? 2 : 1);
	if (part->to < part->from || part->from > d->text.n)
		part->from = part->to = d->text.n;
	v->at = i;
	return true;
}

/* The next part of the document; false at its end. */
static bool
next_part(struct interview *v, struct interview_part *part)
{
	const struct document *d = v->doc;
	bool single = v->o->unit != NULL && strcmp(v->o->unit, "turn") != 0;
	struct label l;
	size_t i = v->at;

	if (v->posts)
		return next_post(v, part);
	while (i < d->paragraphs && str_trim(document_paragraph(d, i)).n == 0)
		i++;
	if (i == d->paragraphs)
		return false;
	l = label_of(document_paragraph(d, i));
	if (is_speaker(v, l.name))
		v->speaker = l.name;
	else if (l.name.n > 0)
		l = (struct label){ 0 };
	*part = (struct interview_part){ .from = d->start[i] + l.text,
	    .speaker = v->speaker, .time = l.time,
	    .turn = v->speaker.n > 0 && !single };
	/* A turn goes on until the next; what has no speaker is alone. */
	for (i++; part->turn && i < d->paragraphs; i++)
		if (is_speaker(v, label_of(document_paragraph(d, i)).name))
			break;
	part->to = d->start[i] - 1;
	v->at = i;
	return true;
}

/* Cuts blanks off both ends; false when nothing is left. */
static bool
trim_part(const struct document *d, struct interview_part *part)
{
	struct str all = buf_str(&d->text), s;

	s = str_trim(str_sub(all, part->from, part->to));
	part->from = (size_t)(s.p - all.p);
	part->to = part->from + s.n;
	return s.n > 0;
}

static void
add_member(struct buf *b, const char *name, struct str value)
{
	if (value.n == 0)
		return;
	buf_addf(b, ",\"%s\":", name);
	json_quote(b, value);
}

/* Who speaks, and what. */
static void
write_words(struct interview *v, const struct interview_part *part)
{
	struct buf *b = &v->json;

	if (part->speaker.n > 0) {
		buf_addz(b, ",\"author\":{\"handle\":");
		json_quote(b, part->speaker);
		buf_addc(b, '}');
	}
	buf_addz(b, ",\"text\":");
	json_quote(b, str_sub(buf_str(&v->doc->text), part->from, part->to));
}

/* A post that tw-qda has written into a text. */
static void
write_post_back(struct interview *v, const struct interview_part *part)
{
	struct buf *b = &v->json;

	buf_addz(b, "{\"id\":");
	json_quote(b, part->id);
	add_member(b, "created_at", str_is(part->date, "-") ? STR("") :
	    part->date);
	add_member(b, "platform", v->platform);
	add_member(b, "kind", STR("original"));
	write_words(v, part);
	add_member(b, "conversation", v->talk);
	buf_addz(b, ",\"source\":\"qdpx\"");
}

static void
write_turn(struct interview *v, const struct interview_part *part)
{
	struct buf *b = &v->json, id = { 0 };
	size_t from = points_at_byte(&v->points, part->from);

	buf_adds(&id, v->name);
	buf_addf(&id, "/%04zu", ++v->number);
	buf_addz(b, "{\"id\":");
	json_quote(b, buf_str(&id));
	buf_free(&id);
	add_member(b, "created_at", buf_str(&v->date));
	add_member(b, "platform", str_of(v->o->platform != NULL ?
	    v->o->platform : "interview"));
	add_member(b, "kind", !part->turn ? STR("paragraph") :
	    asks(v, part->speaker) ? STR("question") : STR("turn"));
	write_words(v, part);
	add_member(b, "conversation", v->name);
	add_member(b, "source", v->more.add != NULL ? STR("qdpx") :
	    STR("interview"));
	if (part->time.n > 0) {
		buf_addz(b, ",\"extra\":{\"time\":");
		json_quote(b, part->time);
		buf_addc(b, '}');
	}
	buf_addz(b, ",\"part\":{\"of\":");
	json_quote(b, v->name);
	buf_addf(b, ",\"at\":[%zu,%zu]}", from,
	    points_at_byte(&v->points, part->to));
	if (v->attributes.n > 0) {
		buf_addz(b, ",\"attributes\":");
		buf_adds(b, v->attributes);
	}
}

static void
write_part(struct interview *v, struct interview_part *part)
{
	if (v->posts)
		write_post_back(v, part);
	else if (trim_part(v->doc, part))
		write_turn(v, part);
	else
		return;
	if (v->more.add != NULL)
		v->more.add(v->more.of, &v->json, part->from, part->to);
	buf_addz(&v->json, "}\n");
}

static size_t
read_records(void *interview, char *p, size_t n, struct buf *why)
{
	struct interview *v = interview;
	struct interview_part part;

	(void)why;
	if (v->from == v->json.n) {
		v->from = 0;
		buf_clear(&v->json);
		while (v->json.n < n && next_part(v, &part))
			write_part(v, &part);
	}
	if (n > v->json.n - v->from)
		n = v->json.n - v->from;
	if (n > 0)
		memcpy(p, v->json.p + v->from, n);
	v->from += n;
	return n;
}

struct stored_inner
interview_inner(struct interview *v)
{
	return (struct stored_inner){ .read = read_records, .from = v };
}

void
interview_end(struct interview *v)
{
	names_free(&v->label);
	free(v->seen);
	buf_free(&v->date);
	buf_free(&v->json);
	free(v);
}
