/* Links that tell who somebody is: to profiles and posts, by their hosts. */
#ifndef GATE_PROFILE_H
#define GATE_PROFILE_H

#include "base/str.h"

/* Such a link, from its host on; parts that are not there are empty. */
struct profile_link {
	struct str host;	/* "twitter.com", with what stands before it */
	struct str name;	/* a handle, or the id of an account */
	struct str post;	/* the id of a post */
	struct str topic;	/* a hashtag */
	size_t end;		/* where it ends, in bytes of the text */
};

/*
 * Whether the host of a link of a platform begins at byte i of text, with or
 * without a scheme before it, and more of the link after it.
 */
bool profile_link(struct str text, size_t i, struct profile_link *);

/* Bytes of a decentralized id (did:plc:...) at byte i of text; 0: none. */
size_t profile_did(struct str text, size_t i);

/*
 * Whether what stands around it makes a word the name of somebody, on any host
 * and none: /users/NAME, /NAME/status/1, /status/ID, screen_name=NAME,
 * at://NAME, NAME@server, NAME.tumblr.com. It is told at byte i, where that
 * begins; from and end are the bytes of the name.
 */
bool profile_word(struct str text, size_t i, size_t *from, size_t *end);

#endif
