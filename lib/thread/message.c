#include "thread/message.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "stream/clock.h"
#include "text/fold.h"
#include "thread/beginning.h"

enum { ID, CREATED_AT, PLATFORM, KIND, AUTHOR, TEXT, OWN, CONVERSATION,
	REPLY_TO, QUOTE_OF, REPOST_OF, MENTIONS };

KEYS(members, "id", "created_at", "platform", "kind", "author", "text", "own",
    "conversation", "reply_to", "quote_of", "repost_of", "mentions")

const struct keys *const message_members = &members;

/* A hash that is not 0, under the key and the platform of the message. */
static uint64_t
hash_of(const struct message *m, struct str s)
{
	return hash_key(s, hash_seeded(m->platform, m->key));
}

/* The same of a handle, in any case; 0 of none. */
static uint64_t
hash_handle(struct message *m, struct str s)
{
	char low[64];

	if (s.n > 0 && s.p[0] == '@')
		s = str_skip(s, 1);
	if (s.n == 0)
		return 0;
	if (s.n > sizeof(low)) {
		buf_clear(&m->words);
		fold_add(&m->words, s);
		return hash_of(m, buf_str(&m->words));
	}
	for (size_t i = 0; i < s.n; i++)
		low[i] = ascii_to_lower(s.p[i]);
	return hash_of(m, (struct str){ low, s.n });
}

static uint64_t
hash_string(struct message *m, const struct json_node *v)
{
	struct str s = json_string_text(v, &m->scratch);

	return s.n == 0 ? 0 : hash_of(m, s);
}

/* The id of the post in an object such as quote_of. */
static uint64_t
hash_inner_id(struct message *m, const struct json_node *object)
{
	if (!json_inside(&m->json, object, JSON_OBJECT, 1))
		return 0;
	return hash_string(m, json_get(m->json.node, "id"));
}

static void
read_author(struct message *m, const struct json_node *author,
    struct officials *o)
{
	m->handle = (struct str){ NULL, 0 };
	m->author = 0;
	m->office = OFFICIALS_NONE;
	if (!json_inside(&m->json, author, JSON_OBJECT, 1))
		return;
	m->handle = json_string_text(json_get(m->json.node, "handle"),
	    &m->scratch);
	m->author = hash_handle(m, m->handle);
	if (m->author != 0 && m->dated)
		m->office = officials_office(o, m->handle, m->moment.day);
}

static void
read_reply(struct message *m, const struct json_node *reply,
    struct officials *o)
{
	struct str handle;

	m->reply_to = m->to = 0;
	m->begins = !json_inside(&m->json, reply, JSON_OBJECT, 1);
	if (m->begins)
		return;
	m->reply_to = hash_string(m, json_get(m->json.node, "id"));
	handle = json_string_text(json_get(m->json.node, "handle"),
	    &m->scratch);
	m->to = hash_handle(m, handle);
	if (m->asked == OFFICIALS_NONE && m->to != 0)
		m->asked = officials_office(o, handle, m->moment.day);
}

/* The next string of an array that is given as it stands; false at the end. */
static bool
next_string(struct str *array, struct str *s)
{
	size_t from = str_chr(*array, '"'), n;

	if (from == SIZE_MAX)
		return false;
	*array = str_skip(*array, from + 1);
	n = str_chr(*array, '"');
	*s = str_sub(*array, 0, n);
	*array = str_skip(*array, n + 1);
	return true;
}

/* The first official that is mentioned says whose office is asked. */
static void
read_mentions(struct message *m, const struct json_node *mentions,
    struct officials *o)
{
	struct str array, s;

	m->asked = OFFICIALS_NONE;
	if (!json_type_is(mentions, JSON_ARRAY) || !m->dated)
		return;
	array = json_raw(mentions);
	while (m->asked == OFFICIALS_NONE && next_string(&array, &s))
		m->asked = officials_office(o, s, m->moment.day);
}

