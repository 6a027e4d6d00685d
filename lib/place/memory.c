#include "place/memory.h"

#include <assert.h>
#include <string.h>

#include "base/ascii.h"
#include "base/diag.h"
#include "base/hash.h"
#include "json/json.h"

enum {
	POST_DIGITS = 64,	/* of a post in a state: hexadecimal */
	AUTHOR_DIGITS = 80,
	LINE_DIGITS = 8192	/* about so many stand in a line */
};

void
memory_open(struct memory *m, size_t posts, size_t users)
{
	*m = (struct memory){ 0 };
	recent_open(&m->posts, posts, sizeof(struct memory_post));
	recent_open(&m->authors, users, sizeof(struct memory_author));
}

uint64_t
memory_post_key(const struct memory *m, struct str platform, struct str id)
{
	return hash_seeded(id, hash_seeded(platform, m->key));
}

uint64_t
memory_author_key(const struct memory *m, struct str platform, struct str who)
{
	return hash_seeded(who, hash_seeded(platform, ~m->key));
}

/* What stands where a post was asked for that has not come. */
static const struct memory_post asked = {
	.at = INT64_MIN,
	.district = { MEMORY_NO_DISTRICT, MEMORY_NO_DISTRICT,
	    MEMORY_NO_DISTRICT, MEMORY_NO_DISTRICT }
};

const struct memory_post *
memory_ask(struct memory *m, uint64_t post)
{
	struct memory_post *p = recent_put(&m->posts, post);

	/* What is new has the instant 0, which no post has. */
	if (p->at != INT64_MIN && p->at != 0)
		return p;
	m->unseen++;
	*p = asked;
	return NULL;
}

void
memory_keep(struct memory *m, uint64_t post, const struct memory_post *what)
{
	struct memory_post *p = recent_put(&m->posts, post);

	assert(what->at != INT64_MIN && what->at != 0);
	if (p->at == INT64_MIN) {
		m->before++;
		p = recent_renew(&m->posts, post);
	}
	*p = *what;
}

const struct memory_author *
memory_author(const struct memory *m, uint64_t author)
{
	return recent_get(&m->authors, author);
}

unsigned
memory_count(const struct memory_author *a)
{
	unsigned n = 0;

	for (int i = 0; i < MEMORY_DISTRICTS; i++)
		n += a->count[i];
	return n;
}

/* The place of a district: its own, a free one, or that of the least. */
static int
place_for(const struct memory_author *a, uint16_t district)
{
	int least = 0;

	for (int i = 0; i < MEMORY_DISTRICTS; i++) {
		if (a->count[i] > 0 && a->district[i] == district)
			return i;
		if (a->count[i] < a->count[least])
			least = i;
	}
	return least;
}

void
memory_learn(struct memory *m, uint64_t author, uint16_t district,
    uint32_t day)
{
	struct memory_author *a = recent_renew(&m->authors, author);
	int i;

	if (a == NULL)
		a = recent_put(&m->authors, author);
	i = place_for(a, district);
	if (a->count[i] > 0 && a->district[i] == district && a->day[i] == day)
		return;
	a->district[i] = district;
	a->day[i] = day;
	a->count[i]++;
	if (memory_count(a) < MEMORY_HALVE)
		return;
	for (i = 0; i < MEMORY_DISTRICTS; i++)
		a->count[i] /= 2;
}

void
memory_finish(const struct memory *m)
{
	if (m->unseen > 0)
		diag_note("%llu times the post that one answers was not there%s",
		    (unsigned long long)m->unseen, recent_full(&m->posts) ?
		    ": it never came, or is older than the posts remembered "
		    "(--posts)" : "");
	if (m->before > 0)
		diag_note("%llu of them came after their answers: put tw-sort "
		    "before", (unsigned long long)m->before);
}

/* Appends the last digits of v. */
static void
add_hex(struct buf *b, uint64_t v, unsigned digits)
{
	static const char digit[] = "0123456789abcdef";

	while (digits-- > 0)
		buf_addc(b, digit[v >> 4 * digits & 15]);
}

