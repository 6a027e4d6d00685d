#include "gate/gate.h"

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "post/write.h"
#include "time/when.h"
#include "time/zone.h"

static bool
is_public(const struct post *p)
{
	return p->visibility.n == 0 || str_is(p->visibility, "unlisted");
}

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

/* Whether no post came before that this one is a copy or a version of. */
static bool
is_first(struct gate *g, const struct post *p)
{
	bool first = idset_add_value(&g->next);

	/* Where versions were not told apart each has come under its own id. */
	if (p->first_id.n > 0 && !str_eq(p->first_id, p->id))
		first = idset_add(&g->seen, p->platform, p->id) && first;
	return first;
}

static struct versions_entry *
find_copy(struct gate *g, const struct post *p)
{
	uint64_t key[VERSIONS_KEY];

	if (g->versions.n == 0)
		return NULL;
	idset_key(&g->seen, p->platform, first_id(p), key);
	return versions_find(&g->versions, key);
}

static void
add_copy(struct gate *g, const struct post *p)
{
	uint64_t key[VERSIONS_KEY];

	idset_key(&g->seen, p->platform, first_id(p), key);
	g->copy = versions_add(&g->versions, key);
	g->copy->rank = rank_of(p);
	g->copy->waits = VERSIONS_UNWANTED;
}

/* The post is better than the copy that is known; false: it is too late. */
static bool
replace_copy(struct gate *g, const struct post *p, struct flow *flow)
{
	struct versions_entry *e = g->copy;
	bool edit = e->rank >> 1 != p->version;
	bool late = e->waits == VERSIONS_WRITTEN;

	trouble_add(flow->trouble, late ? edit ? TROUBLE_EDIT_WRITTEN :
	    TROUBLE_CUT_WRITTEN : edit ? TROUBLE_EDIT : TROUBLE_CUT_COPY,
	    p->line, p->id);
	e->rank = rank_of(p);
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
note_copy(const struct versions_entry *e, const struct post *p,
    struct flow *flow)
{
	if (e != NULL && p->version < e->rank >> 1)
		trouble_add(flow->trouble, TROUBLE_EDIT, p->line, p->id);
	else if (p->state == POST_TRUNCATED && (e == NULL || e->rank & 1))
		trouble_add(flow->trouble, TROUBLE_CUT_COPY, p->line, p->id);
	else if (e == NULL && p->first_id.n > 0 && !str_eq(p->first_id, p->id))
		trouble_add(flow->trouble, TROUBLE_EDIT_WRITTEN, p->line,
		    p->id);
}

/* Whether the post is the first of its copies, or better than those before. */
static bool
is_best(struct gate *g, const struct post *p, struct flow *flow)
{
	bool again = !g->keep_duplicates && !is_first(g, p);

	g->copy = again || g->keep_duplicates ? find_copy(g, p) : NULL;
	if (g->copy == NULL && !again) {
		if (may_improve(p))
			add_copy(g, p);
		return true;
	}
	if (g->copy != NULL && rank_of(p) > g->copy->rank)
		return replace_copy(g, p, flow) || g->keep_duplicates;
	note_copy(g->copy, p, flow);
	return g->keep_duplicates;
}

/* Why the post is not written; FLOW_WRITTEN when it is. */
static enum flow_part
judge_post(struct gate *g, struct post *p, struct flow *flow)
{
	enum flow_part part;

	g->copy = NULL;
	if (!g->non_public && !is_public(p))
		return FLOW_NOT_PUBLIC;
	if (idset_has(&g->left_out, STR(""), p->id))
		return FLOW_DELETED;
	/* An id that was made or damaged says nothing about identity. */
	if ((p->repaired & (POST_ID_MADE | POST_ID_DAMAGED)) == 0 &&
	    !is_best(g, p, flow))
		return FLOW_DUPLICATE;
	part = filter_post(&g->filter, p);
	if (part != FLOW_WRITTEN)
		return part;
	post_find_lists(p);
	return FLOW_WRITTEN;
}

/*
 * Whether the post waits: a better one may come. Records are passed on, and
 * what comes through a pipe goes out at once.
 */
static bool
waits(const struct gate *g, const struct post *p)
{
	return g->copy != NULL && may_improve(p) && !p->finished &&
	    g->spooled < VERSIONS_MAX &&
	    !g->stream && !g->keep_duplicates && !cli_unbuffered;
}

/* What is counted of a post when it is written: its repairs, as bits, and: */
enum { SYNTHETIC = 1 << POST_REPAIRS };

static unsigned
marks_of(const struct post *p)
{
	return p->repaired | (str_is(p->via, "synthetic") ? SYNTHETIC : 0);
}

static void
count_written(unsigned marks, struct flow *flow)
{
	flow->part[FLOW_WRITTEN]++;
	for (size_t i = 0; i < POST_REPAIRS; i++)
		flow->repaired[i] += marks >> i & 1;
	flow->synthetic += (marks & SYNTHETIC) != 0;
}

static void
write_line(struct str line)
{
	diag_write(line);
	if (cli_unbuffered)
		diag_flush();
}

void
gate_row(const struct gate *g, struct str row)
{
	if (g->dehydrate)
		return;
	diag_write(row);
	write_line(STR("\n"));
}

void
gate_expect(struct gate *g, const struct post *p)
{
	if (!g->keep_duplicates)
		g->next = idset_value(&g->seen, p->platform, first_id(p));
}

static bool
has_line_end(struct str id)
{
	return str_chr(id, '\n') != SIZE_MAX || str_chr(id, '\r') != SIZE_MAX;
}

void
gate_post(struct gate *g, struct post *p, struct flow *flow)
{
	enum flow_part part;
	struct str id = p->id;
	bool held;

	/* A clock of no known zone is taken to be the study's. */
	if (p->when == WHEN_LOCAL && g->zone != NULL)
		p->t = zone_instant(g->zone, p->t);
	part = judge_post(g, p, flow);
	if (part == FLOW_WRITTEN) {
		if (g->pseudonyms != NULL && p->extra.n > 0)
			trouble_add(flow->trouble, TROUBLE_EXTRA_LEFT, p->line,
			    p->id);
		if (g->pseudonyms != NULL)
			pseudonym_apply(g->pseudonyms, p);
		buf_clear(&g->out);
		write_post(&g->out, p, g->zone);
		if (!filter_record(&g->filter, p->id, buf_str(&g->out)))
			part = FLOW_EXPRESSION;
	}
	if (part == FLOW_WRITTEN && g->dehydrate && has_line_end(id)) {
		trouble_add(flow->trouble, TROUBLE_ID_SPLIT, p->line, id);
		part = FLOW_BROKEN;
	}
	if (part != FLOW_WRITTEN) {
		flow->part[part]++;
		return;
	}
	if (g->dehydrate) {
		buf_clear(&g->out);
		buf_adds(&g->out, id);
	}
	buf_addc(&g->out, '\n');
	held = waits(g, p);
	if (g->copy != NULL)
		g->copy->waits = held ? (uint32_t)g->spooled : VERSIONS_WRITTEN;
	if (!g->apply_deletes && !held) {
		count_written(marks_of(p), flow);
		write_line(buf_str(&g->out));
		return;
	}
	if (g->spool == NULL)
		g->spool = spool_open();
	spool_add(g->spool, p->platform, id, marks_of(p), buf_str(&g->out));
	g->spooled++;
}

void
gate_delete(struct gate *g, struct str platform, struct str id)
{
	if (g->apply_deletes && id.n > 0)
		idset_add(&g->deletes, platform, id);
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
		write_line(e.record);
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
