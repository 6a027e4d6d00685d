#include "io/state.h"

#include <assert.h>
#include <bsd/stdlib.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <sha2.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/elapsed.h"
#include "base/mem.h"
#include "base/replace.h"
#include "base/wait.h"
#include "io/digest.h"
#include "json/json.h"
#include "time/when.h"

enum { DEPTH = 8, KEY_DIGITS = 16 };

static const int64_t said_every = 60 * (int64_t)1000000000;

struct state {
	char *path;
	int version;
	SHA2_CTX sha;			/* of the options */
	char options[DIGEST_HEX + 1];	/* set when the first line is read */
	FILE *in;
	char *line;
	size_t line_cap;
	size_t lineno;
	uint64_t key;
	bool dated;			/* the file says when it was written: */
	int64_t clock;
	int32_t offset;
	bool saved_once;
	int64_t saved;			/* by the clock of events */
	int64_t saved_at;		/* when that was done, and how long it ... */
	int64_t took;			/* ... took, in nanoseconds */
	struct replace out;
	bool said_once;
	int64_t said_at;		/* in nanoseconds, too */
	uint64_t lines;
};

struct state *
state_open(const char *path, int version)
{
	struct state *s;

	if (path == NULL)
		return NULL;
	s = mem_new(1, sizeof(*s));
	s->path = mem_dup(str_of(path));
	s->version = version;
	SHA256Init(&s->sha);
	while (s->key == 0)
		arc4random_buf(&s->key, sizeof(s->key));
	wait_catch_signals();
	return s;
}

void
state_option(struct state *s, const char *name, struct str value)
{
	if (s == NULL)
		return;
	/* With their ends, so that no two lists of options are one text. */
	SHA256Update(&s->sha, (const uint8_t *)name, strlen(name) + 1);
	SHA256Update(&s->sha, (const uint8_t *)&(uint8_t){ value.p != NULL }, 1);
	if (value.n > 0)
		SHA256Update(&s->sha, (const uint8_t *)value.p, value.n);
	SHA256Update(&s->sha, (const uint8_t *)"", 1);
}

void
state_option_file(struct state *s, const char *path)
{
	struct digest d;

	if (s == NULL)
		return;
	if (!digest_file(path, &d))
		diag_die("%s: %s", path, strerror(errno));
	state_option(s, "file", str_of(d.sha256));
}

void
state_wrong(const struct state *s, const char *why)
{
	diag_die("%s:%zu: %s; move the file away: without it the program "
	    "counts anew from what it reads", s->path, s->lineno, why);
}

static _Noreturn void
cut_off(struct state *s)
{
	state_wrong(s, "the state is cut off or changed by hand");
}

/* The next line as an object; false at the end of the file. */
static bool
next_object(struct state *s, struct json *line)
{
	ssize_t n = getline(&s->line, &s->line_cap, s->in);

	if (n < 0 && ferror(s->in))
		diag_die("%s: %s", s->path, strerror(errno));
	if (n < 0)
		return false;
	s->lineno++;
	if (s->line[n - 1] != '\n' ||
	    !json_scan(line, (struct str){ s->line, (size_t)n }, DEPTH) ||
	    line->node->type != JSON_OBJECT)
		cut_off(s);
	return true;
}

static bool
read_key(const struct json_node *v, uint64_t *key)
{
	char digits[KEY_DIGITS + 1] = "", *end;

	if (v == NULL || v->type != JSON_STRING || v->n != KEY_DIGITS + 2)
		return false;
	memcpy(digits, v->p + 1, KEY_DIGITS);
	*key = strtoull(digits, &end, 16);
	return *end == '\0' && *key != 0;
}

/* What is wrong with a state that another program or run wrote. */
static void
check_first(struct state *s, const struct json_node *first)
{
	struct buf scratch = { 0 };
	const struct json_node *program = json_get(first, "state");
	uint64_t version;

	if (program == NULL || program->type != JSON_STRING)
		diag_die("%s: is no state of %s: --state names a file that it "
		    "writes itself", s->path, diag_program());
	if (!json_is(program, diag_program()))
		diag_die("%s: the state of %s, not of %s: each program needs a "
		    "file of its own", s->path,
		    diag_vis(json_text(program, &scratch)), diag_program());
	if (!str_u64(json_text(json_get(first, "version"), &scratch),
	    &version) || version != (uint64_t)s->version)
		diag_die("%s: written by another version of %s: move it away "
		    "and start the feed where it shall count from", s->path,
		    diag_program());
	if (!json_is(json_get(first, "options"), s->options))
		diag_die("%s: written with other options, books or tables: "
		    "start %s with those, or move the file away and start the "
		    "feed where it shall count from", s->path, diag_program());
	buf_free(&scratch);
}

