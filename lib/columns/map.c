#include "columns/map.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/spell.h"
#include "container/rows.h"
#include "io/input.h"
#include "io/members.h"
#include "io/shipped.h"
#include "json/json.h"
#include "post/post.h"
#include "time/when.h"

enum { PAIRS_MAX = 64 };

/* What a column is that is named for a member; 0: none can be. */
static const uint8_t kind_of_member[MEMBERS] = {
	[MEMBERS_ID] = COLUMN_ID,
	[MEMBERS_CREATED_AT] = COLUMN_TIME,
	[MEMBERS_TEXT] = COLUMN_TEXT,
	[MEMBERS_AUTHOR] = COLUMN_HANDLE,
	[MEMBERS_AUTHOR_HANDLE] = COLUMN_HANDLE,
	[MEMBERS_AUTHOR_ID] = COLUMN_AUTHOR_ID,
	[MEMBERS_AUTHOR_NAME] = COLUMN_NAME,
	[MEMBERS_AUTHOR_LOCATION] = COLUMN_LOCATION,
	[MEMBERS_AUTHOR_FOLLOWERS] = COLUMN_FOLLOWERS,
	[MEMBERS_LANG] = COLUMN_LANG,
	[MEMBERS_CONVERSATION] = COLUMN_CONVERSATION,
	[MEMBERS_REPLY_TO_ID] = COLUMN_REPLY_ID,
	[MEMBERS_REPLY_TO_HANDLE] = COLUMN_REPLY_HANDLE,
	[MEMBERS_REPOST_OF_ID] = COLUMN_REPOST_ID,
	[MEMBERS_REPOST_OF_HANDLE] = COLUMN_REPOST_HANDLE,
	[MEMBERS_QUOTE_OF_ID] = COLUMN_QUOTE_ID,
	[MEMBERS_QUOTE_OF_HANDLE] = COLUMN_QUOTE_HANDLE,
	[MEMBERS_PLACE_LAT] = COLUMN_LAT,
	[MEMBERS_PLACE_LON] = COLUMN_LON,
	[MEMBERS_PLACE_NAME] = COLUMN_PLACE,
	[MEMBERS_COUNTS_LIKES] = COLUMN_LIKES,
	[MEMBERS_COUNTS_REPOSTS] = COLUMN_REPOSTS,
	[MEMBERS_COUNTS_REPLIES] = COLUMN_REPLIES,
	[MEMBERS_COUNTS_QUOTES] = COLUMN_QUOTES,
	[MEMBERS_COUNTS_VIEWS] = COLUMN_VIEWS,
	[MEMBERS_URL] = COLUMN_LINK,
	[MEMBERS_VIA] = COLUMN_VIA,
	[MEMBERS_PLATFORM] = COLUMN_PLATFORM,
	[MEMBERS_HASHTAGS] = COLUMN_HASHTAGS,
	[MEMBERS_MENTIONS] = COLUMN_MENTIONS,
	[MEMBERS_URLS] = COLUMN_URLS,
};

/* The kind of the member that arg says is found in this column. */
static enum column_kind
member_kind(const char *arg, struct str name, struct str column)
{
	struct spell like = spell_of(name);
	enum members m = members_find(name);

	if (m != MEMBERS && kind_of_member[m] != 0)
		return kind_of_member[m];
	for (size_t i = 0; i < MEMBERS; i++)
		if (kind_of_member[i] != 0)
			spell_try(&like, members_table[i].path);
	if (like.best.n > 0)
		diag_die("-m %s: a record has no member %s; did you mean %s?",
		    arg, diag_vis(name), diag_vis(like.best));
	if (members_find(column) != MEMBERS)
		diag_die("-m %s: the member comes first, then the column: "
		    "-m '%s=%s'", arg, diag_vis(column), diag_vis(name));
	if (members_elsewhere(name).n > 0)
		diag_die("-m %s: a record has no member %s; here it is %s", arg,
		    diag_vis(name), diag_vis(members_elsewhere(name)));
	diag_die("-m %s: a record has no member %s; see tw-record(5)", arg,
	    diag_vis(name));
}

