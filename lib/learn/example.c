#include "learn/example.h"

#include <assert.h>
#include <sha2.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "feature/slot.h"
#include "io/record.h"
#include "json/json.h"
#include "learn/author.h"
#include "text/token.h"

/* A packed feature: slot, group, and how often, from 1 on. */
enum { TIMES_BITS = 7, TIMES_MAX = 1 << TIMES_BITS };

static uint32_t
pack(struct feature f)
{
	uint32_t n = f.n > TIMES_MAX ? TIMES_MAX : f.n;

	return f.slot << (TIMES_BITS + 1) | (uint32_t)f.group << TIMES_BITS |
	    (n - 1);
}

void
example_features(const struct examples *e, const struct example *x,
    struct feature *out)
{
	for (size_t i = 0; i < x->features; i++) {
		uint32_t v = e->feature[x->feature + i];

		out[i] = (struct feature){ v >> (TIMES_BITS + 1),
		    v >> TIMES_BITS & 1,
		    (uint16_t)((v & (TIMES_MAX - 1)) + 1) };
	}
}

bool
example_has(const struct examples *e, const struct example *x, uint32_t code)
{
	for (size_t i = 0; i < x->codes; i++)
		if (e->code[x->code + i] == code)
			return true;
	return false;
}

static int
by_value(const void *a, const void *b)
{
	return ORDER(*(const uint32_t *)a, *(const uint32_t *)b);
}

static void
add_features(struct examples *e, struct example *x, const struct features *f)
{
	static_assert(SLOT_BITS_MAX + 1 + TIMES_BITS <= 32, "packed features");
	e->feature = mem_grow(e->feature, &e->feature_cap,
	    e->feature_n + f->n, sizeof(*e->feature));
	x->feature = e->feature_n;
	x->features = (uint32_t)f->n;
	for (size_t i = 0; i < f->n; i++)
		e->feature[e->feature_n++] = pack(f->v[i]);
	/* Rising slots: learning wants them so. */
	if (f->n > 0)
		qsort(e->feature + x->feature, f->n, sizeof(*e->feature),
		    by_value);
	x->same = hash_seeded((struct str){ (const char *)(e->feature +
	    x->feature), f->n * sizeof(*e->feature) }, 1);
}

/* Its words, those of others that it quotes among them; no names, no links. */
static void
add_words(struct examples *e, const struct features *f)
{
	size_t n = 0;

	e->word = mem_grow(e->word, &e->word_cap, f->words, sizeof(*e->word));
	for (size_t i = 0; i < f->words; i++)
		if (f->word[i].is.kind != TOKEN_MENTION &&
		    f->word[i].is.kind != TOKEN_URL)
			e->word[n++] = f->word[i].is.hash;
	twins_add(&e->twins, e->word, n);
}

/* Joins the post with others that have this conversation or post. */
static void
join_thread(struct examples *e, const struct json_node *id, uint32_t post)
{
	uint32_t known = e->threads.n, number;
	struct str s = json_string_text(id, &e->text);

	if (s.n == 0)
		return;
	number = names_add(&e->threads, s);
	if (number < known) {
		twins_join(&e->twins, post, e->thread_post[number]);
		return;
	}
	e->thread_post = mem_grow(e->thread_post, &e->thread_cap,
	    e->threads.n, sizeof(*e->thread_post));
	e->thread_post[number] = post;
}

static void
join_threads(struct examples *e, const struct record *rec, uint32_t post)
{
	const struct json_node *answered = record_get(rec, "reply_to");
	struct json inside = { 0 };

	join_thread(e, record_get(rec, "id"), post);
	join_thread(e, record_get(rec, "conversation"), post);
	if (json_inside(&inside, answered, JSON_OBJECT, 1))
		join_thread(e, json_get(inside.node, "id"), post);
	json_free(&inside);
}

static int
by_number(const void *a, const void *b)
{
	return ORDER(*(const uint16_t *)a, *(const uint16_t *)b);
}

