#include "place/sources.h"

#include <stdlib.h>

#include "base/mem.h"
#include "codebook/book.h"
#include "gazetteer/cue.h"
#include "json/keys.h"
#include "mention/named.h"
#include "stream/clock.h"
#include "stream/recent.h"
#include "text/stretches.h"
#include "text/token.h"

/* How far evidence is trusted. */
#define TRUST_QUOTED 0.7
#define TRUST_TOWARD 0.15
#define TRUST_END 0.5		/* where one comes from; the ends of a segment */
#define TRUST_FAR 0.3		/* --near: in no sentence of that dimension */
#define TRUST_CHAIN 0.9
#define TRUST_POINT 0.5
#define TRUST_PLACE 0.5
#define TRUST_USUAL 0.3

#define CHAIN_P 0.9		/* of what the post answered had */
#define USUAL_DOUBT 3.0		/* posts that "nowhere in particular" weighs */

enum {
	P_ONE = UINT16_MAX,
	DAY = 10		/* bytes of 2015-05-01 */
};

const char *const sources_by_name[SOURCES_BY_N] = {
#define BY_NAME(number, name) name,
	SOURCES_BY(BY_NAME)
#undef BY_NAME
};

const char *const sources_member_name[SOURCES_MEMBERS] = { "text", "own", "id",
	"platform", "created_at", "author", "reply_to", "quote_of",
	"repost_of", "place", "abuse" };

static struct source_evidence *
evidence_add(struct sources *s, enum sources_by by)
{
	struct source_evidence *e;

	s->evidence = mem_grow(s->evidence, &s->cap, s->n + 1,
	    sizeof(*s->evidence));
	e = s->evidence + s->n++;
	*e = (struct source_evidence){ .by = by, .district = DISTRICTS_NONE,
	    .child = DISTRICTS_NONE, .scored = { .null = 1, .trust = 1,
	    .part = (uint32_t)s->scores.n, .entry = DISTRICTS_NONE } };
	return e;
}

/* The scope of a mention, and how far that and its cues let it be trusted. */
static void
trust_mention(const struct sources *s, struct source_evidence *e, bool near)
{
	const struct mention *m = e->mention;
	uint32_t segment = hits_segment(&s->own, m->from, m->to);
	bool next = m + 1 < s->mentions.v + s->mentions.n;
	double trust = 1;

	e->scope = segment == HITS_ACROSS ? SCOPE_ANY : segment % 2 == 1 ?
	    SCOPE_OWN : SCOPE_QUOTED;
	if (e->scope == SCOPE_QUOTED)
		trust *= TRUST_QUOTED;
	if (m->toward)
		trust *= TRUST_TOWARD;
	else if (m->leaving || m->segment || (next && m[1].segment))
		trust *= TRUST_END;
	if (near && !hits_touch(s->near_evidence.sum.v,
	    s->lexis.match.tokens.n, m->first, m->last))
		trust *= TRUST_FAR;
	e->scored.trust = trust;
}

static void
add_mentions(struct sources *s, const struct record *rec)
{
	bool near = s->near != NULL && s->mentions.n > 0;

	if (near) {
		near_evidence_read(&s->near_evidence, rec, s->near,
		    &s->lexis.match);
		near_evidence_mark(&s->near_evidence, &s->lexis.match,
		    (struct near_evidence_reach){ .sentence = true },
		    NEAR_EVIDENCE_ANY);
	}
	if (s->mentions.n > 0)
		hits_own(&s->own, rec->found[SOURCES_OWN], s->post.text);
	for (size_t i = 0; i < s->mentions.n; i++) {
		const struct mention *m = s->mentions.v + i;
		struct scored scored = score_mention(&s->scores, &s->districts,
		    &s->lexis, m);
		struct source_evidence *e;

		/* The city itself, a word that is no place. */
		if (m->text != LEXIS_NONE && scored.parts == 0)
			continue;
		e = evidence_add(s, SOURCES_TEXT);
		e->scored = scored;
		e->mention = m;
		trust_mention(s, e, near);
	}
}

/* The members of author, of place, and of a post that is answered. */
enum { AUTHOR_ID, AUTHOR_HANDLE, AUTHOR_N };
enum { PLACE_LAT, PLACE_LON, PLACE_NAME, PLACE_N };
KEYS(of_author, "id", "handle")
KEYS(of_place, "lat", "lon", "name")
KEYS(of_answered, "id")

/* Evidence of the post that this one answers: after that of its text. */
static struct source_evidence *
insert_chain(struct sources *s)
{
	struct source_evidence chain = *evidence_add(s, SOURCES_CHAIN);
	size_t i = s->n - 1;

	for (; i > 0 && s->evidence[i - 1].by > SOURCES_CHAIN; i--)
		s->evidence[i] = s->evidence[i - 1];
	s->evidence[i] = chain;
	return &s->evidence[i];
}

