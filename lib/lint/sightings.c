#include "lint/sightings.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/multimap.h"
#include "gazetteer/cue.h"
#include "lint/toponyms.h"
#include "mention/named.h"
#include "rule/fault.h"
#include "show/table.h"

void
sightings_open(struct sightings *s, const struct gazetteer *g)
{
	*s = (struct sightings){ .g = g,
	    .met = mem_new(g->forms, sizeof(*s->met)),
	    .cued = mem_new(g->forms, sizeof(*s->cued)),
	    .last = mem_new(g->forms, sizeof(*s->last)) };
	lexis_open(&s->lexis, g);
}

/* A text is met in the post at hand; forms of a row of kind never or others. */
static void
see(struct sightings *s, uint32_t text, bool never, bool cued)
{
	MULTIMAP_EACH(&s->lexis.forms, form, text) {
		uint32_t entry = s->g->form[*form].entry;

		if (s->last[*form] == s->posts ||
		    (s->g->entry[entry].class == GAZETTEER_NEVER) != never)
			continue;
		s->last[*form] = s->posts;
		s->met[*form]++;
		s->cued[*form] += cued;
	}
}

void
sightings_add(struct sightings *s, struct str text)
{
	const struct spots *spots = &s->mentions.spots;

	s->posts++;
	named_find(&s->mentions, &s->lexis, text);
	for (size_t i = 0; i < s->mentions.n; i++) {
		const struct mention *m = &s->mentions.v[i];

		if (m->text != LEXIS_NONE && m->edits == 0)
			see(s, m->text, false, m->kinds != 0 || m->at);
	}
	/* What is no place is no mention. */
	for (size_t i = 0; i < spots->n; i++)
		if (s->lexis.text[spots->v[i].text].never &&
		    spots->v[i].edits == 0)
			see(s, spots->v[i].text, true, false);
}

static void
report_form(const struct sightings *s, struct findings *f, size_t form,
    double often)
{
	const struct gazetteer_form *x = &s->g->form[form];
	enum gazetteer_class class = s->g->entry[x->entry].class;
	double n = (double)s->met[form];
	struct buf text = { 0 };

	if (class == GAZETTEER_NEVER || class == GAZETTEER_ABOVE)
		return;
	if (n > often * (double)s->posts) {
		buf_addf(&text, "'%s' is met in %llu of %llu posts (%.1f %%)",
		    fault_show(x->text), (unsigned long long)s->met[form],
		    (unsigned long long)s->posts, 100 * n / (double)s->posts);
		toponyms_add(f, s->g, FINDING_WARNING, SIGHTINGS_OFTEN,
		    x->entry, buf_z(&text));
	} else if (!x->weak && !x->typed && x->words == 1 &&
	    s->met[form] >= SIGHTINGS_BARE_MIN &&
	    (double)s->cued[form] < SIGHTINGS_BARE_SHARE * n) {
		buf_addf(&text, "'%s' is met in %llu posts, in %llu of them "
		    "after a type or place word: where it is a word of every "
		    "day, '%s?' makes it weak", fault_show(x->text),
		    (unsigned long long)s->met[form],
		    (unsigned long long)s->cued[form], fault_show(x->text));
		toponyms_add(f, s->g, FINDING_NOTE, SIGHTINGS_BARE, x->entry,
		    buf_z(&text));
	}
	buf_free(&text);
}

static bool
is_met(const struct sightings *s, uint32_t entry)
{
	const struct gazetteer_entry *e = &s->g->entry[entry];

	for (uint32_t i = 0; i < e->forms; i++)
		if (s->met[e->form + i] > 0)
			return true;
	return false;
}

/* Of each kind, how many were never met, said of the first of them. */
static void
report_unmet(const struct sightings *s, struct findings *f)
{
	const struct gazetteer *g = s->g;
	struct names kinds = { 0 };
	uint32_t *first, *unmet, *all;
	struct buf text = { 0 };

	for (uint32_t i = 0; i < g->entries; i++)
		(void)names_add(&kinds, g->entry[i].kind);
	first = mem_new(kinds.n, sizeof(*first));
	unmet = mem_new(kinds.n, sizeof(*unmet));
	all = mem_new(kinds.n, sizeof(*all));
	for (uint32_t i = 0; i < g->entries; i++) {
		uint32_t k = names_find(&kinds, g->entry[i].kind);

		all[k]++;
		if (!is_met(s, i) && unmet[k]++ == 0)
			first[k] = i;
	}
	for (uint32_t k = 0; k < kinds.n; k++) {
		if (unmet[k] == 0)
			continue;
		buf_clear(&text);
		buf_addf(&text, "%u of %u rows of kind %s are met in none of "
		    "%llu posts, such as %s; --part form lists all",
		    unmet[k], all[k], fault_show(kinds.key[k]),
		    (unsigned long long)s->posts,
		    fault_show(g->entry[first[k]].name));
		toponyms_add(f, g, FINDING_NOTE, SIGHTINGS_UNMET, first[k],
		    buf_z(&text));
	}
	free(first);
	free(unmet);
	free(all);
	names_free(&kinds);
	buf_free(&text);
}

void
sightings_report(const struct sightings *s, struct findings *f, double often)
{
	for (size_t i = 0; i < s->g->forms; i++)
		report_form(s, f, i, often);
	report_unmet(s, f);
}

static const struct table_column form_columns[] = {
	{ .name = "row", .json_only = true },
	{ .name = "form" },
	{ .name = "place" },
	{ .name = "kind" },
	{ .name = "given" },
	{ .name = "strength" },
	{ .name = "weight", .right = true },
	{ .name = "met", .right = true },
	{ .name = "cued", .right = true },
};

void
sightings_print(const struct sightings *s, const char *format)
{
	const struct gazetteer *g = s->g;
	struct table *t = table_open(format, form_columns,
	    ARRAY_N(form_columns));

	for (size_t i = 0; i < g->forms; i++) {
		const struct gazetteer_form *x = &g->form[i];

		table_text(t, "row", STR("form"));
		table_text(t, "form", x->text);
		table_text(t, "place", g->entry[x->entry].path);
		table_text(t, "kind", g->entry[x->entry].kind);
		table_text(t, "given", x->by_rule ? STR("rule") : STR("typed"));
		table_text(t, "strength", x->bound ? STR("bound") :
		    x->weak ? STR("weak") : STR("strong"));
		table_real(t, "weight", x->weight);
		if (s->posts > 0) {
			table_int(t, "met", (int64_t)s->met[i]);
			table_int(t, "cued", (int64_t)s->cued[i]);
		}
		table_end_row(t);
	}
	table_close(t);
}

void
sightings_close(struct sightings *s)
{
	lexis_close(&s->lexis);
	mention_free(&s->mentions);
	free(s->met);
	free(s->cued);
	free(s->last);
	*s = (struct sightings){ 0 };
}
