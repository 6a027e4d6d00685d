#include "thread/setup.h"

#include "base/array.h"
#include "base/diag.h"
#include "base/number.h"
#include "codebook/codebook.h"
#include "jq/expr.h"
#include "show/table.h"
#include "stats/survival.h"
#include "stream/officials.h"
#include "stream/recent.h"
#include "thread/setup.h"
#include "thread/waiting.h"

enum { WITHIN = 60 * 86400 };

/* The parts of a list such as thread,answer, as SETUP_... */
static unsigned
read_parts(const struct setup *r)
{
	static const char *const name[] = { "thread", "answer", "curve" };
	struct str rest, part;
	unsigned parts = 0;

	if (r->part == NULL)
		return r->through ? SETUP_THREAD | SETUP_ANSWER :
		    SETUP_ANSWER;
	rest = str_of(r->part);
	while (str_split(&rest, ',', &part)) {
		unsigned i = 0;

		part = str_trim(part);
		while (i < ARRAY_N(name) && !str_is(part, name[i]))
			i++;
		if (i == ARRAY_N(name))
			diag_die("--part %s: there are rows of kind thread, "
			    "answer and curve", diag_vis(part));
		parts |= 1u << i;
	}
	return parts;
}

static void
check_parts(struct setup *r)
{
	r->parts = read_parts(r);
	if (r->through && r->format != NULL && strcmp(r->format, "ndjson") != 0)
		cli_usage("--through passes records on, which are ndjson: "
		    "without -o %s", r->format);
	if (r->through)
		r->format = "ndjson";
	table_check(r->format);
	if ((r->parts & (r->parts - 1)) != 0 &&
	    table_holds_one_kind(r->format))
		cli_usage("-o %s holds rows of one kind: --part thread, "
		    "--part answer or --part curve", r->format);
}

static enum threads_cluster
read_cluster(const char *word)
{
	static const char *const name[] = { "day", "week", "author", "none" };

	for (unsigned i = 0; i < ARRAY_N(name); i++)
		if (word == NULL || strcmp(word, name[i]) == 0)
			return (enum threads_cluster)i;
	diag_die("--cluster %s: clusters are day, week, author or none",
	    diag_vis(str_of(word)));
}

static uint32_t
read_within(const struct setup *r)
{
	if (r->within == 0)
		return WITHIN;
	if (r->within > SURVIVAL_TIME_MAX)
		diag_die("--within: a span from 1s to %ud",
		    SURVIVAL_TIME_MAX / 86400);
	return (uint32_t)r->within;
}

/* The limits of --limits, or 3d, where the book has none of its own. */
static void
read_limits(const struct setup *r, struct printer *p, uint32_t within)
{
	struct str rest, limit;
	int64_t seconds;

	if (r->limits == NULL && (p->property != CODEBOOK_NONE ||
	    within < 3 * 86400))
		return;
	rest = str_of(r->limits == NULL ? "3d" : r->limits);
	while (str_split(&rest, ',', &limit)) {
		limit = str_trim(limit);
		if (!number_span(limit, &seconds) || seconds == 0)
			diag_die("--limits %s: no span of time such as 90m, "
			    "12h or 3d", diag_vis(limit));
		if (seconds > within)
			diag_die("--limits %s: longer than questions are "
			    "watched: a longer --within", diag_vis(limit));
		for (size_t i = 0; i < p->limits; i++)
			if (str_is(limit, p->limit[i].name +
			    strlen("within_")))
				diag_die("--limits names %s twice",
				    diag_vis(limit));
		if (!printer_limit(p, limit, (uint32_t)seconds))
			diag_die("--limits: more than %d of them",
			    ESTIMATE_LIMITS_MAX - 1);
	}
}

