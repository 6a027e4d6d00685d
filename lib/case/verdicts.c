#include "case/verdicts.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "json/json.h"

enum { COLUMNS_MAX = 32, EVERY_MS = 200 };

struct verdicts {
	const char *path;
	void (*take)(void *, struct str, uint32_t);
	void *taker;
	bool told;	/* the first reading is done: take is told of more */
	struct names ids;
	struct verdict *of;	/* by number of the id */
	size_t cap;
	struct arena texts;
	uint64_t line;	/* lines of the file so far */
	uint64_t seen;	/* verdicts so far, of all readings */
	off_t done;	/* bytes of the file so far */
	ino_t file;
	bool guessed;	/* what is no whole line was taken for one */
	int64_t looked;	/* milliseconds */
	size_t id_column, verdict_column;
	struct buf bytes;	/* what is read and is no whole line yet */
	struct json json;
	struct buf text;
	struct buf why;	/* a line is none */
};

/* The word of a verdict; duplicate has the id of the other case after it. */
static bool
read_verdict(struct str s, struct verdict *v)
{
	static const struct str duplicate = STR_INIT("duplicate:");

	if (str_eq_nocase(str_sub(s, 0, duplicate.n), duplicate)) {
		v->kind = VERDICT_DUPLICATE;
		v->duplicate_of = str_skip(s, duplicate.n);
		return v->duplicate_of.n > 0;
	}
	v->kind = verdict_find(s);
	return v->kind != VERDICT_NONE && v->kind != VERDICT_DUPLICATE;
}

/* Why the word is none; it is valid until the next line. */
static const char *
no_verdict(struct verdicts *all, struct str word)
{
	buf_clear(&all->why);
	buf_addf(&all->why, "'%s' is no verdict: real, false, duplicate:ID, "
	    "done or unclear", diag_vis(word));
	return buf_z(&all->why);
}

static void
learn_verdict(struct verdicts *all, struct str id, struct verdict v)
{
	uint32_t n = names_add(&all->ids, id);

	all->of = mem_grow(all->of, &all->cap, all->ids.n, sizeof(*all->of));
	v.line = ++all->seen;
	if (v.duplicate_of.n > 0)
		v.duplicate_of = arena_str(&all->texts, v.duplicate_of);
	all->of[n] = v;
	if (all->told)
		all->take(all->taker, all->ids.key[n], n);
}

/* R puts text between quotes; no id or verdict has any of its own. */
static struct str
unquoted(struct str s)
{
	bool quoted = s.n >= 2 && s.p[0] == '"' && s.p[s.n - 1] == '"';

	return quoted ? str_trim(str_sub(s, 1, s.n - 1)) : s;
}

/* Cuts a line of TSV into its columns; what comes back is their number. */
static size_t
cut_columns(struct str line, struct str column[COLUMNS_MAX])
{
	size_t n = 0;

	while (n < COLUMNS_MAX) {
		size_t tab = str_chr(line, '\t');

		column[n++] = unquoted(str_trim(str_sub(line, 0, tab)));
		if (tab == SIZE_MAX)
			break;
		line = str_skip(line, tab + 1);
	}
	return n;
}

/* Whether a line names columns; where id and verdict stand is kept. */
static bool
read_header(struct verdicts *all, const struct str *column, size_t n)
{
	size_t id = SIZE_MAX, verdict = SIZE_MAX;

	for (size_t i = n; i-- > 0;) {
		if (str_is(column[i], "id"))
			id = i;
		if (str_is(column[i], "verdict"))
			verdict = i;
	}
	if (id == SIZE_MAX || verdict == SIZE_MAX)
		return false;
	all->id_column = id;
	all->verdict_column = verdict;
	return true;
}

/* Why a line is no verdict; NULL when it is one, or none is meant. */
static const char *
read_tsv(struct verdicts *all, struct str line)
{
	struct str column[COLUMNS_MAX];
	struct verdict v = { 0 };
	size_t n = cut_columns(line, column);

	if (read_header(all, column, n))
		return NULL;
	if (n <= all->id_column || n <= all->verdict_column)
		return "a line is an id, a tab and a verdict";
	/* A sheet that is being filled in. */
	if (column[all->verdict_column].n == 0)
		return NULL;
	if (column[all->id_column].n == 0)
		return "no id";
	if (!read_verdict(column[all->verdict_column], &v))
		return no_verdict(all, column[all->verdict_column]);
	learn_verdict(all, column[all->id_column], v);
	return NULL;
}

static const char *
read_object(struct verdicts *all, struct str line)
{
	const struct json_node *id, *word;
	struct verdict v = { 0 };
	struct str s;

	if (!json_scan(&all->json, line, 1))
		return all->json.error;
	id = json_get_type(all->json.node, "id", JSON_STRING);
	word = json_get_type(all->json.node, "verdict", JSON_STRING);
	if (id == NULL || word == NULL)
		return "an id and a verdict, both strings, are needed";
	buf_clear(&all->text);
	buf_reserve(&all->text, line.n);
	s = json_text(word, &all->text);
	if (!read_verdict(s, &v))
		return no_verdict(all, s);
	learn_verdict(all, json_text(id, &all->text), v);
	return NULL;
}

