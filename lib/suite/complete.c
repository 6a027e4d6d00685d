#include "suite/complete.h"

#include <assert.h>
#include <string.h>

#include "base/array.h"

/* The words of tw itself, besides the names of programs. */
static const struct { const char *name, *about; } own[] = {
	{ "new", "Begins a study in a folder." },
	{ "complete", "Prints what a shell needs to complete commands." },
	{ "help", "Lists the options of a program." },
};

/* tw-count as tw calls it: count. */
static struct str
short_name(const struct suite_program *p)
{
	return str_skip(p->name, sizeof("tw-") - 1);
}

/* Appends s with a backslash before each byte of special, fit for '...'. */
static void
add_quoted(struct buf *out, struct str s, const char *special)
{
	for (size_t i = 0; i < s.n; i++) {
		if (s.p[i] == '\'')
			buf_addz(out, "'\\''");
		else if (strchr(special, s.p[i]) != NULL)
			buf_addf(out, "\\%c", s.p[i]);
		else
			buf_addc(out, s.p[i]);
	}
}

static bool
is_word(struct str s)
{
	for (size_t i = 0; i < s.n; i++)
		if (strchr("abcdefghijklmnopqrstuvwxyz0123456789-", s.p[i]) ==
		    NULL)
			return false;
	return s.n > 0;
}

/*
 * What the argument can be, a blank between, when the help ends in a list:
 * "only these rows: source, item or whole". Empty when it does not.
 */
static void
choices(const struct suite_option *o, struct buf *out)
{
	struct str list = o->help, part;
	size_t at = str_find(list, STR(" ("));
	size_t n = 0;

	buf_clear(out);
	if (o->arg.n == 0)
		return;
	list = str_sub(list, 0, at);
	if ((at = str_find(list, STR(": "))) != SIZE_MAX)
		list = str_skip(list, at + 2);
	while (str_split(&list, ',', &part)) {
		size_t or = str_find(part, STR(" or "));
		struct str last = str_trim(str_sub(part, 0, or));

		for (int side = 0; side < (or == SIZE_MAX ? 1 : 2); side++) {
			if (!is_word(last)) {
				buf_clear(out);
				return;
			}
			buf_addz(out, n++ > 0 ? " " : "");
			buf_adds(out, last);
			last = str_trim(str_skip(part,
			    or == SIZE_MAX ? 0 : or + 4));
		}
	}
	if (n < 2)
		buf_clear(out);
}

/* --- bash ----------------------------------------------------------------- */

static void
bash_options(const struct suite_program *p, struct buf *out)
{
	buf_addz(out, "\t");
	buf_adds(out, p->name);
	buf_addz(out, ") echo '");
	for (size_t i = 0; i < p->options; i++) {
		const struct suite_option *o = &p->option[i];

		buf_addz(out, i > 0 ? " --" : "--");
		buf_adds(out, o->name);
		if (o->letter != 0)
			buf_addf(out, " -%c", o->letter);
	}
	buf_addz(out, "' ;;\n");
}

static void
bash_choices(const struct suite_program *p, struct buf *out)
{
	struct buf words = { 0 };

	for (size_t i = 0; i < p->options; i++) {
		const struct suite_option *o = &p->option[i];
		int n = (int)p->name.n;

		choices(o, &words);
		if (words.n == 0)
			continue;
		buf_addf(out, "\t'%.*s --%.*s'", n, p->name.p, (int)o->name.n,
		    o->name.p);
		if (o->letter != 0)
			buf_addf(out, " | '%.*s -%c'", n, p->name.p, o->letter);
		buf_addf(out, ") echo '%s' ;;\n", buf_z(&words));
	}
	buf_free(&words);
}