static void
open_pairs(struct map *m, const char *arg)
{
	struct str rest = str_of(arg), pair;
	size_t n = 0;

	m->column = mem_new(PAIRS_MAX + 1, sizeof(*m->column));
	m->tell = mem_new(PAIRS_MAX + 1, sizeof(*m->tell));
	while (str_split(&rest, ',', &pair)) {
		size_t eq = str_chr(pair, '=');

		if (n == PAIRS_MAX)
			diag_die("-m: more than %d pairs of member=column",
			    PAIRS_MAX);
		if (eq == SIZE_MAX || eq + 1 == pair.n)
			diag_die("-m %s: member=column expected, not '%s'",
			    arg, diag_vis(pair));
		m->column[n].kind = member_kind(arg, str_sub(pair, 0, eq),
		    str_skip(pair, eq + 1));
		m->column[n].name = mem_dup(str_skip(pair, eq + 1));
		m->tell[n] = m->column[n].name;
		if (m->column[n].kind == COLUMN_PLATFORM)
			m->platform = str_of(m->column[n].name);
		n++;
	}
	m->pairs = n;
	m->found = mem_new(n + 1, sizeof(*m->found));
	m->cell = mem_new(n + 1, sizeof(*m->cell));
	m->plan = mem_new(n + 1, 1);
	m->columns = (struct columns){ .tell = m->tell, .column = m->column,
	    .lists = "*", .flags = COLUMNS_ENTITIES };
}

void
map_open(struct map *m, const char *arg)
{
	char *path;

	*m = (struct map){ .arg = arg };
	if (strchr(arg, '=') != NULL) {
		open_pairs(m, arg);
		return;
	}
	path = shipped_find(arg, "maps", ".jq");
	m->expr = expr_open_file(path, arg);
	free(path);
}

void
map_run(struct map *m, struct str value)
{
	expr_run(m->expr, value);
}

const struct json_node *
map_next(struct map *m)
{
	buf_clear(&m->result);
	if (!expr_next(m->expr, &m->result))
		return NULL;
	return json_scan(&m->json, buf_str(&m->result), JSON_DEPTH_MAX) ?
	    m->json.node : NULL;
}

const char *
map_error(const struct map *m)
{
	return expr_error(m->expr);
}

static void
ref(struct post *p, const struct json_node *v, struct post_ref *r)
{
	r->id = post_str(p, json_get(v, "id"));
	r->handle = post_str(p, json_get(v, "handle"));
	r->text = post_str(p, json_get(v, "text"));
}

void
map_fill(struct post *p, const struct json_node *v)
{
	const struct json_node *author = json_get(v, "author");
	const struct json_node *place = json_get(v, "place");
	const struct json_node *counts = json_get(v, "counts");
	const struct json_node *platform = json_get(v, "platform");

	if (platform != NULL)
		p->platform = post_str(p, platform);
	post_id(p, json_get(v, "id"), NULL);
	post_time(p, post_str(p, json_get(v, "created_at")));
	if (p->when == WHEN_NONE)
		post_epoch(p, post_str(p, json_get(v, "created_at")));
	p->text = post_str(p, json_get(v, "text"));
	if (author != NULL && author->type != JSON_OBJECT)
		p->handle = post_str(p, author);
	else
		p->handle = post_str(p, json_get(author, "handle"));
	p->author_id = post_str(p, json_get(author, "id"));
	p->name = post_str(p, json_get(author, "name"));
	p->location = post_str(p, json_get(author, "location"));
	p->followers = post_str(p, json_get(author, "followers"));
	p->lang = post_str(p, json_get(v, "lang"));
	p->conversation = post_str(p, json_get(v, "conversation"));
	ref(p, json_get(v, "reply_to"), &p->reply_to);
	ref(p, json_get(v, "repost_of"), &p->repost_of);
	ref(p, json_get(v, "quote_of"), &p->quote_of);
	p->repost = json_is(json_get(v, "kind"), "repost") ||
	    p->repost_of.id.n > 0;
	p->prefix_marks = p->repost;
	post_add_all(p, &p->hashtags, json_get(v, "hashtags"));
	post_add_all(p, &p->mentions, json_get(v, "mentions"));
	post_add_all(p, &p->urls, json_get(v, "urls"));
	post_add_all(p, &p->media, json_get(v, "media"));
	p->lat = post_str(p, json_get(place, "lat"));
	p->lon = post_str(p, json_get(place, "lon"));
	p->place = post_str(p, json_get(place, "name"));
	p->likes = post_str(p, json_get(counts, "likes"));
	p->reposts = post_str(p, json_get(counts, "reposts"));
	p->replies = post_str(p, json_get(counts, "replies"));
	p->quotes = post_str(p, json_get(counts, "quotes"));
	p->views = post_str(p, json_get(counts, "views"));
	p->url = post_str(p, json_get(v, "url"));
	p->via = post_str(p, json_get(v, "via"));
	p->visibility = post_str(p, json_get(v, "visibility"));
	if (json_get_type(v, "extra", JSON_OBJECT) != NULL)
		p->extra = json_raw(json_get(v, "extra"));
}

