/*
 * Members of a line that a state remembers: they are there, and what the
 * program may have written, or the run ends (state_wrong) and names them.
 */
#ifndef IO_RESTORE_H
#define IO_RESTORE_H

#include "base/buf.h"
#include "base/str.h"
#include "io/state.h"
#include "json/fields.h"
#include "json/json.h"

/* Ends the program: this member is missing, or cannot be so. */
_Noreturn void restore_cannot(const struct state *, const char *member);

/* A whole number from low to high. */
int64_t restore_number(const struct state *, const struct json_node *object,
    const char *name, int64_t low, int64_t high);

/* A string, as json_string_text(). */
struct str restore_text(const struct state *, const struct json_node *object,
    const char *name, struct buf *scratch);

const struct json_node *restore_list(const struct state *,
    const struct json_node *object, const char *name);

/*
 * The n numbers of a list, no more and no fewer, each from low to high; name is
 * the member that the list is, or is in.
 */
void restore_numbers(const struct state *, const struct json_node *list,
    const char *name, int64_t *out, size_t n, int64_t low, int64_t high);

void restore_fields(const struct state *, const struct json_node *object,
    const struct fields *, void *to);

#endif
