#include "case/ruling.h"

#include "base/ascii.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "incident/incident.h"
#include "incident/roster.h"
#include "io/verdict.h"

/* Counts a case's verdict in, or out of, the figures. */
static void
count_verdict(struct casework *w, const struct incident *i, uint64_t n)
{
	struct real *r[2] = { &w->all, &w->of_code[i->code] };

	for (size_t k = 0; k < 2; k++) {
		r[k]->of[i->judged] += n;
		if (i->drawn)
			r[k]->drawn_of[i->judged] += n;
	}
}

/* The verdict of an id holds for the case, unless a later one does. */
static bool
set_verdict(struct casework *w, uint32_t slot, uint32_t number)
{
	const struct verdict *v = verdicts_get(w->verdicts, number);
	struct incident *i = &w->cases.v[slot];

	w->met[number] = true;
	if (i->verdict != 0 && i->verdict != number + 1 &&
	    verdicts_get(w->verdicts, i->verdict - 1)->line > v->line)
		return false;
	if (i->verdict != 0)
		count_verdict(w, i, (uint64_t)-1);
	i->verdict = number + 1;
	i->judged = (uint8_t)v->kind;
	count_verdict(w, i, 1);
	return true;
}

/* All verdicts are read anew: none holds until it is. */
static void
forget_verdicts(struct casework *w)
{
	INCIDENTS_EACH(&w->cases, slot) {
		struct incident *i = &w->cases.v[slot];

		if (i->verdict != 0)
			count_verdict(w, i, (uint64_t)-1);
		i->verdict = 0;
		i->judged = VERDICT_NONE;
	}
	for (size_t n = 0; n < w->met_cap; n++)
		w->met[n] = false;
}

/* Room to note which ids were met. */
static void
note_ids(struct casework *w)
{
	size_t had = w->met_cap;

	w->met = mem_grow(w->met, &w->met_cap, verdicts_ids(w->verdicts),
	    sizeof(*w->met));
	if (w->met_cap > had)
		memset(w->met + had, 0, (w->met_cap - had) * sizeof(*w->met));
}

/*
 * Rules on the cases that the post with this id is in: on the one alone that
 * is called `name`, if there is one, or if exactly is true. False when there
 * is none to rule on.
 */
static bool
rule_post(struct casework *w, struct str id, struct str name, bool exactly,
    uint32_t number)
{
	const struct roster *m = &w->cases.roster;
	bool ruled = false;

	for (int pass = 0; pass < 2 && !ruled && !(exactly && pass > 0);
	    pass++)
		for (uint32_t p = 0; p < w->platforms.n; p++)
			for (uint32_t k = roster_find(m, ROSTER_ID,
			    casework_id_key(w, (uint16_t)p, id));
			    k != ROSTER_NONE;
			    k = roster_next(m, ROSTER_ID, k)) {
				uint32_t slot = m->v[k].slot;

				if (pass == 0 && !str_eq(name,
				    incident_id(&w->cases.v[slot])))
					continue;
				ruled = true;
				if (set_verdict(w, slot, number))
					w->set.tell(w->set.teller, slot,
					    false);
			}
	return ruled;
}

/* ID/2 is the second case that the post ID opened: its length without /2. */
static size_t
length_of_post(struct str id)
{
	size_t n = id.n;

	while (n > 0 && ascii_digit(id.p[n - 1]))
		n--;
	return n > 1 && n < id.n && id.p[n - 1] == '/' ? n - 1 : 0;
}

void
ruling_take(void *casework, struct str id, uint32_t number)
{
	struct casework *w = casework;
	size_t n = length_of_post(id);

	if (id.p == NULL) {
		forget_verdicts(w);
		return;
	}
	note_ids(w);
	if (!rule_post(w, id, id, false, number) && n > 0)
		(void)rule_post(w, str_sub(id, 0, n), id, true, number);
}

void
ruling_of_post(struct casework *w, struct str id)
{
	if (w->verdicts == NULL || w->slots == 0)
		return;
	note_ids(w);
	for (size_t k = 0; k < w->slots; k++) {
		struct incident *i = &w->cases.v[w->slot[k]];
		bool opened = i->posts == 1;
		uint32_t number;

		if (w->opened > 0 && !opened)
			continue;
		number = verdicts_find(w->verdicts, opened ? incident_id(i) :
		    id);
		if (number != NAMES_NONE)
			(void)set_verdict(w, w->slot[k], number);
	}
}

void
ruling_first(struct casework *w)
{
	size_t n = 0;

	for (size_t k = 0; k < w->slots; k++) {
		uint32_t slot = w->slot[k];

		if (w->cases.v[slot].verdict == 0)
			continue;
		for (size_t i = k; i > n; i--)
			w->slot[i] = w->slot[i - 1];
		w->slot[n++] = slot;
	}
}

void
ruling_answered(struct casework *w, uint32_t slot, bool passed_on, int64_t t)
{
	struct incident *i = &w->cases.v[slot];

	if (passed_on ? i->passed_on : i->answered != INCIDENT_NEVER &&
	    i->answered <= t)
		return;
	if (passed_on)
		i->passed_on = true;
	else
		i->answered = t;
	w->set.tell(w->set.teller, slot, false);
}

void
ruling_finish(struct casework *w)
{
	size_t unmet = 0;
	uint32_t first = 0;

	verdicts_finish(w->verdicts);
	note_ids(w);
	for (uint32_t n = 0; n < verdicts_ids(w->verdicts); n++)
		if (!w->met[n] && unmet++ == 0)
			first = n;
	if (unmet > 0)
		diag_finding("verdicts of ids that are of no open case, such "
		    "as %s: %zu", diag_vis(verdicts_id(w->verdicts, first)),
		    unmet);
}
