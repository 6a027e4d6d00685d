/* Which open case a post joins, and why. */
#ifndef CASE_JOINING_H
#define CASE_JOINING_H

#include "case/casework.h"
#include "incident/incident.h"

/*
 * The slot of the first open case that a post with this code joins, and by
 * which link; INCIDENT_NONE when it joins none. ->tied are the cases of the
 * posts that it answers or quotes.
 */
uint32_t joining_case(const struct casework *, uint32_t code,
    const struct incident_post *, enum incident_link *);

#endif
