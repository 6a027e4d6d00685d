/* The modules and data that a jq program takes in, held to known folders. */
#ifndef JQ_IMPORTS_H
#define JQ_IMPORTS_H

#include "base/str.h"

/*
 * Ends the program with status 2 when the jq program, or a module that it
 * takes in, names a file outside of the folders in which modules are looked
 * up: by an absolute path, by .., or by a search path of its own. what names
 * the program in messages; the list of folders ends with NULL.
 */
void imports_check(struct str program, const char *what,
    const char *const *folders);

#endif