static void
bash(const struct suite *s, struct buf *out)
{
	buf_addz(out, "# What bash completes after tw: tw complete bash\n\n"
	    "_tw_options() {\n\tcase $1 in\n\ttw) echo '--help -h --version -V");
	for (size_t i = 0; i < ARRAY_N(own); i++)
		buf_addf(out, " %s", own[i].name);
	for (size_t i = 0; i < s->programs; i++) {
		buf_addc(out, ' ');
		buf_adds(out, short_name(&s->program[i]));
	}
	buf_addz(out, "' ;;\n");
	for (size_t i = 0; i < s->programs; i++)
		bash_options(&s->program[i], out);
	buf_addz(out, "\tesac\n}\n\n_tw_choices() {\n\tcase $1 in\n"
	    "\t'tw-complete complete') echo 'bash zsh fish' ;;\n"
	    "\t'tw-help help') _tw_options tw ;;\n");
	for (size_t i = 0; i < s->programs; i++)
		bash_choices(&s->program[i], out);
	buf_addz(out, "\tesac\n}\n\n"
	    "_tw() {\n"
	    "\tlocal cur=${COMP_WORDS[COMP_CWORD]} p=${COMP_WORDS[0]##*/} words=\n"
	    "\tlocal before=${COMP_WORDS[COMP_CWORD - 1]}\n"
	    "\t# bash cuts --output=csv into three words\n"
	    "\tif [ \"$cur\" = = ]; then\n\t\tcur=\n"
	    "\telif [ \"$before\" = = ]; then\n"
	    "\t\tbefore=${COMP_WORDS[COMP_CWORD - 2]}\n\tfi\n"
	    "\tif [ \"$p\" = tw ] && [ \"$COMP_CWORD\" -gt 1 ]; then\n"
	    "\t\tp=tw-${COMP_WORDS[1]}\n"
	    "\tfi\n"
	    "\twords=$(_tw_choices \"$p $before\")\n"
	    "\tcase $cur in -*) words=$(_tw_options \"$p\") ;; esac\n"
	    "\t[ \"$p\" = tw ] && words=$(_tw_options tw)\n"
	    "\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
	    "}\n\ncomplete -o default -F _tw tw");
	for (size_t i = 0; i < s->programs; i++) {
		buf_addc(out, ' ');
		buf_adds(out, s->program[i].name);
	}
	buf_addc(out, '\n');
}

/* --- zsh ------------------------------------------------------------------ */

/* The argument of an option, as _arguments has it. */
static void
zsh_argument(const struct suite_option *o, struct buf *out)
{
	struct buf words = { 0 };

	choices(o, &words);
	buf_addz(out, o->arg_optional ? "::" : ":");
	add_quoted(out, o->arg, "\\:");
	if (words.n > 0)
		buf_addf(out, ":(%s)", buf_z(&words));
	else
		buf_addz(out, ":_files");
	buf_free(&words);
}

static void
zsh_option(const struct suite_option *o, struct buf *out)
{
	const char *after = o->arg.n == 0 ? "" : o->arg_optional ? "=-" : "=";
	int n = (int)o->name.n;

	if (o->letter != 0)
		buf_addf(out, "\t\t'*'{-%c%s,--%.*s%s}'[", o->letter,
		    o->arg.n == 0 ? "" : o->arg_optional ? "-" : "+",
		    n, o->name.p, after);
	else
		buf_addf(out, "\t\t'*--%.*s%s[", n, o->name.p, after);
	add_quoted(out, o->help, "\\[]");
	buf_addc(out, ']');
	if (o->arg.n > 0)
		zsh_argument(o, out);
	buf_addz(out, "' \\\n");
}

static void
zsh(const struct suite *s, struct buf *out)
{
	buf_addz(out, "#compdef tw");
	for (size_t i = 0; i < s->programs; i++) {
		buf_addc(out, ' ');
		buf_adds(out, s->program[i].name);
	}
	buf_addz(out, "\n# What zsh completes after tw: tw complete zsh\n\n"
	    "_tw_program() {\n\tcase $1 in\n");
	for (size_t i = 0; i < s->programs; i++) {
		const struct suite_program *p = &s->program[i];

		buf_addf(out, "\t%.*s) _arguments -s \\\n", (int)p->name.n,
		    p->name.p);
		for (size_t k = 0; k < p->options; k++)
			zsh_option(&p->option[k], out);
		buf_addz(out, "\t\t'*:file:_files' ;;\n");
	}
	buf_addz(out, "\t*) _files ;;\n\tesac\n}\n\n_tw_names() {\n"
	    "\tlocal -a names\n\tnames=(\n");
	for (size_t i = 0; i < ARRAY_N(own); i++)
		buf_addf(out, "\t\t'%s:%s'\n", own[i].name, own[i].about);
	for (size_t i = 0; i < s->programs; i++) {
		buf_addz(out, "\t\t'");
		buf_adds(out, short_name(&s->program[i]));
		buf_addc(out, ':');
		add_quoted(out, s->program[i].about, "\\:");
		buf_addz(out, "'\n");
	}
	buf_addz(out, "\t)\n\t_describe program names\n}\n\n_tw() {\n"
	    "\tif [[ $service != tw ]]; then _tw_program $service\n"
	    "\telif (( CURRENT == 2 )); then _tw_names\n"
	    "\telif [[ $words[2] == new ]]; then _files -/\n"
	    "\telif [[ $words[2] == complete ]]; then compadd bash zsh fish\n"
	    "\telif [[ $words[2] == help ]]; then _tw_names\n"
	    "\telse\n\t\tlocal program=tw-$words[2]\n\t\tshift words\n"
	    "\t\t(( CURRENT-- ))\n\t\t_tw_program $program\n\tfi\n}\n\n"
	    "_tw \"$@\"\n");
}