/* Adds what is remembered of the post that this one answers. */
static void
add_chain(struct sources *s)
{
	const struct memory_post *post = NULL;
	struct source_evidence *e;
	struct str id = { 0 };

	for (size_t i = 0; i < s->post.answers && post == NULL; i++) {
		id = s->post.answered[i].id;
		post = memory_ask(&s->memory, s->post.answered[i].key);
	}
	if (post == NULL || post->district[0] == MEMORY_NO_DISTRICT)
		return;
	e = insert_chain(s);
	e->of = id;
	e->scored.trust = TRUST_CHAIN;
	for (int i = 0; i < MEMORY_DISTRICTS &&
	    post->district[i] != MEMORY_NO_DISTRICT; i++) {
		double p = CHAIN_P * post->p[i] / P_ONE;

		score_add(&s->scores, e->scored.part, post->district[i],
		    DISTRICTS_NONE, p);
		e->scored.null -= p;
		e->scored.parts++;
	}
}

static void
take_scored(struct sources *s, enum sources_by by, struct scored scored,
    double trust)
{
	if (scored.parts == 0)
		return;
	scored.trust = trust;
	evidence_add(s, by)->scored = scored;
}

/* Adds what a name says; false when that is nothing. */
static bool
add_name(struct sources *s, struct str name)
{
	struct scored scored;

	buf_clear(&s->words);
	cue_fold(&s->words, name);
	scored = score_name(&s->scores, &s->districts, &s->lexis,
	    buf_str(&s->words));
	take_scored(s, SOURCES_PLACE, scored, TRUST_PLACE);
	return scored.parts > 0;
}

/* Adds where the phone was, and what the platform calls that. */
static void
add_platform(struct sources *s, const struct json_node *place, unsigned use)
{
	const struct json_node *found[PLACE_N], *lat, *lon;
	struct str name;
	double y, x;

	if (place == NULL)
		return;
	keys_values(place, &of_place, found);
	lat = found[PLACE_LAT];
	lon = found[PLACE_LON];
	name = json_string_text(found[PLACE_NAME], &s->decoded);
	if ((use >> SOURCES_POINT & 1) != 0 && json_type_is(lat, JSON_NUMBER) &&
	    json_type_is(lon, JSON_NUMBER) && str_real(json_raw(lat), &y) &&
	    str_real(json_raw(lon), &x))
		take_scored(s, SOURCES_POINT, point_score(&s->point,
		    &s->scores, y, x), TRUST_POINT);
	if ((use >> SOURCES_PLACE & 1) == 0 || name.n == 0)
		return;
	/* "Coblong", or "Coblong, Bandung". */
	if (!add_name(s, name))
		add_name(s, str_sub(name, 0, str_chr(name, ',')));
}

/* Adds where the author's posts usually are. */
static void
add_usual(struct sources *s)
{
	const struct memory_author *a = memory_author(&s->memory,
	    s->post.author);
	struct source_evidence *e;
	double n;

	if (s->post.author == 0 || a == NULL || (n = memory_count(a)) == 0)
		return;
	e = evidence_add(s, SOURCES_USUAL);
	e->scored.trust = TRUST_USUAL;
	e->scored.null = 1 - n / (n + USUAL_DOUBT);
	for (int i = 0; i < MEMORY_DISTRICTS; i++)
		if (a->count[i] > 0)
			score_add(&s->scores, e->scored.part, a->district[i],
			    DISTRICTS_NONE, a->count[i] / (n + USUAL_DOUBT));
	e->scored.parts = (uint32_t)s->scores.n - e->scored.part;
}

/* The district, and its part, that a piece of evidence names first. */
static void
find_code(const struct sources *s, struct source_evidence *e)
{
	const struct score_part *part = s->scores.part + e->scored.part;
	double most = 0;

	e->sure = e->scored.trust * (1 - e->scored.null);
	for (uint32_t i = 0; i < e->scored.parts; i++) {
		double p = sources_whole(s) ? part[i].p :
		    sources_p(s, e, part[i].district);

		if (p > most) {
			most = p;
			e->district = part[i].district;
		}
	}
	most = 0;
	for (uint32_t i = 0; i < e->scored.parts; i++)
		if (part[i].district == e->district && part[i].p > most) {
			most = part[i].p;
			e->child = part[i].child;
		}
}

/* Whether two pieces of evidence name a district that is the same. */
static bool
share_district(const struct sources *s, const struct source_evidence *a,
    const struct source_evidence *b)
{
	for (uint32_t i = 0; i < a->scored.parts; i++)
		if (sources_p(s, b, s->scores.part[a->scored.part +
		    i].district) > 0)
			return true;
	return false;
}

/* Sets weak forms aside that contradict the surest name. */
static void
settle_weak(struct sources *s)
{
	const struct source_evidence *lead = NULL;

	for (size_t i = 0; i < s->n; i++) {
		const struct source_evidence *e = s->evidence + i;

		if (e->by == SOURCES_TEXT && e->scored.parts > 0 &&
		    (lead == NULL || e->sure > lead->sure))
			lead = e;
	}
	for (size_t i = 0; i < s->n; i++) {
		struct source_evidence *e = s->evidence + i;

		e->aside = e->scored.weak && e != lead &&
		    !share_district(s, e, lead);
	}
}

