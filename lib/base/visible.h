/* Bytes that may not reach a terminal as they are, made visible. */
#ifndef BASE_VISIBLE_H
#define BASE_VISIBLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

/*
 * The bytes of the character at p (before end) that may be shown as it is; 0
 * when it is a control character, one that breaks a line or turns the order of
 * others round, or not UTF-8.
 */
size_t visible_length(const unsigned char *p, const unsigned char *end);

/* Whether all of s is UTF-8, controls or not. */
bool visible_utf8(struct str s);

/*
 * Puts the byte c, which next follows, as vis(3) shows it with VIS_CSTYLE: \n,
 * \033 as \^[, bytes above 127 as \M-a; gives how many bytes that are, at most
 * 4. The vis(3) of libbsd asks for memory, and when there is none says so by
 * NULL.
 */
size_t visible_put(char *out, unsigned char c, unsigned char next);

#endif
