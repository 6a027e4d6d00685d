#include "suite/suite.h"

#include <dirent.h>
#include <errno.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/spell.h"
#include "io/shipped.h"

#define PREFIX "tw-"

/* Whether the file can be started. */
static bool
can_run(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISREG(st.st_mode) &&
	    access(path, X_OK) == 0;
}

/* Starts the program, its output into the pipe; 0, or what failed. */
static int
start(const char *path, const int ends[2], pid_t *child)
{
	char *argv[] = { mem_dup(str_of(path)), mem_dup(STR("--help")), NULL };
	posix_spawn_file_actions_t to_pipe;
	int failed = posix_spawn_file_actions_init(&to_pipe);

	if (failed == 0) {
		posix_spawn_file_actions_adddup2(&to_pipe, ends[1],
		    STDOUT_FILENO);
		posix_spawn_file_actions_addclose(&to_pipe, ends[0]);
		failed = posix_spawn(child, path, &to_pipe, NULL, argv,
		    environ);
		posix_spawn_file_actions_destroy(&to_pipe);
	}
	free(argv[0]);
	free(argv[1]);
	return failed;
}

/* Appends what the program prints with --help; false when it cannot. */
static bool
ask(const char *path, struct buf *out)
{
	int ends[2], status, failed;
	pid_t child;
	ssize_t n;

	if (pipe(ends) != 0)
		diag_die("cannot make a pipe: %s", strerror(errno));
	failed = start(path, ends, &child);
	close(ends[1]);
	if (failed != 0)
		diag_trouble("cannot start %s: %s", diag_vis(str_of(path)),
		    strerror(failed));
	while (failed == 0) {
		buf_reserve(out, 4096);
		n = read(ends[0], out->p + out->n, 4096);
		if (n == 0 || (n < 0 && errno != EINTR))
			break;
		out->n += n > 0 ? (size_t)n : 0;
	}
	close(ends[0]);
	while (failed == 0 && waitpid(child, &status, 0) < 0)
		if (errno != EINTR)
			return false;
	return failed == 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/*
 * A line of --help, "  -b, --by DIM   what it is": false when it is none.
 * See add_option() of base/cli.
 */
static bool
read_option(struct str line, struct suite_option *o)
{
	size_t end = 0;

	*o = (struct suite_option){ 0 };
	line = str_skip(line, 2);
	if (line.n > 6 && line.p[0] == '-' && line.p[1] != '-')
		o->letter = line.p[1];
	line = str_skip(line, 4);
	if (!str_starts(line, STR("--")))
		return false;
	line = str_skip(line, 2);
	while (end < line.n && line.p[end] != ' ' && line.p[end] != '[')
		end++;
	o->name = str_sub(line, 0, end);
	line = str_skip(line, end);
	o->arg_optional = str_starts(line, STR("[="));
	if (o->arg_optional) {
		end = str_chr(line, ']');
		o->arg = str_sub(line, 2, end);
		line = str_skip(line, o->arg.n + 3);
	} else if (line.n > 1 && line.p[1] != ' ') {
		line = str_skip(line, 1);
		o->arg = str_sub(line, 0, str_chr(line, ' '));
		line = str_skip(line, o->arg.n);
	}
	o->help = str_trim(line);
	return true;
}

/* Adds the program whose description this is; text lives in the arena. */
static void
add_program(struct suite *s, struct str name, struct str text)
{
	struct suite_program *p;
	struct suite_option o;
	struct str line;

	s->program = mem_grow(s->program, &s->cap, s->programs + 1,
	    sizeof(*s->program));
	p = &s->program[s->programs++];
	*p = (struct suite_program){ .name = arena_str(&s->arena, name) };
	for (size_t i = 0; str_split(&text, '\n', &line); i++) {
		if (i == 1)
			p->about = line;
		if (!str_starts(line, STR("  ")) || !read_option(line, &o))
			continue;
		p->option = mem_grow(p->option, &p->cap, p->options + 1,
		    sizeof(*p->option));
		p->option[p->options++] = o;
	}
}

/* The entries of the folder, by name; their number. */
static int
list(const char *folder, struct dirent ***entry)
{
	int n = scandir(folder, entry, NULL, alphasort);

	if (n < 0)
		diag_die("cannot look into %s, where the programs are: %s",
		    diag_vis(str_of(folder)), strerror(errno));
	return n;
}

void
suite_read(struct suite *s)
{
	struct buf folder = { 0 }, path = { 0 }, text = { 0 };
	struct dirent **entry;
	int n;

	*s = (struct suite){ 0 };
	shipped_beside(&folder);
	n = list(buf_z(&folder), &entry);
	for (int i = 0; i < n; i++) {
		struct str name = str_of(entry[i]->d_name);

		buf_clear(&path);
		buf_clear(&text);
		buf_addf(&path, "%s/%s", buf_z(&folder), entry[i]->d_name);
		if (str_starts(name, STR(PREFIX)) && can_run(buf_z(&path)) &&
		    ask(buf_z(&path), &text))
			add_program(s, name, arena_str(&s->arena,
			    buf_str(&text)));
		free(entry[i]);
	}
	free(entry);
	buf_free(&folder);
	buf_free(&path);
	buf_free(&text);
}

void
suite_free(struct suite *s)
{
	for (size_t i = 0; i < s->programs; i++)
		free(s->program[i].option);
	free(s->program);
	arena_free(&s->arena);
}

/* Whether tw-NAME is a manual of what the programs are together. */
static bool
manuals_has(const char *name)
{
	static const char *const manual[] = { "city", "codebook", "export",
		"gazetteer", "hacking", "record", "scale", "study", "tutorial",
		"validate" };

	for (size_t i = 0; i < ARRAY_N(manual); i++)
		if (strcmp(name, manual[i]) == 0)
			return true;
	return false;
}

/* There is no program of this name in the folder: says what there is. */
static _Noreturn void
no_program(const char *name, const char *folder)
{
	struct spell near = spell_of(str_of(name));
	struct dirent **entry;
	int n = list(folder, &entry);

	spell_try(&near, STR("new"));
	spell_try(&near, STR("complete"));
	for (int i = 0; i < n; i++)
		if (str_starts(str_of(entry[i]->d_name), STR(PREFIX)))
			spell_try(&near, str_skip(str_of(entry[i]->d_name),
			    sizeof(PREFIX) - 1));
	if (manuals_has(name))
		diag_die("%s is a manual, no program: man tw-%s", name, name);
	diag_die("there is no program %s%s%s%s; tw alone lists them",
	    diag_vis(str_of(name)), near.best.n > 0 ? "; did you mean " : "",
	    diag_vis(near.best), near.best.n > 0 ? "?" : "");
}

void
suite_run(char **argv)
{
	struct buf folder = { 0 }, path = { 0 };
	struct str name = str_of(argv[0]);

	/* tw tw-count is tw count. */
	if (str_starts(name, STR(PREFIX)))
		name = str_skip(name, sizeof(PREFIX) - 1);
	shipped_beside(&folder);
	buf_addf(&path, "%s/" PREFIX "%.*s", buf_z(&folder), (int)name.n,
	    name.p);
	if (str_chr(name, '/') != SIZE_MAX || access(buf_z(&path), F_OK) != 0)
		no_program(argv[0], buf_z(&folder));
	if (!can_run(buf_z(&path)))
		diag_die("%s is no file that may be run as a program",
		    diag_vis(buf_str(&path)));
	argv[0] = mem_dup(buf_str(&path));
	execv(argv[0], argv);
	diag_die("cannot start %s: %s", diag_vis(buf_str(&path)),
	    strerror(errno));
}
