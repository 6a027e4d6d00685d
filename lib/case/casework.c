#include "case/casework.h"

#include <stdlib.h>

#include "base/array.h"
#include "base/mem.h"
#include "json/json.h"

static const char *const wanted[] = {
	"id", "platform", "created_at", "author", "text", "own", "reply_to",
	"repost_of", "quote_of", "stance", "place_about", "place_about_ranked",
	"place_about_evidence"
};

void
casework_open(struct casework *w, const struct casework_options *set)
{
	*w = (struct casework){ .set = *set };
	for (size_t i = 0; i < ARRAY_N(wanted); i++)
		keys_add(&w->names, str_of(wanted[i]));
	keys_add(&w->names, set->dimension);
	if (set->wanted != NULL)
		w->expr = expr_open_condition(set->wanted, "-e");
	incidents_open(&w->cases, set->most);
	w->of_code = mem_new(set->book->codes + 1, sizeof(*w->of_code));
}

const struct keys *
casework_members(const struct casework *w)
{
	return &w->names;
}

uint64_t
casework_id_key(const struct casework *w, uint16_t platform, struct str id)
{
	return id.n == 0 ? 0 : hash_key(id, w->key ^
	    platform * 0x9e3779b97f4a7c15);
}

void
casework_identify(const struct record *rec, struct buf *text,
    struct casework_post_id *post)
{
	const struct json_node *id = rec->found[CASEWORK_ID];
	const struct json_node *platform = rec->found[CASEWORK_PLATFORM];

	buf_clear(text);
	buf_reserve(text, id->n + (platform == NULL ? 0 : platform->n));
	post->id = json_text(id, text);
	post->platform = platform == NULL ? STR("") :
	    json_text(platform, text);
	post->dated = clock_read(rec->found[CASEWORK_CREATED_AT], &post->t,
	    &post->offset);
}

void
casework_close(struct casework *w)
{
	if (w->expr != NULL)
		expr_close(w->expr);
	if (w->verdicts != NULL)
		verdicts_close(w->verdicts);
	incidents_free(&w->cases);
	sites_free(&w->sites);
	saying_free(&w->saying);
	names_free(&w->platforms);
	names_free(&w->unknown);
	json_free(&w->json);
	buf_free(&w->text);
	buf_free(&w->id);
	free(w->met);
	free(w->of_code);
	free(w->slot);
	free(w->tied);
	free(w->code);
}
