#include "columns/columns.h"

#include <stddef.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/mem.h"
#include "columns/figure.h"
#include "columns/html.h"
#include "columns/mangled.h"
#include "columns/relation.h"
#include "json/json.h"
#include "time/stamp.h"
#include "time/stamp_date.h"
#include "time/when.h"

static const struct stamp_rules month_first = { .order = STAMP_MONTH_FIRST };

/* Where the columns go that are copied as they stand. */
static const size_t place_of[COLUMN_KINDS] = {
	[COLUMN_AUTHOR_ID] = offsetof(struct post, author_id),
	[COLUMN_HANDLE] = offsetof(struct post, handle),
	[COLUMN_NAME] = offsetof(struct post, name),
	[COLUMN_LOCATION] = offsetof(struct post, location),
	[COLUMN_FOLLOWERS] = offsetof(struct post, followers),
	[COLUMN_URL] = offsetof(struct post, url),
	[COLUMN_LANG] = offsetof(struct post, lang),
	[COLUMN_CONVERSATION] = offsetof(struct post, conversation),
	[COLUMN_REPLY_ID] = offsetof(struct post, reply_to.id),
	[COLUMN_REPLY_HANDLE] = offsetof(struct post, reply_to.handle),
	[COLUMN_REPOST_ID] = offsetof(struct post, repost_of.id),
	[COLUMN_REPOST_HANDLE] = offsetof(struct post, repost_of.handle),
	[COLUMN_QUOTE_ID] = offsetof(struct post, quote_of.id),
	[COLUMN_QUOTE_HANDLE] = offsetof(struct post, quote_of.handle),
	[COLUMN_REPOST_TEXT] = offsetof(struct post, repost_of.text),
	[COLUMN_QUOTE_TEXT] = offsetof(struct post, quote_of.text),
	[COLUMN_LAT] = offsetof(struct post, lat),
	[COLUMN_LON] = offsetof(struct post, lon),
	[COLUMN_PLACE] = offsetof(struct post, place),
	[COLUMN_LIKES] = offsetof(struct post, likes),
	[COLUMN_REPOSTS] = offsetof(struct post, reposts),
	[COLUMN_REPLIES] = offsetof(struct post, replies),
	[COLUMN_QUOTES] = offsetof(struct post, quotes),
	[COLUMN_VIEWS] = offsetof(struct post, views),
};

/* The next byte of a name that counts, in lower case; 0 at the end. */
static char
next(const char **p, const char *end)
{
	while (*p < end) {
		char c = *(*p)++;

		if (memchr(" _-./:", c, 6) == NULL)
			return ascii_to_lower(c);
	}
	return '\0';
}

bool
columns_called(struct str name, const char *plain)
{
	const char *p = name.p, *end = name.n > 0 ? name.p + name.n : name.p;
	const char *q = plain, *last = plain + strlen(plain);
	char c;

	do {
		c = next(&p, end);
		if (c != next(&q, last))
			return false;
	} while (c != '\0');
	return name.n > 0;
}

struct str
columns_get(const struct rows_row *r, const char *plain)
{
	for (size_t i = 0; i < r->names && i < r->cells; i++)
		if (columns_called(r->name[i], plain))
			return r->cell[i];
	return (struct str){ NULL, 0 };
}

/* hashtags of hashtags/0 and hashtags/0/name, where what follows the number
 * says what the word is; else the name itself. */
static struct str
list_name(struct str name)
{
	static const char *const words[] = { "name", "text", "tag",
	    "username", "screen_name", "url", "expanded_url" };
	size_t from, to;

	for (from = 0; from + 1 < name.n; from++)
		if (memchr("./", name.p[from], 2) != NULL &&
		    ascii_digit(name.p[from + 1]))
			break;
	for (to = from + 1; to < name.n && ascii_digit(name.p[to]); to++)
		;
	if (from + 1 >= name.n || to == name.n)
		return str_sub(name, 0, from + 1 >= name.n ? name.n : from);
	for (size_t i = 0; i < ARRAY_N(words); i++)
		if (columns_called(str_skip(name, to), words[i]))
			return str_sub(name, 0, from);
	return name;
}