/* Says which limits of the book's codes are none, or cannot be known. */
static void
check_limits(const struct codebook *book, uint32_t property, uint32_t within)
{
	for (size_t i = 0; property != CODEBOOK_NONE && i < book->values; i++) {
		const struct codebook_value *v = &book->value[i];
		const char *file = book->file[v->file].path;
		int64_t seconds;

		if (v->property != property)
			continue;
		if (!number_span(v->text, &seconds) || seconds == 0)
			diag_finding("%s:%u: limit: %s: no span of time such "
			    "as 90m, 12h or 3d", file, v->line,
			    diag_vis(v->text));
		else if (seconds > within)
			diag_finding("%s:%u: limit: %s: longer than questions "
			    "are watched: a longer --within", file, v->line,
			    diag_vis(v->text));
	}
}

static void
open_officials(const struct setup *r, struct officials *o)
{
	for (size_t i = 0; i < r->handles.n; i++)
		officials_add(o, r->handles.item[i], "-a");
	for (size_t i = 0; i < r->authors.n; i++)
		officials_read(o, r->authors.item[i]);
	if (o->n == 0)
		cli_usage("who answers? -a handle, or --authors with a table "
		    "of handles and offices");
}

static void
state_options(struct state *s, const struct setup *r,
    const struct codebook *book)
{
	const struct { const char *name; const char *text; } text[] = {
		{ "condition", r->condition }, { "withdrawn", r->withdrawn },
		{ "ties", r->ties }, { "cluster", r->cluster } };
	const struct { const char *name; const struct cli_list *list; } list[] =
	    { { "author", &r->handles }, { "authors", &r->authors },
		{ "by", &r->by } };
	const struct { const char *name; uint64_t n; } number[] = {
		{ "within", (uint64_t)r->within }, { "open", r->open },
		{ "exact", r->exact }, { "persons", r->persons } };
	struct buf b = { 0 };

	for (size_t i = 0; i < ARRAY_N(text); i++)
		if (text[i].text != NULL)
			state_option(s, text[i].name, str_of(text[i].text));
	for (size_t i = 0; i < ARRAY_N(list); i++)
		for (size_t k = 0; k < list[i].list->n; k++)
			state_option(s, list[i].name,
			    str_of(list[i].list->item[k]));
	for (size_t i = 0; i < ARRAY_N(number); i++) {
		buf_clear(&b);
		buf_addu(&b, number[i].n);
		state_option(s, number[i].name, buf_str(&b));
	}
	for (size_t i = 0; book != NULL && i < book->files; i++)
		state_option_file(s, book->file[i].path);
	buf_free(&b);
}

static void
open_threads(const struct setup *r, struct threads *t)
{
	if (r->books.n > 0)
		t->book = codebook_open(r->books.item, r->books.n);
	open_officials(r, &t->officials);
	if (r->condition != NULL)
		t->condition = expr_open_condition(r->condition, "-e");
	if (r->withdrawn != NULL)
		t->withdrawn = expr_open_condition(r->withdrawn,
		    "--withdrawn");
	t->through = r->through;
	t->ties = tie_list(r->ties);
	t->cluster = read_cluster(r->cluster);
	t->waits.within = read_within(r);
	t->waits.exact = r->exact;
	if (r->open < 1 || r->open > QUESTION_CAP)
		diag_die("--open: from 1 to %d questions", QUESTION_CAP);
	question_open(&t->questions, r->open, r->persons);
	waiting_open(&t->waiting);
	recent_open(&t->talks, THREADS_TALKS, sizeof(uint64_t));
	classes_open(&t->classes, &r->by, t->book, &t->officials);
}

struct state *
setup_open(struct setup *r, struct threads *t, struct printer *p)
{
	struct state *state;

	check_parts(r);
	open_threads(r, t);
	p->threads = t;
	p->format = r->format;
	p->each = (r->parts & SETUP_THREAD) != 0;
	p->early = r->through;
	p->persons = r->persons;
	p->property = t->book == NULL ? CODEBOOK_NONE :
	    codebook_property(t->book, STR("limit"));
	read_limits(r, p, t->waits.within);
	check_limits(t->book, p->property, t->waits.within);
	printer_open(p);
	t->tell = printer_tell;
	t->teller = p;
	state = state_open(r->state, 1);
	state_options(state, r, t->book);
	return state;
}
