#include "case/case_main.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/wait.h"
#include "case/casework.h"
#include "case/chance.h"
#include "case/open311.h"
#include "case/queue.h"
#include "case/recall.h"
#include "case/taking.h"
#include "codebook/codebook.h"
#include "gazetteer/gazetteer.h"
#include "gazetteer/places.h"
#include "incident/incident.h"
#include "incident/site.h"
#include "io/reader.h"
#include "io/state.h"
#include "io/verdict.h"
#include "json/json.h"
#include "show/table.h"
#include "stream/clock.h"
#include "stream/replay.h"

/* A run. */
struct run {
	const struct case_main *options;
	struct casework work;
	struct queue *queue;	/* NULL: requests are written */
	struct open311 requests;
	struct recall recall;
};

/* A row that a later program may need once more, should it not arrive. */
static void
pass_row(struct run *r, uint32_t slot, bool closing)
{
	queue_row(r->queue, slot, closing);
	if (r->options->through)
		recall_said(&r->recall, &r->work, &r->work.cases.v[slot],
		    queue_said(r->queue));
}

/* A case changed, or is closed because too many are open. */
static void
tell(void *arg, uint32_t slot, bool closing)
{
	struct run *r = arg;

	if (!closing && !r->options->through)
		return;
	if (r->queue != NULL)
		pass_row(r, slot, closing);
	else
		open311_case(&r->requests, &r->work, slot, closing);
}

static int
look_idle(void *arg)
{
	enum { AGAIN_MS = 250 };
	struct run *r = arg;

	taking_look(&r->work);
	return AGAIN_MS;
}

/* "case":[...] and "case_verdict":[...] of the record at hand. */
static void
add_cases(const struct casework *w, struct record *rec)
{
	struct buf *out = &rec->add;

	record_drop(rec, "case");
	record_drop(rec, "case_verdict");
	buf_addz(out, ",\"case\":[");
	for (size_t k = 0; k < w->slots; k++) {
		if (k > 0)
			buf_addc(out, ',');
		json_quote(out, incident_id(&w->cases.v[w->slot[k]]));
	}
	buf_addc(out, ']');
	if (w->slots == 0 || w->cases.v[w->slot[0]].verdict == 0)
		return;
	buf_addz(out, ",\"case_verdict\":[");
	for (size_t k = 0; k < w->slots; k++) {
		const struct incident *i = &w->cases.v[w->slot[k]];

		if (i->verdict == 0)
			break;
		if (k > 0)
			buf_addc(out, ',');
		json_quote(out, str_of(verdict_name[i->judged]));
	}
	buf_addc(out, ']');
}

/* A row of another program, or of tw-sort. */
static void
take_row(struct run *r, const struct record *rec)
{
	if (r->options->through)
		record_write(rec);
	if (str_eq(rec->row, STR("thread"))) {
		taking_thread(&r->work, rec);
	} else if (str_eq(rec->row, STR("tick"))) {
		clock_tick(&r->work.clock, rec);
		taking_tick(&r->work);
	}
}

static void
take_record(struct run *r, struct record *rec)
{
	struct casework *w = &r->work;

	taking_look(w);
	if (rec->row.p != NULL) {
		take_row(r, rec);
		return;
	}
	if (recall_is_replay(&r->recall, rec))
		taking_again(w, rec);
	else
		taking_post(w, rec);
	if (!r->options->through)
		return;
	add_cases(w, rec);
	record_write(rec);
	for (size_t k = 0; k < w->slots && w->changed; k++)
		pass_row(r, w->slot[k], false);
}

/* What came in that no case can be made of. */
static void
say_nothing(const struct run *r, uint64_t read)
{
	if (r->work.posts > 0 || r->recall.replay.replayed > 0 ||
	    !diag_all_well())
		return;
	if (read > 0)
		diag_finding("only rows came in, and no posts: this program "
		    "reads records");
	else if (!r->options->through)
		diag_finding("no records came in");
}

static void
read_all(struct run *r, char **files)
{
	struct reader *in = reader_open(files, READER_STREAM);
	struct record rec = { 0 };

	reader_find(in, casework_members(&r->work));
	while (reader_next(in, &rec)) {
		take_record(r, &rec);
		recall_keep(&r->recall, &r->work, false);
	}
	say_nothing(r, reader_records(in));
	reader_close(in);
	record_free(&rec);
}