/* --- fish ----------------------------------------------------------------- */

/* Ends a line with what is said of the word; fish has escapes in '...'. */
static void
fish_about(struct str about, struct buf *out)
{
	buf_addz(out, " -d '");
	for (size_t i = 0; i < about.n; i++) {
		if (strchr("\\'", about.p[i]) != NULL)
			buf_addc(out, '\\');
		buf_addc(out, about.p[i]);
	}
	buf_addz(out, "'\n");
}

static void
fish_option(const struct suite_option *o, const char *after, struct buf *out)
{
	struct buf words = { 0 };

	choices(o, &words);
	buf_addf(out, "complete %s", after);
	if (o->letter != 0)
		buf_addf(out, " -s %c", o->letter);
	buf_addf(out, " -l %.*s", (int)o->name.n, o->name.p);
	if (words.n > 0)
		buf_addf(out, " -x -a '%s'", buf_z(&words));
	else if (o->arg.n > 0 && !o->arg_optional)
		buf_addz(out, " -r");
	fish_about(o->help, out);
	buf_free(&words);
}

/* The options of a program, after its own name and after tw's. */
static void
fish_program(const struct suite_program *p, struct buf *out)
{
	struct buf own_name = { 0 }, of_tw = { 0 };
	struct str name = short_name(p);

	buf_addf(&own_name, "-c %.*s", (int)p->name.n, p->name.p);
	buf_addf(&of_tw, "-c tw -n '__fish_seen_subcommand_from %.*s'",
	    (int)name.n, name.p);
	for (size_t i = 0; i < p->options; i++) {
		fish_option(&p->option[i], buf_z(&own_name), out);
		fish_option(&p->option[i], buf_z(&of_tw), out);
	}
	buf_free(&own_name);
	buf_free(&of_tw);
}

static void
fish(const struct suite *s, struct buf *out)
{
	static const char first[] =
	    "complete -c tw -f -n __fish_use_subcommand -a";

	buf_addz(out, "# What fish completes after tw: tw complete fish\n");
	for (size_t i = 0; i < ARRAY_N(own); i++)
		buf_addf(out, "%s %s -d '%s'\n", first, own[i].name,
		    own[i].about);
	buf_addz(out, "complete -c tw -x -n "
	    "'__fish_seen_subcommand_from complete' -a 'bash zsh fish'\n"
	    "complete -c tw -x -n '__fish_seen_subcommand_from help' -a '");
	for (size_t i = 0; i < s->programs; i++) {
		buf_addz(out, i == 0 ? "" : " ");
		buf_adds(out, short_name(&s->program[i]));
	}
	buf_addz(out, "'\n");
	for (size_t i = 0; i < s->programs; i++) {
		struct str name = short_name(&s->program[i]);

		buf_addf(out, "%s %.*s", first, (int)name.n, name.p);
		fish_about(s->program[i].about, out);
		fish_program(&s->program[i], out);
	}
}

static const struct {
	const char *name;
	void (*script)(const struct suite *, struct buf *);
} shells[] = { { "bash", bash }, { "zsh", zsh }, { "fish", fish } };

bool
complete_knows(const char *shell)
{
	for (size_t i = 0; i < ARRAY_N(shells); i++)
		if (strcmp(shells[i].name, shell) == 0)
			return true;
	return false;
}

void
complete_script(const struct suite *s, const char *shell, struct buf *out)
{
	assert(complete_knows(shell));
	for (size_t i = 0; i < ARRAY_N(shells); i++)
		if (strcmp(shells[i].name, shell) == 0)
			shells[i].script(s, out);
}
