/* State files of any content: read, or refused with a message and status 2. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/array.h"
#include "base/diag.h"
#include "io/state.h"
#include "stream/lately.h"
#include "stream/replay.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);
const char *__asan_default_options(void);

static jmp_buf refused;
static bool reading;

/* What is refused ends the program, and then its memory is nobody's. */
const char *
__asan_default_options(void)
{
	return "detect_leaks=0";
}

_Noreturn void
_Exit(int status)
{
	if (reading && status == DIAG_TROUBLE)
		longjmp(refused, 1);
	if (reading)
		abort();
	syscall(SYS_exit_group, status);
	abort();
}

static struct lately lately;
static struct replay replay;

static void
read_state(const char *path)
{
	struct state *volatile s = state_open(path, 1);
	struct json line = { 0 };
	size_t n = 0;

	state_option(s, "fuzz", STR("x"));
	reading = true;
	if (setjmp(refused) == 0) {
		while (state_next(s, &line))
			if (!replay_load(&replay, s, &line))
				(void)lately_load(&lately, s, &line);
		replay_start(&replay, s);
		for (size_t i = 0; i < replay.seconds; i++)
			n += replay.second[(replay.first + i) %
			    ARRAY_N(replay.second)].n;
		if (n != replay.ids.n)
			abort();
		(void)replay_is(&replay, STR("p"), STR("1"), replay.clock + 1);
	}
	reading = false;
	state_close(s);
	json_free(&line);
	lately_free(&lately);
	replay_free(&replay);
}

/* A header that fits comes before the data, unless that begins with a blank. */
static void
put_header(int fd)
{
	static char head[512];
	static ssize_t n;

	if (n == 0) {
		char path[] = "/tmp/fuzz-state.XXXXXX";
		struct state *s;
		FILE *f;

		close(mkstemp(path));
		unlink(path);
		s = state_open(path, 1);
		state_option(s, "fuzz", STR("x"));
		(void)state_next(s, NULL);
		state_begin(s, &(int64_t){ 1430464050 }, 0);
		state_end(s);
		f = fopen(path, "r");
		if (f == NULL || fgets(head, sizeof(head), f) == NULL)
			abort();
		n = (ssize_t)strlen(head);
		fclose(f);
		unlink(path);
	}
	if (write(fd, head, (size_t)n) != n)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	static int fd = -1;
	char path[64];

	if (fd == -1 && (fd = memfd_create("state", 0)) == -1)
		abort();
	diag_begin("tw-fuzz");
	if (ftruncate(fd, 0) == -1 || lseek(fd, 0, SEEK_SET) == -1)
		abort();
	if (n == 0 || data[0] != ' ')
		put_header(fd);
	if (write(fd, data, n) != (ssize_t)n)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	read_state(path);
	return 0;
}
