/* Which numbers a state of tw-burst holds, part by part. */
#ifndef BURST_PARTS_H
#define BURST_PARTS_H

#include "json/fields.h"

extern const struct fields parts_usual;
extern const struct fields parts_set;
extern const struct fields parts_counter;
extern const struct fields parts_key;
extern const struct fields parts_campaign;
extern const struct fields parts_echo;
extern const struct fields parts_call;
extern const struct fields parts_person;

#endif
