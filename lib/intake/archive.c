#include "intake/archive.h"

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/meter.h"
#include "columns/map.h"
#include "columns/used.h"
#include "container/sniff.h"
#include "container/values.h"
#include "gate/flow.h"
#include "gate/trouble.h"
#include "intake/crew.h"
#include "intake/mapping.h"
#include "intake/state.h"
#include "intake/table.h"
#include "json/json.h"

static void
show_progress(const struct intake *in)
{
	if (in->apart)
		return;
	meter_at(in->done + feed_done(in->feed),
	    in->run.part[FLOW_WRITTEN] + in->file.part[FLOW_WRITTEN]);
}

static void
read_values(struct intake *in)
{
	struct values *v = &in->values;
	bool mapped = in->o->map != NULL && in->o->map->expr != NULL;

	values_begin(v, in->feed, in->lists);
	for (;;) {
		while (crew_took(in))
			show_progress(in);
		if ((in->whole = values_next(v)) == NULL)
			break;
		in->page = NULL;
		in->line = v->line;
		in->tweets = false;
		if (in->arena.total > 0)
			arena_reset(&in->arena);
		if (mapped)
			mapping_run(in, json_raw(in->whole), v->line);
		else
			intake_value(in, in->whole);
		show_progress(in);
	}
	in->file.part[FLOW_BLANK] += v->blank;
	in->file.part[FLOW_BROKEN] += v->broken;
}

/* A list of ids alone: they are counted, and there is nothing to write. */
static void
read_ids(struct intake *in)
{
	size_t n = sniff_lines(in->feed, &in->file.part[FLOW_BLANK]);

	in->ids += n;
	in->file.part[FLOW_NO_POST] += n;
	flow_count(&in->file.no_posts, STR("id"), n);
}

/* A member that pairs of -m name and nothing has had so far; else NULL. */
static const char *
never_met(const struct intake *in)
{
	const struct map *map = in->o->map;

	return map != NULL && map->expr == NULL ? map_never(map) : NULL;
}

/* Says once what was noticed about the file, in so many words. */
static void
say(struct intake *in, const char *name)
{
	const uint64_t *mended = in->file.repaired;
	uint64_t replaced = in->file.trouble[TROUBLE_TIME_REPLACED].n;
	const struct { uint64_t n; const char *what; } notes[] = {
		{ mended[3] > replaced ? mended[3] - replaced : 0,
		    "times taken from the ids, since the data states no "
		    "zone" },
		{ mended[4], "times without a zone, taken as local" },
		{ mended[11], "posts decoded: bytes as Python prints them, or "
		    "text that was encoded twice" },
		{ mended[7], "posts with bytes that are not UTF-8, read as "
		    "Windows-1252" },
	};

	struct buf n = { 0 };

	for (size_t i = 0; i < ARRAY_N(notes); i++) {
		if (notes[i].n == 0 || in->o->quiet)
			continue;
		buf_clear(&n);
		trouble_number(&n, notes[i].n);
		diag_note("%s: %s: %s", name, notes[i].what, buf_z(&n));
	}
	buf_free(&n);
	if (in->value != NULL && in->posts > 0 && never_met(in) != NULL)
		diag_finding("%s: no post has a member %s, which -m names",
		    name, never_met(in));
	used_say(&in->used, name, in->o->extra, in->o->quiet);
	trouble_say(in->file.trouble, name, in->posts, in->o->quiet);
}

static void
say_no_posts(struct intake *in, const char *name)
{
	struct buf list = { 0 };

	if (in->known == 0 && in->ids > 0)
		diag_trouble("%s: ids only, no posts: hydrate them first (for "
		    "instance with twarc)", name);
	else if (in->known == 0 && in->unknown > 0) {
		const char *never = in->posts == 0 ? never_met(in) : NULL,
		    *names = in->names.n > 0 ? buf_z(&in->names) : "none";

		if (never != NULL)
			diag_trouble("%s: no value has a member %s, which -m "
			    "names; its members are %s", name,
			    diag_vis(str_of(never)), names);
		else
			diag_trouble("%s: JSON, but no known format: its "
			    "members are %s; say with -m how they make a post",
			    name, names);
		return;
	}
	flow_list(&list, &in->file.notices);
	if (list.n > 0 && in->file.no_posts.name.n > 0)
		buf_addz(&list, ", ");
	flow_list(&list, &in->file.no_posts);
	if (list.n > 0 && !in->o->quiet)
		diag_note("%s: not posts: %s", name, buf_z(&list));
	buf_free(&list);
}

/* Reads up to the end of the file, or to where it is damaged. */
static void
read_part(struct intake *in)
{
	const char *path = feed_name(in->feed);

	in->beside = NULL;
	for (size_t i = 0; in->sources[i] != NULL; i++)
		if (in->sources[i]->begin != NULL)
			in->sources[i]->begin(in, path);
	in->times = (struct times){ .rules = in->o->times };
	in->whole = NULL;
	in->known = in->unknown = in->ids = 0;
	buf_clear(&in->names);
	in->rounded = (struct rounded){ 0 };
	in->posts = 0;
	in->alone = false;
	crew_end(in);
	switch (sniff_at(in->feed)) {
	case SNIFF_JSON:
		read_values(in);
		break;
	case SNIFF_IDS:
		read_ids(in);
		break;
	case SNIFF_TABLE:
		table_read(in);
		break;
	case SNIFF_REFUSED:
	case SNIFF_NOTHING:
		break;
	}
}

void
archive_take(struct intake *in, struct input *file)
{
	in->feed = feed_open(file);
	read_part(in);
	feed_close(in->feed);
}

void
archive_end(struct intake *in, const char *name, struct flow *run)
{
	say_no_posts(in, name);
	say(in, name);
	diag_end_of_file(name);
	flow_merge(run, &in->file);
	arena_free(&in->file_arena);
}

void
archive_read(struct intake *in, struct input *file)
{
	in->feed = feed_open(file);
	do {
		read_part(in);
		archive_end(in, feed_name(in->feed), &in->run);
	} while (feed_resume(in->feed));
	feed_close(in->feed);
	crew_end(in);
}
