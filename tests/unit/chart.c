/*
 * Charts of hostile and of many data, in several widths: well-formed XML,
 * nothing that runs or loads, every text inside the sheet, no two over each
 * other. Made-up data.
 */
#include <expat.h>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/mem.h"
#include "picture/draw.h"
#include "show/width.h"
#include "stats/random.h"
#include "svg/svg.h"

#include "check.h"

enum { MANY = 200, PERIODS = 30 };

static const char *const word[] = {
	"penyelenggaraan", "pelayanan", "perizinan", "terpadu", "satu", "pintu",
	"penanggulangan", "banjir", "dan", "pengelolaan", "sampah", "kecamatan",
	"penerimaan", "peserta", "didik", "baru", "kota",
	"mempertanggungjawabkanpenyelenggaraanpemerintahandaerah"
};

/* Labels that try to end the text they stand in, and others. */
static const char *const hostile[] = {
	"<script>alert(1)</script>", "]]>&amp;<!--", "\"><svg onload=\"x",
	"a\x01\x1b[31mb", "\xef\xbf\xbf", "\xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e",
	"", "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7"
};

/* What one drawing was found to hold. */
struct found {
	const char *what;
	double width;
	double height;
	double left, top;	/* where its box begins */
	struct box {
		double x1, y1, x2, y2;
	} *box;
	size_t n, cap;
	bool in_text;
	bool upright;
	double x, y, size, bold;
	const char *anchor;
	struct buf text;
	size_t titles;
};

static const char *
attribute(const char **atts, const char *name)
{
	for (; *atts != NULL; atts += 2)
		if (strcmp(atts[0], name) == 0)
			return atts[1];
	return NULL;
}

static double
number(const char **atts, const char *name)
{
	const char *v = attribute(atts, name);

	return v == NULL ? NAN : strtod(v, NULL);
}

static void
begin_text(struct found *f, const char **atts)
{
	const char *class = attribute(atts, "class");
	const char *moved = attribute(atts, "transform");

	f->in_text = true;
	f->x = number(atts, "x");
	f->y = number(atts, "y");
	f->upright = moved != NULL;
	if (moved != NULL)
		sscanf(moved, "translate(%lf %lf)", &f->x, &f->y);
	f->anchor = attribute(atts, "text-anchor");
	f->anchor = f->anchor == NULL ? "start" :
	    strcmp(f->anchor, "end") == 0 ? "end" : "middle";
	f->size = class == NULL ? SVG_TEXT :
	    strcmp(class, "title") == 0 ? SVG_TITLE :
	    strstr(class, "small") != NULL || strcmp(class, "strong") == 0 ?
	    SVG_SMALL : strstr(class, "tiny") != NULL ||
	    strcmp(class, "src") == 0 ? SVG_TINY : SVG_TEXT;
	f->bold = class != NULL && (class[0] == 'b' || strcmp(class, "strong") == 0 ||
	    strstr(class, "maximal") != NULL || strncmp(class, "t-", 2) == 0) ?
	    SVG_BOLD : 1;
	buf_clear(&f->text);
}

static void
start(void *data, const char *name, const char **atts)
{
	struct found *f = data;

	CHECK(strcmp(name, "script") != 0 && strcmp(name, "image") != 0 &&
	    strcmp(name, "use") != 0 && strcmp(name, "a") != 0 &&
	    strcmp(name, "foreignObject") != 0, "%s: element %s", f->what,
	    name);
	for (const char **a = atts; *a != NULL; a += 2)
		CHECK(strncmp(*a, "on", 2) != 0 && strstr(*a, "href") == NULL,
		    "%s: attribute %s", f->what, *a);
	if (strcmp(name, "svg") == 0) {
		f->width = number(atts, "width");
		f->height = number(atts, "height");
		sscanf(attribute(atts, "viewBox"), "%lf %lf", &f->left,
		    &f->top);
	} else if (strcmp(name, "text") == 0)
		begin_text(f, atts);
	else if (strcmp(name, "title") == 0)
		f->titles++;
}

static void
chars(void *data, const char *s, int n)
{
	struct found *f = data;

	if (f->in_text)
		buf_add(&f->text, s, (size_t)n);
}

