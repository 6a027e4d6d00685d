#include "post/post.h"

#include <sha2.h>
#include <stddef.h>
#include <stdlib.h>
#include <time.h>

#include "base/array.h"
#include "post/entity.h"
#include "post/ident.h"

/* From this id on (November 2010) ids of tweets carry their time. */
static const uint64_t FIRST_SNOWFLAKE = 29700859247;
static const uint64_t SNOWFLAKE_EPOCH_MS = 1288834974657;

enum { DAY = 86400, CUT_MIN = 125 };

const char *const post_repair_names[POST_REPAIRS] = {
	"id-from-url", "id-made", "id-damaged", "time-from-id", "time-local",
	"text-from-repost", "text-from-note", "encoding", "surrogate",
	"time-relative", "count-rounded", "decoded"
};

const char *const post_state_names[POST_STATES] = {
	NULL, "truncated", "rendered", "html-stripped", "altered"
};

void
post_clear(struct post *p)
{
	memset(p, 0, offsetof(struct post, hashtags));
	p->hashtags.n = p->mentions.n = p->urls.n = p->media.n = 0;
	p->hashtags.known = p->mentions.known = p->urls.known =
	    p->media.known = false;
	arena_reset(&p->mem);
}

void
post_free(struct post *p)
{
	free(p->hashtags.item);
	free(p->mentions.item);
	free(p->urls.item);
	free(p->media.item);
	free(p->cell_list.item);
	json_free(&p->cell);
	arena_free(&p->mem);
	buf_free(&p->via_html);
	buf_free(&p->via_text);
	*p = (struct post){ 0 };
}

/* Whether a string has half a surrogate pair that stands alone. */
static bool
lone_surrogate(struct str raw)
{
	bool high = false;

	for (size_t i = 0; i < raw.n; i++) {
		char c, d;

		if (raw.p[i] != '\\' || ++i >= raw.n || raw.p[i] != 'u' ||
		    raw.n - i < 5) {
			if (high)
				return true;
			continue;
		}
		c = (char)(raw.p[i + 1] | 0x20);
		d = (char)(raw.p[i + 2] | 0x20);
		i += 4;
		if (c == 'd' && (d >= 'c' && d <= 'f')) {
			if (!high)
				return true;
			high = false;
			continue;
		}
		if (high)
			return true;
		high = c == 'd' && (d == '8' || d == '9' || d == 'a' ||
		    d == 'b');
	}
	return high;
}

struct str
post_unescaped(struct post *p, const struct json_node *v)
{
	struct buf room = { 0 };
	struct str s;

	/* Decoded text is no longer than its escapes. */
	room.cap = v->n;
	room.p = arena_new(&p->mem, room.cap);
	s = json_text(v, &room);
	if (str_find(s, STR("\xef\xbf\xbd")) != SIZE_MAX &&
	    lone_surrogate(json_raw(v)))
		p->repaired |= POST_SURROGATE;
	return s;
}

struct str
post_decoded(struct post *p, struct str s)
{
	static const struct { struct str name; char c; } entities[] = {
		{ STR_INIT("&amp;"), '&' },
		{ STR_INIT("&lt;"), '<' },
		{ STR_INIT("&gt;"), '>' }
	};
	char *out;
	size_t n = 0;

	if (str_chr(s, '&') == SIZE_MAX)
		return s;
	out = arena_new(&p->mem, s.n);
	while (s.n > 0) {
		size_t i = 0;

		while (i < 3 && !str_starts(s, entities[i].name))
			i++;
		out[n++] = i < 3 ? entities[i].c : s.p[0];
		s = str_skip(s, i < 3 ? entities[i].name.n : 1);
	}
	return (struct str){ out, n };
}

struct str
post_text(struct post *p, const struct json_node *v)
{
	return post_decoded(p, post_str(p, v));
}

struct str
post_untagged(struct post *p, struct str html)
{
	size_t open = str_chr(html, '>'), close;
	struct str inner = html;

	if (html.n > 0 && html.p[0] == '<' && open != SIZE_MAX) {
		inner = str_skip(html, open + 1);
		close = str_find(inner, STR("</"));
		if (close != SIZE_MAX)
			inner.n = close;
	}
	return post_decoded(p, inner);
}

struct str
post_via(struct post *p, const struct json_node *v)
{
	unsigned repaired = p->repaired;
	struct str s;

	if (v == NULL || !v->escaped)
		return post_untagged(p, post_str(p, v));
	if (str_eq(json_raw(v), buf_str(&p->via_html)))
		return buf_str(&p->via_text);
	s = post_untagged(p, post_str(p, v));
	/* What has to be mended is to be counted each time. */
	if (p->repaired != repaired || (repaired & POST_SURROGATE) != 0)
		return s;
	buf_clear(&p->via_html);
	buf_adds(&p->via_html, json_raw(v));
	buf_clear(&p->via_text);
	buf_adds(&p->via_text, s);
	return buf_str(&p->via_text);
}