/* What a column is, by its name; one that is spelt just so comes first. */
static enum column_kind
kind_of(const struct columns *c, struct str name)
{
	for (const struct column *k = c->column; k->name != NULL; k++)
		if (str_is(name, k->name))
			return k->kind;
	for (const struct column *k = c->column; k->name != NULL; k++)
		if (columns_called(name, k->name))
			return k->kind;
	name = list_name(name);
	for (const struct column *k = c->column; k->name != NULL; k++)
		if (k->kind >= COLUMN_HASHTAGS && columns_called(name, k->name))
			return k->kind;
	return COLUMN_EXTRA;
}

void
columns_plan(const struct columns *c, const struct rows_row *header)
{
	for (size_t i = 0; i < header->names; i++)
		header->plan[i] = (uint8_t)kind_of(c, header->name[i]);
}

static bool
has_column(const struct rows_row *header, const char *name)
{
	for (size_t i = 0; i < header->names; i++)
		if (columns_called(header->name[i], name))
			return true;
	return false;
}

bool
columns_tell(const struct columns *c, const struct rows_row *header)
{
	bool all = true;

	for (const char *const *t = c->tell; ; t++) {
		if (*t != NULL && **t != '\0') {
			all = all && has_column(header, *t);
			continue;
		}
		if (all)
			break;
		if (*t == NULL)
			return false;
		all = true;
	}
	columns_plan(c, header);
	return true;
}

/* The id that a column states, set right by the permalink. */
static void
settle_id(struct post *p, struct str stated, struct str link)
{
	struct str id = { NULL, 0 }, handle = { NULL, 0 };
	bool linked = ident_link(link, &id, &handle);
	bool rounded;

	stated = ident_plain(&p->mem, stated);
	rounded = ident_scientific(stated) ||
	    (str_digits(stated) && stated.n >= 16 && str_ends(stated, STR("000")));
	if (linked && (stated.n == 0 || (rounded && !str_eq(stated, id)))) {
		p->id = id;
		if (stated.n > 0)
			p->repaired |= POST_ID_FROM_URL;
	} else {
		p->id = stated;
		if (ident_scientific(stated))
			p->repaired |= POST_ID_DAMAGED;
	}
	if (p->handle.n == 0)
		p->handle = handle;
}

/* Longitude, then latitude. */
static void
fill_point(struct post *p, struct str cell)
{
	cell = str_trim(cell);
	if (str_starts(cell, STR("[")) && str_ends(cell, STR("]")))
		cell = str_trim(str_sub(cell, 1, cell.n - 1));
	for (size_t i = 0; i < cell.n; i++)
		if (cell.p[i] == ',' || cell.p[i] == ' ') {
			p->lon = str_sub(cell, 0, i);
			p->lat = str_trim(str_skip(cell, i + 1));
			return;
		}
}

/* A cell whose place alone matters. */
static void
set(struct post *p, enum column_kind kind, struct str cell)
{
	char *base = (char *)p;

	memcpy(base + place_of[kind], &cell, sizeof(cell));
}

/* A number of likes and the like, in digits. */
static struct str
count_of(struct post *p, struct str s)
{
	struct buf b = { 0 };
	bool rounded;
	uint64_t v;

	if (str_digits(s))
		return s;
	if (!figure_read(s, &v, &rounded)) {
		if (s.n > 0 && ascii_digit(s.p[0]))
			p->count_unread = s;
		return (struct str){ NULL, 0 };
	}
	if (rounded)
		p->repaired |= POST_COUNT_ROUNDED;
	buf_addu(&b, v);
	s = arena_str(&p->mem, buf_str(&b));
	buf_free(&b);
	return s;
}

static void
fill_cell_text(const struct columns *c, struct post *p, struct str cell)
{
	p->text = mangled_twice(p, mangled_escapes(p, cell));
	if (c->flags & COLUMNS_LINE_ENDS)
		p->text = mangled_line_ends(p, p->text);
	if (c->flags & COLUMNS_ENTITIES)
		p->text = post_decoded(p, p->text);
	if (c->flags & COLUMNS_HTML)
		p->text = html_text(p, p->text);
}

static void
fill_time(const struct columns *c, struct post *p, struct str cell)
{
	post_time(p, cell);
	if (p->when == WHEN_LOCAL && (c->flags & COLUMNS_UTC))
		p->when = WHEN_GIVEN;
}

