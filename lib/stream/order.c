#include "stream/order.h"

#include <assert.h>
#include <string.h>

#include "base/array.h"
#include "json/json.h"
#include "stream/clock.h"

enum { CREATED_AT, ID, AT, ROW };
KEYS(members, "created_at", "id", "at", "row")
const struct keys *const order_members = &members;

/* Runs are made so long by insertion, and merged so many levels deep. */
enum { SHORT = 16, LEVELS = 64 };

/* Bytes of an id that are compared. */
enum { ID_MOST = (1 << 29) - 1 };

static void
read_id(struct order_key *k, const struct record *rec,
    const struct json_node *id, struct buf *more)
{
	struct str text = json_text(id, more);

	k->id_n = (text.n < ID_MOST ? (uint32_t)text.n : ID_MOST) & ID_MOST;
	k->digits = str_digits(text);
	if (id->escaped) {
		k->id = k->n;
		k->more = k->id_n;
	} else {
		k->id = (uint32_t)(text.p - rec->line.p);
	}
}

struct order_key
order_read(const struct record *rec, struct buf *more, int32_t *offset)
{
	struct order_key k = { .n = (uint32_t)rec->line.n };
	bool tick = rec->row.p != NULL;

	buf_clear(more);
	if (!clock_read(rec->found[tick ? AT : CREATED_AT], &k.t, offset)) {
		k.t = INT64_MAX;
		k.class = ORDER_UNDATED;
	} else if (tick) {
		k.class = ORDER_TICK;
	} else {
		read_id(&k, rec, rec->found[ID], more);
	}
	return k;
}

int
order_compare(const struct order_key *a, const char *a_line,
    const struct order_key *b, const char *b_line)
{
	size_t n;
	int c;

	if (a->t != b->t)
		return a->t < b->t ? -1 : 1;
	if (a->class != b->class || a->class != ORDER_RECORD)
		return ORDER(a->class, b->class);
	if (a->digits != b->digits)
		return a->digits ? -1 : 1;
	if (a->digits && a->id_n != b->id_n)
		return a->id_n < b->id_n ? -1 : 1;
	n = a->id_n < b->id_n ? a->id_n : b->id_n;
	c = memcmp(a_line + a->id, b_line + b->id, n);
	return c != 0 ? c : ORDER(a->id_n, b->id_n);
}

static bool
comes_first(const struct order_key *a, const struct order_key *b,
    const char *bytes)
{
	int c;

	if (a->t != b->t)
		return a->t < b->t;
	c = order_compare(a, bytes + a->at, b, bytes + b->at);
	return c < 0 || (c == 0 && a->at < b->at);
}

static void
reverse(struct order_key *k, size_t n)
{
	for (size_t i = 0, j = n; i + 1 < j; i++) {
		struct order_key saved = k[i];

		k[i] = k[--j];
		k[j] = saved;
	}
}

/* The length of the run at the start, made longer when it is short. */
static size_t
natural_run(struct order_key *k, size_t n, const char *bytes)
{
	size_t run = 1;

	if (n < 2)
		return n;
	if (comes_first(&k[1], &k[0], bytes)) {
		while (run < n && comes_first(&k[run], &k[run - 1], bytes))
			run++;
		reverse(k, run);
	}
	while (run < n && comes_first(&k[run - 1], &k[run], bytes))
		run++;
	for (; run < n && run < SHORT; run++) {
		struct order_key one = k[run];
		size_t i = run;

		for (; i > 0 && comes_first(&one, &k[i - 1], bytes); i--)
			k[i] = k[i - 1];
		k[i] = one;
	}
	return run;
}

/* Merges k[0..left) and k[left..n); the shorter one is moved to spare. */
static void
merge_runs(struct order_key *k, size_t left, size_t n, const char *bytes,
    struct order_key *spare)
{
	size_t right = n - left, i, j, to;

	if (comes_first(&k[left - 1], &k[left], bytes))
		return;
	if (left <= right) {
		memcpy(spare, k, left * sizeof(*k));
		for (i = 0, j = left, to = 0; i < left; to++)
			k[to] = j < n && comes_first(&k[j], &spare[i], bytes) ?
			    k[j++] : spare[i++];
	} else {
		memcpy(spare, k + left, right * sizeof(*k));
		for (i = left, j = right, to = n; j > 0;)
			k[--to] = i > 0 && comes_first(&spare[j - 1], &k[i - 1],
			    bytes) ? k[--i] : spare[--j];
	}
}

void
order_sort(struct order_key *key, size_t n, const char *bytes,
    struct order_key *spare)
{
	/* Where the runs begin that are not merged yet; each is longer than
	 * the next two together, so they are few. */
	size_t begin[LEVELS], runs = 0, at = 0;

	while (at < n) {
		begin[runs++] = at;
		at += natural_run(key + at, n - at, bytes);
		for (;;) {
			size_t last = at - begin[runs - 1], before;

			if (runs < 2)
				break;
			before = begin[runs - 1] - begin[runs - 2];
			if (at < n && before > 2 * last)
				break;
			merge_runs(key + begin[runs - 2], before,
			    before + last, bytes, spare);
			runs--;
		}
		assert(runs < LEVELS);
	}
}