static void
end(void *data, const char *name)
{
	struct found *f = data;
	double w = svg_width(buf_str(&f->text), f->size) * f->bold, up, down;
	struct box b;

	if (strcmp(name, "text") != 0)
		return;
	f->in_text = false;
	if (f->text.n == 0)
		return;
	up = f->size * 0.75;
	down = f->size * 0.2;
	if (f->upright)
		b = (struct box){ f->x - up, f->y - w, f->x + down, f->y };
	else {
		double x = strcmp(f->anchor, "end") == 0 ? f->x - w :
		    strcmp(f->anchor, "middle") == 0 ? f->x - w / 2 : f->x;

		b = (struct box){ x, f->y - up, x + w, f->y + down };
	}
	CHECK(b.x1 >= f->left - 0.06 && b.y1 >= f->top &&
	    b.x2 <= f->left + f->width + 0.06 && b.y2 <= f->top + f->height,
	    "%s: \"%s\" leaves the sheet of %gx%g: %g %g %g %g", f->what,
	    buf_z(&f->text), f->width, f->height, b.x1, b.y1, b.x2, b.y2);
	f->box = mem_grow(f->box, &f->cap, f->n + 1, sizeof(*f->box));
	f->box[f->n++] = b;
}

static void
no_overlap(const struct found *f)
{
	for (size_t i = 0; i < f->n; i++)
		for (size_t j = 0; j < i; j++) {
			const struct box *a = &f->box[i], *b = &f->box[j];

			/* coordinates are rounded to tenths */
			CHECK(a->x2 <= b->x1 + 0.11 || b->x2 <= a->x1 + 0.11 ||
			    a->y2 <= b->y1 + 0.11 || b->y2 <= a->y1 + 0.11,
			    "%s: text at %g %g over text at %g %g", f->what,
			    a->x1, a->y2, b->x1, b->y2);
		}
}

static void
check_svg(const char *what, const struct chart *c)
{
	struct found f = { .what = what };
	struct buf out = { 0 };
	XML_Parser parser = XML_ParserCreate(NULL);

	draw_svg(c, &out);
	XML_SetUserData(parser, &f);
	XML_SetElementHandler(parser, start, end);
	XML_SetCharacterDataHandler(parser, chars);
	CHECK(XML_Parse(parser, out.p, (int)out.n, 1) == XML_STATUS_OK,
	    "%s: line %lu: %s", what, XML_GetCurrentLineNumber(parser),
	    XML_ErrorString(XML_GetErrorCode(parser)));
	CHECK(f.titles > 0, "%s: no title", what);
	no_overlap(&f);
	XML_ParserFree(parser);
	free(f.box);
	buf_free(&f.text);
	buf_free(&out);
}

static void
check_term(const char *what, const struct chart *c, size_t columns)
{
	struct buf out = { 0 };
	struct str rest, line;

	draw_term(c, columns, &out);
	rest = buf_str(&out);
	while (str_split(&rest, '\n', &line)) {
		CHECK(width_of(line) <= columns, "%s: a line of %zu columns in "
		    "%zu: %s", what, width_of(line), columns, diag_vis(line));
		CHECK(str_chr(line, '\x1b') == SIZE_MAX, "%s: steers the "
		    "terminal", what);
	}
	buf_free(&out);
}

static struct str
label(struct arena *a, struct random *r, size_t i)
{
	struct buf b = { 0 };
	struct str s;

	if (i < ARRAY_N(hostile))
		return str_of(hostile[i]);
	for (uint64_t n = 1 + random_below(r, 8); n > 0; n--)
		buf_addf(&b, "%s ", word[random_below(r, ARRAY_N(word))]);
	s = arena_str(a, str_trim(buf_str(&b)));
	buf_free(&b);
	return s;
}

