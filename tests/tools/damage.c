/*
 * damage [-f] [-s SEED] [-n N] [-i I] [-d DIR] FILE PROGRAM [WORD ...]:
 * the program over N copies of a file that were cut, doubled, flipped, moved
 * about and spiced, each drawn by the seed and its number alone, after one run
 * over the file as it is. @@ in a word is the copy; without one it is the last
 * word. What a run may not do is said, and its copy kept in DIR:
 *
 *	end by a signal, or with another status than 0, 1 and 2
 *	take more than 20 seconds of the processor
 *	say what is not one visible line a message, or nothing with 1 and 2
 *	print what is no longer JSON, XML or UTF-8 when it was one before
 *	end with 0 over what was JSON, and is damaged so that it is none (but
 *	for slips that are read: bytes that are no UTF-8, control characters,
 *	another character after a backslash)
 *	as a filter of lines (-f): lose a line that was not damaged
 *
 * -i runs the copy of this number alone, as it was run among the N.
 */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/mem.h"
#include "base/visible.h"
#include "damage_form.h"
#include "stats/random.h"

enum { SECONDS_MAX = 20, SIZE_MAX_READ = 1 << 28 };

static size_t seed = 1, tries = 20, only = SIZE_MAX;
static bool filter;
static const char *keep = ".";

struct lines {
	struct str *line;
	size_t n, cap;
};

static size_t found;

static _Noreturn void
fail(const char *what, const char *why)
{
	fprintf(stderr, "damage: %s: %s\n", what, why);
	exit(2);
}

/* Text that has made programs fail. */
static const struct str spice[] = {
	STR_INIT("\0"), STR_INIT("\033[31m"), STR_INIT("\033]0;x\007"),
	STR_INIT("\xff"), STR_INIT("\xc3"), STR_INIT("\xed\xa0\x80"),
	STR_INIT("\xf4\x90\x80\x80"), STR_INIT("\xc2\x9b" "31m"),
	STR_INIT("\xe2\x80\xae"), STR_INIT("\xef\xbb\xbf"), STR_INIT("\\ud800"),
	STR_INIT("\\u0000"), STR_INIT("\""), STR_INIT("\\"), STR_INIT("\n"),
	STR_INIT("\r"), STR_INIT("\r\n"), STR_INIT("{"), STR_INIT("}"),
	STR_INIT("["), STR_INIT("]"), STR_INIT(","), STR_INIT(":"),
	STR_INIT("\t"), STR_INIT("null"), STR_INIT("-1"), STR_INIT("1e999"),
	STR_INIT("18446744073709551616"), STR_INIT("9007199254740993"),
	STR_INIT("-9223372036854775808"), STR_INIT("2018-02-30T25:61:61Z"),
	STR_INIT("<script>"), STR_INIT("&#0;"), STR_INIT("<!ENTITY a \"b\">"),
	STR_INIT("]]>"), STR_INIT("=cmd()"), STR_INIT("%n%s"),
	STR_INIT("../../x"), STR_INIT("*"), STR_INIT("("), STR_INIT(")"),
	STR_INIT("NOT "), STR_INIT("W/0 "), STR_INIT("#"), STR_INIT("---\n"),
	STR_INIT("PK\3\4"), STR_INIT("\x1f\x8b\x08")
};

/* A place, more often near a line's end than chance would have it. */
static size_t
place(struct random *r, struct str s)
{
	size_t at = random_below(r, s.n + 1), next;

	if (random_below(r, 4) == 0 &&
	    (next = str_chr(str_skip(s, at), '\n')) != SIZE_MAX)
		at += next + random_below(r, 2);
	return at;
}

static size_t
length(struct random *r, size_t most)
{
	size_t n = random_below(r, 3) == 0 ? most : random_below(r, 3) == 0 ?
	    4096 : 48;

	return random_below(r, (n < most ? n : most) + 1);
}

