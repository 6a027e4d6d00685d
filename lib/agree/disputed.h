/* The rows "disputed": posts on which coders differ, to be talked about. */
#ifndef AGREE_DISPUTED_H
#define AGREE_DISPUTED_H

#include "handcode/inbox.h"

/*
 * Prints a row for each post and code on which coders differ and nobody has
 * had the last word: their answers and notes side by side, and an empty column
 * final. The code with the lowest alpha comes first, then the order in which
 * the posts came. What is filled in comes back with --final.
 */
void disputed_print(const struct inbox *, const char *format);

#endif
