/*
 * Cases as service requests of Open311 GeoReport v2, so that another system can
 * count what never entered it. Nothing is sent.
 */
#ifndef CASE_OPEN311_H
#define CASE_OPEN311_H

#include "base/buf.h"
#include "case/casework.h"

/* {0} at first. */
struct open311 {
	uint64_t requests;
	struct buf line;
};

/*
 * The next request of one array on stdout: closed where a verdict says done,
 * false or duplicate, else open.
 */
void open311_case(struct open311 *, const struct casework *, uint32_t slot,
    bool stale);

/* Ends the array and frees. */
void open311_end(struct open311 *);

#endif
