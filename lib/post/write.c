#include "post/write.h"

/* A whole number as JSON has it. */
static bool
whole(struct str s)
{
	if (s.n == 0 || (s.n > 1 && s.p[0] == '0'))
		return false;
	for (size_t i = 0; i < s.n; i++)
		if (s.p[i] < '0' || s.p[i] > '9')
			return false;
	return true;
}

/* name is ,"lang": and the like; inline, so that its length is known. */
static inline void
write_string(struct buf *b, struct str name, struct str s)
{
	if (s.n == 0)
		return;
	buf_adds(b, name);
	json_quote(b, s);
}

static inline void
write_number(struct buf *b, struct str name, struct str s)
{
	if (!whole(s))
		return;
	buf_adds(b, name);
	buf_adds(b, s);
}

/* An object that is being written: where its name and its members begin. */
struct object {
	size_t name;
	size_t members;
};

static struct object
begin_object(struct buf *b, struct str name)
{
	struct object o = { .name = b->n };

	buf_adds(b, name);
	buf_addc(b, '{');
	o.members = b->n;
	return o;
}

/* Without members it is taken back. */
static void
end(struct buf *b, struct object o)
{
	if (b->n == o.members) {
		b->n = o.name;
		return;
	}
	/* The first member needs no comma before it. */
	memmove(b->p + o.members, b->p + o.members + 1, b->n - o.members - 1);
	b->p[b->n - 1] = '}';
}

static void
write_author(struct buf *b, const struct post *p)
{
	struct object o = begin_object(b, STR(",\"author\":"));

	write_string(b, STR(",\"id\":"), p->author_id);
	write_string(b, STR(",\"handle\":"), p->handle);
	write_string(b, STR(",\"name\":"), p->name);
	write_string(b, STR(",\"location\":"), p->location);
	write_number(b, STR(",\"followers\":"), p->followers);
	end(b, o);
}

static void
write_reference(struct buf *b, struct str name, const struct post_ref *r)
{
	struct object o = begin_object(b, name);

	write_string(b, STR(",\"id\":"), r->id);
	write_string(b, STR(",\"handle\":"), r->handle);
	write_string(b, STR(",\"text\":"), r->text);
	end(b, o);
}

static void
write_list(struct buf *b, struct str name, const struct post_list *l)
{
	if (l->n == 0)
		return;
	buf_adds(b, name);
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
	buf_addz(b, ",\"own\":[");
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
	o = begin_object(b, STR(",\"place\":"));
	if (where) {
		buf_addz(b, ",\"lat\":");
		buf_adds(b, p->lat);
		buf_addz(b, ",\"lon\":");
		buf_adds(b, p->lon);
	}
	write_string(b, STR(",\"name\":"), p->place);
	write_string(b, STR(",\"source\":"),
	    where && !p->place_box ? STR("point") : STR("place"));
	end(b, o);
}

static void
counts(struct buf *b, const struct post *p)
{
	struct object o = begin_object(b, STR(",\"counts\":"));

	write_number(b, STR(",\"likes\":"), p->likes);
	write_number(b, STR(",\"reposts\":"), p->reposts);
	write_number(b, STR(",\"replies\":"), p->replies);
	write_number(b, STR(",\"quotes\":"), p->quotes);
	write_number(b, STR(",\"views\":"), p->views);
	end(b, o);
}

static void
repairs(struct buf *b, unsigned bits)
{
	char sep = '[';

	if (bits == 0)
		return;
	buf_addz(b, ",\"repaired\":");
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
	buf_addz(b, "{\"id\":");
	json_quote(b, p->id);
	if (p->when != WHEN_NONE) {
		buf_addz(b, ",\"created_at\":\"");
		write_time(b, p->t, zone);
		buf_addc(b, '"');
	}
	write_string(b, STR(",\"platform\":"), p->platform);
	write_string(b, STR(",\"kind\":"), str_of(post_kind_names[p->kind]));
	write_author(b, p);
	buf_addz(b, ",\"text\":");
	json_quote(b, p->text);
	own(b, p);
	if (p->state != POST_FULL)
		write_string(b, STR(",\"text_state\":"),
		    str_of(post_state_names[p->state]));
	write_string(b, STR(",\"lang\":"), p->lang);
	write_string(b, STR(",\"conversation\":"), p->conversation);
	write_reference(b, STR(",\"reply_to\":"), &p->reply_to);
	write_reference(b, STR(",\"repost_of\":"), &p->repost_of);
	write_reference(b, STR(",\"quote_of\":"), &p->quote_of);
	write_list(b, STR(",\"hashtags\":"), &p->hashtags);
	write_list(b, STR(",\"mentions\":"), &p->mentions);
	write_list(b, STR(",\"urls\":"), &p->urls);
	write_list(b, STR(",\"media\":"), &p->media);
	write_place(b, p);
	counts(b, p);
	write_string(b, STR(",\"url\":"), p->url);
	write_string(b, STR(",\"via\":"), p->via);
	write_string(b, STR(",\"visibility\":"), p->visibility);
	write_string(b, STR(",\"source\":"), p->source);
	repairs(b, p->repaired);
	if (p->extra.n > 0) {
		buf_addz(b, ",\"extra\":");
		buf_adds(b, p->extra);
	}
	buf_addc(b, '}');
}