struct str
post_join(struct post *p, struct str a, struct str b)
{
	char *out = arena_new(&p->mem, a.n + b.n);

	if (a.n > 0)
		memcpy(out, a.p, a.n);
	if (b.n > 0)
		memcpy(out + a.n, b.p, b.n);
	return (struct str){ out, a.n + b.n };
}

void
post_id(struct post *p, const struct json_node *id_str,
    const struct json_node *id)
{
	struct str s = post_str(p, id_str), number = post_str(p, id);

	if (s.n > 0)
		s = ident_plain(&p->mem, s);
	if (number.n > 0)
		number = ident_plain(&p->mem, number);
	if (s.n > 0) {
		p->id = s;
		p->id_differs = number.n > 0 && !str_eq(s, number);
		return;
	}
	p->id = number;
	p->id_number = number.n > 0 && id->type == JSON_NUMBER;
	if (p->id_number && !str_digits(number))
		p->repaired |= POST_ID_DAMAGED;
}

struct str
post_sum(struct post *p, const struct json_node *list, const char *name)
{
	struct buf b = { 0 };
	uint64_t sum = 0, n;
	struct str s;

	if (list == NULL || (list->type != JSON_ARRAY &&
	    list->type != JSON_OBJECT))
		return (struct str){ NULL, 0 };
	JSON_EACH(v, list) {
		const struct json_node *number = name == NULL ? v :
		    json_get(v, name);

		/* Nobody counts so many: no sum runs over. */
		if (number != NULL && str_u64(json_raw(number), &n) &&
		    n < UINT32_MAX)
			sum += n;
	}
	buf_addf(&b, "%ju", (uintmax_t)sum);
	s = arena_str(&p->mem, buf_str(&b));
	buf_free(&b);
	return s;
}

void
post_versions(struct post *p, const struct json_node *ids)
{
	if (ids == NULL || ids->type != JSON_ARRAY || ids->skip == 1)
		return;
	p->first_id = ident_plain(&p->mem, post_str(p, ids + 1));
	p->versions = str_u64(p->id, &p->version);
}

void
post_time(struct post *p, struct str stamp)
{
	int32_t offset;

	if (stamp.n == 0)
		return;
	p->stamp = stamp;
	p->when = stamp_read(stamp, p->rules, &p->t, &offset, &p->form);
	if (p->when != WHEN_NONE && p->form == STAMP_RELATIVE)
		p->repaired |= POST_TIME_RELATIVE;
}

void
post_epoch(struct post *p, struct str seconds)
{
	if (seconds.n > 0 && p->when == WHEN_NONE)
		p->stamp = seconds;
	if (str_i64(str_sub(seconds, 0, str_chr(seconds, '.')), &p->t))
		p->when = WHEN_GIVEN;
	else
		post_time(p, seconds);
}

void
post_add(struct post_list *l, struct str word)
{
	l->known = true;
	if (word.n == 0)
		return;
	if (l->n == l->cap)
		l->item = mem_grow(l->item, &l->cap, l->n + 1,
		    sizeof(*l->item));
	l->item[l->n++] = word;
}

void
post_add_all(struct post *p, struct post_list *l, const struct json_node *v)
{
	if (v == NULL || v->type != JSON_ARRAY)
		return;
	l->known = true;
	JSON_EACH(word, v)
		post_add(l, post_str(p, word));
}

static int64_t latest;	/* no time is later, however fast a clock is */

/* Before main() begins, so that threads find it. */
__attribute__((constructor)) static void
find_latest(void)
{
	latest = (int64_t)time(NULL) + DAY;
}

static bool
lies_ahead(int64_t t)
{
	return t > latest;
}

bool
post_id_time(struct str s, int64_t *t)
{
	uint64_t id;

	if (!str_u64(s, &id) || id < FIRST_SNOWFLAKE)
		return false;
	*t = (int64_t)(((id >> 22) + SNOWFLAKE_EPOCH_MS) / 1000);
	return !lies_ahead(*t);
}

/* The id of a tweet is the referee of its time. */
static void
time_from_id(struct post *p)
{
	int64_t t;

	if (!str_is(p->platform, "twitter") || !post_id_time(p->id, &t))
		return;
	if (p->when == WHEN_GIVEN) {
		p->time_differs = t - p->t > 2 || p->t - t > 2;
		return;
	}
	p->time_unread = p->when == WHEN_NONE && p->stamp.n > 0 && !p->ahead;
	p->when = WHEN_GIVEN;
	p->t = t;
	p->repaired |= POST_TIME_FROM_ID;
}

/*
 * Whether a text was cut: it ends so, perhaps before a link. Before 2013 three
 * dots after a blank stood there, and much of what was said ends in dots.
 */
