#include "io/reader.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/meter.h"
#include "base/wait.h"
#include "io/filetype.h"
#include "io/input.h"
#include "json/json.h"
#include "json/keys.h"

enum {
	FIRST = 128 * 1024,
	SHORT = 256 * 1024	/* a file is read by then without threads */
};

struct reader {
	char **next;	/* the path that comes after this file */
	enum reader_kind kind;
	const struct keys *wanted;	/* what the program looks up */
	struct keys needed;	/* the same, and those of the reader: */
	size_t row, id, text;	/* the numbers of these among them */
	struct input *in;
	const char *name;
	struct ring_crew *crew;	/* that is to be employed, or NULL */
	bool at_once;
	bool employed;	/* for this file */
	uint64_t used;	/* bytes of the file that were read */
	char *p;	/* bytes from..to are read and not used yet */
	size_t cap;
	size_t from;
	size_t to;
	size_t seen;	/* of these, the bytes that hold no line feed */
	bool last;	/* the file has no more bytes */
	size_t lineno;
	bool skipping;	/* the line is too long: up to its end */
	bool begun;	/* a line of the file was no blank one */
	bool hushed;	/* bad lines pass in silence */
	bool of_lines;	/* p is not its own, and there are no files */
	bool pass_ticks;	/* they are written where they stand */
	unsigned depth;	/* brackets down to which values are kept */
	bool foreign;	/* the first was none of ours, nor any since */
	uint64_t records;
	uint64_t done;	/* bytes of the files before this one */
};

static const struct keys nothing;
static char *from_stdin[] = { (char[]){ "-" }, NULL };

/* The number of a name among names, which has it then. */
static size_t
number_in(struct keys *names, struct str name)
{
	size_t i = keys_number(names, name);

	if (i == names->n)
		keys_add(names, name);
	return i;
}

void
reader_find(struct reader *r, const struct keys *names)
{
	assert(names->n <= RECORD_WANTED_MAX);
	r->wanted = names;
	r->needed = *names;
	r->row = number_in(&r->needed, STR("row"));
	r->id = number_in(&r->needed, STR("id"));
	r->text = number_in(&r->needed, STR("text"));
	keys_share(&r->needed);
}

void
reader_look_inside(struct reader *r)
{
	r->depth = 2;
}

struct reader *
reader_open(char **paths, enum reader_kind kind)
{
	struct reader *r = mem_new(1, sizeof(*r));

	meter_start(input_total(paths));
	r->next = paths[0] == NULL ? from_stdin : paths;
	r->kind = kind;
	r->depth = 1;
	reader_find(r, &nothing);
	r->cap = FIRST;
	r->p = mem_resize(NULL, r->cap, 1);
	return r;
}

struct reader *
reader_open_lines(enum reader_kind kind)
{
	struct reader *r = mem_new(1, sizeof(*r));

	r->kind = kind;
	r->depth = 1;
	reader_find(r, &nothing);
	r->of_lines = true;
	r->name = "";
	return r;
}

void
reader_set_lines(struct reader *r, struct str lines)
{
	assert(r->of_lines);
	/* Nothing is read after them, so that nothing changes them. */
	r->p = (char *)lines.p;
	r->from = r->seen = 0;
	r->to = lines.n;
	r->last = true;
	r->begun = r->foreign = false;
	/* None of them is the first of a file. */
	r->lineno = 1;
	r->records = 0;
}

struct reader_part
reader_part(const struct reader *r)
{
	assert(r->of_lines);
	return (struct reader_part){ r->lineno - 1, r->records, r->begun };
}

/*
 * Goes on to what comes after a damage, or to the next file that can be read;
 * false when there is none.
 */