static void
read_first(struct state *s, struct json *line)
{
	const struct json_node *clock;
	struct buf scratch = { 0 };

	s->in = fopen(s->path, "re");
	if (s->in == NULL && errno == ENOENT)
		return;
	if (s->in == NULL)
		diag_die("%s: %s", s->path, strerror(errno));
	s->lineno = 0;
	if (!next_object(s, line))
		cut_off(s);
	check_first(s, line->node);
	clock = json_get(line->node, "clock");
	if (!read_key(json_get(line->node, "key"), &s->key) || clock == NULL)
		cut_off(s);
	if (clock->type == JSON_STRING) {
		if (when_parse(json_text(clock, &scratch), &s->clock,
		    &s->offset) != WHEN_GIVEN)
			cut_off(s);
		s->dated = s->saved_once = true;
		s->saved = s->clock;
	}
	buf_free(&scratch);
}

bool
state_next(struct state *s, struct json *line)
{
	const struct json_node *end;
	struct buf scratch = { 0 };
	uint64_t lines;

	if (s == NULL)
		return false;
	if (s->options[0] == '\0') {
		SHA256End(&s->sha, s->options);
		read_first(s, line);
	}
	if (s->in == NULL)
		return false;
	if (!next_object(s, line))
		cut_off(s);
	end = json_get(line->node, "end");
	if (end == NULL)
		return true;
	if (!str_u64(json_text(end, &scratch), &lines) ||
	    lines != s->lineno - 2 || getc(s->in) != EOF)
		cut_off(s);
	buf_free(&scratch);
	fclose(s->in);
	s->in = NULL;
	return false;
}

bool
state_clock(const struct state *s, int64_t *t, int32_t *offset)
{
	if (s == NULL || !s->dated)
		return false;
	*t = s->clock;
	*offset = s->offset;
	return true;
}

uint64_t
state_key(const struct state *s)
{
	static uint64_t drawn;

	if (s != NULL)
		return s->key;
	while (drawn == 0)
		arc4random_buf(&drawn, sizeof(drawn));
	return drawn;
}

bool
state_due(struct state *s, int64_t clock)
{
	if (s == NULL)
		return false;
	if (!s->saved_once) {
		s->saved_once = true;
		s->saved = clock;
	}
	return clock - s->saved >= STATE_EVERY &&
	    elapsed_ns() - s->saved_at >= STATE_SHARE * s->took;
}

void
state_begin(struct state *s, const int64_t *clock, int32_t offset)
{
	struct buf text = { 0 };

	if (s == NULL)
		return;
	assert(s->options[0] != '\0');	/* state_next() was called before */
	diag_flush();
	s->lines = 0;
	s->saved_at = elapsed_ns();	/* when it was begun, till it ends */
	if (clock != NULL)
		s->saved = *clock;
	replace_begin(&s->out, s->path, 0600);
	if (s->out.error != 0)
		return;
	buf_addz(&text, "{\"state\":");
	json_quote(&text, str_of(diag_program()));
	buf_addf(&text, ",\"version\":%d,\"clock\":", s->version);
	if (clock != NULL) {
		buf_addc(&text, '"');
		when_write(&text, *clock, offset, false);
		buf_addc(&text, '"');
	} else {
		buf_addz(&text, "null");
	}
	buf_addf(&text, ",\"options\":\"%s\",\"key\":\"%016" PRIx64 "\"}\n",
	    s->options, s->key);
	replace_add(&s->out, buf_str(&text));
	buf_free(&text);
}

void
state_line(struct state *s, struct str line)
{
	if (s == NULL)
		return;
	replace_add(&s->out, line);
	replace_add(&s->out, STR("\n"));
	s->lines++;
}

void
state_end(struct state *s)
{
	struct buf text = { 0 };

	if (s == NULL)
		return;
	buf_addf(&text, "{\"end\":%" PRIu64 "}\n", s->lines);
	replace_add(&s->out, buf_str(&text));
	buf_free(&text);
	(void)replace_end(&s->out, true);
	s->took = elapsed_ns() - s->saved_at;
	s->saved_at += s->took;
	if (s->out.error == 0)
		return;
	if (s->said_once && s->saved_at < s->said_at + said_every)
		return;
	s->said_once = true;
	s->said_at = s->saved_at;
	diag_trouble("%s: the state cannot be written: %s; the run goes on, "
	    "and what was written before stays", s->path, strerror(s->out.error));
}

void
state_close(struct state *s)
{
	if (s == NULL)
		return;
	if (s->in != NULL)
		fclose(s->in);
	free(s->line);
	free(s->path);
	replace_free(&s->out);
	free(s);
}