/* A day and a time of day that stand apart are one time. */
static void
fill_clock(const struct columns *c, struct post *p, struct str clock)
{
	if (stamp_date_is_clock(clock) && stamp_date_is_day(p->stamp))
		fill_time(c, p, post_join(p, post_join(p, p->stamp, STR(" ")),
		    clock));
	else if (stamp_date_is_day(clock) && stamp_date_is_clock(p->stamp))
		fill_time(c, p, post_join(p, post_join(p, clock, STR(" ")),
		    p->stamp));
	else if (p->when == WHEN_NONE && p->form == STAMP_OTHER)
		fill_time(c, p, clock);
}

/*
 * A name; of a user that Python has printed, {'username': 'x', ...} or
 * User(username='x', ...), the name in it.
 */
static struct str
handle_in(struct str s)
{
	static const char *const marks[] = {
		"'username': '", "username='", "\"username\": \"",
		"'screen_name': '"
	};
	size_t at, end;

	if (s.n == 0 || s.p[s.n - 1] != (s.p[0] == '{' ? '}' : ')'))
		return s;
	for (size_t i = 0; i < ARRAY_N(marks); i++) {
		if ((at = str_find(s, str_of(marks[i]))) == SIZE_MAX)
			continue;
		at += strlen(marks[i]);
		end = at;
		while (end < s.n && s.p[end] != '\'' && s.p[end] != '"')
			end++;
		return str_sub(s, at, end);
	}
	return s;
}

static struct post_list *
list_of_kind(struct post *p, enum column_kind kind)
{
	return kind == COLUMN_HASHTAGS ? &p->hashtags :
	    kind == COLUMN_MENTIONS ? &p->mentions :
	    kind == COLUMN_URLS ? &p->urls : &p->media;
}

static enum relation
relation_of(enum column_kind kind)
{
	return kind == COLUMN_REPLY || kind == COLUMN_REPLY_ID ?
	    RELATION_REPLY : kind == COLUMN_REPOST ||
	    kind == COLUMN_REPOST_ID ? RELATION_REPOST : RELATION_QUOTE;
}

/* A cell that speaks of another post, a list of words, or what stands alone. */
static void
fill_other(const struct columns *c, struct post *p, enum column_kind kind,
    struct str cell)
{
	switch (kind) {
	case COLUMN_REPLY_ID:
	case COLUMN_REPOST_ID:
	case COLUMN_QUOTE_ID:
		relation_id(p, relation_of(kind), cell);
		break;
	case COLUMN_REPLY:
	case COLUMN_REPOST:
	case COLUMN_QUOTE:
		relation_any(p, relation_of(kind), cell);
		break;
	case COLUMN_REFERENCES:
		relation_references(p, cell);
		break;
	case COLUMN_KIND:
		relation_kind(p, cell);
		break;
	case COLUMN_REPLY_HANDLE:
	case COLUMN_REPOST_HANDLE:
	case COLUMN_QUOTE_HANDLE:
		set(p, kind, relation_handle(handle_in(cell)));
		break;
	case COLUMN_REPOST_TEXT:
	case COLUMN_QUOTE_TEXT:
		set(p, kind, c->flags & COLUMNS_ENTITIES ?
		    post_decoded(p, cell) : cell);
		break;
	case COLUMN_HASHTAGS:
	case COLUMN_MENTIONS:
	case COLUMN_URLS:
	case COLUMN_MEDIA:
		if (c->lists != NULL)
			cell_list(p, list_of_kind(p, kind), cell, c->lists,
			    "screen_name");
		break;
	default:
		set(p, kind, cell);
	}
}