static uint64_t
take_hex(const char **p, unsigned digits)
{
	uint64_t v = 0;

	while (digits-- > 0)
		v = v << 4 | (unsigned)ascii_hex(*(*p)++);
	return v;
}

static void
begin_line(struct memory *m, const char *name)
{
	buf_clear(&m->line);
	buf_addf(&m->line, "{\"%s\":\"", name);
}

static void
end_line(struct memory *m, struct state *state)
{
	buf_addz(&m->line, "\"}");
	state_line(state, buf_str(&m->line));
}

static void
add_post(struct buf *b, uint64_t key, const struct memory_post *p)
{
	add_hex(b, key, 16);
	add_hex(b, (uint64_t)p->at, 16);
	for (int i = 0; i < MEMORY_DISTRICTS; i++) {
		add_hex(b, p->district[i], 4);
		add_hex(b, p->p[i], 4);
	}
}

static void
add_author(struct buf *b, uint64_t key, const struct memory_author *a)
{
	add_hex(b, key, 16);
	for (int i = 0; i < MEMORY_DISTRICTS; i++) {
		add_hex(b, a->day[i], 8);
		add_hex(b, a->district[i], 4);
		add_hex(b, a->count[i], 4);
	}
}

void
memory_save(struct memory *m, struct state *state)
{
	const void *what;
	size_t at = 0;
	uint64_t key;

	begin_line(m, "posts");
	while ((what = recent_each(&m->posts, &at, &key)) != NULL) {
		add_post(&m->line, key, what);
		if (m->line.n < LINE_DIGITS)
			continue;
		end_line(m, state);
		begin_line(m, "posts");
	}
	end_line(m, state);
	at = 0;
	begin_line(m, "authors");
	while ((what = recent_each(&m->authors, &at, &key)) != NULL) {
		add_author(&m->line, key, what);
		if (m->line.n < LINE_DIGITS)
			continue;
		end_line(m, state);
		begin_line(m, "authors");
	}
	end_line(m, state);
}

static void
take_post(struct memory *m, const char *p)
{
	struct memory_post *post = recent_put(&m->posts, take_hex(&p, 16));

	post->at = (int64_t)take_hex(&p, 16);
	for (int i = 0; i < MEMORY_DISTRICTS; i++) {
		post->district[i] = (uint16_t)take_hex(&p, 4);
		post->p[i] = (uint16_t)take_hex(&p, 4);
	}
}

static void
take_author(struct memory *m, const char *p)
{
	struct memory_author *a = recent_put(&m->authors, take_hex(&p, 16));

	for (int i = 0; i < MEMORY_DISTRICTS; i++) {
		a->day[i] = (uint32_t)take_hex(&p, 8);
		a->district[i] = (uint16_t)take_hex(&p, 4);
		a->count[i] = (uint16_t)take_hex(&p, 4);
	}
}

/* The digits of a member; ends the program where they are none. */
static struct str
digits_of(const struct state *state, const struct json_node *v, size_t each)
{
	struct str s = str_sub(json_raw(v), 1, v->n - 1);

	if (s.n % each != 0)
		state_wrong(state, "cut short");
	for (size_t i = 0; i < s.n; i++)
		if (ascii_hex(s.p[i]) < 0)
			state_wrong(state, "no hexadecimal digits");
	return s;
}

bool
memory_load(struct memory *m, const struct state *state,
    const struct json *line)
{
	const struct json_node *posts = json_get_type(line->node, "posts",
	    JSON_STRING), *authors = json_get_type(line->node, "authors",
	    JSON_STRING);
	size_t each = posts != NULL ? POST_DIGITS : AUTHOR_DIGITS;
	struct str s;

	if (posts == NULL && authors == NULL)
		return false;
	s = digits_of(state, posts != NULL ? posts : authors, each);
	for (size_t i = 0; i < s.n; i += each)
		if (posts != NULL)
			take_post(m, s.p + i);
		else
			take_author(m, s.p + i);
	return true;
}

void
memory_close(struct memory *m)
{
	recent_close(&m->posts);
	recent_close(&m->authors);
	buf_free(&m->line);
	*m = (struct memory){ 0 };
}
