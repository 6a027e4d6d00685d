/* What a byte is in ASCII, whatever the locale; bytes above 0x7f are nothing. */
#ifndef BASE_ASCII_H
#define BASE_ASCII_H

#include <stdbool.h>

static inline bool
ascii_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* a to z. */
static inline bool
ascii_lower(char c)
{
	return c >= 'a' && c <= 'z';
}

/* a to z, A to Z. */
static inline bool
ascii_letter(char c)
{
	return ascii_lower((char)(c | 0x20));
}

/* A to Z as a to z, all else as it is. */
static inline char
ascii_to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* A blank, a tab, CR or LF. */
static inline bool
ascii_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* The value of a hexadecimal digit; -1 when it is none. */
static inline int
ascii_hex(char c)
{
	if (ascii_digit(c))
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

#endif
