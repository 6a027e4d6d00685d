#include "stream/lately.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "json/json.h"

enum { ENTRIES = 1 << 18, DEAD_LEAST = 1 << 16 };

struct entry {
	int64_t t;
	uint32_t at;	/* its text begins there, */
	uint32_t n;	/* and has so many bytes */
};

static struct str
text_of(const struct lately *l, const struct entry *e)
{
	return str_sub(buf_str(&l->bytes), e->at, (size_t)e->at + e->n);
}

static void
forget(struct lately *l, uint64_t key)
{
	const struct entry *e = recent_get(&l->entries, key);

	if (e == NULL)
		return;
	l->dead += e->n;
	recent_drop(&l->entries, key);
}

/* Whether the oldest has been said too long ago, or is too much. */
static bool
is_over(const struct lately *l, int64_t now, size_t more, uint64_t *key)
{
	const struct entry *e = recent_oldest(&l->entries, key);

	return e != NULL && (e->t < now - REPLAY_SPAN ||
	    recent_full(&l->entries) ||
	    l->bytes.n - l->dead + more > LATELY_BYTES);
}

/* The room of what is forgotten is had back, now and then. */
static void
pack(struct lately *l)
{
	struct buf bytes = { 0 };
	struct entry *e;
	size_t at = 0;
	uint64_t key;

	if (l->dead < DEAD_LEAST || l->dead < l->bytes.n / 2)
		return;
	while ((e = recent_each(&l->entries, &at, &key)) != NULL) {
		struct str text = text_of(l, e);

		e->at = (uint32_t)bytes.n;
		buf_adds(&bytes, text);
	}
	buf_free(&l->bytes);
	l->bytes = bytes;
	l->dead = 0;
}

void
lately_say(struct lately *l, uint64_t key, int64_t now, struct str text)
{
	struct entry *e;
	uint64_t oldest;

	if (l->entries.most == 0)
		recent_open(&l->entries, ENTRIES, sizeof(*e));
	forget(l, key);
	while (is_over(l, now, text.n, &oldest))
		forget(l, oldest);
	pack(l);
	if (text.n > LATELY_BYTES)
		return;
	e = recent_put(&l->entries, key);
	*e = (struct entry){ now, (uint32_t)l->bytes.n, (uint32_t)text.n };
	buf_adds(&l->bytes, text);
}

struct str
lately_get(const struct lately *l, uint64_t key)
{
	const struct entry *e = recent_get(&l->entries, key);

	return e == NULL ? (struct str){ 0 } : text_of(l, e);
}

void
lately_repeat(const struct lately *l)
{
	const struct entry *e;
	size_t at = 0;
	uint64_t key;

	while ((e = recent_each(&l->entries, &at, &key)) != NULL)
		diag_write(text_of(l, e));
	if (cli_unbuffered)
		diag_flush();
}

bool
lately_replay(const struct lately *l, struct replay *r, struct str platform,
    struct str id, int64_t t)
{
	bool again = r->again, replayed = replay_is(r, platform, id, t);

	if (again && !r->again && l->aloud)
		lately_repeat(l);
	return replayed;
}

bool
lately_load(struct lately *l, const struct state *state,
    const struct json *line)
{
	const struct json_node *key = json_get_type(line->node, "lately",
	    JSON_STRING), *text = json_get_type(line->node, "text",
	    JSON_STRING);
	uint64_t k;
	int64_t t;

	if (key == NULL || text == NULL)
		return false;
	buf_clear(&l->line);
	if (!str_u64(str_sub(json_raw(key), 1, key->n - 1), &k) ||
	    !json_i64(json_get(line->node, "at"), &t) ||
	    t <= REPLAY_NO_TIME + REPLAY_SPAN)
		state_wrong(state, "words that nobody said then");
	lately_say(l, k, t, json_text(text, &l->line));
	return true;
}

void
lately_save(struct lately *l, struct state *state)
{
	const struct entry *e;
	size_t at = 0;
	uint64_t key;

	while (state != NULL &&
	    (e = recent_each(&l->entries, &at, &key)) != NULL) {
		buf_clear(&l->line);
		buf_addf(&l->line, "{\"lately\":\"%" PRIu64 "\",\"at\":%" PRId64
		    ",\"text\":", key, e->t);
		json_quote(&l->line, text_of(l, e));
		buf_addc(&l->line, '}');
		state_line(state, buf_str(&l->line));
	}
}

void
lately_free(struct lately *l)
{
	recent_close(&l->entries);
	buf_free(&l->bytes);
	buf_free(&l->line);
	*l = (struct lately){ 0 };
}