static void
fill_cell(const struct columns *c, struct post *p, enum column_kind kind,
    struct str cell)
{
	switch (kind) {
	case COLUMN_EXTRA:
	case COLUMN_IGNORE:
	case COLUMN_PERSONAL:
		break;
	case COLUMN_PLATFORM:
		p->platform = cell_platform(p, cell);
		break;
	case COLUMN_NAME:
		p->name = mangled_twice(p, mangled_escapes(p, cell));
		break;
	case COLUMN_TEXT:
		fill_cell_text(c, p, cell);
		break;
	case COLUMN_TIME:
		fill_time(c, p, cell);
		break;
	case COLUMN_EPOCH:
		/* UTC by its name, whatever a spreadsheet made of it. */
		post_time(p, ident_plain(&p->mem, cell));
		if (p->when == WHEN_LOCAL)
			p->when = WHEN_GIVEN;
		break;
	case COLUMN_HANDLE:
		p->handle = handle_in(cell);
		break;
	case COLUMN_POINT:
		fill_point(p, cell);
		break;
	case COLUMN_VIA:
		p->via = post_untagged(p, cell);
		break;
	case COLUMN_AUTHOR_ID:
	case COLUMN_CONVERSATION:
		cell = ident_plain(&p->mem, cell);
		if (!ident_scientific(cell) && !ident_none(cell))
			set(p, kind, cell);
		break;
	case COLUMN_FOLLOWERS:
	case COLUMN_LIKES:
	case COLUMN_REPOSTS:
	case COLUMN_REPLIES:
	case COLUMN_QUOTES:
	case COLUMN_VIEWS:
		set(p, kind, count_of(p, cell));
		if (str_digits(cell))
			break;
		/* "reply" may say whether it is one. */
		if (relation_is_word(cell) && (kind == COLUMN_REPLIES ||
		    kind == COLUMN_REPOSTS || kind == COLUMN_QUOTES))
			relation_is(p, kind == COLUMN_REPLIES ?
			    RELATION_REPLY : kind == COLUMN_REPOSTS ?
			    RELATION_REPOST : RELATION_QUOTE);
		break;
	default:
		fill_other(c, p, kind, cell);
	}
}

/* Left-over columns, as an object: coders' labels among them. */
static void
extra(struct post *p, const struct rows_row *row)
{
	struct buf b = { 0 };

	for (size_t i = 0; i < row->cells && i < row->names; i++) {
		/* A kind is hardly all that a column called type says. */
		if ((row->plan[i] != COLUMN_EXTRA &&
		    row->plan[i] != COLUMN_KIND) || row->cell[i].n == 0 ||
		    row->name[i].n == 0)
			continue;
		buf_addc(&b, b.n == 0 ? '{' : ',');
		json_quote(&b, row->name[i]);
		buf_addc(&b, ':');
		json_quote(&b, row->cell[i]);
	}
	if (b.n > 0) {
		buf_addc(&b, '}');
		p->extra = arena_str(&p->mem, buf_str(&b));
	}
	buf_free(&b);
}

struct str
columns_titled(struct post *p, struct str title, struct str text)
{
	if (title.n == 0 || text.n == 0)
		return title.n == 0 ? text : title;
	return post_join(p, post_join(p, title, STR("\n\n")), text);
}

void
columns_fill(const struct columns *c, struct post *p, const struct rows_row *row,
    bool keep)
{
	struct str id = { NULL, 0 }, link = { NULL, 0 }, title = { NULL, 0 },
	    clock = { NULL, 0 };
	size_t n = row->cells < row->names ? row->cells : row->names;
	bool answers = false;	/* there is a column of what is answered */

	if (c->flags & COLUMNS_MONTH_FIRST)
		p->rules = &month_first;
	for (size_t i = 0; i < n; i++) {
		enum column_kind kind = row->plan[i];
		struct str cell = mangled_bytes(p, row->cell[i]);

		answers |= kind == COLUMN_REPLY_ID;
		/* NA may be all that a post says; an empty list is one. */
		if (kind != COLUMN_TEXT && kind < COLUMN_HASHTAGS &&
		    cell_null(cell))
			continue;
		if (kind == COLUMN_ID)
			id = cell;
		else if (kind == COLUMN_LINK)
			link = cell;
		else if (kind == COLUMN_TITLE)
			title = cell;
		else if (kind == COLUMN_CLOCK)
			clock = cell;
		else
			fill_cell(c, p, kind, cell);
	}
	if (title.n > 0)
		p->text = columns_titled(p, title, p->text);
	if (clock.n > 0)
		fill_clock(c, p, clock);
	if (id.n > 0 || link.n > 0)
		settle_id(p, id, link);
	if (str_starts(link, STR("http")) ||
	    str_find(link, STR("://")) != SIZE_MAX)
		p->url = link;
	if (c->flags & COLUMNS_PREFIX)
		p->prefix_marks = true;
	if (c->flags & COLUMNS_ALTERED)
		p->state = POST_ALTERED;
	relation_settle(p, answers);
	if (keep)
		extra(p, row);
}
