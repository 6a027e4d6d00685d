/* What the keys of tw-watch do, on made-up rows, and what its page shows then. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/diag.h"
#include "check.h"
#include "json/json.h"
#include "scene/arrival.h"
#include "scene/scene.h"
#include "show/canvas.h"
#include "show/screen.h"
#include "watch/frame.h"
#include "watch/keys.h"
#include "watch/page.h"
#include "watch/panels.h"
#include "watch/view.h"

static struct scene scene;
static struct view view;
static struct watch_keys keys;
static struct canvas cells;
static struct buf page;
static char path[64];

/* A record or a row comes in. */
static void
give(const char *line)
{
	struct record rec = { 0 };
	struct buf row = { 0 };
	const struct json_node *kind;

	CHECK(json_scan(&rec.json, str_of(line), 1), "no JSON: %s", line);
	kind = json_get(rec.json.node, "row");
	if (kind != NULL)
		rec.row = json_text(kind, &row);
	arrival_take(&scene, &rec);
	json_free(&rec.json);
	buf_free(&row);
}

/* Forty topics in forty districts, the first the commonest; 30 cases. */
static void
fill(void)
{
	struct buf b = { 0 };

	for (int i = 0; i < 40; i++)
		for (int n = 0; n < 41 - i; n++) {
			buf_clear(&b);
			buf_addf(&b, "{\"created_at\":\"2015-05-01T12:%02d:00"
			    "+07:00\",\"author\":{\"handle\":\"w%d\"},\"text\":"
			    "\"made up\",\"topic\":[\"t/topic-%02d\"],"
			    "\"place_about\":[\"district-%02d\"]%s}", i, n, i,
			    i, n == 0 && i == 39 ? ",\"case\":[\"c00\"]" : "");
			give(buf_z(&b));
		}
	for (int i = 0; i < 30; i++) {
		buf_clear(&b);
		buf_addf(&b, "{\"row\":\"case\",\"id\":\"c%02d\",\"topic\":"
		    "\"t/case-%02d\",\"office\":\"office%d\",\"place_about\":"
		    "[\"district-%02d\"],\"p\":0.%d,\"first\":\"2015-05-01T0%d:00"
		    ":00+07:00\",\"posts\":%d,\"people\":%d,\"state\":\"%s\"}",
		    i, i, i % 3, i, 1 + i % 9, i % 10, 31 - i, 31 - i,
		    i == 20 ? "passed-on" : "new");
		give(buf_z(&b));
	}
	buf_free(&b);
}

/* Special keys as letters that no test types. */
static int
key_of(char c)
{
	switch (c) {
	case '^': return SCREEN_UP;
	case '_': return SCREEN_DOWN;
	case '<': return SCREEN_PAGE_UP;
	case '>': return SCREEN_PAGE_DOWN;
	case '[': return SCREEN_HOME;
	case ']': return SCREEN_END;
	case '\n': return SCREEN_ENTER;
	case '\033': return SCREEN_ESCAPE;
	case '\b': return SCREEN_ERASE;
	default: return (unsigned char)c;
	}
}

static void
draw(size_t columns, size_t rows)
{
	canvas_open(&cells, columns, rows);
	frame_draw(&cells, &view);
	buf_clear(&page);
	canvas_write(&cells, &page);
}

static void
press(const char *typed)
{
	for (; *typed != '\0'; typed++)
		keys_press(&keys, &view, &scene, key_of(*typed),
		    frame_cases(80, 24, &view));
	draw(80, 24);
}

static bool
shows(const char *words)
{
	return strstr(buf_z(&page), words) != NULL;
}

/* The words at the beginning of the row that is marked as chosen. */
static bool
is_chosen(const char *words)
{
	struct buf row = { 0 };
	bool found = false;

	for (size_t r = 0; r < cells.rows && !found; r++) {
		buf_clear(&row);
		for (size_t c = 0; c < cells.columns; c++) {
			const struct canvas_one *one =
			    &cells.one[r * cells.columns + c];

			if (one->style == CANVAS_CHOSEN)
				buf_add(&row, one->text, one->n);
		}
		found = row.n > 0 && strstr(buf_z(&row), words) != NULL;
	}
	buf_free(&row);
	return found;
}

