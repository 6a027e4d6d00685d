/* What has become of a question, as rows name it. */
#ifndef THREAD_OUTCOME_H
#define THREAD_OUTCOME_H

enum outcome {
	OUTCOME_ANSWERED,
	OUTCOME_PASSED_ON,	/* an official reposted it, and that was all */
	OUTCOME_OPEN,
	OUTCOME_WITHDRAWN,	/* who asked needs no answer any more */
	OUTCOME_EXPIRED,	/* watched for as long as was asked, in vain */
	OUTCOME_EARLY,		/* left out of memory to make room */
	OUTCOMES
};

extern const char *const outcome_names[OUTCOMES];

#endif
