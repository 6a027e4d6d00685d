/*
 * Calls into a library that crashes where memory runs out, as libjq does: the
 * program ends with a message and status 2 instead.
 */
#ifndef JQ_CRASH_H
#define JQ_CRASH_H

/* From here on, by the thread that calls crash_pass(). */
void crash_expect(const char *library);
void crash_pass(void);

#endif
