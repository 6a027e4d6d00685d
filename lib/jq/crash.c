#include "jq/crash.h"

#include <signal.h>
#include <stdbool.h>
#include <stddef.h>

#include "base/diag.h"

static const char *volatile inside;	/* the library; NULL: our own code */

/* May call only what is safe in a signal handler. */
static void
crashed(int sig)
{
	if (inside == NULL) {
		signal(sig, SIG_DFL);
		raise(sig);
		return;
	}
	diag_die_of_signal("out of memory in ", inside);
}

void
crash_expect(const char *library)
{
	static bool installed;
	struct sigaction a = { .sa_handler = crashed };

	if (!installed) {
		installed = true;
		sigemptyset(&a.sa_mask);
		sigaction(SIGSEGV, &a, NULL);
		sigaction(SIGABRT, &a, NULL);
	}
	inside = library;
}

void
crash_pass(void)
{
	inside = NULL;
}
