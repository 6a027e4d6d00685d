#include "watch/watch.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/mem.h"
#include "base/wait.h"
#include "gazetteer/gazetteer.h"
#include "gazetteer/places.h"
#include "io/reader.h"
#include "io/state.h"
#include "scene/arrival.h"
#include "scene/carried.h"
#include "show/canvas.h"
#include "show/screen.h"
#include "stream/clock.h"
#include "stream/replay.h"
#include "watch/district_map.h"
#include "watch/events.h"
#include "watch/frame.h"
#include "watch/keys.h"
#include "watch/page.h"

enum {
	FRAME = 250,		/* milliseconds between two */
	LAG = 10,		/* seconds that need not be said */
	OLD = 86400,		/* who lags so far reads an archive */
	SILENT = 60,
	GRACE = 1500,		/* milliseconds for the end of the input */
	SIZE_MOST = 1000
};

/* What the thread that reads and the one that shows share, under the lock. */
struct watch {
	const struct watch_settings *set;
	char **files;
	struct gazetteer *g;
	struct district_map map;
	struct scene scene;
	struct replay replay;
	struct state *state;
	struct events events;
	struct view view;
	struct watch_keys keys;
	pthread_mutex_t lock;
	int64_t came;		/* when the last post did, by the wall */
	bool ended;		/* the input has */
};

static int64_t
wall(void)
{
	return (int64_t)time(NULL);
}

/* A record or row into the scene; what it brings is told. */
static void
take(struct watch *w, const struct record *rec)
{
	w->events.happened = false;
	if (rec->row.p == NULL)
		w->came = wall();
	if (rec->row.p != NULL || !carried_was_counted(&w->replay, rec))
		arrival_take(&w->scene, rec);
	if (w->events.happened && w->events.rows)
		record_write(rec);
	if (state_due(w->state, w->scene.clock.now))
		carried_write(w->state, &w->scene, &w->replay);
}

static void *
read_all(void *to)
{
	struct watch *w = to;
	struct reader *in = reader_open(w->files, READER_STREAM);
	struct record rec = { 0 };

	while (reader_next(in, &rec)) {
		pthread_mutex_lock(&w->lock);
		take(w, &rec);
		pthread_mutex_unlock(&w->lock);
	}
	pthread_mutex_lock(&w->lock);
	w->ended = true;
	w->scene.news++;
	pthread_mutex_unlock(&w->lock);
	reader_close(in);
	record_free(&rec);
	diag_flush();
	return NULL;
}

/* How the input stands, by the clock on the wall. */
static void
look_at_feed(struct watch *w)
{
	struct view *v = &w->view;
	int64_t now = wall(), lag = now - w->scene.clock.now;

	v->silent = now - w->came;
	v->feed = w->ended ? VIEW_ENDED :
	    v->silent >= SILENT && w->scene.clock.known ? VIEW_SILENT :
	    VIEW_LIVE;
	v->lag = w->scene.clock.known && !w->ended && lag > LAG && lag < OLD ?
	    lag : 0;
}

static void
draw(struct watch *w, struct screen *screen, struct canvas *cells)
{
	size_t columns, rows;
	bool bell;

	screen_size(screen, &columns, &rows);
	pthread_mutex_lock(&w->lock);
	look_at_feed(w);
	canvas_open(cells, columns, rows);
	frame_draw(cells, &w->view);
	bell = w->scene.alarm && w->set->sound;
	w->scene.alarm = false;
	pthread_mutex_unlock(&w->lock);
	if (bell)
		screen_bell(screen);
	screen_show(screen, cells);
}

static void
press(struct watch *w, int key, const struct canvas *cells)
{
	if (key == SCREEN_NOTHING || key == SCREEN_RESIZED)
		return;
	pthread_mutex_lock(&w->lock);
	keys_press(&w->keys, &w->view, &w->scene, key,
	    frame_cases(cells->columns, cells->rows, &w->view));
	pthread_mutex_unlock(&w->lock);
}

