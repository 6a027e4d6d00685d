#include "gate/gate.h"

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "gate/batch.h"
#include "post/write.h"
#include "time/when.h"
#include "time/zone.h"

enum { SOON = 4 };	/* posts ahead whose places in the set are fetched */

/*
 * What is better among copies of one post: the later version, of one version
 * the whole one.
 */
static uint64_t
rank_of(const struct post *p)
{
	return p->version << 1 | (p->state != POST_TRUNCATED);
}

/*
 * Whether a better copy may come: it is cut, or may be edited. Of what somebody
 * copied by hand the end is missing for good.
 */
static bool
may_improve(const struct post *p)
{
	return p->versions || (p->state == POST_TRUNCATED &&
	    p->kind != KIND_MANUAL_REPOST);
}

static struct str
first_id(const struct post *p)
{
	return p->first_id.n > 0 ? p->first_id : p->id;
}

/* What is counted of a post when it is written: its repairs, as bits, and: */
enum { SYNTHETIC = 1 << POST_REPAIRS };

static unsigned
marks_of(const struct post *p)
{
	return p->repaired | (str_is(p->via, "synthetic") ? SYNTHETIC : 0);
}

/* What has to be known of a post to tell whether it counts. */
static struct batch_entry
entry_of(const struct post *p)
{
	return (struct batch_entry){ .kind = BATCH_POST,
	    .platform = p->platform, .id = p->id, .first_id = first_id(p),
	    .line = p->line, .rank = rank_of(p), .improves = may_improve(p),
	    .cut = p->state == POST_TRUNCATED,
	    .open = p->visibility.n == 0 || str_is(p->visibility, "unlisted"),
	    .finished = p->finished,
	    .nameless = (p->repaired & (POST_ID_MADE | POST_ID_DAMAGED)) != 0,
	    .marks = marks_of(p) };
}

static bool
is_later_version(const struct batch_entry *p)
{
	return !str_eq(p->first_id, p->id);
}

/* Whether no post came before that this one is a copy or a version of. */
static bool
is_first(struct gate *g, const struct batch_entry *p)
{
	bool first = idset_add_value(&g->next);

	/* Where versions were not told apart each has come under its own id. */
	if (is_later_version(p))
		first = idset_add(&g->seen, p->platform, p->id) && first;
	return first;
}

static struct versions_entry *
find_copy(struct gate *g, const struct batch_entry *p)
{
	uint64_t key[VERSIONS_KEY];

	if (g->versions.n == 0)
		return NULL;
	idset_key(&g->seen, p->platform, p->first_id, key);
	return versions_find(&g->versions, key);
}

static void
add_copy(struct gate *g, const struct batch_entry *p)
{
	uint64_t key[VERSIONS_KEY];

	idset_key(&g->seen, p->platform, p->first_id, key);
	g->copy = versions_add(&g->versions, key);
	g->copy->rank = p->rank;
	g->copy->waits = VERSIONS_UNWANTED;
}

/* The post is better than the copy that is known; false: it is too late. */
static bool
replace_copy(struct gate *g, const struct batch_entry *p, struct flow *flow)
{
	struct versions_entry *e = g->copy;
	bool edit = e->rank >> 1 != p->rank >> 1;
	bool late = e->waits == VERSIONS_WRITTEN;

	trouble_add(flow->trouble, late ? edit ? TROUBLE_EDIT_WRITTEN :
	    TROUBLE_CUT_WRITTEN : edit ? TROUBLE_EDIT : TROUBLE_CUT_COPY,
	    p->line, p->id);
	e->rank = p->rank;
	if (late)
		return false;
	if (e->waits != VERSIONS_UNWANTED) {
		versions_leave(&g->versions, e->waits);
		flow->part[FLOW_DUPLICATE]++;
	}
	e->waits = VERSIONS_UNWANTED;
	return true;
}

/* The post is no better than what came; e is NULL when that was whole. */
static void
note_copy(const struct versions_entry *e, const struct batch_entry *p,
    struct flow *flow)
{
	if (e != NULL && p->rank >> 1 < e->rank >> 1)
		trouble_add(flow->trouble, TROUBLE_EDIT, p->line, p->id);
	else if (p->cut && (e == NULL || e->rank & 1))
		trouble_add(flow->trouble, TROUBLE_CUT_COPY, p->line, p->id);
	else if (e == NULL && is_later_version(p))
		trouble_add(flow->trouble, TROUBLE_EDIT_WRITTEN, p->line,
		    p->id);
}

/* Whether the post is the first of its copies, or better than those before. */
static bool
is_best(struct gate *g, const struct batch_entry *p, struct flow *flow)
{
	bool again = !g->keep_duplicates && !is_first(g, p);

	g->copy = again || g->keep_duplicates ? find_copy(g, p) : NULL;
	if (g->copy == NULL && !again) {
		if (p->improves)
			add_copy(g, p);
		return true;
	}
	if (g->copy != NULL && p->rank > g->copy->rank)
		return replace_copy(g, p, flow) || g->keep_duplicates;
	note_copy(g->copy, p, flow);
	return g->keep_duplicates;
}

