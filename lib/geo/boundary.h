/*
 * Boundaries that a user gives: the polygons of a file of GeoJSON (RFC 7946),
 * with what its features are called.
 */
#ifndef GEO_BOUNDARY_H
#define GEO_BOUNDARY_H

#include "base/buf.h"
#include "base/mem.h"
#include "base/str.h"
#include "geo/shape.h"

struct boundary_area {
	struct shape shape;	/* degrees, x is the longitude; rings turned as
				 * RFC 7946 wants it */
	struct str properties;	/* a JSON object; p is NULL: it has none */
	size_t line;		/* where the feature begins in the file */
};

/* {0} is none. */
struct boundary {
	struct boundary_area *area;
	size_t n;
	size_t cap;
	size_t others;		/* features without a polygon, left out */
	size_t open_rings;	/* rings with fewer than three corners, left out */
	struct buf text;	/* of the file */
};

/*
 * Takes the polygons of this text, which must live as long as they. False, and
 * why says what is wrong and what to do ("line:column: ..."), when it is no
 * GeoJSON, or of another system of coordinates; file is what commands in that
 * message name.
 */
bool boundary_take(struct boundary *, struct str text, const char *file,
    struct buf *why);

/* Reads a file; what is wrong ends the program. */
void boundary_open(struct boundary *, const char *path);

/*
 * The text of a property of area i, numbers as they are written; scratch holds
 * it where it is escaped. p is NULL when it has none, or a nested one.
 */
struct str boundary_property(const struct boundary *, size_t i,
    struct str name, struct buf *scratch);

/* The names of all properties, each once, in the order they come. */
struct str *boundary_names(const struct boundary *, struct arena *,
    size_t *n);

void boundary_free(struct boundary *);

#endif