static bool
next_file(struct reader *r)
{
	if (r->in != NULL && input_resume(r->in)) {
		r->from = r->to = r->seen = 0;
		r->last = r->employed = false;
		return true;
	}
	if (r->in != NULL) {
		diag_end_of_file(input_name(r->in));
		r->done += input_done(r->in);
		input_close(r->in);
		r->in = NULL;
	}
	while (r->in == NULL && *r->next != NULL)
		r->in = input_open(*r->next++);
	r->from = r->to = r->seen = 0;
	r->last = r->begun = r->foreign = r->employed = false;
	r->lineno = 0;
	r->used = 0;
	if (r->in != NULL)
		r->name = input_name(r->in);
	return r->in != NULL;
}

static void
more(struct reader *r)
{
	size_t n;

	if (r->from > 0) {
		memmove(r->p, r->p + r->from, r->to - r->from);
		r->to -= r->from;
		r->from = 0;
	}
	r->p = mem_grow(r->p, &r->cap, r->to + FIRST / 2, 1);
	n = input_read(r->in, r->p + r->to, r->cap - r->to);
	r->last = n == 0;
	r->to += n;
	r->used += n;
	meter_at(r->done + input_done(r->in), r->records);
}

/* A line is longer than is taken: what there is of it is not kept. */
static void
skip_some(struct reader *r)
{
	r->skipping = true;
	r->from = r->to;
	r->seen = 0;
}

static bool
is_damaged(const struct reader *r)
{
	return r->in != NULL && input_damaged(r->in);
}

/* The line that was skipped has ended. */
static void
end_skipping(struct reader *r)
{
	r->skipping = false;
	r->lineno++;
	diag_bad_line(r->name, r->lineno, DIAG_TOO_LONG,
	    cli_max_line);
}

/* The next line without its line feed; false when the file is done. */
static bool
next_line(struct reader *r, struct str *line)
{
	for (;;) {
		char *at = r->p + r->from + r->seen;
		char *lf = memchr(at, '\n', r->to - r->from - r->seen);

		if (lf != NULL) {
			*line = (struct str){ r->p + r->from,
			    (size_t)(lf - (r->p + r->from)) };
			r->from += line->n + 1;
			r->seen = 0;
			if (!r->skipping && line->n <= cli_max_line)
				break;
			end_skipping(r);
			continue;
		}
		r->seen = r->to - r->from;
		if (r->skipping || r->seen > cli_max_line)
			skip_some(r);
		if (r->last && r->skipping && !is_damaged(r))
			end_skipping(r);
		if (r->last) {
			/* Half a line is no record, if the file is damaged ... */
			if (r->seen == 0 || is_damaged(r) ||
			    /* ... or was left before its end. */
			    wait_signalled())
				return false;
			*line = (struct str){ r->p + r->from, r->seen };
			r->from = r->to;
			break;
		}
		more(r);
	}
	r->seen = 0;
	r->lineno++;
	return true;
}

static bool
bad(const struct reader *r, const char *why)
{
	if (!r->hushed)
		diag_bad_line(r->name, r->lineno, "%s", why);
	return false;
}

/* A tick is nothing that was asked for: it is passed on or over. */
static bool
take_tick(const struct reader *r, const struct record *rec)
{
	if (r->pass_ticks)
		record_write(rec);
	return false;
}

static bool
fits_row(const struct reader *r, struct record *rec)
{
	const struct json_node *row = rec->found[r->row];

	if (r->kind == READER_STREAM) {
		rec->row = json_text(row, &rec->row_text);
		return true;
	}
	if (json_is(row, "tick"))
		return take_tick(r, rec);
	return r->kind == READER_ROWS || bad(r, "a row, not a post: this "
	    "program goes before the one that counts");
}

/* Whether the object is of the kind that the program reads. */
static bool
fits(const struct reader *r, struct record *rec)
{
	const struct json_node **found = rec->found;

	if (r->kind == READER_ANY && r->wanted->n == 0)
		return true;
	keys_get(rec->json.node, &r->needed, found);
	if (r->kind == READER_ANY)
		return true;
	if (json_type_is(found[r->row], JSON_STRING))
		return fits_row(r, rec);
	if (r->kind == READER_ROWS)
		return bad(r, "a post, not a row: put tw-count (or another "
		    "program that prints rows) before this one");
	if (found[r->id] != NULL && !json_type_is(found[r->id], JSON_STRING))
		return bad(r, "the id is no string: not a record yet; put "
		    "tw-normalize before");
	if (found[r->id] == NULL)
		return bad(r, "no id: not a record; put tw-normalize before");
	if (!json_type_is(found[r->text], JSON_STRING))
		return bad(r, "no text: not a record; put tw-normalize before");
	return true;
}

