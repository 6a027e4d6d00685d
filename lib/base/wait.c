#include "base/wait.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <unistd.h>

#include "base/array.h"
#include "base/diag.h"
#include "base/elapsed.h"

enum { GRACE = 1000 };	/* milliseconds that a signal leaves */

static int (*call)(void *);
static void *call_arg;
static volatile sig_atomic_t signalled;
static int bell[2] = { -1, -1 };	/* a pipe that wakes poll(2) */
static int64_t until;	/* when the second is over; 0: no signal was seen */

void
wait_idle(int (*idle)(void *), void *arg)
{
	call = idle;
	call_arg = arg;
}

static void
ring(int number)
{
	int saved = errno;

	signalled = number;
	/* When the pipe is full it rings already. */
	if (write(bell[1], "", 1) < 0)
		errno = saved;
	errno = saved;
}

void
wait_catch_signals(void)
{
	static const int caught[] = { SIGTERM, SIGINT, SIGHUP };
	struct sigaction ends = { .sa_handler = ring }, now;

	if (bell[0] >= 0)
		return;
	if (pipe2(bell, O_CLOEXEC | O_NONBLOCK) != 0)
		diag_die("cannot make a pipe: %s", strerror(errno));
	ends.sa_flags = SA_RESTART | (int)SA_RESETHAND;
	for (size_t i = 0; i < ARRAY_N(caught); i++)
		/* What nohup(1) has switched off stays so. */
		if (sigaction(caught[i], NULL, &now) == 0 &&
		    now.sa_handler != SIG_IGN)
			(void)sigaction(caught[i], &ends, NULL);
}

/* Milliseconds that are left after a signal, -1 without one. */
static int
left(void)
{
	int64_t now;

	if (signalled == 0)
		return -1;
	now = elapsed_ms();
	if (until == 0)
		until = now + GRACE;
	return now < until ? (int)(until - now) : 0;
}

bool
wait_signalled(void)
{
	return signalled != 0;
}

bool
wait_stopped(void)
{
	return signalled != 0 && left() == 0;
}

bool
wait_for(int fd)
{
	struct pollfd on[2] = { { .fd = fd, .events = POLLIN },
	    { .fd = bell[0], .events = POLLIN } };
	int again;

	if (poll(on, 1, 0) != 0)
		return !wait_stopped();
	for (;;) {
		again = call != NULL ? call(call_arg) : -1;
		/* Who reads us must not wait for what we keep meanwhile. */
		diag_flush();
		if (signalled != 0) {
			/* The bell has rung; only the second is waited for. */
			on[1].fd = -1;
			if (left() == 0)
				return false;
			if (again < 0 || again > left())
				again = left();
		}
		if (poll(on, 2, again) > 0 && on[0].revents != 0)
			return !wait_stopped();
	}
}