static enum kind
kind_of(struct message *m, const struct json_node *v)
{
	struct str s = json_string_text(v, &m->scratch);

	return s.n == 0 ? KIND_ORIGINAL : kind_find(s);
}

void
message_read(struct message *m, const struct record *rec,
    struct officials *o)
{
	const struct json_node *const *found = rec->found;

	buf_clear(&m->scratch);
	buf_reserve(&m->scratch, rec->line.n);	/* so that nothing moves */
	m->dated = clock_read(found[CREATED_AT], &m->at, &m->offset);
	moment_read(&m->moment, rec);
	m->dated = m->dated && m->moment.dated;
	m->platform = json_string_text(found[PLATFORM], &m->scratch);
	m->id = json_string_text(found[ID], &m->scratch);
	m->of = hash_of(m, m->id);
	m->kind = kind_of(m, found[KIND]);
	read_author(m, found[AUTHOR], o);
	read_mentions(m, found[MENTIONS], o);
	read_reply(m, found[REPLY_TO], o);
	m->quote_of = hash_inner_id(m, found[QUOTE_OF]);
	m->repost_of = hash_inner_id(m, found[REPOST_OF]);
	m->conversation = hash_string(m, found[CONVERSATION]);
	if (m->conversation == 0 && m->begins)
		m->conversation = m->of;
}

void
message_each_mention(struct message *m, const struct record *rec,
    void (*see)(void *, uint64_t account), void *who)
{
	const struct json_node *mentions = rec->found[MENTIONS];
	struct str array, s;

	if (!json_type_is(mentions, JSON_ARRAY))
		return;
	array = json_raw(mentions);
	while (next_string(&array, &s))
		see(who, hash_handle(m, s));
}

uint64_t
message_begins(struct message *m, const struct record *rec)
{
	size_t letters;

	buf_clear(&m->text);
	return beginning_of(json_text(rec->found[TEXT], &m->text),
	    hash_seeded(m->platform, m->key), &m->words, &letters);
}

/* The byte at which code point n of s begins. */
static size_t
byte_of_point(struct str s, uint64_t n)
{
	size_t i = 0;

	for (; i < s.n; i++)
		if (((unsigned char)s.p[i] & 0xc0) != 0x80 && n-- == 0)
			break;
	return i;
}

/*
 * The words that are copied: what stands before the author's own, else between
 * the first of these and the next.
 */
static struct str
copied_words(struct message *m, struct str text, const struct json_node *own)
{
	uint64_t pair[2], from = 0, to = UINT64_MAX;

	if (!json_scan(&m->json, json_raw(own), 2))
		return text;
	JSON_EACH(span, m->json.node) {
		if (!json_pair(span, pair))
			continue;
		if (pair[0] > from) {
			to = pair[0];
			break;
		}
		from = pair[1];
	}
	return str_sub(text, byte_of_point(text, from),
	    byte_of_point(text, to));
}

static bool
in_handle(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_' || c == '.' ||
	    c == '-';
}

bool
message_quotes(struct message *m, const struct record *rec,
    struct message_copy *copy)
{
	const struct json_node *own = rec->found[OWN];
	struct str s;
	size_t at, n = 0;

	if (!json_type_is(own, JSON_ARRAY))
		return false;
	buf_clear(&m->text);
	s = copied_words(m, json_text(rec->found[TEXT], &m->text), own);
	if ((at = str_chr(s, '@')) == SIZE_MAX)
		return false;
	s = str_skip(s, at + 1);
	while (n < s.n && in_handle(s.p[n]))
		n++;
	copy->account = hash_handle(m, str_sub(s, 0, n));
	copy->begins = beginning_of(str_skip(s, n),
	    hash_seeded(m->platform, m->key), &m->words, &copy->letters);
	return copy->account != 0 && copy->begins != 0;
}

void
message_free(struct message *m)
{
	moment_free(&m->moment);
	json_free(&m->json);
	buf_free(&m->text);
	buf_free(&m->words);
	buf_free(&m->scratch);
}
