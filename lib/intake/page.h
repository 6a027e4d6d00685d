/* Objects of one page, found again by what they are and their id. */
#ifndef INTAKE_PAGE_H
#define INTAKE_PAGE_H

#include "base/mem.h"
#include "json/json.h"

struct page_index;

/* Room for n objects; lives and dies with the arena. */
struct page_index *page_index_new(struct arena *, size_t n);

/* Adds an object; kind is any character. Of equal ones the last counts. */
void page_index_add(struct page_index *, char kind, struct str id,
    const struct json_node *);

/* NULL when there is none, or when the index is NULL. */
const struct json_node *page_index_find(const struct page_index *, char kind,
    struct str id);

#endif
