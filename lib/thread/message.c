#include "thread/message.h"

#include "base/ascii.h"
#include "base/hash.h"
#include "stream/clock.h"
#include "text/fold.h"

enum { LETTERS = 20 };

enum { ID, CREATED_AT, PLATFORM, KIND, AUTHOR, TEXT, OWN, CONVERSATION,
	REPLY_TO, QUOTE_OF, REPOST_OF, MENTIONS };

KEYS(members, "id", "created_at", "platform", "kind", "author", "text", "own",
    "conversation", "reply_to", "quote_of", "repost_of", "mentions")

const struct keys *const message_members = &members;

/* A hash that is not 0, under the key and the platform of the message. */
static uint64_t
hash_of(const struct message *m, struct str s)
{
	uint64_t h = hash_seeded(s, hash_seeded(m->platform, m->key));

	return h == 0 ? 1 : h;
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
		low[i] = s.p[i] >= 'A' && s.p[i] <= 'Z' ?
		    (char)(s.p[i] | 0x20) : s.p[i];
	return hash_of(m, (struct str){ low, s.n });
}

/* A member's text when it is a string, else an empty one. */
static struct str
text_of_string(const struct json_node *v, struct buf *scratch)
{
	return v != NULL && v->type == JSON_STRING ? json_text(v, scratch) :
	    (struct str){ NULL, 0 };
}

static uint64_t
hash_string(struct message *m, const struct json_node *v)
{
	struct str s = text_of_string(v, &m->scratch);

	return s.n == 0 ? 0 : hash_of(m, s);
}

/* The id of the post in an object such as quote_of. */
static uint64_t
hash_inner_id(struct message *m, const struct json_node *object)
{
	if (object == NULL || object->type != JSON_OBJECT ||
	    !json_scan(&m->json, json_raw(object), 1))
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
	if (author == NULL || author->type != JSON_OBJECT ||
	    !json_scan(&m->json, json_raw(author), 1))
		return;
	m->handle = text_of_string(json_get(m->json.node, "handle"),
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
	m->begins = reply == NULL || reply->type != JSON_OBJECT;
	if (m->begins || !json_scan(&m->json, json_raw(reply), 1))
		return;
	m->reply_to = hash_string(m, json_get(m->json.node, "id"));
	handle = text_of_string(json_get(m->json.node, "handle"),
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
	if (mentions == NULL || mentions->type != JSON_ARRAY || !m->dated)
		return;
	array = json_raw(mentions);
	while (m->asked == OFFICIALS_NONE && next_string(&array, &s))
		m->asked = officials_office(o, s, m->moment.day);
}

static enum kind
kind_of(struct message *m, const struct json_node *v)
{
	struct str s = text_of_string(v, &m->scratch);

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
	m->platform = text_of_string(found[PLATFORM], &m->scratch);
	m->id = text_of_string(found[ID], &m->scratch);
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

	if (mentions == NULL || mentions->type != JSON_ARRAY)
		return;
	array = json_raw(mentions);
	while (next_string(&array, &s))
		see(who, hash_handle(m, s));
}

/* Where the link that begins at byte i ends; i when none does. */
static size_t
skip_link(struct str s, size_t i)
{
	struct str rest = str_skip(s, i);

	if (!str_starts(rest, STR("http://")) &&
	    !str_starts(rest, STR("https://")) &&
	    !str_starts(rest, STR("www.")))
		return i;
	while (i < s.n && !ascii_blank(s.p[i]))
		i++;
	return i;
}

/* How many letters and digits folded text has, from byte *at of it on. */
static size_t
count_letters(struct str s, size_t *at)
{
	size_t n = 0;
	unsigned bytes;

	for (; *at < s.n; *at += bytes) {
		enum fold_class c = fold_class(fold_decode(s.p + *at,
		    s.p + s.n, &bytes));

		n += c == FOLD_LETTER || c == FOLD_DIGIT;
	}
	return n;
}

static uint64_t
hash_beginning(struct message *m, struct str s)
{
	size_t n = 0, at;
	unsigned bytes;

	buf_clear(&m->words);
	for (size_t i = 0; i < s.n && n < LETTERS; i += bytes) {
		char c = s.p[i];

		bytes = 1;
		if ((c == 'h' || c == 'w') && (at = skip_link(s, i)) > i) {
			bytes = (unsigned)(at - i);
		} else if (ascii_letter(c) || ascii_digit(c)) {
			buf_addc(&m->words, ascii_letter(c) ?
			    (char)(c | 0x20) : c);
			n++;
		} else if ((unsigned char)c >= 0x80) {
			uint32_t point = fold_decode(s.p + i, s.p + s.n,
			    &bytes);

			at = m->words.n;
			if (fold_class(point) == FOLD_LETTER ||
			    fold_class(point) == FOLD_DIGIT)
				fold_add(&m->words, str_sub(s, i, i + bytes));
			n += count_letters(buf_str(&m->words), &at);
		}
	}
	return n == 0 ? 0 : hash_of(m, buf_str(&m->words));
}

uint64_t
message_begins(struct message *m, const struct record *rec)
{
	buf_clear(&m->text);
	return hash_beginning(m, json_text(rec->found[TEXT], &m->text));
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

static bool
in_handle(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_' || c == '.' ||
	    c == '-';
}

bool
message_quotes(struct message *m, const struct record *rec,
    uint64_t *account, uint64_t *begins)
{
	const struct json_node *own = rec->found[OWN];
	uint64_t pair[2] = { 0, 0 };
	struct str s;
	size_t at, n = 0;

	if (own == NULL || own->type != JSON_ARRAY)
		return false;
	buf_clear(&m->text);
	s = json_text(rec->found[TEXT], &m->text);
	/* What is quoted begins the text, or where own words first end. */
	if (json_scan(&m->json, json_raw(own), 2) && m->json.node->skip > 1 &&
	    json_pair(m->json.node + 1, pair) && pair[0] == 0)
		s = str_skip(s, byte_of_point(s, pair[1]));
	if ((at = str_chr(s, '@')) == SIZE_MAX)
		return false;
	s = str_skip(s, at + 1);
	while (n < s.n && in_handle(s.p[n]))
		n++;
	*account = hash_handle(m, str_sub(s, 0, n));
	*begins = hash_beginning(m, str_skip(s, n));
	return *account != 0 && *begins != 0;
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