void
map_row(struct buf *out, const struct rows_row *row)
{
	buf_addc(out, '{');
	for (size_t i = 0; i < row->cells && i < row->names; i++) {
		if (i > 0)
			buf_addc(out, ',');
		json_quote(out, row->name[i]);
		buf_addc(out, ':');
		json_quote(out, row->cell[i]);
	}
	buf_addc(out, '}');
}

static const struct json_node *
member_called(const struct json_node *v, struct str name)
{
	const struct json_node *found = NULL;

	JSON_EACH(member, v)
		if (str_eq((struct str){ member->key, member->key_n }, name))
			found = member;
	return found;
}

static const struct json_node *
element(const struct json_node *v, uint64_t n)
{
	JSON_EACH(one, v)
		if (n-- == 0)
			return one;
	return NULL;
}

/* The member at a path; a name that has dots in it comes first. */
static const struct json_node *
member_at(const struct json_node *v, struct str path)
{
	struct str part;
	uint64_t n;

	while (v != NULL && path.n > 0) {
		const struct json_node *whole = v->type == JSON_OBJECT ?
		    member_called(v, path) : NULL;

		if (whole != NULL)
			return whole;
		if (!str_split(&path, '.', &part))
			return NULL;
		if (v->type == JSON_ARRAY && str_u64(part, &n))
			v = element(v, n);
		else
			v = v->type == JSON_OBJECT ? member_called(v, part) :
			    NULL;
	}
	return v;
}

bool
map_names(const struct map *m, const struct json_node *v)
{
	for (size_t i = 0; i < m->pairs; i++)
		if (m->column[i].kind != COLUMN_PLATFORM &&
		    member_at(v, str_of(m->column[i].name)) != NULL)
			return true;
	return false;
}

static struct str
cell_of_member(struct post *p, const struct json_node *v)
{
	return v == NULL ? (struct str){ NULL, 0 } :
	    v->type == JSON_ARRAY || v->type == JSON_TRUE ||
	    v->type == JSON_FALSE ? json_raw(v) : post_str(p, v);
}

void
map_over(struct map *m, struct post *p, const struct json_node *v)
{
	struct rows_row row = { NULL, m->pairs, m->cell, m->pairs, m->plan };
	bool constant = m->platform.n > 0;

	for (size_t i = 0; i < m->pairs; i++) {
		const struct json_node *member = member_at(v,
		    str_of(m->column[i].name));

		m->cell[i] = cell_of_member(p, member);
		m->plan[i] = member == NULL ? COLUMN_IGNORE :
		    (uint8_t)m->column[i].kind;
		m->found[i] |= member != NULL;
		if (m->column[i].kind == COLUMN_PLATFORM && member != NULL)
			constant = false;
	}
	columns_fill(&m->columns, p, &row, false);
	if (constant)
		p->platform = cell_platform(p, m->platform);
}

const char *
map_never(const struct map *m)
{
	for (size_t i = 0; i < m->pairs; i++)
		if (!m->found[i] && m->column[i].kind != COLUMN_PLATFORM)
			return m->column[i].name;
	return NULL;
}

void
map_plan(const struct map *m, const struct rows_row *header)
{
	bool named[COLUMN_KINDS] = { false };

	for (const struct column *k = m->column; k->name != NULL; k++)
		named[k->kind] = true;
	named[COLUMN_CLOCK] = named[COLUMN_EPOCH] = named[COLUMN_TIME];
	/* What is named takes the place of what would be guessed. */
	for (size_t i = 0; i < header->names; i++)
		if (named[header->plan[i]])
			header->plan[i] = COLUMN_EXTRA;
	for (const struct column *k = m->column; k->name != NULL; k++)
		for (size_t i = 0; i < header->names; i++)
			if (str_is(header->name[i], k->name))
				header->plan[i] = (uint8_t)k->kind;
}

const char *
map_missing(const struct map *m, const struct rows_row *header)
{
	/* platform=facebook need not be a column. */
	for (const struct column *k = m->column; k->name != NULL; k++)
		if (k->kind != COLUMN_PLATFORM &&
		    rows_column(header, k->name) == SIZE_MAX)
			return k->name;
	return NULL;
}

bool
map_missing_platform(const struct map *m, const struct rows_row *header)
{
	for (size_t i = 0; i < header->names; i++)
		if (str_eq(header->name[i], m->platform))
			return false;
	return true;
}

void
map_close(struct map *m)
{
	if (m->expr != NULL)
		expr_close(m->expr);
	for (size_t i = 0; m->column != NULL && m->column[i].name != NULL; i++)
		free((void *)(uintptr_t)m->column[i].name);
	free(m->column);
	free(m->tell);
	free(m->found);
	free(m->cell);
	free(m->plan);
	json_free(&m->json);
	buf_free(&m->result);
	*m = (struct map){ 0 };
}
