/* The members that a tagging program writes: D, D_evidence and their like. */
#ifndef TAG_WRITTEN_H
#define TAG_WRITTEN_H

#include "base/mem.h"
#include "base/str.h"
#include "json/keys.h"

/*
 * Adds the member of a dimension with this suffix to the names. What it begins
 * with comes back, ,"name":, and lives as long as the arena, as the name does.
 */
struct str written_add(struct keys *names, struct arena *,
    const char *dimension, const char *suffix);

#endif
