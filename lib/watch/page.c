#include "watch/page.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/mem.h"
#include "base/replace.h"
#include "scene/scene.h"
#include "show/escape.h"
#include "show/html.h"
#include "watch/district_map.h"
#include "watch/panels.h"
#include "watch/speech.h"

enum { BURSTS_SHOWN = 12, CASES_SHOWN = 40, STALE = 3, SAID_EVERY = 60 };

static const char style[] =
    "body{max-width:none;padding:1rem 1.5rem 2rem}\n"
    "header{display:flex;flex-wrap:wrap;gap:.25rem 2rem;"
    "align-items:baseline}\n"
    "h1{margin:0}h2{margin:1.5rem 0 .25rem;padding-top:.5rem}\n"
    ".clock{font-size:1.25rem;font-variant-numeric:tabular-nums}\n"
    ".stale{visibility:hidden;color:var(--bad);font-weight:600}\n"
    "@keyframes old{to{color:var(--bad)}}\n"
    "@keyframes say{to{visibility:visible}}\n"
    ".panels{display:grid;gap:0 3rem;"
    "grid-template-columns:repeat(auto-fit,minmax(min(100%,34rem),1fr))}\n"
    "@media screen and (min-width:80rem){.below{display:grid;gap:0 3rem;"
    "grid-template-columns:minmax(0,2fr) minmax(0,1fr)}}\n"
    ".open td{font-weight:600}\n"
    ".over{color:var(--bad)}\n"
    "table{width:100%;font-size:1rem}\n"
    "td,th{padding:.2rem 1rem .2rem 0}\n"
    "figure svg{max-width:100%!important;height:auto}\n"
    "@media screen and (max-width:40rem){body{padding:1rem}"
    ".side{font-size:.875rem}.side td,.side th{padding-right:.4rem}"
    ".side td:nth-child(6),.side th:nth-child(6){display:none}}\n";

/* A cell; what stands in the buffer goes into it. */
static void
add_cell(struct buf *out, const char *head, struct buf *b, const char *class)
{
	buf_addf(out, "<td class=\"%s\"", class);
	/* What a card is about stands over it, and needs no head. */
	if (strcmp(class, "item") != 0)
		buf_addf(out, " data-h=\"%s\"", head);
	buf_addc(out, '>');
	escape_html(out, buf_str(b));
	buf_addz(out, "</td>");
	buf_clear(b);
}

static void
add_heads(struct buf *out, const char *class, const char *const *head,
    const char *numbers)
{
	html_table(out, class);
	buf_addz(out, "<thead><tr>");
	for (size_t i = 0; head[i] != NULL; i++)
		html_column(out, str_of(head[i]), numbers[i] == 'n');
	buf_addz(out, "</tr></thead>\n<tbody>\n");
}

static void
add_header(struct buf *out, const struct view *v, int64_t every)
{
	const struct scene *m = v->m;
	struct buf b = { 0 };

	buf_addz(out, "<header>\n");
	html_element(out, "h1", v->g != NULL && v->g->title.n > 0 ?
	    v->g->title : STR("tw-watch"));
	if (m->clock.known)
		speech_now(&b, m->clock.now, m->clock.offset);
	buf_addf(out, "<span class=\"clock\" style=\"animation:old 1s linear "
	    "%llds forwards\">", (long long)(every * STALE));
	escape_html(out, buf_str(&b));
	buf_addz(out, "</span>\n<span>");
	buf_clear(&b);
	panels_rate(&b, v);
	buf_addf(&b, "  %s", v->feed == VIEW_ENDED ? "■ ended" :
	    v->feed == VIEW_SILENT ? "○ silent" : "● live");
	escape_html(out, buf_str(&b));
	buf_addf(out, "</span>\n<span class=\"stale\" style=\"animation:say "
	    "1s linear %llds forwards\">this page is not written any more"
	    "</span>\n</header>\n", (long long)(every * STALE));
	buf_free(&b);
}

