#include "lint/toponyms.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "gazetteer/cue.h"
#include "gazetteer/gazetteer.h"
#include "gazetteer/outline.h"
#include "geo/projection.h"
#include "rule/fault.h"
#include "rule/rule.h"
#include "text/lexicon.h"

/* A place may lie so many radii from the middle of its area. */
#define FAR_RADII 2

struct codebook *
toponyms_book(struct gazetteer *g)
{
	struct codebook *b = outline_make(g);

	for (size_t i = 0; i < g->files; i++) {
		b->file[i].path = g->file[i].path;
		b->file[i].bytes = g->file[i].bytes;
	}
	b->faults = g->faults;
	g->faults = (struct faults){ 0 };
	return b;
}

void
toponyms_add(struct findings *f, const struct gazetteer *g,
    enum finding_level level, const char *check, uint32_t entry,
    const char *text)
{
	const struct gazetteer_entry *e = &g->entry[entry];

	finding_add(f, level, check, e->file, e->line,
	    codebook_find(f->book, e->path), "%s", text);
}

/* The same at a form of it, where that stands in the table. */
static void
add_at(struct findings *f, const struct gazetteer *g, enum finding_level level,
    const char *check, const struct gazetteer_form *form, const char *text)
{
	toponyms_add(f, g, level, check, form->entry, text);
	f->list[f->n - 1].file = form->file;
	f->list[f->n - 1].line = form->line;
	f->list[f->n - 1].column = form->column;
}

/* The district that a reading speaks of; GAZETTEER_NONE: none, or many. */
static uint32_t
district_of(const struct gazetteer *g, uint32_t entry)
{
	const struct gazetteer_entry *e = &g->entry[entry];

	switch (e->class) {
	case GAZETTEER_LEVEL:
		return places_above(g, entry, 0);
	case GAZETTEER_PLACE:
		return e->shares == 0 ? GAZETTEER_NONE :
		    places_above(g, g->share[e->share].area, 0);
	case GAZETTEER_OUTSIDE:
		return entry;
	case GAZETTEER_ABOVE:
	case GAZETTEER_NEVER:
		break;
	}
	return GAZETTEER_NONE;
}

static int
by_text(const void *a, const void *b)
{
	const struct gazetteer_form *const *x = a, *const *y = b;
	int by = str_cmp((*x)->text, (*y)->text);

	return by != 0 ? by : ORDER((*x)->entry, (*y)->entry);
}

/* Says that a form is several places in different districts, n readings. */
static void
report_ambiguous(struct findings *f, const struct gazetteer *g,
    const struct gazetteer_form *const *form, size_t n, const uint64_t *met)
{
	const struct gazetteer_entry *first = &g->entry[form[0]->entry];
	struct buf text = { 0 };

	buf_addf(&text, "'%s' is %s in %s", fault_show(form[0]->text),
	    fault_show(first->name),
	    fault_show(g->entry[district_of(g, form[0]->entry)].name));
	for (size_t i = 1; i < n; i++)
		buf_addf(&text, "%s %s in %s", i + 1 < n ? "," : " and",
		    fault_show(g->entry[form[i]->entry].name),
		    fault_show(g->entry[district_of(g, form[i]->entry)].name));
	buf_addz(&text, ", and none has a weight");
	if (met != NULL)
		buf_addf(&text, "; met in %llu posts",
		    (unsigned long long)met[form[0] - g->form]);
	add_at(f, g, FINDING_NOTE, TOPONYMS_AMBIGUOUS, form[0], buf_z(&text));
	buf_free(&text);
}

/* Whether readings of one text speak of several districts, none weighed. */
static bool
is_ambiguous(const struct gazetteer *g,
    const struct gazetteer_form *const *form, size_t n)
{
	bool several = false;

	for (size_t i = 0; i < n; i++) {
		if (form[i]->weight != 1)
			return false;
		several = several || district_of(g, form[i]->entry) !=
		    district_of(g, form[0]->entry);
	}
	return several;
}

/* Whether these places were not said to have a form in common before. */
static bool
is_new(struct names *said, const struct gazetteer_form *const *form, size_t n)
{
	struct buf places = { 0 };
	uint32_t known = said->n;

	for (size_t i = 0; i < n; i++)
		buf_addf(&places, "%u ", form[i]->entry);
	(void)names_add(said, buf_str(&places));
	buf_free(&places);
	return said->n > known;
}