static void
choosing(void)
{
	press("");
	CHECK(is_chosen("case 00"), "the most urgent is chosen");
	press("^<[k");
	CHECK(is_chosen("case 00"), "there is none before the first");
	press("j_");
	CHECK(is_chosen("case 02"), "two down");
	press("]");
	CHECK(is_chosen("case 29"), "the last");
	press("_>G");
	CHECK(is_chosen("case 29"), "there is none after the last");
	press("<");
	CHECK(!is_chosen("case 29"), "a page up");
	press("g>");
	CHECK(!is_chosen("case 00"), "a page down");
	press("[");
	CHECK(is_chosen("case 00"), "the first");
}

static void
panels(void)
{
	press("\t");
	CHECK(is_chosen("topic 00"), "tab: topics");
	press("jjj");
	CHECK(is_chosen("topic 03"), "the fourth topic");
	press("]");
	CHECK(is_chosen("case 29"), "the last topic");
	press("\t");
	CHECK(is_chosen("district 00"), "tab: districts");
	press("j");
	CHECK(is_chosen("district 01"), "the second district");
	press("]");
	CHECK(shows("district 39"), "the last district");
	press("\t");
	CHECK(is_chosen("case 00"), "tab: cases");
	press("\t\tj\n");
	CHECK(view.sought.n > 0 && shows("no case has this"),
	    "enter: cases of that district, whose places are not sure");
	press("\033");
	CHECK(view.sought.n == 0 && is_chosen("case 00"), "escape: all");
}

static void
finding(void)
{
	press("/");
	CHECK(shows("\n find:"), "/ asks");
	press("CASE 07\303\251");
	press("\b\b");
	CHECK(shows("find: CASE 07"), "what was typed, a letter taken back");
	press("\n");
	CHECK(is_chosen("case 07") && !shows("case 08"), "only it");
	press("/\001\002");
	CHECK(shows("\n find:") && !shows("find: \357"), "keys that write nothing");
	press("\033/x\033");
	CHECK(!shows("find:"), "escape: it is not asked any more");
	press("/\b\n");
	CHECK(shows("case 00"), "nothing sought: all");
	press("/office2\n");
	CHECK(is_chosen("case 02"), "by office");
	press("/no such\n");
	CHECK(shows("no case has this in its words"), "none is found");
	press("v");
	CHECK(!shows("real?"), "no case, no verdict");
	press("u\n\033");
	CHECK(!shows("duplicate of"), "nor a duplicate");
}

static void
views(void)
{
	press("\033?");
	CHECK(shows("severity x people"), "? is help");
	press("\n");
	CHECK(shows("posts of case 00, case c00") && shows("made up"),
	    "enter: its posts");
	CHECK(!shows("@w0"), "posts have no names");
	view.persons = true;
	press("");
	CHECK(shows("@w0: made up"), "posts have names where they are asked for");
	press("j");
	CHECK(shows("no posts of it came by"), "of the next there are none");
	press("?");
	CHECK(shows("severity x people"), "help in their place");
	press("\033");
	CHECK(shows("complaints, 24 h"), "escape: back");
	press("w");
	CHECK(shows("complaints, 7 d"), "w: a week");
	press("w");
	CHECK(shows("complaints, 1 h"), "w: an hour");
	press("w");
	CHECK(shows("complaints, 24 h"), "w: a day");
	press("f");
	CHECK(shows("frozen"), "f");
	press("f");
	CHECK(!shows("frozen"), "f again");
	press("z");
	CHECK(!keys.ended, "other keys do nothing");
	view.lag = 90;
	press("");
	CHECK(shows("+07:00            lag 2 min  ● live"),
	    "how far it is back, where there is room for no more");
	view.feed = VIEW_SILENT;
	view.silent = 7200;
	press("");
	CHECK(shows("36 posts/h  ○ silent 2h 00"), "that nothing comes");
	view.feed = VIEW_ENDED;
	view.lag = 0;
	press("");
	CHECK(shows("■ ended"), "that it has ended");
	view.feed = VIEW_LIVE;
}

