/*
 * Cases as service requests of Open311 GeoReport v2, so that another system can
 * count what never entered it. Nothing is sent.
 */
#ifndef CASE_OPEN311_H
#define CASE_OPEN311_H

#include "case/casework.h"

/*
 * Writes one array of all open cases to stdout, in the order they were opened:
 * a request is closed where a verdict says done, false or duplicate.
 */
void open311_begin(void);
void open311_case(const struct casework *, uint32_t slot, bool stale);
void open311_end(void);

#endif
