/* The flow of the data, as tw-normalize --flow tells it, for the report. */
#ifndef REPORT_FUNNEL_H
#define REPORT_FUNNEL_H

#include "base/str.h"
#include "json/json.h"
#include "report/page.h"

/* Whether an object is a flow. */
bool funnel_is(const struct json_node *);

/*
 * Appends the section: every part with its share of what was read. Parts that
 * do not add up are marked, and said as a finding about the file.
 */
void funnel_section(struct page *, const struct json_node *, struct str heading,
    const char *file);

#endif