static void
check_ambiguous(struct findings *f, const struct gazetteer *g,
    const uint64_t *met)
{
	const struct gazetteer_form **form = mem_new(g->forms, sizeof(*form));
	struct names said = { 0 };
	size_t n = 0, to;

	for (size_t i = 0; i < g->forms; i++)
		if (!g->form[i].weak &&
		    district_of(g, g->form[i].entry) != GAZETTEER_NONE)
			form[n++] = &g->form[i];
	if (n > 0)
		qsort(form, n, sizeof(*form), by_text);
	for (size_t from = 0; from < n; from = to) {
		for (to = from + 1; to < n &&
		    str_eq(form[to]->text, form[from]->text);)
			to++;
		if (is_ambiguous(g, form + from, to - from) &&
		    is_new(&said, form + from, to - from))
			report_ambiguous(f, g, form + from, to - from, met);
	}
	names_free(&said);
	free(form);
}

/* The words of a book, folded. */
static void
add_book_words(struct names *words, const struct codebook *book)
{
	struct buf folded = { 0 };

	for (uint32_t i = 0; i < book->rules; i++)
		for (uint32_t k = book->rule[i].first_node;
		    k < book->rule[i].end_node; k++) {
			const struct rule_node *node = &book->tree.node[k];

			if (node->kind != RULE_WORD)
				continue;
			buf_clear(&folded);
			cue_fold(&folded, node->text);
			(void)names_add(words, buf_str(&folded));
		}
	buf_free(&folded);
}

/* Where a word of every day was found; NULL: it is none. */
static const char *
everyday(const struct gazetteer *g, const struct lexicon *lexicon,
    const struct names *words, struct str text)
{
	size_t n;

	if (cue_find(&g->cues, CUE_STOP, text, &n) != NULL)
		return "a stop word of the words table";
	if (lexicon_readings(lexicon, text, &n) != NULL && n > 0)
		return "a variant in the lexicon";
	if (lexicon_has_reading(lexicon, text))
		return "a reading in the lexicon";
	return names_find(words, text) != NAMES_NONE ? "a word of the book" :
	    NULL;
}

static void
check_everyday(struct findings *f, const struct gazetteer *g,
    const struct codebook *book)
{
	struct lexicon *lexicon = gazetteer_lexicon(g);
	struct names words = { 0 };
	struct buf text = { 0 };

	if (book != NULL)
		add_book_words(&words, book);
	for (size_t i = 0; i < g->forms; i++) {
		const struct gazetteer_form *form = &g->form[i];
		const char *where;

		if (form->weak || form->words > 1 || form->typed ||
		    district_of(g, form->entry) == GAZETTEER_NONE)
			continue;
		where = everyday(g, lexicon, &words, form->text);
		if (where == NULL)
			continue;
		buf_clear(&text);
		buf_addf(&text, "'%s' is %s, too: '%s?' makes it weak, '%s!' "
		    "takes it away", fault_show(form->text), where,
		    fault_show(form->text), fault_show(form->text));
		add_at(f, g, FINDING_WARNING, TOPONYMS_EVERYDAY, form,
		    buf_z(&text));
	}
	names_free(&words);
	buf_free(&text);
	lexicon_free(lexicon);
}

/* How many radii an entry lies from an area, 0 when that cannot be told. */
static double
radii_from(const struct gazetteer_entry *e, const struct gazetteer_entry *area)
{
	if (!area->located || area->radius_m <= 0)
		return 0;
	return projection_distance(e->lat, e->lon, area->lat, area->lon) /
	    area->radius_m;
}

static void
check_far(struct findings *f, const struct gazetteer *g, uint32_t entry)
{
	const struct gazetteer_entry *e = &g->entry[entry];
	const struct gazetteer_entry *area = NULL;
	struct buf text = { 0 };
	double least = 0;

	if (e->class == GAZETTEER_LEVEL && e->parent != GAZETTEER_NONE) {
		area = &g->entry[e->parent];
		least = radii_from(e, area);
	}
	for (uint32_t i = 0; e->class == GAZETTEER_PLACE && i < e->shares;
	    i++) {
		const struct gazetteer_entry *a =
		    &g->entry[g->share[e->share + i].area];
		double radii = radii_from(e, a);

		if (area == NULL || radii < least) {
			area = a;
			least = radii;
		}
	}
	if (area == NULL || least <= FAR_RADII)
		return;
	buf_addf(&text, "%s lies %.1f km from the middle of %s, %.1f times "
	    "its radius", fault_show(e->name), least * area->radius_m / 1000,
	    fault_show(area->name), least);
	toponyms_add(f, g, FINDING_WARNING, TOPONYMS_FAR, entry, buf_z(&text));
	buf_free(&text);
}

void
toponyms_check(struct findings *f, const struct gazetteer *g,
    const struct codebook *words, const uint64_t *met)
{
	for (uint32_t i = 0; i < g->entries; i++) {
		if (g->entry[i].located)
			check_far(f, g, i);
		if (g->entry[i].forms == 0)
			toponyms_add(f, g, FINDING_WARNING, TOPONYMS_NO_FORM,
			    i, "nothing is found by this row: all its forms "
			    "are switched off");
	}
	check_ambiguous(f, g, met);
	check_everyday(f, g, words);
}
