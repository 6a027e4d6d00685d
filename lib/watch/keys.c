#include "watch/keys.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <time.h>

#include "base/buf.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/str.h"
#include "io/verdict.h"
#include "show/screen.h"
#include "time/when.h"

/* The number of the chosen case; NAMES_NONE when there is none. */
static uint32_t
chosen_case(const struct view *v, size_t *n)
{
	uint32_t *number = view_queue(v, n);
	uint32_t chosen = v->chosen < *n ? number[v->chosen] : NAMES_NONE;

	free(number);
	return chosen;
}

static void
ask(struct watch_keys *k, struct view *v, const char *text)
{
	buf_clear(&k->asked);
	buf_addz(&k->asked, text);
	v->asked = buf_z(&k->asked);
}

static void
stop_asking(struct watch_keys *k, struct view *v)
{
	k->mode = KEYS_CHOOSING;
	v->asked = NULL;
}

/* Who sits there, as far as the system knows; no tab, no line end. */
static void
add_operator(struct buf *b)
{
	const char *user = getenv("USER");

	for (; user != NULL && *user != '\0'; user++)
		buf_addc(b, (unsigned char)*user < 0x20 ? ' ' : *user);
}

/* Appends a line to the file of verdicts; NULL, or why not. */
static const char *
write_verdict(const struct watch_keys *k, const struct view *v,
    const char *verdict, struct str of)
{
	FILE *f = fopen(k->verdicts, "ae");
	struct buf line = { 0 };
	struct stat st;
	bool good;

	if (f == NULL)
		return strerror(errno);
	if (fstat(fileno(f), &st) == 0 && st.st_size == 0)
		buf_addz(&line, "id\tverdict\tby\tat\tnote\n");
	buf_adds(&line, v->m->ids.key[k->number]);
	buf_addf(&line, "\t%s", verdict);
	if (of.n > 0) {
		buf_addc(&line, ':');
		buf_adds(&line, of);
	}
	buf_addc(&line, '\t');
	add_operator(&line);
	buf_addc(&line, '\t');
	when_write(&line, (int64_t)time(NULL), v->m->clock.offset, true);
	buf_addz(&line, "\t\n");
	good = fwrite(line.p, 1, line.n, f) == line.n;
	good = fclose(f) == 0 && good;
	buf_free(&line);
	return good ? NULL : strerror(errno);
}

static void
judge(struct watch_keys *k, struct view *v, struct scene *m, struct str of)
{
	const char *why = write_verdict(k, v, verdict_name[k->verdict], of);

	stop_asking(k, v);
	if (why == NULL) {
		scene_judge(m, k->number, k->verdict);
		return;
	}
	buf_clear(&k->asked);
	buf_addf(&k->asked, "not written to %s: %s", k->verdicts, why);
	v->asked = buf_z(&k->asked);
}

static void
begin_verdict(struct watch_keys *k, struct view *v, enum verdict_kind kind)
{
	size_t n;

	k->number = chosen_case(v, &n);
	if (k->number == NAMES_NONE)
		return;
	if (k->verdicts == NULL) {
		ask(k, v, "verdicts need a file: start it with --verdicts");
		return;
	}
	k->verdict = kind;
	if (kind == VERDICT_DUPLICATE) {
		k->mode = KEYS_TWIN;
		ask(k, v, "duplicate of which case? choose it, enter; "
		    "escape: of none");
		return;
	}
	k->mode = KEYS_CONFIRMING;
	buf_clear(&k->asked);
	buf_addf(&k->asked, "%s? y", verdict_name[kind]);
	v->asked = buf_z(&k->asked);
}

/* A place moved by so many, within n. */
static void
move_within(size_t *at, size_t n, int64_t by)
{
	if (by < 0 && *at < (size_t)-by)
		*at = 0;
	else
		*at = (size_t)((int64_t)*at + by);
	if (*at >= n)
		*at = n == 0 ? 0 : n - 1;
}

/* The lines of the panel in which the keys choose; free(3) them. */
static struct view_lines *
lines_of(const struct view *v)
{
	struct view_lines *l = mem_new(1, sizeof(*l));

	if (v->panel == VIEW_TOPICS)
		view_topics(v, l);
	else
		view_districts(v, l);
	return l;
}

static void
move(struct view *v, int64_t by)
{
	struct view_lines *l;
	size_t n;

	if (v->panel != VIEW_CASES) {
		l = lines_of(v);
		move_within(&v->line, l->n, by);
		free(l);
		return;
	}
	(void)chosen_case(v, &n);
	move_within(&v->chosen, n, by);
}

/* The chosen topic or district: only its cases. */
static void
find_line(struct watch_keys *k, struct view *v)
{
	struct view_lines *l = lines_of(v);

	buf_clear(&k->sought);
	if (v->line < l->n)
		view_name(v, v->panel == VIEW_DISTRICTS,
		    l->line[v->line].item, &k->sought);
	v->sought = buf_str(&k->sought);
	v->panel = VIEW_CASES;
	v->chosen = 0;
	free(l);
}

