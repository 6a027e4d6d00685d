/* quanteda YAML: maps are categories, lists their patterns, __ a map's own. */
#include <yaml.h>

#include "base/diag.h"
#include "base/mem.h"
#include "codebook/codebook.h"
#include "dictionary/import.h"

enum { FRAMES_MAX = 4 * CODEBOOK_DEPTH_MAX };

struct yaml_level {
	uint32_t code;	/* what is found here belongs to it */
	bool map;
	bool key;	/* a key is expected next */
	uint32_t value;	/* the code of the key that was read */
};

struct quanteda_state {
	struct import *im;
	struct yaml_level frame[FRAMES_MAX];
	size_t depth;	/* 0: outside */
};

static _Noreturn void
die(const struct quanteda_state *s, const yaml_mark_t *at, const char *why)
{
	diag_die("%s:%zu:%zu: %s", s->im->path, at->line + 1, at->column + 1,
	    why);
}

static bool
looks_like(struct str text)
{
	struct str line;

	while (import_line(&text, &line)) {
		line = str_trim(line);
		if (str_ends(line, STR(":")) && line.n > 1)
			return true;
	}
	return false;
}

static void
begin_level(struct quanteda_state *s, bool map, const yaml_mark_t *at)
{
	struct yaml_level *above =
	    s->depth > 0 ? &s->frame[s->depth - 1] : NULL;
	uint32_t code = IMPORT_NONE;

	if (above == NULL && !map)
		die(s, at, "a list without a name: a dictionary has names");
	if (above != NULL && above->map && above->key)
		die(s, at, "a name must be a word or a phrase");
	if (s->depth == FRAMES_MAX)
		die(s, at, "lists lie too deep in each other");
	if (above != NULL) {
		code = above->map ? above->value : above->code;
		above->key = above->map;
	}
	s->frame[s->depth++] = (struct yaml_level){ .code = code, .map = map,
	    .key = map };
}

static void
pattern(struct quanteda_state *s, uint32_t code, struct str text, size_t line)
{
	if (code == IMPORT_NONE)
		import_refuse(s->im, code, line, text, "it has no name above");
	else
		import_entry(s->im, code, line, text, TERM_GLOB, 1);
}

static void
scalar(struct quanteda_state *s, const yaml_event_t *e)
{
	struct yaml_level *f;
	struct str text = { (const char *)e->data.scalar.value,
	    e->data.scalar.length };
	bool plain = e->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;

	if (s->depth == 0)
		die(s, &e->start_mark, "no names in it: not a dictionary");
	f = &s->frame[s->depth - 1];
	if (f->map && f->key) {
		f->value = str_is(text, "__") ? f->code :
		    import_code(s->im, f->code, text);
		f->key = false;
		return;
	}
	if (!(plain && (text.n == 0 || str_is(text, "~"))))
		pattern(s, f->map ? f->value : f->code, text,
		    e->start_mark.line + 1);
	f->key = f->map;
}

static void
event(struct quanteda_state *s, const yaml_event_t *e)
{
	switch (e->type) {
	case YAML_MAPPING_START_EVENT:
		begin_level(s, true, &e->start_mark);
		break;
	case YAML_SEQUENCE_START_EVENT:
		begin_level(s, false, &e->start_mark);
		break;
	case YAML_MAPPING_END_EVENT:
	case YAML_SEQUENCE_END_EVENT:
		s->depth--;
		break;
	case YAML_SCALAR_EVENT:
		scalar(s, e);
		break;
	case YAML_ALIAS_EVENT:
		die(s, &e->start_mark, "an alias: write out what it stands for");
	default:
		break;
	}
}

static void
read_yaml(struct import *im)
{
	struct quanteda_state s = { .im = im };
	yaml_parser_t parser;
	bool end = false;

	/* quanteda keeps #tag as one word that the pattern tag does not find. */
	im->hashtags = "no";
	if (!yaml_parser_initialize(&parser))
		mem_fail();
	yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
	yaml_parser_set_input_string(&parser, (const unsigned char *)im->text.p,
	    im->text.n);
	while (!end) {
		yaml_event_t e;

		if (!yaml_parser_parse(&parser, &e))
			die(&s, parser.error == YAML_READER_ERROR ?
			    &parser.mark : &parser.problem_mark,
			    parser.problem == NULL ? "not YAML" :
			    parser.problem);
		event(&s, &e);
		end = e.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&e);
	}
	yaml_parser_delete(&parser);
}

const struct import_format import_quanteda = {
	"quanteda", "quanteda YAML", ".yml .yaml", looks_like, read_yaml
};