static void
write_page(struct watch *w, bool now)
{
	static uint64_t written;
	static int64_t last;
	struct buf page = { 0 };

	if (w->set->html == NULL || (!now && wall() - last < w->set->every))
		return;
	pthread_mutex_lock(&w->lock);
	look_at_feed(w);
	if (now || written != w->scene.news) {
		written = w->scene.news;
		last = wall();
		page_make(&page, &w->view, &w->map, w->set->every);
	}
	pthread_mutex_unlock(&w->lock);
	if (page.n > 0)
		page_save(w->set->html, buf_str(&page));
	buf_free(&page);
}

/* Grows whenever something changes. */
static uint64_t
news_of(struct watch *w)
{
	uint64_t news;

	pthread_mutex_lock(&w->lock);
	news = w->scene.news;
	pthread_mutex_unlock(&w->lock);
	return news;
}

/* Until somebody ends it: keys, four frames a second, the page. */
static void
show(struct watch *w, struct screen *screen)
{
	struct canvas cells = { .ascii = !screen_utf8() };
	uint64_t shown = UINT64_MAX;
	int64_t second = 0;
	int key = SCREEN_RESIZED;

	while (!w->keys.ended && !wait_signalled()) {
		uint64_t news = news_of(w);

		if (key != SCREEN_NOTHING || (!w->view.frozen &&
		    (shown != news || second != wall()))) {
			shown = news;
			second = wall();
			draw(w, screen, &cells);
		}
		key = screen_key(screen, FRAME);
		press(w, key, &cells);
		write_page(w, false);
	}
	canvas_free(&cells);
}

/* Without a screen: lines come from the thread that reads. */
static void
wait_for_end(struct watch *w)
{
	struct timespec nap = { 0, FRAME * 1000000L };
	bool ended = false;

	while (!ended) {
		pthread_mutex_lock(&w->lock);
		ended = w->ended;
		pthread_mutex_unlock(&w->lock);
		if (!ended)
			nanosleep(&nap, NULL);
		write_page(w, false);
	}
}

/* After a signal the programs before this one may still have something. */
static void
wait_a_little(struct watch *w)
{
	struct timespec nap = { 0, FRAME * 100000L };

	for (int i = 0; i < GRACE * 10 / FRAME; i++) {
		bool ended;

		pthread_mutex_lock(&w->lock);
		ended = w->ended;
		pthread_mutex_unlock(&w->lock);
		if (ended)
			return;
		nanosleep(&nap, NULL);
	}
}

/* Signals of the terminal belong to the thread that draws. */
static void
start_reading(struct watch *w, pthread_t *thread)
{
	static const int drawn[] = { SIGWINCH, SIGTSTP, SIGCONT };
	sigset_t set, old;

	sigemptyset(&set);
	for (size_t i = 0; i < sizeof(drawn) / sizeof(*drawn); i++)
		sigaddset(&set, drawn[i]);
	pthread_sigmask(SIG_BLOCK, &set, &old);
	if (pthread_create(thread, NULL, read_all, w) != 0)
		diag_die("cannot begin a thread");
	pthread_sigmask(SIG_SETMASK, &old, NULL);
}

static void
run_live(struct watch *w)
{
	struct screen *screen = isatty(STDOUT_FILENO) == 1 ? screen_open() :
	    NULL;
	pthread_t thread;

	w->came = wall();
	wait_catch_signals();
	if (screen == NULL)
		w->scene.ears = events_ears(&w->events);
	start_reading(w, &thread);
	if (screen != NULL)
		show(w, screen);
	else
		wait_for_end(w);
	if (wait_signalled())
		wait_a_little(w);
	screen_close(screen);
	write_page(w, true);
	pthread_mutex_lock(&w->lock);
	carried_write(w->state, &w->scene, &w->replay);
}

