#include "post/write.h"

#include "base/ascii.h"
#include "base/buf.h"
#include "io/kind.h"
#include "io/members.h"
#include "json/json.h"
#include "time/when.h"
#include "time/zone.h"

/* ,"name": of each member; constants, so that they are copied at once. */
#define JSON_NAME(number, in, name, type, writer)			\
	STR_INIT(",\"" name "\":"),
static const struct str json_names[MEMBERS] = { MEMBERS_LIST(JSON_NAME) };

static inline void
write_name(struct buf *b, enum members name)
{
	buf_adds(b, json_names[name]);
}

/* A whole number as JSON has it. */
static bool
is_whole(struct str s)
{
	if (s.n == 0 || (s.n > 1 && s.p[0] == '0'))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (!ascii_digit(s.p[i]))
			return false;
	return true;
}

/* Inline, so that the length of the name is known. */
static inline void
write_string(struct buf *b, enum members name, struct str s)
{
	if (s.n == 0)
		return;
	write_name(b, name);
	json_quote(b, s);
}

static inline void
write_number(struct buf *b, enum members name, struct str s)
{
	if (!is_whole(s))
		return;
	write_name(b, name);
	buf_adds(b, s);
}

/* An object that is being written: where its name and its members begin. */
struct object {
	size_t name;
	size_t members;
};

static inline struct object
begin_object(struct buf *b, enum members name)
{
	struct object o = { .name = b->n };

	write_name(b, name);
	o.members = b->n;
	return o;
}

/* Without members it is taken back. */
static inline void
end(struct buf *b, struct object o)
{
	if (b->n == o.members) {
		b->n = o.name;
		return;
	}
	/* The first member has a comma where the bracket is to be. */
	b->p[o.members] = '{';
	buf_addc(b, '}');
}

static void
write_author(struct buf *b, const struct post *p)
{
	struct object o = begin_object(b, MEMBERS_AUTHOR);

	write_string(b, MEMBERS_AUTHOR_ID, p->author_id);
	write_string(b, MEMBERS_AUTHOR_HANDLE, p->handle);
	write_string(b, MEMBERS_AUTHOR_NAME, p->name);
	write_string(b, MEMBERS_AUTHOR_LOCATION, p->location);
	write_number(b, MEMBERS_AUTHOR_FOLLOWERS, p->followers);
	end(b, o);
}

static void
write_reference(struct buf *b, enum members name, const struct post_ref *r)
{
	struct object o;

	if (r->id.n + r->handle.n + r->text.n == 0)
		return;
	o = begin_object(b, name);
	write_string(b, MEMBERS_QUOTE_OF_ID, r->id);
	write_string(b, MEMBERS_QUOTE_OF_HANDLE, r->handle);
	write_string(b, MEMBERS_QUOTE_OF_TEXT, r->text);
	end(b, o);
}

static void
write_list(struct buf *b, enum members name, const struct post_list *l)
{
	if (l->n == 0)
		return;
	write_name(b, name);
	for (size_t i = 0; i < l->n; i++) {
		buf_addc(b, i == 0 ? '[' : ',');
		json_quote(b, l->item[i]);
	}
	buf_addc(b, ']');
}

static void
own(struct buf *b, const struct post *p)
{
	if (!p->quoting)
		return;
	write_name(b, MEMBERS_OWN);
	buf_addc(b, '[');
	for (size_t i = 0; i < p->own_n; i++) {
		if (i > 0)
			buf_addc(b, ',');
		buf_addc(b, '[');
		buf_addu(b, p->own[i].from);
		buf_addc(b, ',');
		buf_addu(b, p->own[i].to);
		buf_addc(b, ']');
	}
	buf_addc(b, ']');
}

/* Whether both are degrees as JSON writes numbers; 0,0 is "unknown". */
static bool
somewhere(const struct post *p)
{
	double lat, lon;
	struct json json = { 0 };
	bool good = p->lat.n > 0 && p->lon.n > 0 &&
	    json_scan(&json, p->lat, 0) && json_scan(&json, p->lon, 0) &&
	    str_real(p->lat, &lat) && str_real(p->lon, &lon) &&
	    lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180 &&
	    (lat < 0 || lat > 0 || lon < 0 || lon > 0);

	json_free(&json);
	return good;
}

static void
write_place(struct buf *b, const struct post *p)
{
	bool where = somewhere(p);
	struct object o;

	if (!where && p->place.n == 0)
		return;
	o = begin_object(b, MEMBERS_PLACE);
	if (where) {
		write_name(b, MEMBERS_PLACE_LAT);
		buf_adds(b, p->lat);
		write_name(b, MEMBERS_PLACE_LON);
		buf_adds(b, p->lon);
	}
	write_string(b, MEMBERS_PLACE_NAME, p->place);
	write_string(b, MEMBERS_PLACE_SOURCE,
	    where && !p->place_box ? STR("point") : STR("place"));
	end(b, o);
}