static void
add_burst(struct buf *out, const struct view *v, const struct scene_burst *t)
{
	int32_t offset = v->m->clock.offset;
	struct buf b = { 0 };

	buf_addf(out, "<tr class=\"%s\">", t->is_open ? "open" : "");
	speech_key(&b, t);
	add_cell(out, "key", &b, "item");
	buf_addz(&b, t->cooling ? "▼ cooling" : t->is_open ? "▲ open" :
	    "closed");
	add_cell(out, "state", &b, "");
	speech_when(&b, t->begin, offset);
	add_cell(out, "since", &b, "");
	if (!isnan(t->lift))
		buf_addf(&b, "%.0fx", t->lift);
	add_cell(out, "usual", &b, "n");
	speech_people(&b, t->people);
	add_cell(out, "people", &b, "n");
	if (t->called)
		speech_when(&b, t->call, offset);
	if (t->called && t->caller.n > 0) {
		buf_addz(&b, " @");
		buf_adds(&b, buf_str(&t->caller));
	}
	add_cell(out, "call", &b, "");
	if (t->place.n > 0)
		speech_place(&b, v->g, buf_str(&t->place));
	add_cell(out, "where", &b, "");
	buf_addz(out, "</tr>\n");
	buf_free(&b);
}

static void
add_bursts(struct buf *out, const struct view *v)
{
	static const char *const head[] = { "key", "state", "since", "usual",
		"people", "call", "where", NULL };
	const struct scene_burst *burst[BURSTS_SHOWN];
	size_t n = view_bursts(v, burst, BURSTS_SHOWN);

	html_element(out, "h2", STR("Bursts"));
	if (n == 0) {
		buf_addz(out, "<p class=\"dim\">no burst</p>\n");
		return;
	}
	add_heads(out, "cards", head, "...nn..");
	for (size_t i = 0; i < n; i++)
		add_burst(out, v, burst[i]);
	html_table_end(out);
}

static void
add_line(struct buf *out, const struct view *v, const struct view_line *l,
    bool district)
{
	struct buf b = { 0 };

	buf_addz(out, "<tr>");
	view_name(v, district, l->item, &b);
	add_cell(out, district ? "district" : "topic", &b, "item");
	speech_number(&b, l->n);
	add_cell(out, "n", &b, "n");
	if (l->people > 0 && l->people < SCENE_FEW)
		buf_addf(&b, "<%d", SCENE_FEW);
	else
		buf_addf(&b, "%.0f", l->people);
	add_cell(out, "people", &b, "n");
	if (!isnan(l->times))
		buf_addf(&b, "%.1fx", l->times);
	add_cell(out, "usual", &b, "n");
	buf_addu(&b, l->open);
	add_cell(out, "open", &b, "n");
	if (district) {
		if (l->most != 0)
			view_name(v, false, l->most, &b);
		add_cell(out, "most", &b, "");
	}
	buf_addz(out, "</tr>\n");
	buf_free(&b);
}

static void
add_side(struct buf *out, const struct view *v, bool district)
{
	static const char *const topic_head[] = { "topic", "n", "people",
		"usual", "open", NULL };
	static const char *const district_head[] = { "district", "n", "people",
		"usual", "open", "most", NULL };
	struct view_lines *l = mem_new(1, sizeof(*l));
	struct buf b = { 0 };

	if (district)
		view_districts(v, l);
	else
		view_topics(v, l);
	buf_addf(&b, "%s, %s", district ? "Districts" : "Complaints",
	    v->hours == 1 ? "1 h" : v->hours == 24 ? "24 h" : "7 d");
	buf_addz(out, "<section>\n");
	html_element(out, "h2", buf_str(&b));
	add_heads(out, "side", district ? district_head : topic_head, ".nnnn.");
	for (size_t i = 0; i < l->n; i++)
		add_line(out, v, &l->line[i], district);
	add_line(out, v, &l->none, district);
	html_table_end(out);
	buf_addz(out, "</section>\n");
	buf_free(&b);
	free(l);
}

