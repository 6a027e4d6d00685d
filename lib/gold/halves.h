/*
 * Near copies of a text, and two halves of a set of texts that share none: one
 * may be read while rules are written, the other tells what they are worth.
 */
#ifndef GOLD_HALVES_H
#define GOLD_HALVES_H

#include <stdbool.h>

#include "base/buf.h"
#include "base/str.h"

/*
 * Sets out to what near copies of a text have in common: its letters a-z and
 * figures without the head of a repost (RT @name:), links and all else, the
 * first 60; where it has none, its first 60 characters.
 */
void halves_key(struct buf *out, struct str text);

/*
 * Which half the texts with this key are in: 0, which may be read, or 1. It
 * depends on the key alone (the lowest bit of the eighth byte of its SHA-1).
 */
unsigned halves_of(struct str key);

#endif