static bool
is_cut(struct str text)
{
	static const struct str mark = { "\xe2\x80\xa6", 3 };
	size_t at = text.n;

	/* The link itself may be cut. */
	if (str_ends(text, mark))
		return true;
	while (at > 0 && text.p[at - 1] != ' ')
		at--;
	if (at > 0 && str_starts(str_skip(text, at), STR("http")))
		text = str_trim(str_sub(text, 0, at));
	return str_ends(text, mark) || (text.n >= CUT_MIN &&
	    str_ends(text, STR(" ...")));
}

/* Takes the prefix of a repost off its text. */
static void
cut_prefix(struct post *p)
{
	struct str handle;
	size_t n = own_prefix(p->text, &handle);

	if (p->state == POST_FULL && (n > 0 || p->repost) && is_cut(p->text))
		p->state = POST_TRUNCATED;
	if (n == 0)
		return;
	p->repost = true;
	p->text = str_skip(p->text, n);
	if (p->repost_of.handle.n == 0)
		p->repost_of.handle = handle;
	/* The handle in the prefix is nobody whom the text mentions. */
	if (p->mentions.n > 0 &&
	    str_eq_nocase(p->mentions.item[0], handle)) {
		p->mentions.n--;
		memmove(p->mentions.item, p->mentions.item + 1,
		    p->mentions.n * sizeof(*p->mentions.item));
	}
}

/* An id for a post that has none: the same for the same post. */
static void
make_id(struct post *p)
{
	static const char digits[] = "0123456789abcdef";
	uint8_t hash[SHA256_DIGEST_LENGTH];
	struct buf all = { 0 };
	SHA2_CTX ctx;
	char *id = arena_new(&p->mem, 17);

	buf_adds(&all, p->handle);
	buf_addc(&all, '\n');
	if (p->when != WHEN_NONE)
		when_write(&all, p->t, 0, true);
	buf_addc(&all, '\n');
	buf_adds(&all, p->text);
	SHA256Init(&ctx);
	SHA256Update(&ctx, (const uint8_t *)all.p, all.n);
	SHA256Final(hash, &ctx);
	buf_free(&all);
	id[0] = 'x';
	for (size_t i = 0; i < 8; i++) {
		id[1 + 2 * i] = digits[hash[i] >> 4];
		id[2 + 2 * i] = digits[hash[i] & 15];
	}
	p->id = (struct str){ id, 17 };
	p->repaired |= POST_ID_MADE;
}

static struct str
mended_lang(struct str s)
{
	static const struct { char old[2]; struct str now; } codes[] = {
		{ "in", STR_INIT("id") },
		{ "iw", STR_INIT("he") },
		{ "ji", STR_INIT("yi") }
	};

	for (size_t i = 0; s.n == 2 && i < ARRAY_N(codes); i++)
		if (memcmp(s.p, codes[i].old, 2) == 0)
			return codes[i].now;
	return s;
}

static enum kind
find_kind(const struct post *p)
{
	if (p->repost)
		return KIND_REPOST;
	if (p->quoting)
		return KIND_MANUAL_REPOST;
	if (p->quote || p->quote_of.id.n > 0 || p->quote_of.handle.n > 0 ||
	    p->quote_of.text.n > 0)
		return KIND_QUOTE;
	if (p->reply || p->reply_to.id.n > 0 || p->reply_to.handle.n > 0)
		return KIND_REPLY;
	return KIND_ORIGINAL;
}

void
post_repost(struct post *p, bool delivered)
{
	p->repost = true;
	if (!delivered)
		p->prefix_marks = true;
}

void
post_finish(struct post *p)
{
	if (p->handle.n > 0 && p->handle.p[0] == '@')
		p->handle = str_skip(p->handle, 1);
	if (p->when != WHEN_NONE && lies_ahead(p->t)) {
		p->when = WHEN_NONE;
		p->ahead = true;
	}
	time_from_id(p);
	if (p->when == WHEN_LOCAL || p->when == WHEN_NAMED)
		p->repaired |= POST_TIME_LOCAL;
	if (p->prefix_marks)
		cut_prefix(p);
	if (p->id.n == 0)
		make_id(p);
	p->quoting = p->repost || own_find(p->text, p->own, &p->own_n);
	p->kind = find_kind(p);
	p->lang = mended_lang(p->lang);
}

/* In sets of data @user and @USER stand for names that were taken out. */
void
post_find_lists(struct post *p)
{
	bool tags = !p->hashtags.known, names = !p->mentions.known,
	    links = !p->urls.known;
	struct entity e;
	size_t at = 0;

	if (!tags && !names && !links)
		return;
	while (entity_next(p->text, &at, &e)) {
		if (e.kind == ENTITY_HASHTAG && tags)
			post_add(&p->hashtags, e.word);
		else if (e.kind == ENTITY_MENTION && names &&
		    !str_eq_nocase(e.word, STR("user")))
			post_add(&p->mentions, e.word);
		else if (e.kind == ENTITY_URL && links)
			post_add(&p->urls, e.word);
	}
}