static void
counts(struct buf *b, const struct post *p)
{
	struct object o = begin_object(b, MEMBERS_COUNTS);

	write_number(b, MEMBERS_COUNTS_LIKES, p->likes);
	write_number(b, MEMBERS_COUNTS_REPOSTS, p->reposts);
	write_number(b, MEMBERS_COUNTS_REPLIES, p->replies);
	write_number(b, MEMBERS_COUNTS_QUOTES, p->quotes);
	write_number(b, MEMBERS_COUNTS_VIEWS, p->views);
	end(b, o);
}

static void
repairs(struct buf *b, unsigned bits)
{
	char sep = '[';

	if (bits == 0)
		return;
	write_name(b, MEMBERS_REPAIRED);
	for (unsigned i = 0; i < POST_REPAIRS; i++) {
		if ((bits & 1u << i) == 0)
			continue;
		buf_addc(b, sep);
		json_quote(b, str_of(post_repair_names[i]));
		sep = ',';
	}
	buf_addc(b, ']');
}

void
write_time(struct buf *b, int64_t t, struct zone *zone)
{
	if (zone == NULL)
		when_write(b, t, 0, true);
	else
		when_write(b, t, zone_offset(zone, t), false);
}

/* Appends JSON without the blanks and line ends between its values. */
static void
on_one_line(struct buf *b, struct str json)
{
	bool quoted = false;

	for (size_t i = 0; i < json.n; i++) {
		char c = json.p[i];

		if (c == '"')
			quoted = !quoted;
		if (quoted || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
			buf_addc(b, c);
		if (quoted && c == '\\')
			buf_addc(b, json.p[++i]);
	}
}

static void
as_it_is(struct buf *b, struct str json)
{
	if (str_chr(json, '\n') == SIZE_MAX && str_chr(json, '\r') == SIZE_MAX)
		buf_adds(b, json);
	else
		on_one_line(b, json);
}

/* A record that came in: its bytes, with the time in another zone. */
static void
write_raw(struct buf *b, const struct post *p, struct zone *zone)
{
	size_t at = (size_t)(p->raw_time.p - p->raw.p);

	if (zone == NULL || p->raw_time.n == 0 || p->when == WHEN_NONE) {
		as_it_is(b, p->raw);
		return;
	}
	as_it_is(b, str_sub(p->raw, 0, at));
	buf_addc(b, '"');
	write_time(b, p->t, zone);
	buf_addc(b, '"');
	as_it_is(b, str_skip(p->raw, at + p->raw_time.n));
}

void
write_post(struct buf *b, const struct post *p, struct zone *zone)
{
	if (p->raw.n > 0) {
		write_raw(b, p, zone);
		return;
	}
	buf_addc(b, '{');
	buf_adds(b, str_skip(json_names[MEMBERS_ID], 1));
	json_quote(b, p->id);
	if (p->when != WHEN_NONE) {
		write_name(b, MEMBERS_CREATED_AT);
		buf_addc(b, '"');
		write_time(b, p->t, zone);
		buf_addc(b, '"');
	}
	write_string(b, MEMBERS_PLATFORM, p->platform);
	write_string(b, MEMBERS_KIND, str_of(kind_names[p->kind]));
	write_author(b, p);
	write_name(b, MEMBERS_TEXT);
	json_quote(b, p->text);
	own(b, p);
	if (p->state != POST_FULL)
		write_string(b, MEMBERS_TEXT_STATE,
		    str_of(post_state_names[p->state]));
	write_string(b, MEMBERS_LANG, p->lang);
	write_string(b, MEMBERS_CONVERSATION, p->conversation);
	write_reference(b, MEMBERS_REPLY_TO, &p->reply_to);
	write_reference(b, MEMBERS_REPOST_OF, &p->repost_of);
	write_reference(b, MEMBERS_QUOTE_OF, &p->quote_of);
	write_list(b, MEMBERS_HASHTAGS, &p->hashtags);
	write_list(b, MEMBERS_MENTIONS, &p->mentions);
	write_list(b, MEMBERS_URLS, &p->urls);
	write_list(b, MEMBERS_MEDIA, &p->media);
	write_place(b, p);
	counts(b, p);
	write_string(b, MEMBERS_URL, p->url);
	write_string(b, MEMBERS_VIA, p->via);
	write_string(b, MEMBERS_VISIBILITY, p->visibility);
	write_string(b, MEMBERS_SOURCE, p->source);
	repairs(b, p->repaired);
	if (p->extra.n > 0) {
		write_name(b, MEMBERS_EXTRA);
		buf_adds(b, p->extra);
	}
	buf_addc(b, '}');
}
