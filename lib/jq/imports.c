#include "jq/imports.h"

#include <stdlib.h>
#include <unistd.h>

#include "base/ascii.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/hash.h"
#include "io/input.h"

enum { MODULE_MAX = 1 << 20 };

/* What is looked at. */
struct imports {
	const char *what;
	const char *const *folders;
	struct names met;	/* paths of modules */
};

static bool
in_word(char c)
{
	return ascii_letter(c) || ascii_digit(c) || c == '_' || c == '.' ||
	    c == '$' || c == ':';
}

/* The part of a string of jq, or of a comment, that begins s. */
static size_t
skipped(struct str s)
{
	size_t i = 1;

	if (s.p[0] == '#')
		return str_sub(s, 0, str_chr(s, '\n')).n;
	while (i < s.n && s.p[i] != '"')
		i += s.p[i] == '\\' ? 2 : 1;
	return i < s.n ? i + 1 : s.n;
}

static struct str
without_blanks(struct str s)
{
	while (s.n > 0 && (ascii_blank(s.p[0]) || s.p[0] == '#'))
		s = str_skip(s, s.p[0] == '#' ? skipped(s) : 1);
	return s;
}

static bool
leads_out(struct str path)
{
	struct str part;

	if (path.n == 0 || path.p[0] == '/' || path.p[0] == '~' ||
	    path.p[0] == '$' || str_chr(path, '\\') != SIZE_MAX)
		return true;
	while (str_split(&path, '/', &part))
		if (str_is(part, ".."))
			return true;
	return false;
}

static void check_text(struct imports *, struct str program);

/* jq finds the module "a/b" as a/b.jq or a/b/b.jq. */
static void
check_module(struct imports *m, struct str path)
{
	struct str last = path;
	size_t slash;

	while ((slash = str_chr(last, '/')) != SIZE_MAX)
		last = str_skip(last, slash + 1);
	for (const char *const *f = m->folders; *f != NULL; f++)
		for (int deep = 0; deep < 2; deep++) {
			struct buf file = { 0 }, text = { 0 };

			buf_addf(&file, "%s/%.*s%s%.*s.jq", *f, (int)path.n,
			    path.p, deep ? "/" : "", deep ? (int)last.n : 0,
			    last.p);
			if (access(buf_z(&file), R_OK) == 0 &&
			    names_find(&m->met, buf_str(&file)) == NAMES_NONE) {
				names_add(&m->met, buf_str(&file));
				if (!input_slurp(buf_z(&file), MODULE_MAX,
				    &text))
					diag_stop();
				check_text(m, buf_str(&text));
			}
			buf_free(&file);
			buf_free(&text);
		}
}

/* What comes after the word import or include: "path" as $name {...}; */
static void
check_import(struct imports *m, struct str rest)
{
	struct str path, more;
	size_t end;

	rest = without_blanks(rest);
	if (rest.n == 0 || rest.p[0] != '"')
		return;	/* jq says what is wrong with it */
	end = skipped(rest);
	path = str_sub(rest, 1, end - 1);
	more = str_skip(rest, end);
	more = str_sub(more, 0, str_chr(more, ';'));
	if (leads_out(path) || str_find(more, STR("search")) != SIZE_MAX)
		diag_die("%s: takes in \"%s\": modules and data are taken from "
		    "beside the program and from TW_PATH only, by their names",
		    m->what, diag_vis(path));
	check_module(m, path);
}

static void
check_text(struct imports *m, struct str s)
{
	while (s.n > 0) {
		size_t n = 0;

		if (s.p[0] == '"' || s.p[0] == '#') {
			s = str_skip(s, skipped(s));
			continue;
		}
		while (n < s.n && in_word(s.p[n]))
			n++;
		if (str_is(str_sub(s, 0, n), "import") ||
		    str_is(str_sub(s, 0, n), "include"))
			check_import(m, str_skip(s, n));
		s = str_skip(s, n > 0 ? n : 1);
	}
}

void
imports_check(struct str program, const char *what, const char *const *folders)
{
	struct imports m = { .what = what, .folders = folders };

	check_text(&m, program);
	names_free(&m.met);
}
