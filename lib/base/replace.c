#include "base/replace.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether what is there is no file, as a device, whose place none takes. */
static bool
is_no_file(const char *path, int *error)
{
	struct stat st;

	if (stat(path, &st) != 0 || S_ISREG(st.st_mode))
		return false;
	*error = S_ISDIR(st.st_mode) ? EISDIR : EPERM;
	return true;
}

void
replace_begin(struct replace *r, const char *path, mode_t mode)
{
	int fd;

	r->path = path;
	r->error = 0;
	r->file = NULL;
	if (is_no_file(path, &r->error))
		return;
	buf_clear(&r->beside);
	buf_addf(&r->beside, "%s.new", path);
	fd = open(buf_z(&r->beside), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC,
	    mode);
	r->file = fd < 0 ? NULL : fdopen(fd, "w");
	if (r->file == NULL) {
		r->error = errno;
		if (fd >= 0)
			close(fd);
	}
}

void
replace_add(struct replace *r, struct str s)
{
	if (r->error == 0 && s.n > 0 &&
	    fwrite(s.p, 1, s.n, r->file) != s.n)
		r->error = errno;
}

bool
replace_end(struct replace *r, bool sync)
{
	bool made = r->file != NULL;

	if (made && r->error == 0 && (fflush(r->file) != 0 ||
	    ferror(r->file) || (sync && fsync(fileno(r->file)) != 0)))
		r->error = errno != 0 ? errno : EIO;
	if (made && fclose(r->file) != 0 && r->error == 0)
		r->error = errno;
	r->file = NULL;
	if (r->error == 0 && rename(buf_z(&r->beside), r->path) != 0)
		r->error = errno;
	if (r->error != 0 && made)
		(void)unlink(buf_z(&r->beside));
	return r->error == 0;
}

void
replace_free(struct replace *r)
{
	buf_free(&r->beside);
}