/* "120x40", else COLUMNS and LINES where both are set, else 80x24. */
static void
read_size(const char *text, size_t *columns, size_t *rows)
{
	const char *lines = getenv("LINES"), *wide = getenv("COLUMNS");
	uint64_t a, b;

	if (lines == NULL || wide == NULL || !str_u64(str_of(wide), &a) ||
	    !str_u64(str_of(lines), &b) || a == 0 || b == 0 ||
	    a > SIZE_MOST || b > SIZE_MOST) {
		a = 80;
		b = 24;
	}
	if (text != NULL) {
		struct str rest = str_of(text), first;

		if (!str_split(&rest, 'x', &first) || !str_u64(first, &a) ||
		    !str_u64(rest, &b) || a == 0 || b == 0 || a > SIZE_MOST ||
		    b > SIZE_MOST)
			cli_usage("--size takes columns x rows, as in 80x24, "
			    "not '%s'", diag_vis(str_of(text)));
	}
	*columns = (size_t)a;
	*rows = (size_t)b;
}

static void
run_once(struct watch *w)
{
	struct reader *in = reader_open(w->files, READER_STREAM);
	struct canvas cells = { 0 };	/* the same bytes in any locale */
	struct record rec = { 0 };
	struct buf text = { 0 };
	size_t columns, rows;

	read_size(w->set->size, &columns, &rows);
	while (reader_next(in, &rec))
		take(w, &rec);
	w->ended = true;
	w->view.feed = VIEW_ENDED;
	canvas_open(&cells, columns, rows);
	frame_draw(&cells, &w->view);
	canvas_write(&cells, &text);
	diag_write(buf_str(&text));
	if (w->set->html != NULL)
		write_page(w, true);
	carried_write(w->state, &w->scene, &w->replay);
	reader_close(in);
	record_free(&rec);
	canvas_free(&cells);
	buf_free(&text);
}

static size_t
window_of(const char *text)
{
	if (text == NULL || str_is(str_of(text), "24h"))
		return 24;
	if (str_is(str_of(text), "1h"))
		return 1;
	if (str_is(str_of(text), "7d"))
		return 168;
	cli_usage("--window takes 1h, 24h or 7d, not '%s'",
	    diag_vis(str_of(text)));
}

static void
check(const struct watch_settings *set)
{
	size_t columns, rows;

	read_size(set->size, &columns, &rows);
	if (set->format != NULL && !str_is(str_of(set->format), "ndjson"))
		cli_usage("-o takes ndjson: rows in place of lines, not '%s'",
		    diag_vis(str_of(set->format)));
	if (set->every < 1)
		cli_usage("--every takes a second or more");
}

void
watch_run(const struct watch_settings *set, char **files)
{
	static struct watch w;

	check(set);
	w.set = set;
	w.files = files;
	pthread_mutex_init(&w.lock, NULL);
	scene_open(&w.scene);
	if (set->gazetteers.n > 0)
		w.g = gazetteer_open(set->gazetteers.item, set->gazetteers.n);
	if (w.g != NULL && set->html != NULL)
		district_map_open(&w.map, w.g);
	w.events = (struct events){ .g = w.g, .rows = set->format != NULL };
	w.view = (struct view){ .m = &w.scene, .g = w.g,
		.hours = window_of(set->window), .persons = set->persons };
	w.keys.verdicts = set->verdicts;
	w.state = state_open(set->state, 1);
	carried_read(w.state, &w.scene, &w.replay);
	if (set->once)
		run_once(&w);
	else
		run_live(&w);
	clock_finish(&w.scene.clock);
	clock_timeless(w.scene.timeless, w.scene.records == 0,
	    "are not shown");
	if (w.scene.records + w.scene.rows == 0 && w.scene.others > 0)
		diag_finding("only rows came in that are not shown, such as "
		    "%s: tw-watch takes records and rows of tw-burst, tw-case "
		    "and tw-thread", diag_vis(buf_str(&w.scene.other_kind)));
	state_close(w.state);
}