static void
add_codes(struct examples *e, struct example *x, const uint16_t *code,
    size_t codes)
{
	e->code = mem_grow(e->code, &e->code_cap, e->code_n + codes,
	    sizeof(*e->code));
	x->code = (uint32_t)e->code_n;
	x->codes = 0;
	for (size_t i = 0; i < codes; i++)
		if (!example_has(e, x, code[i])) {
			e->code[e->code_n++] = code[i];
			x->codes++;
		}
}

/* The words that are learnt from, as they stand in the text. */
static struct str
scoped_text(struct examples *e, const struct features *f)
{
	size_t end = 0;

	buf_clear(&e->text);
	for (size_t i = 0; i < f->words; i++) {
		const struct feature_word *w = f->word + i;

		if (!w->scoped)
			continue;
		/* What stands before it parts it from the last one. */
		if (e->text.n > 0 && !w->follows)
			buf_addc(&e->text, '\n');
		buf_adds(&e->text, str_sub(f->text, w->follows ? end : w->from,
		    w->to));
		end = w->to;
	}
	return arena_str(&e->texts, buf_str(&e->text));
}

void
examples_add(struct examples *e, const struct features *f,
    const struct record *rec, const uint16_t *code, size_t codes)
{
	struct example *x;

	if (e->n == EXAMPLE_MAX)
		diag_die("more than %d examples: draw some with tw-sample",
		    EXAMPLE_MAX);
	e->v = mem_grow(e->v, &e->cap, e->n + 1, sizeof(*e->v));
	x = e->v + e->n;
	buf_clear(&e->text);
	*x = (struct example){ .times = 1, .added = (uint32_t)e->n };
	x->author[0] = author_of(rec);
	x->id = arena_str(&e->texts, json_text(record_get(rec, "id"),
	    &e->text));
	x->text = scoped_text(e, f);
	add_features(e, x, f);
	add_codes(e, x, code, codes);
	add_words(e, f);
	join_threads(e, rec, (uint32_t)e->n);
	e->n++;
}

/* Numbers the codes anew, in the order of their bytes. */
static void
sort_codes(struct examples *e)
{
	struct names sorted = { 0 };
	uint16_t *number = mem_new((size_t)e->codes.n + 1, sizeof(*number));
	const uint32_t n = e->codes.n;

	for (uint32_t done = 0; done < n; done++) {
		uint32_t least = n;

		for (uint32_t i = 0; i < n; i++)
			if (names_find(&sorted, e->codes.key[i]) == NAMES_NONE &&
			    (least == n || str_cmp(e->codes.key[i],
			    e->codes.key[least]) < 0))
				least = i;
		number[least] = (uint16_t)names_add(&sorted,
		    e->codes.key[least]);
	}
	for (size_t i = 0; i < e->code_n; i++)
		e->code[i] = number[e->code[i]];
	for (size_t i = 0; i < e->n; i++)
		if (e->v[i].codes > 1)
			qsort(e->code + e->v[i].code, e->v[i].codes,
			    sizeof(*e->code), by_number);
	free(number);
	names_free(&e->codes);
	e->codes = sorted;
}

static const uint16_t *sorting_codes;

static int
by_codes(const struct example *x, const struct example *y)
{
	for (uint32_t i = 0; i < x->codes && i < y->codes; i++) {
		uint16_t a = sorting_codes[x->code + i];
		uint16_t b = sorting_codes[y->code + i];

		if (a != b)
			return ORDER(a, b);
	}
	return ORDER(x->codes, y->codes);
}

static int
by_id(const void *a, const void *b)
{
	const struct example *x = a, *y = b;
	int order = str_cmp(x->id, y->id);

	if (order == 0)
		order = str_cmp(x->text, y->text);
	return order != 0 ? order : by_codes(x, y);
}

/* Equal texts, with equal codes, side by side; the first id comes first. */
static int
by_same(const void *a, const void *b)
{
	const struct example *x = a, *y = b;
	int order = ORDER(x->same, y->same);

	if (order == 0)
		order = by_codes(x, y);
	return order != 0 ? order : by_id(x, y);
}

