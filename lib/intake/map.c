#include "intake/map.h"

#include <stdlib.h>

#include "base/diag.h"
#include "base/mem.h"
#include "base/spell.h"
#include "io/input.h"
#include "io/shipped.h"

enum { PROGRAM_MAX = 1 << 20, PAIRS_MAX = 64 };

/* The members that a column can be, by their names in a record. */
static const struct column members[] = {
	{ "id", COLUMN_ID },
	{ "created_at", COLUMN_TIME },
	{ "text", COLUMN_TEXT },
	{ "author", COLUMN_HANDLE },
	{ "author.handle", COLUMN_HANDLE },
	{ "author.id", COLUMN_AUTHOR_ID },
	{ "author.name", COLUMN_NAME },
	{ "author.location", COLUMN_LOCATION },
	{ "author.followers", COLUMN_FOLLOWERS },
	{ "lang", COLUMN_LANG },
	{ "conversation", COLUMN_CONVERSATION },
	{ "reply_to.id", COLUMN_REPLY_ID },
	{ "reply_to.handle", COLUMN_REPLY_HANDLE },
	{ "repost_of.id", COLUMN_REPOST_ID },
	{ "repost_of.handle", COLUMN_REPOST_HANDLE },
	{ "quote_of.id", COLUMN_QUOTE_ID },
	{ "quote_of.handle", COLUMN_QUOTE_HANDLE },
	{ "place.lat", COLUMN_LAT },
	{ "place.lon", COLUMN_LON },
	{ "place.name", COLUMN_PLACE },
	{ "counts.likes", COLUMN_LIKES },
	{ "counts.reposts", COLUMN_REPOSTS },
	{ "counts.replies", COLUMN_REPLIES },
	{ "counts.quotes", COLUMN_QUOTES },
	{ "counts.views", COLUMN_VIEWS },
	{ "url", COLUMN_LINK },
	{ "via", COLUMN_VIA },
	{ NULL, 0 }
};

static enum column_kind
member_kind(const char *arg, struct str name)
{
	struct spell near = spell_of(name);

	for (const struct column *m = members; m->name != NULL; m++) {
		if (str_is(name, m->name))
			return m->kind;
		spell_try(&near, str_of(m->name));
	}
	if (near.best.n > 0)
		diag_die("-m %s: a record has no member %s; did you mean %s?",
		    arg, diag_vis(name), diag_vis(near.best));
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

		if (eq == SIZE_MAX || eq + 1 == pair.n || n == PAIRS_MAX)
			diag_die("-m %s: member=column expected, not '%s'",
			    arg, diag_vis(pair));
		m->column[n].kind = member_kind(arg, str_sub(pair, 0, eq));
		m->column[n].name = mem_dup(str_skip(pair, eq + 1));
		m->tell[n] = m->column[n].name;
		n++;
	}
	m->columns = (struct columns){ .tell = m->tell, .column = m->column };
}

void
map_open(struct map *m, const char *arg)
{
	struct buf program = { 0 };
	char *path;

	*m = (struct map){ .arg = arg };
	if (strchr(arg, '=') != NULL) {
		open_pairs(m, arg);
		return;
	}
	path = shipped_find(arg, "maps", ".jq");
	if (!input_slurp(path, PROGRAM_MAX, &program))
		diag_stop();
	m->expr = expr_open(buf_z(&program), arg);
	buf_free(&program);
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

const char *
map_missing(const struct map *m, const struct rows_row *header)
{
	for (size_t i = 0; m->tell[i] != NULL; i++)
		if (rows_column(header, m->tell[i]) == SIZE_MAX)
			return m->tell[i];
	return NULL;
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
	json_free(&m->json);
	buf_free(&m->result);
	*m = (struct map){ 0 };
}