/* All that is known at the end. */
static void
print_end(struct run *r)
{
	const struct incidents *c = &r->work.cases;

	if (r->queue != NULL) {
		queue_rows(r->queue);
		queue_verdicts(r->queue);
		queue_close(r->queue);
		return;
	}
	INCIDENTS_EACH(c, slot)
		open311_case(&r->requests, &r->work, (uint32_t)slot, false);
	open311_end(&r->requests);
}

/* All that the options alone can tell is wrong. */
static bool
writes_requests(const struct case_main *o)
{
	bool requests = o->format != NULL && strcmp(o->format, "open311") == 0;

	if (o->books.n == 0)
		cli_usage("no codebook: give with -c those that the posts were "
		    "coded with, and one that names the offices");
	if (o->open == 0 || o->open > 1 << 26)
		cli_usage("--open is a number of cases from 1 to %d",
		    1 << 26);
	if (o->window == 0)
		cli_usage("--window is a span of time such as 6h or 7d, and "
		    "more than none");
	if (o->part != NULL && strcmp(o->part, "case") != 0 &&
	    strcmp(o->part, "verdicts") != 0)
		cli_usage("--part is case or verdicts, not '%s'",
		    diag_vis(str_of(o->part)));
	if (o->through && (o->part != NULL || (o->format != NULL &&
	    strcmp(o->format, "ndjson") != 0)))
		cli_usage("--through passes records on as they are: leave -o "
		    "and --part out");
	if (requests && (o->explain || o->part != NULL))
		cli_usage("-o open311 writes service requests: leave --explain "
		    "and --part out");
	if (!requests)
		table_check(o->format);
	return requests;
}

/* Remembers what it did before, if it is asked to. */
static void
open_recall(struct run *r, const struct codebook *book,
    const struct gazetteer *gazetteer)
{
	const struct case_main *o = r->options;
	struct state *state;
	struct buf numbers = { 0 };

	recall_open(&r->recall, o->state);
	state = r->recall.state;
	for (size_t i = 0; i < book->files; i++)
		state_option_file(state, book->file[i].path);
	for (size_t i = 0; gazetteer != NULL && i < gazetteer->files; i++)
		state_option_file(state, gazetteer->file[i].path);
	if (o->dimension != NULL)
		state_option(state, "dimension", str_of(o->dimension));
	if (o->wanted != NULL)
		state_option(state, "wanted", str_of(o->wanted));
	if (o->design != NULL)
		state_option_file(state, o->design);
	buf_addf(&numbers, "%jd %zu", (intmax_t)o->window, o->open);
	state_option(state, "window, open", buf_str(&numbers));
	buf_free(&numbers);
	recall_restore(&r->recall, &r->work);
	taking_begin(&r->work, state_key(state));
	r->recall.lately.aloud = o->through;
}

int
case_main_run(const struct case_main *o, char **files)
{
	struct run r = { .options = o };
	bool requests = writes_requests(o);
	struct codebook *book = codebook_open(o->books.item, o->books.n);
	struct office *office = office_read(book, o->window);
	struct names drawn = { 0 };
	struct gazetteer *gazetteer = o->gazetteers.n == 0 ? NULL :
	    gazetteer_open(o->gazetteers.item, o->gazetteers.n);
	struct casework_options set = { .book = book, .office = office,
		.wanted = o->wanted, .verdicts = o->verdicts, .most = o->open,
		.tell = tell, .teller = &r };

	set.through = o->through;
	set.dimension = o->dimension != NULL ? str_of(o->dimension) :
	    book->dimension;
	if (set.dimension.n == 0)
		diag_die("%s: no dimension in the head: write dimension: topic "
		    "there, or give one with -d", book->file[0].path);
	if (o->design != NULL) {
		chance_read(&drawn, o->design);
		set.drawn = &drawn;
	}
	if (!requests)
		r.queue = queue_open(o->through ? "ndjson" : o->format,
		    &r.work, o->explain, o->part == NULL &&
		    (o->format != NULL || !o->through) &&
		    table_holds_one_kind(o->format) ? "case" : o->part);
	casework_open(&r.work, &set);
	if (gazetteer != NULL)
		sites_use(&r.work.sites, gazetteer);
	open_recall(&r, book, gazetteer);
	if (o->verdicts != NULL)
		wait_idle(look_idle, &r);
	read_all(&r, files);
	recall_keep(&r.recall, &r.work, true);
	taking_finish(&r.work);
	print_end(&r);
	recall_close(&r.recall);
	casework_close(&r.work);
	free(office);
	names_free(&drawn);
	codebook_close(book);
	if (gazetteer != NULL)
		gazetteer_close(gazetteer);
	return diag_finish();
}
