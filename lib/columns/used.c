#include "columns/used.h"

#include "base/diag.h"
#include "columns/columns.h"

enum { SHOWN_MAX = 40 };

/* The members that columns become, as tw-record(5) calls them. */
static const char *const member[COLUMN_KINDS] = {
	[COLUMN_ID] = "id",
	[COLUMN_LINK] = "url",
	[COLUMN_URL] = "url",
	[COLUMN_TIME] = "created_at",
	[COLUMN_CLOCK] = "created_at",
	[COLUMN_PLATFORM] = "platform",
	[COLUMN_EPOCH] = "created_at",
	[COLUMN_HANDLE] = "author.handle",
	[COLUMN_AUTHOR_ID] = "author.id",
	[COLUMN_NAME] = "author.name",
	[COLUMN_LOCATION] = "author.location",
	[COLUMN_FOLLOWERS] = "author.followers",
	[COLUMN_TEXT] = "text",
	[COLUMN_TITLE] = "text",
	[COLUMN_LANG] = "lang",
	[COLUMN_CONVERSATION] = "conversation",
	[COLUMN_REPLY_ID] = "reply_to.id",
	[COLUMN_REPLY_HANDLE] = "reply_to.handle",
	[COLUMN_REPOST_ID] = "repost_of.id",
	[COLUMN_REPOST_HANDLE] = "repost_of.handle",
	[COLUMN_QUOTE_ID] = "quote_of.id",
	[COLUMN_QUOTE_HANDLE] = "quote_of.handle",
	[COLUMN_REPLY] = "reply_to",
	[COLUMN_REPOST] = "repost_of",
	[COLUMN_QUOTE] = "quote_of",
	[COLUMN_REPOST_TEXT] = "text",
	[COLUMN_QUOTE_TEXT] = "quote_of.text",
	[COLUMN_REFERENCES] = "reply_to, repost_of, quote_of",
	[COLUMN_KIND] = "kind",
	[COLUMN_LAT] = "place.lat",
	[COLUMN_LON] = "place.lon",
	[COLUMN_POINT] = "place",
	[COLUMN_PLACE] = "place.name",
	[COLUMN_LIKES] = "counts.likes",
	[COLUMN_REPOSTS] = "counts.reposts",
	[COLUMN_REPLIES] = "counts.replies",
	[COLUMN_QUOTES] = "counts.quotes",
	[COLUMN_VIEWS] = "counts.views",
	[COLUMN_VIA] = "via",
	[COLUMN_HASHTAGS] = "hashtags",
	[COLUMN_MENTIONS] = "mentions",
	[COLUMN_URLS] = "urls",
	[COLUMN_MEDIA] = "media",
};

static uint64_t
hash_of(const struct rows_row *header)
{
	uint64_t h = 14695981039346656037u;	/* FNV-1a */

	for (size_t i = 0; i < header->names; i++) {
		for (size_t k = 0; k < header->name[i].n; k++)
			h = (h ^ (unsigned char)header->name[i].p[k]) *
			    1099511628211u;
		h = (h ^ header->plan[i]) * 1099511628211u;
	}
	return h;
}

void
used_note(struct used *u, const struct rows_row *header)
{
	uint64_t h = hash_of(header);
	struct buf b = { 0 };

	if (h == u->last)
		return;
	u->last = h;
	for (size_t i = 0; i < header->names; i++) {
		struct str name = header->name[i];
		uint8_t kind = header->plan[i];

		if (name.n == 0 || kind == COLUMN_IGNORE)
			continue;
		if (kind == COLUMN_EXTRA || kind == COLUMN_PERSONAL) {
			names_add(kind == COLUMN_EXTRA ? &u->left :
			    &u->personal, name);
			continue;
		}
		buf_clear(&b);
		if (kind < COLUMN_KINDS && member[kind] != NULL)
			buf_addf(&b, "%s=", member[kind]);
		buf_adds(&b, name);
		names_add(&u->read, buf_str(&b));
	}
	buf_free(&b);
}

static void
add_list(struct buf *out, const struct names *names)
{
	uint32_t n = names->n < SHOWN_MAX ? names->n : SHOWN_MAX;

	for (uint32_t i = 0; i < n; i++) {
		buf_addz(out, i > 0 ? ", " : "");
		buf_addz(out, diag_vis(names->key[i]));
	}
	if (names->n > n)
		buf_addf(out, " and %u more", names->n - n);
}

void
used_say(struct used *u, const char *file, bool kept, bool quiet)
{
	struct buf b = { 0 };

	if (u->read.n + u->left.n == 0)
		return;
	buf_addz(&b, "read: ");
	add_list(&b, &u->read);
	if (u->left.n > 0) {
		buf_addz(&b, kept ? "; kept in extra: " : "; not used: ");
		add_list(&b, &u->left);
	}
	if (u->personal.n > 0) {
		buf_addz(&b, "; personal, never passed on: ");
		add_list(&b, &u->personal);
	}
	if (!quiet && !str_eq(buf_str(&b), buf_str(&u->said)))
		diag_note("%s: %s", file, buf_z(&b));
	buf_clear(&u->said);
	buf_adds(&u->said, buf_str(&b));
	buf_free(&b);
	names_free(&u->read);
	names_free(&u->left);
	names_free(&u->personal);
	u->last = 0;
}

void
used_free(struct used *u)
{
	names_free(&u->read);
	names_free(&u->left);
	names_free(&u->personal);
	buf_free(&u->said);
}
