/* Names, ages and numbers as the screen, the lines and the page say them. */
#ifndef WATCH_SPEECH_H
#define WATCH_SPEECH_H

#include "base/buf.h"
#include "gazetteer/gazetteer.h"
#include "scene/scene.h"

/* Each appends. A code: the last part of its path, blanks for dashes. */
void speech_code(struct buf *, struct str path);

/* A district by its name in the gazetteer (NULL: none), else as a code. */
void speech_place(struct buf *, const struct gazetteer *, struct str path);

/* What bursts: #tag, or codes with a + between. */
void speech_key(struct buf *, const struct scene_burst *);

/* 26 min, 3h 40, 2d 04h, 12 d. */
void speech_age(struct buf *, int64_t seconds);

/* The same in one unit: 28 h, 2 d. */
void speech_span(struct buf *, double seconds);

/* 30 Apr 10:15, at this offset from UTC. */
void speech_when(struct buf *, int64_t t, int32_t offset);

/* Fri 1 May 2015 14:07:32 +07:00. */
void speech_now(struct buf *, int64_t t, int32_t offset);

/* 98,214. */
void speech_number(struct buf *, uint64_t n);

/* The same of people; "-" where they are not known (NAN). */
void speech_people(struct buf *, double people);

/* How much of a limit is left, or it is over: "5 h left", "20 min over". */
void speech_left(struct buf *, int64_t seconds);

/* The name of the month of an instant. */
const char *speech_month(int64_t t, int32_t offset);

/* The state of a case: no answer. */
const char *speech_state(const struct scene_case *);

#endif