/* Finds who wrote the post: by id, else by handle. */
static void
find_author(struct sources *s, const struct json_node *author)
{
	const struct json_node *found[AUTHOR_N];
	struct sources_post *p = &s->post;
	struct str id;

	keys_values(author, &of_author, found);
	p->author = 0;
	p->handle = json_string_text(found[AUTHOR_HANDLE], &s->decoded);
	id = json_string_text(found[AUTHOR_ID], &s->decoded);
	if (id.n == 0)
		id = p->handle;
	if (id.n > 0)
		p->author = memory_author_key(&s->memory, p->platform, id);
}

/* Finds which post it is, and, where asked, which ones it answers. */
static void
find_posts(struct sources *s, const struct record *rec, bool chain)
{
	struct sources_post *p = &s->post;

	p->id = json_text(rec->found[SOURCES_ID], &s->decoded);
	p->key = memory_post_key(&s->memory, p->platform, p->id);
	p->answers = 0;
	for (int i = SOURCES_REPLY_TO; chain && i <= SOURCES_REPOST_OF; i++) {
		struct sources_answered *a = p->answered + p->answers;
		const struct json_node *id;

		if (rec->found[i] == NULL)
			continue;
		keys_values(rec->found[i], &of_answered, &id);
		a->id = json_string_text(id, &s->decoded);
		if (a->id.n == 0)
			continue;
		a->key = memory_post_key(&s->memory, p->platform, a->id);
		p->answers++;
	}
}

/* The day of a stamp as year month day; 0 when it is none. */
static uint32_t
day_of(const struct json_node *stamp)
{
	uint64_t day = 0;

	if (!json_type_is(stamp, JSON_STRING) || stamp->n < DAY + 2)
		return 0;
	for (int i = 1; i <= DAY; i++)
		if (stamp->p[i] >= '0' && stamp->p[i] <= '9')
			day = day * 10 + (unsigned)(stamp->p[i] - '0');
	return (uint32_t)day;
}

/*
 * What is remembered lies all over a large memory: it is on its way while words
 * are read, the slots first, then what they lead to.
 */
static void
fetch(const struct sources *s, const struct sources_post *p,
    void (*from)(const struct recent *, uint64_t key))
{
	if (s->shared)
		return;
	from(&s->memory.posts, p->key);
	for (size_t i = 0; i < p->answers; i++)
		from(&s->memory.posts, p->answered[i].key);
	if (p->author != 0)
		from(&s->memory.authors, p->author);
}

void
sources_fetch_slot(const struct sources *s, const struct sources_post *p)
{
	fetch(s, p, recent_fetch_slot);
}

void
sources_fetch_place(const struct sources *s, const struct sources_post *p)
{
	fetch(s, p, recent_fetch_place);
}

void
sources_read(struct sources *s, const struct record *rec, unsigned use)
{
	struct sources_post *p = &s->post;
	const struct json_node *stamp = rec->found[SOURCES_CREATED_AT];

	s->n = 0;
	s->scores.n = 0;
	buf_clear(&s->decoded);
	/* Decoded texts lie in one buffer: it must not move meanwhile. */
	buf_reserve(&s->decoded, rec->line.n);
	s->own.match = &s->lexis.match;
	p->use = use;
	p->text = json_text(rec->found[SOURCES_TEXT_OF], &s->decoded);
	p->platform = json_text(rec->found[SOURCES_PLATFORM], &s->decoded);
	p->timed = clock_read(stamp, &p->at, &p->offset);
	p->day = day_of(stamp);
	find_author(s, rec->found[SOURCES_AUTHOR]);
	find_posts(s, rec, (use >> SOURCES_CHAIN & 1) != 0);
	fetch(s, p, recent_fetch_slot);
	named_find(&s->mentions, &s->lexis, p->text);
	p->ascii = s->lexis.match.tokens.ascii;
	fetch(s, p, recent_fetch_place);
	add_mentions(s, rec);
	if ((use & (1 << SOURCES_POINT | 1 << SOURCES_PLACE)) != 0)
		add_platform(s, rec->found[SOURCES_WHERE], use);
}

void
sources_recall(struct sources *s)
{
	add_chain(s);
	if ((s->post.use >> SOURCES_USUAL & 1) != 0)
		add_usual(s);
	for (size_t i = 0; i < s->n; i++)
		find_code(s, s->evidence + i);
	if (s->n > 1)
		settle_weak(s);
}

void
sources_share(struct sources *s, const struct sources *of)
{
	*s = (struct sources){ .districts = of->districts,
	    .point = of->point, .near = of->near, .shared = true,
	    .memory.key = of->memory.key };
	lexis_share(&s->lexis, &of->lexis);
}

void
sources_free(struct sources *s)
{
	if (!s->shared) {
		districts_close(&s->districts);
		point_close(&s->point);
		memory_close(&s->memory);
	}
	lexis_close(&s->lexis);
	mention_free(&s->mentions);
	score_free(&s->scores);
	near_evidence_free(&s->near_evidence);
	stretches_free(&s->own.rec.own);
	free(s->evidence);
	buf_free(&s->decoded);
	buf_free(&s->words);
}