/* Panels of marks, some of them without a value or an interval. */
static struct chart
made_up(struct arena *a, enum chart_type type, size_t panels, size_t marks)
{
	struct random r = random_stream(1, (uint64_t)type);
	struct chart c = {
		.type = type,
		.title = STR("Share of mentions by program, within the years "
		    "of a long title that goes on and on"),
		.about = STR("12345 mentions"),
		.axis = STR("share of mentions (%)"),
		.head = STR("share"),
		.unit = STR("mentions"),
		.across = STR("month"),
		.along = STR("program"),
		.by = STR("program"),
		.source = STR("Synthetic archive \xc2\xb7 16 Sep 2013 \xe2\x80\x93 "
		    "31 Jul 2015 | @kota \xc2\xb7 posts: 1,234,567 \xc2\xb7 tw"),
		.series = { STR("replies"), STR("all other posts of "
		    "the archive that are nothing of what stands in the "
		    "expression that was asked for (n 1,234,567)") },
		.panels = panels,
		.percent = type != CHART_HEAT && type != CHART_FUNNEL &&
		    type != CHART_RATE,
		.signs = type == CHART_HEAT,
		.even = type == CHART_BARS || type == CHART_DUMBBELL ? 0.05 : 0,
		.mean = type == CHART_RATE ? 0.1 : 0
	};

	c.panel = arena_new(a, panels * sizeof(*c.panel));
	for (size_t p = 0; p < panels; p++) {
		c.panel[p].label = label(a, &r, p);
		c.panel[p].mark = arena_new(a, marks * sizeof(*c.panel->mark));
		for (size_t i = 0; i < marks; i++) {
			struct chart_mark *m = &c.panel[p].mark[c.panel[p].n];
			double v = pow(random_real(&r), 4) * 0.6;

			if (random_below(&r, 8) == 0 && c.panels > 1)
				continue;
			*m = (struct chart_mark){
				.label = label(a, &r, i + p),
				.note = STR("12.5 %  (12345)"),
				.at = i,
				.value = c.signs ? 12 * v - 3 : v,
				.low = v / 2,
				.high = fmin(1, v * 3 + 0.01),
				.due = 0.05,
				.other = v / 3 + 0.01,
				.other_low = v / 4,
				.other_high = v / 3 + 0.2,
				.gap_low = -0.5,
				.gap_high = 0.25,
				.tone = (enum chart_tone)(i % 5),
				.level = (enum chart_level)(i % 5),
				.part = i % 7 == 0
			};
			if (i % 3 == 0)
				m->count = STR("123456");
			m->few = random_below(&r, 9) == 0;
			if (m->few)
				m->low = m->high = NAN;
			if (random_below(&r, 9) == 0)
				m->low = m->high = NAN;
			if (random_below(&r, 9) == 0)
				m->value = m->due = NAN;
			c.panel[p].n++;
		}
	}
	return c;
}

static void
columns(struct arena *a, struct chart *c, size_t n, bool periods)
{
	struct random r = random_stream(2, n);
	const char *form = n % 2 == 0 ? "20%02zu-%02zu" : "20%02zu-%02zu-28";

	c->columns = n;
	c->column = arena_new(a, n * sizeof(*c->column));
	for (size_t i = 0; i < n; i++) {
		char name[32];
		int len = snprintf(name, sizeof(name), form, 10 + i / 12,
		    i % 12 + 1);

		c->column[i] = periods ? arena_str(a, (struct str){ name,
		    (size_t)len }) : label(a, &r, i);
	}
}

static void
all(const char *what, struct chart *c)
{
	static const double width[] = { 320, 360, 519, 520, 760, 1200 };
	static const size_t screen[] = { 40, 80, 133 };

	for (size_t i = 0; i < ARRAY_N(width); i++) {
		c->width = width[i];
		c->bare = false;
		check_svg(what, c);
		c->bare = true;
		check_svg(what, c);
	}
	/* cells of a terminal are made for numbers of five digits */
	for (size_t i = 0; i < 3 && !(c->type == CHART_HEAT && !c->signs &&
	    !c->percent); i++)
		check_term(what, c, screen[i]);
}

/* The same values as numbers of this size, and as shares. */
static void
heats(struct arena *a, size_t rows, size_t n, bool periods)
{
	static const double size[] = { 1, 40, 9e3, 1e9, 1e15 };
	bool part[PERIODS] = { true, [3] = true };

	for (size_t k = 0; k <= ARRAY_N(size); k++) {
		struct chart c = made_up(a, CHART_HEAT, rows, n);

		columns(a, &c, n, periods);
		c.signs = false;
		c.percent = k == ARRAY_N(size);
		c.periods = periods;
		c.part = periods ? part : NULL;
		c.panel[0].all = !periods;
		for (size_t p = 0; p < c.panels; p++) {
			c.panel[p].count = STR("12345678");
			for (size_t i = 0; i < c.panel[p].n; i++) {
				double *v = &c.panel[p].mark[i].value;

				*v = c.percent ? fabs(*v) / 12 :
				    floor(fabs(*v) * size[k]);
				c.panel[p].mark[i].count = (struct str){ 0 };
			}
		}
		all(periods ? "a heat map over time" : "a heat map of counts",
		    &c);
	}
}

