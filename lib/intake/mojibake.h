/* Text whose bytes were each taken for a letter, as Meta's exports have it. */
#ifndef INTAKE_MOJIBAKE_H
#define INTAKE_MOJIBAKE_H

#include "post/post.h"

/*
 * The text that the code points of s are when each is a byte, in the post's
 * memory; s itself where one is no byte or the bytes are not UTF-8.
 */
struct str mojibake_mended(struct post *, struct str s);

#endif