static void
next_panel(struct view *v)
{
	switch (v->panel) {
	case VIEW_CASES:
		v->panel = VIEW_TOPICS;
		break;
	case VIEW_TOPICS:
		v->panel = VIEW_DISTRICTS;
		break;
	case VIEW_DISTRICTS:
		v->panel = VIEW_CASES;
		break;
	}
	v->line = 0;
}

/* Keys that choose; false when it is none of them. */
static bool
press_moving(struct view *v, int key, size_t rows)
{
	switch (key) {
	case SCREEN_UP:
	case 'k':
		move(v, -1);
		return true;
	case SCREEN_DOWN:
	case 'j':
		move(v, 1);
		return true;
	case SCREEN_PAGE_UP:
		move(v, -(int64_t)rows);
		return true;
	case SCREEN_PAGE_DOWN:
		move(v, (int64_t)rows);
		return true;
	case SCREEN_HOME:
	case 'g':
		move(v, -SCENE_CASES);
		return true;
	case SCREEN_END:
	case 'G':
		move(v, SCENE_CASES);
		return true;
	default:
		return false;
	}
}

static void
press_choosing(struct watch_keys *k, struct view *v, int key)
{
	v->asked = NULL;
	switch (key) {
	case SCREEN_ENTER:
		if (v->panel != VIEW_CASES) {
			find_line(k, v);
			break;
		}
		v->posts = !v->posts;
		v->help = false;
		break;
	case SCREEN_ESCAPE:
		v->posts = v->help = false;
		v->panel = VIEW_CASES;
		v->sought = STR("");
		break;
	case '\t':
		next_panel(v);
		break;
	case 'v':
		begin_verdict(k, v, VERDICT_REAL);
		break;
	case 'x':
		begin_verdict(k, v, VERDICT_FALSE);
		break;
	case 'u':
		begin_verdict(k, v, VERDICT_DUPLICATE);
		break;
	case 'd':
		begin_verdict(k, v, VERDICT_DONE);
		break;
	case '/':
		k->mode = KEYS_FINDING;
		buf_clear(&k->sought);
		ask(k, v, "find: ");
		break;
	case 'w':
		v->hours = v->hours == 1 ? 24 : v->hours == 24 ? 168 : 1;
		break;
	case 'f':
		v->frozen = !v->frozen;
		break;
	case '?':
		v->help = !v->help;
		v->posts = false;
		break;
	case 'q':
		k->ended = true;
		break;
	default:
		break;
	}
}

static void
press_finding(struct watch_keys *k, struct view *v, int key)
{
	if (key == SCREEN_ENTER) {
		v->sought = buf_str(&k->sought);
		v->chosen = 0;
		stop_asking(k, v);
		return;
	}
	if (key == SCREEN_ESCAPE) {
		stop_asking(k, v);
		return;
	}
	if (key == SCREEN_ERASE)
		while (k->sought.n > 0 &&
		    ((unsigned char)k->sought.p[--k->sought.n] & 0xc0) == 0x80)
			;
	else if (key >= ' ')
		buf_add_utf8(&k->sought, (uint32_t)key);
	buf_clear(&k->asked);
	buf_addz(&k->asked, "find: ");
	buf_adds(&k->asked, buf_str(&k->sought));
	v->asked = buf_z(&k->asked);
}

static void
press_twin(struct watch_keys *k, struct view *v, struct scene *m, int key)
{
	size_t n;
	uint32_t other;

	if (key == SCREEN_ESCAPE || key == 'q') {
		stop_asking(k, v);
		return;
	}
	if (key != SCREEN_ENTER)
		return;
	other = chosen_case(v, &n);
	if (other == NAMES_NONE || other == k->number)
		ask(k, v, "a case is no duplicate of itself: choose another, "
		    "enter; escape: of none");
	else
		judge(k, v, m, m->ids.key[other]);
}

void
keys_press(struct watch_keys *k, struct view *v, struct scene *m, int key,
    size_t rows)
{
	switch (k->mode) {
	case KEYS_CHOOSING:
		if (!press_moving(v, key, rows))
			press_choosing(k, v, key);
		break;
	case KEYS_CONFIRMING:
		if (key == 'y')
			judge(k, v, m, STR(""));
		else
			stop_asking(k, v);
		break;
	case KEYS_TWIN:
		if (!press_moving(v, key, rows))
			press_twin(k, v, m, key);
		break;
	case KEYS_FINDING:
		press_finding(k, v, key);
		break;
	}
	move(v, 0);
}

void
keys_free(struct watch_keys *k)
{
	buf_free(&k->sought);
	buf_free(&k->asked);
}
