/* -P: how far a program has come, on stderr, and only on a terminal. */
#ifndef BASE_METER_H
#define BASE_METER_H

#include <stdint.h>

/* Begins; total is the bytes to be read, 0 when nobody knows. */
void meter_start(uint64_t total);

/* done bytes of the input are read, records processed; draws now and then. */
void meter_at(uint64_t done, uint64_t records);

/* Wipes the line. */
void meter_end(void);

#endif