/*
 * A line that is no JSON object. A file of another kind is said to be one at
 * its first line; the lines that follow are counted, until one is an object.
 */
static bool
no_object(struct reader *r, struct str line, const char *why)
{
	const char *kind = r->begun ? NULL :
	    filetype_of_line(line, r->kind == READER_ROWS);

	r->begun = true;
	if (kind != NULL) {
		r->foreign = true;
		return bad(r, kind);
	}
	if (!r->foreign)
		return bad(r, line.p[0] == '{' || line.p[0] == '[' ? why :
		    "no JSON object, which begins with {");
	if (!r->hushed)
		diag_bad_line_more();
	return false;
}

static bool
parse(struct reader *r, struct str line, struct record *rec)
{
	const char *end = r->p + r->to;

	if (!json_scan_line(&rec->json, line, r->depth,
	    (size_t)(end - (line.p + line.n))))
		return no_object(r, line, rec->json.error);
	if (rec->json.node->type != JSON_OBJECT)
		return no_object(r, line, "a JSON array, but no object");
	r->begun = true;
	r->foreign = false;
	record_reset(rec);
	rec->line = json_raw(rec->json.node);
	rec->file = r->name;
	rec->lineno = r->lineno;
	rec->names = r->wanted;
	return fits(r, rec);
}

/* Whether a line may be read before another file is opened. */
static bool
has_text(const struct reader *r)
{
	return r->of_lines || r->in != NULL;
}

bool
reader_next(struct reader *r, struct record *rec)
{
	struct str line;

	for (;;) {
		if (wait_stopped())
			return false;
		while (!has_text(r) || !next_line(r, &line))
			if (r->of_lines || !next_file(r))
				return false;
		if (r->lineno == 1 && str_starts(line, STR("\xef\xbb\xbf")))
			line = str_skip(line, 3);
		line = str_trim(line);
		if (line.n > 0 && parse(r, line, rec))
			break;
	}
	r->records++;
	return true;
}

unsigned
reader_jobs(const struct reader *r, size_t n)
{
	return strcmp(r->next[0], "-") == 0 ? ring_jobs_of_stdin(n) :
	    ring_jobs(n);
}

void
reader_employ(struct reader *r, struct ring_crew *crew, bool at_once)
{
	r->crew = crew;
	r->at_once = at_once;
}

void *
reader_outcome(struct reader *r)
{
	if (r->crew == NULL || r->in == NULL)
		return NULL;
	if (!r->employed && (r->at_once || r->used > SHORT)) {
		r->employed = true;
		input_employ(r->in, r->crew);
	}
	return r->employed && r->from == r->to && !r->skipping && !r->last ?
	    input_outcome(r->in) : NULL;
}

void
reader_pass(struct reader *r, const struct reader_part *p)
{
	input_skip(r->in, SIZE_MAX);
	r->lineno += p->lines;
	r->records += p->records;
	r->begun |= p->begun;
	r->foreign &= !p->begun;
	meter_at(r->done + input_done(r->in), r->records);
}

void
reader_pass_ticks(struct reader *r)
{
	r->pass_ticks = true;
}

void
reader_hush(struct reader *r)
{
	r->hushed = true;
}

uint64_t
reader_records(const struct reader *r)
{
	return r->records;
}

void
reader_close(struct reader *r)
{
	if (!r->of_lines) {
		if (r->in != NULL)
			input_close(r->in);
		meter_end();
		free(r->p);
	}
	free(r);
}
