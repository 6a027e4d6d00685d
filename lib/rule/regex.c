#include "rule/regex.h"

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/mem.h"

enum {
	PATTERN_MAX = 10000,	/* bytes of a pattern */
	/*
	 * Backtracking that is allowed on one text: thousands of times what a
	 * pattern for a post needs, some milliseconds for one that runs away.
	 */
	MATCH_LIMIT = 200000,
	HEAP_LIMIT = 4096,	/* KiB, where the pattern is interpreted */
	ALL_MAX = 32 << 20	/* bytes of all patterns, compiled */
};

struct regex {
	pcre2_code *code;
	size_t size;
	_Atomic bool used;
};

struct regex_room {
	pcre2_match_data *match;
};

/* Machine code of a pattern is made once. */
static pthread_mutex_t making = PTHREAD_MUTEX_INITIALIZER;

static pcre2_compile_context *compile_limits;
static pcre2_match_context *match_limits;
static size_t in_use;	/* bytes of all patterns */

static void
set_limits(void)
{
	if (compile_limits != NULL)
		return;
	compile_limits = pcre2_compile_context_create(NULL);
	match_limits = pcre2_match_context_create(NULL);
	if (compile_limits == NULL || match_limits == NULL)
		mem_fail();
	pcre2_set_max_pattern_length(compile_limits, PATTERN_MAX);
	pcre2_set_match_limit(match_limits, MATCH_LIMIT);
	pcre2_set_heap_limit(match_limits, HEAP_LIMIT);
}

static void
say_error(struct buf *why, int error)
{
	unsigned char text[200];

	if (error == PCRE2_ERROR_BACKSLASH_C_CALLER_DISABLED)
		buf_addz(why, "\\C would cut characters in two");
	else if (pcre2_get_error_message(error, text, sizeof(text)) < 0)
		buf_addf(why, "error %d", error);
	else
		buf_addz(why, (const char *)text);
}

struct regex *
regex_open(struct str body, bool nocase, struct buf *why, size_t *at)
{
	uint32_t options = PCRE2_UTF | PCRE2_UCP | PCRE2_NEVER_BACKSLASH_C;
	uint32_t empty = 0;
	size_t size = 0;
	struct regex *r;
	pcre2_code *code;
	int error;

	set_limits();
	*at = 0;
	if (body.n == 0) {
		buf_addz(why, "nothing is between the slashes");
		return NULL;
	}
	code = pcre2_compile((PCRE2_SPTR)body.p, body.n,
	    options | (nocase ? PCRE2_CASELESS : 0), &error, at,
	    compile_limits);
	if (code == NULL) {
		say_error(why, error);
		return NULL;
	}
	pcre2_pattern_info(code, PCRE2_INFO_MATCHEMPTY, &empty);
	pcre2_pattern_info(code, PCRE2_INFO_SIZE, &size);
	if (empty != 0 || in_use + size > ALL_MAX) {
		buf_addz(why, empty != 0 ?
		    "it would match an empty text, so everywhere" :
		    "all of the book together are too large");
		pcre2_code_free(code);
		*at = 0;
		return NULL;
	}
	in_use += size;
	r = mem_new(1, sizeof(*r));
	r->code = code;
	r->size = size;
	return r;
}

static void
make_code(struct regex *r)
{
	pthread_mutex_lock(&making);
	if (!r->used)
		pcre2_jit_compile(r->code, PCRE2_JIT_COMPLETE);
	r->used = true;
	pthread_mutex_unlock(&making);
}

static pcre2_match_data *
room_of(struct regex_room **room)
{
	if (*room == NULL) {
		*room = mem_new(1, sizeof(**room));
		(*room)->match = pcre2_match_data_create(1, NULL);
		if ((*room)->match == NULL)
			mem_fail();
	}
	return (*room)->match;
}

enum regex_result
regex_find(struct regex *r, struct regex_room **room, struct str text,
    size_t from, size_t *start, size_t *end)
{
	pcre2_match_data *match = room_of(room);
	const PCRE2_SIZE *at;
	int found;

	/* Machine code is made when it is needed, so that books load fast. */
	if (!r->used)
		make_code(r);
	if (text.n == 0 || from >= text.n)
		return REGEX_NONE;
	found = pcre2_match(r->code, (PCRE2_SPTR)text.p, text.n, from,
	    PCRE2_NO_UTF_CHECK | PCRE2_NOTEMPTY, match, match_limits);
	if (found == PCRE2_ERROR_NOMATCH)
		return REGEX_NONE;
	if (found < 0)
		return REGEX_LIMIT;
	at = pcre2_get_ovector_pointer(match);
	*start = at[0];
	*end = at[1];
	return at[1] > at[0] ? REGEX_FOUND : REGEX_NONE;
}

void
regex_close(struct regex *r)
{
	if (r == NULL)
		return;
	in_use -= r->size;
	pcre2_code_free(r->code);
	free(r);
}

void
regex_free(struct regex_room *room)
{
	if (room == NULL)
		return;
	pcre2_match_data_free(room->match);
	free(room);
}