static bool
last_line_begins(const char *words)
{
	char line[256] = "", next[256];
	FILE *f = fopen(path, "r");

	while (f != NULL && fgets(next, sizeof(next), f) != NULL)
		memcpy(line, next, sizeof(line));
	if (f != NULL)
		fclose(f);
	return strncmp(line, words, strlen(words)) == 0;
}

static void
verdicts(void)
{
	press("\033[v");
	CHECK(shows("verdicts need a file"), "where no file is named");
	keys.verdicts = "/no such folder/file";
	press("vy");
	CHECK(shows("not written to /no such folder/file"), "one that cannot be");
	keys.verdicts = "/dev/full";
	press("vy");
	CHECK(shows("not written to /dev/full: No space left"), "a full disk");
	keys.verdicts = path;
	press("v");
	CHECK(shows(" real? y"), "v asks");
	press("n");
	CHECK(!shows("real? y") && access(path, F_OK) != 0, "n: none");
	setenv("USER", "op\terator", 1);
	press("vy");
	CHECK(last_line_begins("c00\treal\top erator\t"), "real, by whom");
	press("[d");
	CHECK(shows(" done? y"), "d asks");
	press("y");
	CHECK(last_line_begins("c00\tdone\t"), "done");
	CHECK(!shows("case 00"), "done: it does not wait");
	press("[x");
	CHECK(shows(" false? y"), "x asks");
	press("y");
	CHECK(last_line_begins("c01\tfalse\t"), "false");
	press("[u");
	CHECK(shows("duplicate of which"), "u asks");
	press("z\n");
	CHECK(shows("no duplicate of itself"), "of itself");
	press("q");
	CHECK(!keys.ended && !shows("duplicate"), "q: not asked any more");
	press("[ujj\n");
	CHECK(last_line_begins("c02\tduplicate:c04\t"), "of another");
	press("/case 20\n");
	press("vy");
	CHECK(last_line_begins("c20\treal\t") && shows("passed on"),
	    "what was passed on stays so");
	unsetenv("USER");
	press("\033[vy");
	CHECK(last_line_begins("c20\treal\t\t"), "nobody knows by whom");
	press("q");
	CHECK(keys.ended, "q: the end");
}

static void
bursts(void)
{
	static const char *const rows[] = {
		"{\"row\":\"burst\",\"state\":\"open\",\"dimension\":\"hashtags\","
		"\"key\":\"tag\",\"begin\":\"2015-05-01T10:00:00+07:00\","
		"\"people\":3,\"lift\":4.25,\"call\":"
		"\"2015-05-01T11:00:00+07:00\",\"caller\":\"mayor\"}",
		"{\"row\":\"burst\",\"state\":\"cooling\",\"dimension\":\"topic\","
		"\"key\":\"a/b-c,a/d\",\"begin\":\"2015-05-01T08:00:00+07:00\","
		"\"people\":50,\"lift\":12.6,\"call\":"
		"\"2015-05-01T11:00:00+07:00\",\"lead_s\":7200,\"posts\":60,"
		"\"places\":[{\"place\":\"x/north\",\"n\":30}]}",
		"{\"row\":\"burst\",\"state\":\"echo\",\"dimension\":\"topic\","
		"\"key\":\"echoed\",\"begin\":\"2015-05-01T07:00:00+07:00\","
		"\"closed\":\"2015-05-01T11:39:00+07:00\"}",
		"{\"row\":\"burst\",\"dimension\":\"topic\",\"key\":\"of a bin\","
		"\"begin\":\"2015-05\"}",
	};

	draw(120, 40);
	CHECK(shows("no burst"), "none");
	for (size_t i = 0; i < 4; i++)
		give(rows[i]);
	draw(120, 40);
	CHECK(shows(" ▲ open           #tag ") &&
	    shows("  4.2       3   1 May 11:00   -"),
	    "an open one");
	CHECK(shows(" ▼ cooling        b c + d ") &&
	    shows("  13      50   1 May 11:00   2 h     north 50 %"), "a cooling one");
	CHECK(shows("   closed 60 min  echoed ") &&
	    shows("  -       -   none          -"),
	    "one that is over");
	CHECK(!shows("of a bin"), "a bin is no instant");
	draw(80, 60);
	CHECK(shows("▲ #tag  open 2h 39  4x usual  <5 people  call 1 May 11:00 "
	    "@mayor"), "an open one in a line");
	CHECK(shows("▼ b c + d  cooling 4h 39  13x usual  50 people"),
	    "a cooling one in a line");
	draw(39, 24);
	CHECK(shows("bursts") && cells.rows == 24, "a small page is a line");
}

