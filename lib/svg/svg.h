/*
 * The pieces of an SVG drawing. Nobody knows which font will draw it, so text
 * is measured by a wide one, and what fits by that never overlaps.
 */
#ifndef SVG_SVG_H
#define SVG_SVG_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"

/* Sizes of type in pixels, and the height of a line of it. */
#define SVG_TITLE 17.0
#define SVG_TEXT 13.0
#define SVG_SMALL 12.0
#define SVG_TINY 11.0
#define SVG_BOLD 1.15	/* how much wider bold type is */
#define SVG_LEAD 1.25

/* How wide s will be at most. */
double svg_width(struct str s, double size);

/*
 * Cuts s into lines of at most this width: at blanks, after / - _, else
 * between clusters. Nothing is left out. The lines point into s.
 */
struct str *svg_wrap(struct arena *, struct str s, double size, double width,
    size_t *lines);

/* Appends s as text or a value; XML knows no U+FFFE and U+FFFF, even escaped. */
void svg_escape(struct buf *, struct str s);

struct svg_box {
	double x;
	double y;
	double width;
	double height;
};

/*
 * Begins a drawing that shows this box: its role (img, or group where what is
 * in it is for itself), its title and description for who cannot see it, its
 * style, and its ground.
 */
void svg_begin(struct buf *, const char *role, const struct svg_box *,
    struct str title, struct str description);
void svg_end(struct buf *);

/* One line of text; anchor is start, middle or end of it at x. */
void svg_text(struct buf *, const char *class, const char *anchor, double x,
    double y, struct str s);

void svg_rect(struct buf *, const char *class, double x, double y, double w,
    double h);
void svg_line(struct buf *, const char *class, double x1, double y1,
    double x2, double y2);
void svg_dot(struct buf *, const char *class, double x, double y, double r);

/* A square on its corner. */
void svg_diamond(struct buf *, const char *class, double x, double y,
    double r);

/* A triangle on its base, or on its point. */
void svg_triangle(struct buf *, const char *class, double x, double y,
    double r, bool up);

/* Lines across a box; nothing in one that is too small for them. */
void svg_hatch(struct buf *, const struct svg_box *);

/* Text that runs upwards from x, y. */
void svg_upright(struct buf *, const char *class, double x, double y,
    struct str s);

/* A line through n points, x and y in turn; closed, it is an area. */
void svg_path(struct buf *, const char *class, const double *xy, size_t n,
    bool closed);

/* Opens a group whose text pops up when it is pointed at; svg_close ends it. */
void svg_open(struct buf *, struct str tip);
void svg_close(struct buf *);

/* Appends v to a tenth of a pixel, without needless zeros. */
void svg_real(struct buf *, double v);

#endif
