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

/* Why the post is not written; FLOW_WRITTEN when it is. */
static enum flow_part
judge_post(struct gate *g, struct post *p)
{
	enum flow_part part;

	if (!g->non_public && !is_public(p))
		return FLOW_NOT_PUBLIC;
	if (idset_has(&g->left_out, STR(""), p->id))
		return FLOW_DELETED;
	/* An id that was made or damaged says nothing about identity. */
	if (!g->keep_duplicates &&
	    (p->repaired & (POST_ID_MADE | POST_ID_DAMAGED)) == 0 &&
	    !idset_add_value(&g->next))
		return FLOW_DUPLICATE;
	part = filter_post(&g->filter, p);
	if (part != FLOW_WRITTEN)
		return part;
	post_find_lists(p);
	return FLOW_WRITTEN;
}

static void
count_written(unsigned repaired, struct flow *flow)
{
	flow->part[FLOW_WRITTEN]++;
	for (size_t i = 0; repaired != 0; i++, repaired >>= 1)
		flow->repaired[i] += repaired & 1;
}

static void
write_line(struct str line)
{
	diag_write(line);
	if (cli_unbuffered)
		diag_flush();
}

void
gate_expect(struct gate *g, const struct post *p)
{
	if (!g->keep_duplicates)
		g->next = idset_value(&g->seen, p->platform, p->id);
}

void
gate_post(struct gate *g, struct post *p, struct flow *flow)
{
	enum flow_part part;
	struct str id = p->id;

	/* A clock of no known zone is taken to be the study's. */
	if (p->when == WHEN_LOCAL && g->zone != NULL)
		p->t = zone_instant(g->zone, p->t);
	part = judge_post(g, p);
	if (part == FLOW_WRITTEN) {
		if (g->pseudonyms != NULL)
			pseudonym_apply(g->pseudonyms, p);
		buf_clear(&g->out);
		write_post(&g->out, p, g->zone);
		if (!filter_record(&g->filter, p->id, buf_str(&g->out)))
			part = FLOW_EXPRESSION;
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
	if (!g->apply_deletes) {
		count_written(p->repaired, flow);
		write_line(buf_str(&g->out));
		return;
	}
	if (g->spool == NULL)
		g->spool = spool_open();
	spool_add(g->spool, p->platform, id, p->repaired, buf_str(&g->out));
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
	while (spool_next(g->spool, &e)) {
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
	if (g->pseudonyms != NULL)
		pseudonym_close(g->pseudonyms);
	buf_free(&g->out);
	*g = (struct gate){ 0 };
}