/* The panel in so many rows, in which the last line is chosen. */
static void
in_rows(size_t rows, enum view_panel panel)
{
	view.panel = panel;
	view.line = 1000;
	canvas_open(&cells, 80, 8);
	if (panel == VIEW_TOPICS)
		panels_topics(&cells, &view, 0, rows, 1, 60);
	else
		panels_districts(&cells, &view, 0, rows, 1, 78);
	buf_clear(&page);
	canvas_write(&cells, &page);
	view.panel = VIEW_CASES;
	view.line = 0;
}

static void
few_rows(void)
{
	static const enum view_panel panel[] = { VIEW_TOPICS, VIEW_DISTRICTS };
	static const char *const name[] = { "no topic", "not placed" };
	static const char *const last[] = { "case 29", "district 39" };

	for (size_t i = 0; i < 2; i++) {
		in_rows(1, panel[i]);
		CHECK(!shows(name[i]) && !shows("more"), "one row is a head");
		in_rows(2, panel[i]);
		CHECK(shows(name[i]) && !shows("more"), "two rows");
		in_rows(3, panel[i]);
		CHECK(shows(name[i]) && shows(i == 0 ? "(70 more)" :
		    "(40 more)"), "three rows: %s", buf_z(&page));
		in_rows(4, panel[i]);
		CHECK(shows(last[i]) && shows(i == 0 ? "(69 more)" :
		    "(39 more)"), "four rows: %s", buf_z(&page));
	}
	canvas_open(&cells, 80, 8);
	panels_bursts(&cells, &view, 0, 0);
	buf_clear(&page);
	canvas_write(&cells, &page);
	CHECK(!shows("burst"), "no row, no burst");
}

static bool
tells(void (*say)(struct buf *, const struct view *), const char *words)
{
	struct buf b = { 0 };
	bool told;

	say(&b, &view);
	buf_addc(&b, '\n');
	told = strstr(buf_z(&b), words) != NULL;
	if (!told)
		printf("%s\n", buf_z(&b));
	buf_free(&b);
	return told;
}

/* A post at 12:50 with these members. */
static void
give_toned(const char *members)
{
	struct buf b = { 0 };

	buf_addf(&b, "{\"created_at\":\"2015-05-01T12:50:00+07:00\",\"text\":"
	    "\"made up\",%s}", members);
	give(buf_z(&b));
	buf_free(&b);
}

static void
tone(void)
{
	static const char attack[] = "\"abuse\":[\"attack/race\"],"
	    "\"place_about\":[\"district-07\"]";

	CHECK(tells(panels_tone, "tone, 7 d   not coded"), "no tone");
	give_toned("\"sentiment\":[\"positive\"]");
	give_toned("\"sentiment\":[\"positive/joy\",\"positives\"]");
	give_toned("\"sentiment\":[\"negative\",\"positive\"]");
	give_toned("\"sentiment\":[\"neutral\"]");
	give_toned("\"sentiment\":[\"irony\"]");
	give_toned("\"sentiment\":[]");
	give_toned("\"sentiment\":\"positive\"");
	CHECK(tells(panels_tone, "good 50 % (15-85)   bad 0 % (0-49)"),
	    "two of four are good, and one is both");
	give_toned("\"abuse\":[\"attacks\"]");
	give_toned("\"abuse\":[\"attack\"]");
	CHECK(tells(panels_tone, "attacks on persons: at least 1"), "one attack");
	for (size_t i = 0; i < SCENE_FEW - 1; i++)
		give_toned(attack);
	CHECK(tells(panels_tone, "at least 5\n"), "where few are is not said");
	give_toned(attack);
	CHECK(tells(panels_tone, "at least 6, district 07 5"),
	    "where most are is said");
}

