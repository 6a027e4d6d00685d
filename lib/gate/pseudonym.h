/*
 * Names and ids replaced by keyed hashes (HMAC-SHA-256): the same key gives
 * the same pseudonym in every run, and without the key nobody can try names
 * until one fits.
 */
#ifndef GATE_PSEUDONYM_H
#define GATE_PSEUDONYM_H

#include "base/buf.h"
#include "base/str.h"
#include "post/post.h"

struct pseudonym;

/*
 * The key is what the file at path holds. A file that everybody may read, or
 * a key of less than 16 bytes, ends the program with status 2.
 */
struct pseudonym *pseudonym_open(const char *path);

/* Keeps this handle or id as it is: somebody who holds a public office. */
void pseudonym_public(struct pseudonym *, struct str name);

/*
 * Replaces what tells who somebody is: ids, handles, mentions in the text and
 * in links to posts. Names and locations of profiles are left out. Words that
 * are own are found again, since the text changes.
 */
void pseudonym_apply(struct pseudonym *, struct post *);

/* The same for another thread; it lives shorter than this one. */
struct pseudonym *pseudonym_share(const struct pseudonym *);

void pseudonym_close(struct pseudonym *);

/* HMAC-SHA-256 of text under key (RFC 2104), 32 bytes. */
void pseudonym_hmac(struct str key, struct str text, unsigned char *out);

#endif