static void
add_author(struct example *x, uint64_t author)
{
	for (size_t i = 0; i < EXAMPLE_AUTHORS && author != 0; i++) {
		if (x->author[i] == author)
			return;
		if (x->author[i] == 0) {
			x->author[i] = author;
			return;
		}
	}
}

/* Of records with one id the first stays. */
static void
drop_twice(struct examples *e)
{
	size_t to = 0;

	for (size_t i = 0; i < e->n; i++)
		if (to > 0 && str_eq(e->v[i].id, e->v[to - 1].id))
			e->twice++;
		else
			e->v[to++] = e->v[i];
	e->n = e->posts = to;
}

static void
digest(struct examples *e)
{
	SHA2_CTX sha;

	SHA256Init(&sha);
	for (size_t i = 0; i < e->n; i++) {
		const struct example *x = e->v + i;

		SHA256Update(&sha, (const uint8_t *)x->id.p, x->id.n);
		SHA256Update(&sha, (const uint8_t *)"\n", 1);
		SHA256Update(&sha, (const uint8_t *)x->text.p, x->text.n);
		for (uint32_t k = 0; k < x->codes; k++) {
			struct str c = e->codes.key[e->code[x->code + k]];

			SHA256Update(&sha, (const uint8_t *)"\n\t", 2);
			SHA256Update(&sha, (const uint8_t *)c.p, c.n);
		}
		SHA256Update(&sha, (const uint8_t *)"\n\n", 2);
	}
	SHA256End(&sha, e->sha256);
}

/* Makes one example of equal texts with equal codes. */
static void
merge_equal(struct examples *e)
{
	size_t to = 0;

	if (e->n == 0)
		return;
	qsort(e->v, e->n, sizeof(*e->v), by_same);
	for (size_t i = 0; i < e->n; i++) {
		struct example *x = e->v + i, *last = to > 0 ? e->v + to - 1 :
		    NULL;

		if (last == NULL || x->same != last->same ||
		    by_codes(x, last) != 0) {
			e->v[to++] = *x;
			continue;
		}
		last->times++;
		add_author(last, x->author[0]);
		twins_join(&e->twins, x->added, last->added);
	}
	e->n = to;
	qsort(e->v, e->n, sizeof(*e->v), by_id);
}

static void
number_groups(struct examples *e, size_t folds)
{
	uint32_t *first = mem_new(e->twins.n + 1, sizeof(*first));
	size_t *size = mem_new(e->n + 1, sizeof(*size));

	for (size_t i = 0; i < e->n; i++) {
		struct example *x = e->v + i;
		uint32_t *f = first + twins_of(&e->twins, x->added);
		uint64_t h;

		if (*f == 0) {
			*f = (uint32_t)i + 1;
			e->groups++;
		}
		x->group = *f - 1;
		h = slot_hash(SLOT_FNV, e->v[x->group].id);
		x->fold = (uint32_t)((h ^ h >> 32) % folds);
		size[x->group] += x->times;
		if (size[x->group] > e->largest)
			e->largest = size[x->group];
	}
	free(first);
	free(size);
}

void
examples_settle(struct examples *e, size_t folds)
{
	sort_codes(e);
	sorting_codes = e->code;
	twins_find(&e->twins);
	if (e->n > 0)
		qsort(e->v, e->n, sizeof(*e->v), by_id);
	drop_twice(e);
	digest(e);
	for (size_t i = 0; i < e->n; i++) {
		e->multi |= e->v[i].codes > 1;
		e->none |= e->v[i].codes == 0;
	}
	merge_equal(e);
	number_groups(e, folds);
	/* What only served to get here goes. */
	twins_free(&e->twins);
	names_free(&e->threads);
	e->feature = mem_resize(e->feature, e->feature_n + 1,
	    sizeof(*e->feature));
}

void
examples_free(struct examples *e)
{
	free(e->v);
	free(e->feature);
	free(e->code);
	free(e->thread_post);
	free(e->word);
	names_free(&e->codes);
	names_free(&e->threads);
	twins_free(&e->twins);
	arena_free(&e->texts);
	buf_free(&e->text);
	*e = (struct examples){ 0 };
}
