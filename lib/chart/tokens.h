/*
 * The colours of drawings, by name, on paper and light screens and on dark
 * ones, and the style that uses them. tests/unit/tokens.c holds them to the
 * contrasts that the design asks for.
 */
#ifndef CHART_TOKENS_H
#define CHART_TOKENS_H

#include "base/buf.h"

/* A colour as #rrggbb, twice. */
struct token {
	const char *name;
	const char *light;
	const char *dark;
};

/* All of them; the last one has no name. */
extern const struct token tokens_all[];

/* The token of this name, which must be there. */
const struct token *tokens_find(const char *name, size_t n);

/* Appends the element style of a drawing: its type, lines and colours. */
void tokens_style(struct buf *);

#endif
