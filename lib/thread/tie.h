/* By what an answer is tied to its question, the closest first. */
#ifndef THREAD_TIE_H
#define THREAD_TIE_H

#include "base/str.h"

enum tie {
	TIE_REPLY,		/* it replies to the question */
	TIE_QUOTE,		/* it quotes it */
	TIE_MANUAL,		/* it copies it, "RT @asker: ...", and adds words */
	TIE_CONVERSATION,	/* it replies to the asker in the conversation */
	TIE_MENTION,		/* it mentions the asker within a day */
	TIES
};

/* As --ties and rows name them, by number. */
extern const char *const tie_names[TIES];

/*
 * The ties of a list such as "reply,quote", as bits 1 << TIE_...; NULL: all but
 * the mention. An unknown one ends the program with status 2.
 */
unsigned tie_list(const char *list);

#endif