/* Why the post does not count; FLOW_WRITTEN when it does. */
static enum flow_part
judge_post(struct gate *g, const struct batch_entry *p, struct flow *flow)
{
	g->copy = NULL;
	if (!g->non_public && !p->open)
		return FLOW_NOT_PUBLIC;
	if (idset_has(&g->left_out, STR(""), p->id))
		return FLOW_DELETED;
	/* An id that was made or damaged says nothing about identity. */
	if (!p->nameless && !is_best(g, p, flow))
		return FLOW_DUPLICATE;
	return FLOW_WRITTEN;
}

/* Appends the record of a post that counts, unless the filter is against it. */
static void
draft(struct gate *g, struct post *p, struct batch_entry *e, struct buf *out)
{
	e->part = filter_post(&g->filter, p);
	if (e->part != FLOW_WRITTEN)
		return;
	post_find_lists(p);
	if (g->pseudonyms != NULL) {
		e->extra = p->extra.n > 0;
		pseudonym_apply(g->pseudonyms, p);
	}
	e->shown = p->id;
	write_post(out, p, g->zone);
	buf_addc(out, '\n');
}

/*
 * Whether the post waits: a better one may come. Records are passed on, and
 * what comes through a pipe goes out at once.
 */
static bool
waits(const struct gate *g, const struct batch_entry *p)
{
	return g->copy != NULL && p->improves && !p->finished &&
	    g->spooled < VERSIONS_MAX &&
	    !g->stream && !g->keep_duplicates && !cli_unbuffered;
}

static void
count_written(unsigned marks, struct flow *flow)
{
	flow->part[FLOW_WRITTEN]++;
	if (marks == 0)
		return;
	for (size_t i = 0; i < POST_REPAIRS; i++)
		flow->repaired[i] += marks >> i & 1;
	flow->synthetic += (marks & SYNTHETIC) != 0;
}

static void
write_lines(struct gate *g)
{
	diag_write(g->lines);
	g->lines = (struct str){ NULL, 0 };
}

static void
write_line(struct gate *g, struct str line)
{
	/* Records of a batch that lie side by side go out at once. */
	if (g->lines.n > 0 && line.p == g->lines.p + g->lines.n) {
		g->lines.n += line.n;
		return;
	}
	write_lines(g);
	if (g->gathers) {
		g->lines = line;
		return;
	}
	diag_write(line);
	if (cli_unbuffered)
		diag_flush();
}

static void
put_row(struct gate *g, struct str row)
{
	if (!g->dehydrate)
		write_line(g, row);
}

void
gate_row(struct gate *g, struct str row)
{
	struct batch_entry e = { .kind = BATCH_ROW };
	struct buf *out = g->batch != NULL ? &g->batch->bytes : &g->out;
	size_t at = g->batch != NULL ? out->n : 0;

	out->n = at;
	buf_adds(out, row);
	buf_addc(out, '\n');
	if (g->batch != NULL)
		batch_add(g->batch, &e, at);
	else
		put_row(g, buf_str(out));
}

void
gate_expect(struct gate *g, const struct post *p)
{
	if (!g->keep_duplicates && g->batch == NULL)
		g->next = idset_value(&g->seen, p->platform, first_id(p));
}

static bool
has_line_end(struct str id)
{
	return str_chr(id, '\n') != SIZE_MAX || str_chr(id, '\r') != SIZE_MAX;
}

/* What becomes of a post that counts, in the end. */
static enum flow_part
pass(struct gate *g, const struct batch_entry *e, struct flow *flow)
{
	if (e->part != FLOW_WRITTEN)
		return e->part;
	if (e->extra)
		trouble_add(flow->trouble, TROUBLE_EXTRA_LEFT, e->line, e->id);
	if (!filter_record(&g->filter, e->shown,
	    str_sub(e->record, 0, e->record.n - 1)))
		return FLOW_EXPRESSION;
	if (g->dehydrate && has_line_end(e->id)) {
		trouble_add(flow->trouble, TROUBLE_ID_SPLIT, e->line, e->id);
		return FLOW_BROKEN;
	}
	return FLOW_WRITTEN;
}

/* Writes the record, or the id, or waits with it. */
static void
put_post(struct gate *g, const struct batch_entry *e, struct flow *flow)
{
	struct str line = e->record;
	bool held = waits(g, e);

	if (g->dehydrate) {
		buf_clear(&g->out);
		buf_adds(&g->out, e->id);
		buf_addc(&g->out, '\n');
		line = buf_str(&g->out);
	}
	if (g->copy != NULL)
		g->copy->waits = held ? (uint32_t)g->spooled : VERSIONS_WRITTEN;
	if (!g->apply_deletes && !held) {
		count_written(e->marks, flow);
		write_line(g, line);
		return;
	}
	if (g->spool == NULL)
		g->spool = spool_open();
	spool_add(g->spool, e->platform, e->id, e->marks, line);
	g->spooled++;
}

/* The post has been judged to be this. */
static void
settle(struct gate *g, enum flow_part part, const struct batch_entry *e,
    struct flow *flow)
{
	if (part == FLOW_WRITTEN)
		part = pass(g, e, flow);
	if (part == FLOW_WRITTEN)
		put_post(g, e, flow);
	else
		flow->part[part]++;
}