static void
feeds(void)
{
	static const char *const said[] = { "● live", "○ silent", "■ ended" };
	const struct district_map none = { 0 };

	for (size_t i = 0; i < 3; i++) {
		view.feed = (enum view_feed)i;
		buf_clear(&page);
		page_make(&page, &view, &none, 5);
		for (size_t k = 0; k < 3; k++)
			CHECK(shows(said[k]) == (i == k), "page: %s of %s",
			    said[k], said[i]);
	}
	view.feed = VIEW_LIVE;
}

/* Records and rows in which something is of another kind, or not there. */
static void
odd(void)
{
	size_t timeless = scene.timeless, cases = view_tally(&view).cases;

	give("{\"text\":\"no time\"}");
	give("{\"created_at\":5}");
	CHECK(scene.timeless == timeless + 2, "records without a time");
	give_toned("\"case\":[]");
	give_toned("\"case\":[\"c00\"],\"author\":\"x\"");
	give_toned("\"case\":\"c00\"");
	give_toned("\"topic\":[],\"author\":{}");
	give_toned("\"stance\":[\"keluhan/x\"],\"author\":{\"id\":5}");
	give("{\"row\":\"case\"}");
	give("{\"row\":\"case\",\"id\":\"odd\",\"limit_s\":1e12,\"state\":"
	    "\"no such\",\"first\":5,\"p\":\"x\"}");
	CHECK(view_tally(&view).cases == cases + 1, "a case of little: %zu",
	    view_tally(&view).cases - cases);
	give("{\"row\":\"thread\",\"id\":\"q1\",\"state\":\"answered\"}");
	give("{\"row\":\"thread\",\"id\":\"q1\",\"asked\":"
	    "\"2015-05-01T10:00:00+07:00\",\"state\":\"answered\","
	    "\"seconds\":-5}");
	give("{\"row\":\"thread\",\"id\":\"q2\",\"asked\":"
	    "\"2015-05-01T10:00:00+07:00\",\"state\":\"answered\","
	    "\"seconds\":1e300}");
	view.sought = STR("odd");
	press("");
	view.sought = STR("");
}

int
main(void)
{
	static const size_t size[][2] = { { 40, 10 }, { 42, 12 }, { 60, 18 },
		{ 79, 24 }, { 80, 23 }, { 80, 24 }, { 100, 30 }, { 112, 29 },
		{ 113, 31 }, { 120, 40 }, { 150, 45 }, { 300, 100 } };

	snprintf(path, sizeof(path), "/tmp/unit-watch-%d", (int)getpid());
	scene_open(&scene);
	view = (struct view){ .m = &scene, .hours = 24, .feed = VIEW_LIVE };
	press("");
	CHECK(shows("no open case") && shows("no burst"), "before all");
	press("j\tj\t]\n\n");
	CHECK(shows("posts of"), "no case, no post");
	press("\033");
	fill();
	for (size_t i = 0; i < sizeof(size) / sizeof(*size); i++) {
		view.panel = (enum view_panel)(i % 3);
		draw(size[i][0], size[i][1]);
		CHECK(cells.columns == size[i][0] && shows("open"), "%zux%zu",
		    size[i][0], size[i][1]);
	}
	view.panel = VIEW_CASES;
	choosing();
	panels();
	finding();
	views();
	bursts();
	few_rows();
	feeds();
	tone();
	odd();
	verdicts();
	unlink(path);
	keys_free(&keys);
	canvas_free(&cells);
	buf_free(&page);
	scene_close(&scene);
	return failures > 0;
}
