/*
 * The settings that a head or a code may make, from threshold: to score:, and
 * how one takes them over from another.
 */
#ifndef CODEBOOK_SETTING_H
#define CODEBOOK_SETTING_H

#include "base/str.h"
#include "codebook/load.h"

/* What a property's value is, at the byte at of the line. */
struct setting_value {
	const char *name;
	struct str text;
	size_t at;
};

/* Reads a setting (SET_...) of the head or the code that is open. */
void setting_read(struct load *, const struct setting_value *, unsigned which);

/* yes or no, into *to; else an error. */
void setting_yes_or_no(struct load *, const struct setting_value *, bool *to);

/* Copies the settings that are in which. */
void setting_take(struct codebook_settings *to,
    const struct codebook_settings *from, unsigned which);

/* Gives what neither s nor its code states as its head has it, else as usual. */
void setting_settle(struct codebook_settings *,
    const struct codebook_settings *head);

/*
 * Gives a code the settings of the one that it includes, from, which are
 * settled, where it does not state its own.
 */
void setting_lend(struct codebook_settings *to,
    const struct codebook_settings *from);

/* The settings of the head or code that is open. */
struct codebook_settings *setting_open(struct load *);

#endif