/* Whether it is of the part that is asked for: the same for all its copies. */
static bool
is_of_part(const struct gate *g, const struct post *p)
{
	return g->parts == 0 || hash_seeded(first_id(p),
	    hash_seeded(p->platform, 0)) % g->parts + 1 == g->part;
}

void
gate_post(struct gate *g, struct post *p, struct flow *flow)
{
	struct batch_entry e = entry_of(p);
	enum flow_part part;

	if (!is_of_part(g, p))
		return;
	/* A clock of no known zone is taken to be the study's. */
	if (p->when == WHEN_LOCAL && g->zone != NULL)
		p->t = zone_instant(g->zone, p->t);
	if (g->batch != NULL) {
		size_t at = g->batch->bytes.n;

		if (g->non_public || e.open)
			draft(g, p, &e, &g->batch->bytes);
		batch_add(g->batch, &e, at);
		return;
	}
	part = judge_post(g, &e, flow);
	if (part == FLOW_WRITTEN) {
		buf_clear(&g->out);
		draft(g, p, &e, &g->out);
		e.record = buf_str(&g->out);
	}
	settle(g, part, &e, flow);
}

static void
add_deleted(struct gate *g, struct str platform, struct str id)
{
	if (g->apply_deletes)
		idset_add(&g->deletes, platform, id);
}

void
gate_delete(struct gate *g, struct str platform, struct str id)
{
	struct batch_entry e = { .kind = BATCH_DELETE, .platform = platform,
	    .id = id };

	if (id.n == 0)
		return;
	if (g->batch != NULL)
		batch_add(g->batch, &e, g->batch->bytes.n);
	else
		add_deleted(g, platform, id);
}

/* The id of a post that comes soon: what the set has to look at is fetched. */
static struct idset_value
expect(struct gate *g, const struct batch *b, size_t i)
{
	struct batch_entry e = batch_get(b, i);

	if (g->keep_duplicates || e.kind != BATCH_POST)
		return (struct idset_value){ NULL };
	return idset_value(&g->seen, e.platform, e.first_id);
}

void
gate_settle(struct gate *g, const struct batch *b, size_t line,
    struct flow *flow)
{
	struct idset_value soon[SOON];

	for (size_t i = 0; i < SOON && i < b->n; i++)
		soon[i] = expect(g, b, i);
	/* An expression may end the program. */
	g->gathers = !g->dehydrate && !cli_unbuffered && g->filter.expr == NULL;
	for (size_t i = 0; i < b->n; i++) {
		struct batch_entry e = batch_get(b, i);

		e.line += line;
		g->next = soon[i % SOON];
		if (i + SOON < b->n)
			soon[i % SOON] = expect(g, b, i + SOON);
		switch (e.kind) {
		case BATCH_POST:
			settle(g, judge_post(g, &e, flow), &e, flow);
			break;
		case BATCH_DELETE:
			add_deleted(g, e.platform, e.id);
			break;
		case BATCH_ROW:
			put_row(g, e.record);
			break;
		}
	}
	write_lines(g);
	g->gathers = false;
}

void
gate_share(struct gate *copy, const struct gate *g)
{
	*copy = (struct gate){ .part = g->part, .parts = g->parts,
	    .non_public = g->non_public,
	    .keep_duplicates = g->keep_duplicates, .dehydrate = g->dehydrate,
	    .apply_deletes = g->apply_deletes, .filter = g->filter };
	copy->filter.lower = (struct buf){ 0 };
	copy->filter.expr = NULL;
	if (g->zone != NULL)
		copy->zone = zone_copy(g->zone);
	if (g->pseudonyms != NULL)
		copy->pseudonyms = pseudonym_share(g->pseudonyms);
}

void
gate_unshare(struct gate *copy)
{
	if (copy->zone != NULL)
		zone_close(copy->zone);
	if (copy->pseudonyms != NULL)
		pseudonym_close(copy->pseudonyms);
	buf_free(&copy->filter.lower);
	buf_free(&copy->out);
}

void
gate_flush(struct gate *g, struct flow *flow)
{
	struct spool_entry e;

	if (g->spool == NULL)
		return;
	spool_rewind(g->spool);
	for (uint64_t i = 0; spool_next(g->spool, &e); i++) {
		/* Those were counted when a better one came. */
		if (versions_left(&g->versions, i))
			continue;
		if (idset_has(&g->deletes, e.platform, e.id)) {
			flow->part[FLOW_DELETED]++;
			continue;
		}
		count_written(e.number, flow);
		write_line(g, e.record);
	}
	spool_close(g->spool);
	g->spool = NULL;
}

void
gate_free(struct gate *g)
{
	if (g->zone != NULL)
		zone_close(g->zone);
	filter_free(&g->filter);
	idset_free(&g->left_out);
	idset_free(&g->seen);
	idset_free(&g->deletes);
	versions_free(&g->versions);
	if (g->pseudonyms != NULL)
		pseudonym_close(g->pseudonyms);
	buf_free(&g->out);
	*g = (struct gate){ 0 };
}
