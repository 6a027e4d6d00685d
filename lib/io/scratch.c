#include "io/scratch.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/diag.h"
#include "base/sandbox.h"

void
scratch_fail(void)
{
	diag_die("cannot use a temporary file: %s (TMPDIR names another "
	    "folder)", strerror(errno));
}

int
scratch_open(void)
{
	struct buf path = { 0 };
	int fd;

	buf_addf(&path, "%s/%s.XXXXXX", sandbox_temporary(), diag_program());
	buf_z(&path);
	fd = mkstemp(path.p);
	if (fd < 0)
		scratch_fail();
	unlink(path.p);
	buf_free(&path);
	return fd;
}

void
scratch_write(int fd, struct str s)
{
	while (s.n > 0) {
		ssize_t n = write(fd, s.p, s.n);

		if (n < 0 && errno != EINTR)
			scratch_fail();
		if (n > 0)
			s = str_skip(s, (size_t)n);
	}
}