/* What is left after each step, huge numbers and none. */
static void
funnels(struct arena *a)
{
	struct chart c = made_up(a, CHART_FUNNEL, 1, 12);
	double left = 1e12;

	for (size_t i = 0; i < c.panel[0].n; i++) {
		struct chart_mark *m = &c.panel[0].mark[i];

		m->due = i % 5 == 0 ? NAN : left;
		m->value = left *= 0.7;
		m->text = STR("1234567890123");
		m->note = STR(">99.9%");
		m->level = i % 5 == 0 && i > 0 ? CHART_MAXIMAL :
		    CHART_NO_LEVEL;
	}
	all("a funnel", &c);
	for (size_t i = 0; i < c.panel[0].n; i++)
		c.panel[0].mark[i].value = c.panel[0].mark[i].due = 0;
	all("a funnel of nothing", &c);
}

/* An axis ends at the next of 1 2 4 5 8 times a power of ten. */
static void
axes(void)
{
	static const struct {
		double value, high, end, step;
		bool percent;
	} want[] = {
		{ .3, .338, .4, .1, true }, { .3, .4, .4, .1, true },
		{ .3, .401, .5, .1, true }, { .5, .7, .8, .2, true },
		{ .5, .81, 1, .2, true }, { 1, 1, 1, .2, true },
		{ .01, .011, .02, .005, true }, { 3, NAN, 4, 1, false },
		{ 1, NAN, 1, 1, false }, { 4482, NAN, 5000, 1000, false },
		{ 1234.5, NAN, 2000, 500, false }, { 0, NAN, 1, 1, false }
	};

	for (size_t i = 0; i < ARRAY_N(want); i++) {
		struct chart_mark m = { .value = want[i].value,
			.low = want[i].value, .high = want[i].high,
			.due = NAN };
		struct chart_panel p = { .mark = &m, .n = 1 };
		const struct chart c = { .type = CHART_BARS, .panel = &p,
			.panels = 1, .percent = want[i].percent };
		const struct chart_axis a = chart_axis(&c);

		CHECK(a.low == 0 && fabs(a.high - want[i].end) < 1e-9 &&
		    fabs(a.step - want[i].step) < 1e-9, "%g to %g: an axis "
		    "from %g to %g by %g", want[i].value, want[i].high, a.low,
		    a.high, a.step);
	}
}

int
main(void)
{
	struct arena a = { 0 };
	struct chart c;

	axes();
	c = made_up(&a, CHART_BARS, 1, MANY);
	c.panel[0].label = STR("");
	all("200 bars", &c);
	c = made_up(&a, CHART_BARS, 3, 12);
	all("three panels of bars", &c);
	c = made_up(&a, CHART_BARS, 1, 0);
	all("no bar", &c);
	c = made_up(&a, CHART_DUMBBELL, 2, MANY);
	all("400 dumbbells", &c);
	c = made_up(&a, CHART_GROUPED, 1, 40);
	all("forty in two groups", &c);
	for (size_t n = 1; n <= PERIODS; n += 29) {
		c = made_up(&a, CHART_RATE, 1, n);
		columns(&a, &c, n, true);
		c.periods = true;
		all("rates", &c);
	}
	c.mean = 3e6;
	c.panel[0].mark[0].value = 7e6;
	all("huge rates", &c);
	funnels(&a);
	heats(&a, 6, 9, false);
	heats(&a, 6, PERIODS, false);
	heats(&a, 6, PERIODS, true);
	heats(&a, 2, 3, true);
	c = made_up(&a, CHART_LINES, 1, PERIODS);
	columns(&a, &c, PERIODS, true);
	all("a line", &c);
	c = made_up(&a, CHART_LINES, MANY, PERIODS);
	columns(&a, &c, PERIODS, true);
	all("200 lines", &c);
	c = made_up(&a, CHART_LINES, 3, 1);
	columns(&a, &c, 1, true);
	all("lines of one period", &c);
	c = made_up(&a, CHART_HEAT, MANY, PERIODS);
	columns(&a, &c, PERIODS, false);
	all("a heat map of 200 rows", &c);
	c = made_up(&a, CHART_HEAT, 4, 3);
	columns(&a, &c, 3, true);
	all("a small heat map", &c);
	arena_free(&a);
	return failures != 0;
}
