#include "case/joining.h"

#include "codebook/book.h"
#include "incident/incident.h"
#include "incident/site.h"

/* Whether the post came within the window of a case's posts. */
static bool
in_time(const struct casework *w, const struct incident *i, int64_t t)
{
	int64_t window = w->set.office[i->code].window;

	return t < i->last + window && t > i->first - window;
}

static bool
same_code(const struct casework *w, const struct incident *i, uint32_t code)
{
	return office_related(w->set.book, i->code, code);
}

/* 1: it answers or quotes a post of the case. */
static uint32_t
by_reply(const struct casework *w, uint32_t code,
    const struct incident_post *post)
{
	for (size_t k = 0; k < w->ties; k++) {
		const struct incident *i = &w->cases.v[w->tied[k]];

		if (same_code(w, i, code) && !site_apart(&i->site, post->site))
			return w->tied[k];
	}
	return INCIDENT_NONE;
}

/* 2: it has the same own words. */
static uint32_t
by_text(const struct casework *w, uint32_t code,
    const struct incident_post *post)
{
	uint32_t slot = incidents_with_words(&w->cases, post->words_key, code);
	const struct incident *i;

	if (slot == INCIDENT_NONE)
		return INCIDENT_NONE;
	i = &w->cases.v[slot];
	return in_time(w, i, post->t) && !site_apart(&i->site, post->site) ?
	    slot : INCIDENT_NONE;
}

/* The first of the latest cases of a code in a district that is in place. */
static uint32_t
in_district(const struct casework *w, uint32_t code, uint16_t district,
    const struct incident_post *post)
{
	uint32_t link = 0, slot;

	for (int k = 0; k < INCIDENT_LOOKED; k++) {
		const struct incident *i;

		slot = incidents_in(&w->cases, code, district, &link);
		if (slot == INCIDENT_NONE)
			break;
		i = &w->cases.v[slot];
		if (in_time(w, i, post->t) &&
		    site_overlap(&i->site, post->site) >= 0.5 &&
		    site_near(&i->site, post->site))
			return slot;
	}
	return INCIDENT_NONE;
}

/* The same for all districts that the post may be in. */
static uint32_t
with_code(const struct casework *w, uint32_t code,
    const struct incident_post *post)
{
	for (size_t k = 0; k < post->site->places; k++) {
		uint32_t slot = in_district(w, code,
		    post->site->place[k].district, post);

		if (slot != INCIDENT_NONE)
			return slot;
	}
	return INCIDENT_NONE;
}

/* 3: the same code, or one above or below it, in the same place. */
static uint32_t
by_place(const struct casework *w, uint32_t code,
    const struct incident_post *post)
{
	const struct codebook *b = w->set.book;
	uint32_t slot;

	if (!site_known(post->site))
		return INCIDENT_NONE;
	for (uint32_t c = code; c < b->code[code].end; c++)
		if ((slot = with_code(w, c, post)) != INCIDENT_NONE)
			return slot;
	for (uint32_t c = b->code[code].parent; c != CODEBOOK_NONE;
	    c = b->code[c].parent)
		if ((slot = with_code(w, c, post)) != INCIDENT_NONE)
			return slot;
	return INCIDENT_NONE;
}

uint32_t
joining_case(const struct casework *w, uint32_t code,
    const struct incident_post *post, enum incident_link *link)
{
	uint32_t slot;

	*link = INCIDENT_REPLY;
	if ((slot = by_reply(w, code, post)) != INCIDENT_NONE)
		return slot;
	*link = INCIDENT_TEXT;
	if ((slot = by_text(w, code, post)) != INCIDENT_NONE)
		return slot;
	*link = INCIDENT_PLACE;
	return by_place(w, code, post);
}