/* Replaces bytes from..to of b. */
static void
put_in(struct buf *b, size_t from, size_t to, struct str with)
{
	struct buf all = { 0 };

	buf_adds(&all, str_sub(buf_str(b), 0, from));
	buf_adds(&all, with);
	buf_adds(&all, str_skip(buf_str(b), to));
	buf_free(b);
	*b = all;
}

static void
damage_once(struct random *r, struct buf *b)
{
	struct str s = buf_str(b), more;
	size_t at = place(r, s), n = length(r, s.n - at), i;

	switch (random_below(r, 8)) {
	case 0:
		b->n = at;
		break;
	case 1:
		put_in(b, at, at + n, STR(""));
		break;
	case 2:
	case 3:
		for (i = 0; i <= n % 4 && at < s.n; i++) {
			b->p[at] ^= (char)(1 << random_below(r, 8));
			at = random_below(r, s.n);
		}
		break;
	case 4:
		more = str_sub(s, at, at + n);
		put_in(b, at, at, more);
		break;
	case 5:
		more = str_sub(s, at, at + n);
		i = place(r, s);
		put_in(b, i, i + length(r, s.n - i) % 64, more);
		break;
	default:
		more = spice[random_below(r, ARRAY_N(spice))];
		put_in(b, at, at + (random_below(r, 2) == 0 ? more.n : 0), more);
	}
}

static bool
is_caret(struct str line)
{
	return str_is(str_trim(line), "^");
}

/*
 * A line a message, each begun with a program's name, nothing else in it; below
 * one may be the line of a book that it is about, and below that a caret.
 */
static const char *
fault_of_messages(struct str s)
{
	struct str line, next, rest;

	if (s.n == 0)
		return NULL;
	if (s.p[--s.n] != '\n')
		return "its last message has no end";
	while (str_split(&s, '\n', &line)) {
		const unsigned char *p = (const unsigned char *)line.p;
		const unsigned char *end = p + line.n;
		size_t n;

		next = (struct str){ 0 };
		rest = s;
		str_split(&rest, '\n', &next);
		if (!str_starts(line, STR("tw")) && !is_caret(line) &&
		    !is_caret(next))
			return "a message does not begin with its program";
		for (; p < end; p += n)
			if ((n = *p == '\t' ? 1 : visible_length(p, end)) == 0)
				return "a message shows what is not visible";
	}
	return NULL;
}

static int
compare_lines(const void *a, const void *b)
{
	return str_cmp(*(const struct str *)a, *(const struct str *)b);
}

static void
push_line(struct lines *l, struct str line)
{
	l->line = mem_grow(l->line, &l->cap, l->n + 1, sizeof(*l->line));
	l->line[l->n++] = line;
}

/* The lines with something on them, in order of their bytes. */
static struct lines
lines_of(struct str s)
{
	struct lines l = { 0 };
	struct str line;

	while (str_split(&s, '\n', &line))
		if ((line = str_trim(line)).n > 0)
			push_line(&l, line);
	if (l.n > 0)
		qsort(l.line, l.n, sizeof(*l.line), compare_lines);
	return l;
}

/* How many lines of a are not in b, of which one line of b stands for one. */
static size_t
lines_without(struct lines a, struct lines b)
{
	size_t i, k = 0, n = 0;

	for (i = 0; i < a.n; i++) {
		while (k < b.n && str_cmp(b.line[k], a.line[i]) < 0)
			k++;
		if (k < b.n && str_eq(b.line[k], a.line[i]))
			k++;
		else
			n++;
	}
	return n;
}

/* Whether more lines are gone from what came out than from what went in. */
static bool
loses(struct str in, struct str damaged, struct str out, struct str now)
{
	struct lines a = lines_of(in), b = lines_of(damaged);
	struct lines c = lines_of(out), d = lines_of(now);
	bool lost = lines_without(c, d) > lines_without(a, b);

	free(a.line);
	free(b.line);
	free(c.line);
	free(d.line);
	return lost;
}

