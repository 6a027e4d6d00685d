#include "stream/replay.h"

#include <inttypes.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/hash.h"
#include "json/json.h"

enum { DIGITS = 16 };

static size_t
second_place(const struct replay *r, size_t i)
{
	return (r->first + i) % ARRAY_N(r->second);
}

/* The oldest second goes, with its ids. */
static void
forget_second(struct replay *r)
{
	uint64_t key;

	for (uint32_t i = 0; i < r->second[r->first].n; i++)
		if (recent_oldest(&r->ids, &key) != NULL)
			recent_drop(&r->ids, key);
	r->first = second_place(r, 1);
	r->seconds--;
}

/* An id comes in this second, which is no earlier than the last one. */
static void
remember(struct replay *r, uint64_t key, int64_t at)
{
	size_t newest;

	while (r->seconds > 0 && (r->second[r->first].at < at - REPLAY_SPAN ||
	    recent_full(&r->ids)))
		forget_second(r);
	newest = second_place(r, r->seconds + ARRAY_N(r->second) - 1);
	if (r->seconds == 0 || r->second[newest].at != at) {
		newest = second_place(r, r->seconds++);
		r->second[newest].at = at;
		r->second[newest].n = 0;
	}
	r->second[newest].n++;
	recent_put(&r->ids, key);
}

static void
make_ready(struct replay *r)
{
	if (r->ids.most == 0)
		recent_open(&r->ids, REPLAY_IDS, 0);
}

/* The second of the newest id; REPLAY_NO_TIME when there is none. */
static int64_t
newest_second(const struct replay *r)
{
	return r->seconds == 0 ? REPLAY_NO_TIME :
	    r->second[second_place(r, r->seconds - 1)].at;
}

static bool
read_id(const struct json_node *v, uint64_t *key)
{
	char digits[DIGITS + 1] = "", *end;

	if (v->type != JSON_STRING || v->n != DIGITS + 2)
		return false;
	memcpy(digits, v->p + 1, DIGITS);
	*key = strtoull(digits, &end, 16);
	return *end == '\0';
}

bool
replay_load(struct replay *r, const struct state *state,
    const struct json *line)
{
	const struct json_node *second = json_get(line->node, "second");
	const struct json_node *ids = json_get_type(line->node, "ids",
	    JSON_ARRAY);
	int64_t at;
	uint64_t key;

	if (second == NULL || ids == NULL)
		return false;
	make_ready(r);
	if (!str_i64(json_raw(second), &at) || at <= newest_second(r))
		state_wrong(state, "a second that is none, or comes too early");
	JSON_EACH(v, ids) {
		if (!read_id(v, &key))
			state_wrong(state, "an id that is none");
		if (recent_get(&r->ids, key) == NULL)
			remember(r, key, at);
	}
	return true;
}

void
replay_start(struct replay *r, const struct state *state)
{
	int32_t offset;

	make_ready(r);
	r->on = state != NULL;
	r->key = state_key(state);
	r->again = state_clock(state, &r->clock, &offset);
	r->since = r->seconds > 0 ? r->second[r->first].at : r->clock;
	r->last = REPLAY_NO_TIME;
}

uint64_t
replay_key(const struct replay *r, struct str platform, struct str id)
{
	return hash_seeded(id, hash_seeded(platform, r->key));
}

bool
replay_is(struct replay *r, struct str platform, struct str id, int64_t t)
{
	int64_t newest;
	uint64_t key;

	if (!r->on)
		return false;
	/* What has no time is as old as what came before it. */
	t = r->last = t == REPLAY_NO_TIME ? r->last : t;
	key = replay_key(r, platform, id);
	if (recent_get(&r->ids, key) != NULL) {
		r->replayed++;
		return true;
	}
	if (t > r->clock)
		r->again = false;
	if (r->again && t < r->since) {
		r->replayed++;
		return true;
	}
	newest = newest_second(r);
	if (t > newest)
		newest = t;
	/* Before the first instant there is no order to remember. */
	if (newest != REPLAY_NO_TIME)
		remember(r, key, newest);
	return false;
}

void
replay_save(struct replay *r, struct state *state)
{
	size_t place = 0;
	uint64_t key;

	for (size_t i = 0; state != NULL && i < r->seconds; i++) {
		size_t s = second_place(r, i);

		buf_clear(&r->line);
		buf_addf(&r->line, "{\"second\":%" PRId64 ",\"ids\":[",
		    r->second[s].at);
		for (uint32_t k = 0; k < r->second[s].n; k++) {
			recent_each(&r->ids, &place, &key);
			buf_addf(&r->line, "%s\"%016" PRIx64 "\"",
			    k > 0 ? "," : "", key);
		}
		buf_addz(&r->line, "]}");
		state_line(state, buf_str(&r->line));
	}
}

void
replay_free(struct replay *r)
{
	recent_close(&r->ids);
	buf_free(&r->line);
	*r = (struct replay){ 0 };
}