/* A line, a byte order mark and blanks around it put aside. */
static const char *
read_line(struct verdicts *all, struct str line)
{
	if (all->line == 1 && str_starts(line, STR("\xef\xbb\xbf")))
		line = str_skip(line, 3);
	if (str_trim(line).n == 0 || line.p[0] == '#')
		return NULL;
	return line.p[0] == '{' ? read_object(all, str_trim(line)) :
	    read_tsv(all, line);
}

/*
 * Reads the lines among the bytes. What stands after the last line feed waits,
 * but in the first reading: then people may have left that out. When it goes on
 * after all, the file is read anew.
 */
static void
read_lines(struct verdicts *all)
{
	struct str rest = buf_str(&all->bytes), line;
	size_t lf, used = 0;
	const char *why;

	while ((lf = str_chr(rest, '\n')) != SIZE_MAX) {
		line = str_sub(rest, 0, lf);
		all->line++;
		why = read_line(all, line);
		if (why != NULL)
			diag_bad_line(all->path, all->line, "%s", why);
		rest = str_skip(rest, lf + 1);
		used += lf + 1;
	}
	if (rest.n > 0 && !all->told) {
		all->line++;
		all->guessed = read_line(all, rest) == NULL;
		all->line--;
	}
	all->bytes.n -= used;
	if (used > 0 && all->bytes.n > 0)
		memmove(all->bytes.p, all->bytes.p + used, all->bytes.n);
}

static void
forget(struct verdicts *all)
{
	names_free(&all->ids);
	all->ids = (struct names){ 0 };
	arena_free(&all->texts);
	all->texts = (struct arena){ 0 };
	all->line = 0;
	all->done = 0;
	all->id_column = 0;
	all->verdict_column = 1;
	all->guessed = false;
	buf_clear(&all->bytes);
	if (all->told)
		all->take(all->taker, (struct str){ NULL, 0 }, NAMES_NONE);
}

/* Reads what stands in the file after what was read. */
static void
read_more(struct verdicts *all)
{
	enum { PIECE = 65536 };
	int fd = open(all->path, O_RDONLY | O_CLOEXEC);
	struct stat st;
	ssize_t n = 0;

	if (fd < 0 || fstat(fd, &st) < 0 || S_ISDIR(st.st_mode)) {
		if (!all->told && fd < 0 && errno == ENOENT)
			diag_note("%s: not there yet: no verdicts until it is",
			    all->path);
		else if (!all->told)
			diag_die("%s: %s", all->path, fd >= 0 ?
			    "a directory, no file of verdicts" :
			    strerror(errno));
		if (fd >= 0)
			close(fd);
		return;
	}
	if (all->told && (st.st_ino != all->file || st.st_size < all->done ||
	    (all->guessed && st.st_size > all->done)))
		forget(all);
	all->file = st.st_ino;
	while (st.st_size > all->done) {
		buf_reserve(&all->bytes, PIECE);
		n = pread(fd, all->bytes.p + all->bytes.n, PIECE, all->done);
		if (n <= 0)
			break;
		all->bytes.n += (size_t)n;
		all->done += n;
	}
	if (n < 0)
		diag_trouble("%s: %s", all->path, strerror(errno));
	close(fd);
	read_lines(all);
}

static int64_t
now_ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

struct verdicts *
verdicts_open(const char *path,
    void (*take)(void *, struct str, uint32_t), void *taker)
{
	struct verdicts *all = mem_new(1, sizeof(*all));

	all->path = path;
	all->take = take;
	all->taker = taker;
	all->verdict_column = 1;
	read_more(all);
	all->told = true;
	all->looked = now_ms();
	return all;
}

void
verdicts_look(struct verdicts *all)
{
	int64_t now = now_ms();
	struct stat st;

	if (now - all->looked < EVERY_MS)
		return;
	all->looked = now;
	if (stat(all->path, &st) == 0 &&
	    (st.st_size != all->done || st.st_ino != all->file))
		read_more(all);
}

void
verdicts_tell(struct verdicts *all)
{
	for (uint32_t n = 0; n < all->ids.n; n++)
		all->take(all->taker, all->ids.key[n], n);
}

uint32_t
verdicts_find(const struct verdicts *all, struct str id)
{
	return names_find(&all->ids, id);
}

const struct verdict *
verdicts_get(const struct verdicts *all, uint32_t number)
{
	return &all->of[number];
}

struct str
verdicts_id(const struct verdicts *all, uint32_t number)
{
	return all->ids.key[number];
}

uint32_t
verdicts_ids(const struct verdicts *all)
{
	return all->ids.n;
}

void
verdicts_finish(struct verdicts *all)
{
	struct stat st;
	const char *why;

	if (stat(all->path, &st) == 0 &&
	    (st.st_size != all->done || st.st_ino != all->file))
		read_more(all);
	if (all->bytes.n == 0 || all->guessed)
		return;
	all->line++;
	why = read_line(all, buf_str(&all->bytes));
	if (why != NULL)
		diag_bad_line(all->path, all->line, "%s", why);
}

void
verdicts_close(struct verdicts *all)
{
	names_free(&all->ids);
	arena_free(&all->texts);
	free(all->of);
	buf_free(&all->bytes);
	buf_free(&all->text);
	buf_free(&all->why);
	json_free(&all->json);
	free(all);
}