static void
read_back(int fd, struct buf *b)
{
	ssize_t n;

	buf_clear(b);
	lseek(fd, 0, SEEK_SET);
	do {
		buf_reserve(b, 1 << 16);
		n = read(fd, b->p + b->n, 1 << 16);
		b->n += n > 0 ? (size_t)n : 0;
	} while (n > 0 && b->n < SIZE_MAX_READ);
}

static int
scratch_file(void)
{
	char name[] = "/tmp/damage.XXXXXX";
	int fd = mkstemp(name);

	if (fd == -1)
		fail(name, "cannot be made");
	unlink(name);
	return fd;
}

/* One run; its status as wait(2) has it. */
static int
run(char **words, int out, int err)
{
	struct rlimit cpu = { SECONDS_MAX, SECONDS_MAX + 1 };
	int status = 0;
	pid_t pid;

	if (ftruncate(out, 0) == -1 || ftruncate(err, 0) == -1)
		fail(words[0], "its output cannot be emptied");
	lseek(out, 0, SEEK_SET);
	lseek(err, 0, SEEK_SET);
	if ((pid = fork()) == 0) {
		int null = open("/dev/null", O_RDONLY);

		dup2(null, STDIN_FILENO);
		dup2(out, STDOUT_FILENO);
		dup2(err, STDERR_FILENO);
		setrlimit(RLIMIT_CPU, &cpu);
		execvp(words[0], words);
		_exit(127);
	}
	if (pid == -1 || waitpid(pid, &status, 0) == -1)
		fail(words[0], "cannot be run");
	return status;
}

static void
write_file(const char *path, struct str s)
{
	FILE *f = fopen(path, "w");

	if (f == NULL || (s.n > 0 && fwrite(s.p, 1, s.n, f) != s.n) ||
	    fclose(f) != 0)
		fail(path, "cannot be written");
}

/* The same, without slips that leave no doubt. */
static struct str
without_slips(struct str s)
{
	static struct buf b;

	buf_clear(&b);
	buf_adds(&b, s);
	for (size_t i = 0; i < b.n; i++)
		if (b.p[i] == '\\' && i + 1 < b.n &&
		    memchr("\"\\/bfnrtu", b.p[i + 1], 9) != NULL)
			i++;
		else if (b.p[i] == '\\' || (unsigned char)b.p[i] >= 0x80 ||
		    (b.p[i] != '\n' && (unsigned char)b.p[i] < ' '))
			b.p[i] = ' ';
	return buf_str(&b);
}

static const char *
fault_of_run(int status, enum form was, struct str damaged, struct str out,
    enum form prints, struct str err)
{
	const char *why;

	if (WIFSIGNALED(status))
		return WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL ?
		    "it takes too long" : "it ended by a signal";
	if (WEXITSTATUS(status) > 2)
		return "its status is none of 0, 1 and 2";
	if ((why = fault_of_messages(err)) != NULL)
		return why;
	if (WEXITSTATUS(status) == 2 && err.n == 0)
		return "it ended with 2 and said nothing";
	if (!form_holds(out, prints))
		return "what it printed is not what it should be";
	if (WEXITSTATUS(status) == 0 &&
	    (was == FORM_LINES || was == FORM_JSON) &&
	    !form_holds(without_slips(damaged), was))
		return "it ended with 0 over damaged JSON";
	return NULL;
}

/* The words with the copy's path in them. */
static char **
words_with(char **argv, const char *path)
{
	size_t n = 0, i;
	char **words;
	bool used = false;

	while (argv[n] != NULL)
		n++;
	words = mem_new(n + 2, sizeof(*words));
	for (i = 0; i < n; i++) {
		char *at = strstr(argv[i], "@@");
		struct buf b = { 0 };

		if (at == NULL) {
			words[i] = argv[i];
			continue;
		}
		buf_add(&b, argv[i], (size_t)(at - argv[i]));
		buf_addz(&b, path);
		buf_addz(&b, at + 2);
		words[i] = mem_dup(buf_str(&b));
		buf_free(&b);
		used = true;
	}
	if (!used)
		words[n] = mem_dup(str_of(path));
	return words;
}