static void
add_answers(struct buf *out, const struct view *v)
{
	struct buf b = { 0 };

	html_element(out, "h2", STR("Answers"));
	panels_answered(&b, v, ";  ", true);
	html_element(out, "p", buf_str(&b));
	buf_clear(&b);
	panels_tone(&b, v);
	html_element(out, "p", buf_str(&b));
	buf_free(&b);
}

static void
add_case(struct buf *out, const struct view *v, const struct scene_case *c)
{
	int64_t age = v->m->clock.now - c->first;
	bool over = scene_is_over(v->m, c);
	struct buf b = { 0 };

	buf_addz(out, "<tr>");
	view_name(v, false, c->topic, &b);
	add_cell(out, "case", &b, "item");
	buf_addf(&b, "%.1f", scene_priority(v->m, c));
	add_cell(out, "priority", &b, "n");
	speech_age(&b, age < 0 ? 0 : age);
	add_cell(out, "age", &b, "n");
	buf_addu(&b, c->posts);
	add_cell(out, "posts", &b, "n");
	buf_addu(&b, c->people);
	add_cell(out, "people", &b, "n");
	view_district(v, c, &b);
	add_cell(out, "district", &b, "");
	buf_adds(&b, v->m->offices.key[c->office]);
	add_cell(out, "office", &b, "");
	buf_addz(&b, speech_state(c));
	add_cell(out, "state", &b, "");
	if (c->limit > 0)
		speech_left(&b, c->limit - age);
	add_cell(out, "limit", &b, over ? "over" : "");
	buf_addz(out, "</tr>\n");
	buf_free(&b);
}

static void
add_cases(struct buf *out, const struct view *v)
{
	static const char *const head[] = { "case", "priority", "age", "posts",
		"people", "district", "office", "state", "limit", NULL };
	size_t n;
	uint32_t *number = view_queue(v, &n);
	struct buf b = { 0 };

	html_element(out, "h2", STR("Cases"));
	panels_verified(&b, v);
	html_element(out, "p", buf_str(&b));
	buf_free(&b);
	if (n > 0) {
		add_heads(out, "cards", head, ".nnnn....");
		for (size_t i = 0; i < n && i < CASES_SHOWN; i++)
			add_case(out, v, &v->m->cases[number[i]]);
		html_table_end(out);
	}
	if (n > CASES_SHOWN)
		buf_addf(out, "<p class=\"dim\">%zu more</p>\n",
		    n - CASES_SHOWN);
	free(number);
}

static void
add_map(struct buf *out, const struct view *v, const struct district_map *map)
{
	struct buf svg = { 0 };

	district_map_svg(map, v, &svg);
	if (svg.n > 0) {
		buf_addz(out, "<figure>\n");
		buf_adds(out, buf_str(&svg));
		buf_addz(out, "</figure>\n");
	}
	buf_free(&svg);
}

void
page_make(struct buf *out, const struct view *v,
    const struct district_map *map, int64_t every)
{
	struct str title = v->g != NULL && v->g->title.n > 0 ? v->g->title :
	    STR("tw-watch");

	html_begin_again(out, title, style, every);
	add_header(out, v, every);
	add_bursts(out, v);
	buf_addz(out, "<div class=\"panels\">\n");
	add_side(out, v, false);
	add_side(out, v, true);
	buf_addz(out, "</div>\n");
	add_answers(out, v);
	buf_addz(out, "<div class=\"below\">\n<section>\n");
	add_cases(out, v);
	buf_addz(out, "</section>\n");
	add_map(out, v, map);
	buf_addz(out, "</div>\n");
	html_end(out);
}

void
page_save(const char *path, struct str page)
{
	static time_t said;
	struct replace file = { 0 };

	replace_begin(&file, path, 0644);
	replace_add(&file, page);
	if (!replace_end(&file, false) && time(NULL) - said >= SAID_EVERY) {
		said = time(NULL);
		diag_trouble("--html %s: %s; the page that is there stays",
		    path, strerror(file.error));
	}
	replace_free(&file);
}
