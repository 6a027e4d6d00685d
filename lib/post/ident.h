/* Ids as programs and spreadsheets leave them, and the links they stand in. */
#ifndef POST_IDENT_H
#define POST_IDENT_H

#include "base/mem.h"
#include "base/str.h"

/*
 * The id in s without what programs that guard against rounding, or do not,
 * have put around or into it: quotes, ="123", blanks, x123 and 123L (R),
 * ID_123, 123n (JavaScript), 123.0 (pandas), 123,456,789. What is no number
 * in such a guise is given back as it is, without blanks around it. It lives
 * with s or in the arena.
 */
struct str ident_plain(struct arena *, struct str s);

/* 1.23457E+18, 1,63E+18: what a spreadsheet makes of an id. */
bool ident_scientific(struct str s);

/* What stands for no id: 0 and -1, as well as nothing. */
bool ident_none(struct str s);

/*
 * Id and handle out of a link such as https://x.com/HANDLE/status/ID; false
 * when it is none.
 */
bool ident_link(struct str link, struct str *id, struct str *handle);

#endif