/* What a program is run over and what it prints, before and after damage. */
struct trial {
	const char *path, *copy;
	char **words;
	struct buf whole, damaged, first, out, err;
	enum form was, prints;
	int out_fd, err_fd;
};

static void
begin(struct trial *t, const char *path, char **argv)
{
	const char *dot = strrchr(str_file(path), '.');
	struct buf name = { 0 };
	FILE *f = fopen(path, "r");

	if (f == NULL)
		fail(path, "cannot be read");
	read_back(fileno(f), &t->whole);
	fclose(f);
	buf_addf(&name, "%s/%s.%zu%s", keep, str_file(argv[0]), seed,
	    dot != NULL ? dot : "");
	t->path = path;
	t->copy = buf_z(&name);
	t->words = words_with(argv, t->copy);
	t->was = form_of(buf_str(&t->whole));
	t->out_fd = scratch_file();
	t->err_fd = scratch_file();
	write_file(t->copy, buf_str(&t->whole));
	run(t->words, t->out_fd, t->err_fd);
	read_back(t->out_fd, &t->first);
	t->prints = form_of(buf_str(&t->first));
}

/* What is wrong with the i-th run; NULL: nothing. */
static const char *
fault_of_trial(struct trial *t, size_t i)
{
	struct random r = random_stream(seed, i);
	const char *why;
	size_t k;
	int status;

	buf_clear(&t->damaged);
	buf_adds(&t->damaged, buf_str(&t->whole));
	for (k = random_below(&r, 3) + 1; k > 0; k--)
		damage_once(&r, &t->damaged);
	write_file(t->copy, buf_str(&t->damaged));
	status = run(t->words, t->out_fd, t->err_fd);
	read_back(t->out_fd, &t->out);
	read_back(t->err_fd, &t->err);
	why = fault_of_run(status, t->was, buf_str(&t->damaged),
	    buf_str(&t->out), t->prints, buf_str(&t->err));
	if (why == NULL && filter && WEXITSTATUS(status) < 2 &&
	    loses(buf_str(&t->whole), buf_str(&t->damaged),
	    buf_str(&t->first), buf_str(&t->out)))
		why = "it lost a line that was not damaged";
	return why;
}

static void
keep_trial(struct trial *t, size_t i)
{
	struct buf name = { 0 };

	buf_addf(&name, "%s/%s-%s-%zu-%zu", keep, str_file(t->words[0]),
	    str_file(t->path), seed, i);
	write_file(buf_z(&name), buf_str(&t->damaged));
	buf_addz(&name, ".err");
	write_file(buf_z(&name), buf_str(&t->err));
	buf_free(&name);
}

int
main(int argc, char *argv[])
{
	static struct trial t;
	const char *why;
	size_t i;
	int c;

	while ((c = getopt(argc, argv, "+fs:n:i:d:")) != -1)
		switch (c) {
		case 'f':
			filter = true;
			break;
		case 's':
			seed = strtoul(optarg, NULL, 10);
			break;
		case 'n':
			tries = strtoul(optarg, NULL, 10);
			break;
		case 'i':
			only = strtoul(optarg, NULL, 10);
			break;
		case 'd':
			keep = optarg;
			break;
		default:
			exit(2);
		}
	if (argc - optind < 2)
		fail("usage", "damage [-f] [-s SEED] [-n N] FILE PROGRAM");
	begin(&t, argv[optind], argv + optind + 1);
	for (i = 0; i < tries; i++)
		if ((only == SIZE_MAX || i == only) &&
		    (why = fault_of_trial(&t, i)) != NULL) {
			printf("not ok - %s over copy %zu of %s, seed %zu: %s\n",
			    t.words[0], i, t.path, seed, why);
			keep_trial(&t, i);
			found++;
		}
	unlink(t.copy);
	return found > 0;
}
