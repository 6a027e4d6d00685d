/* TZif files as RFC 8536 has them: the 64-bit block and the rule after it. */
#include "time/zone.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/array.h"
#include "base/ascii.h"
#include "base/buf.h"
#include "base/mem.h"
#include "time/tzrule.h"
#include "time/when.h"

enum { DAY = 86400, FILE_MAX = 1 << 18 };

struct zone {
	int32_t *offset;	/* offset[i] holds from at[i]; at[0] is the first */
	int64_t *at;
	size_t n;
	struct tzrule rule;
	int64_t from, to;	/* the span last asked for, and its offset */
	int32_t now;
};

static uint64_t
big_endian(const char *p, size_t n)
{
	uint64_t v = 0;

	for (size_t i = 0; i < n; i++)
		v = v << 8 | (unsigned char)p[i];
	return v;
}

static int64_t
signed_at(const char *p, size_t n)
{
	uint64_t v = big_endian(p, n), sign = UINT64_C(1) << (8 * n - 1);

	return (int64_t)((v ^ sign) - sign);
}

/* Fills z from the 64-bit block of a TZif file; false when it is none. */
static bool
zone_read(struct zone *z, struct str s)
{
	uint64_t n[6], types, times;	/* isut, isstd, leap, time, type, char */
	const char *at, *index, *type;

	for (int block = 1; block <= 2; block++) {
		uint64_t size = block == 1 ? 4 : 8, body;

		if (s.n < 44 || memcmp(s.p, "TZif", 4) != 0 || s.p[4] < '2')
			return false;
		for (size_t i = 0; i < 6; i++)
			n[i] = big_endian(s.p + 20 + 4 * i, 4);
		body = n[3] * (size + 1) + n[4] * 6 + n[5] +
		    n[2] * (size + 4) + n[1] + n[0];
		s = str_skip(s, 44);
		if (body > s.n)
			return false;
		at = s.p;
		s = str_skip(s, body);
	}
	times = n[3];
	types = n[4];
	/* Zones of right/ count leap seconds; our instants do not. */
	if (types == 0 || n[2] != 0)
		return false;
	index = at + 8 * times;
	type = index + times;
	z->n = times + 1;
	z->at = mem_new(z->n, sizeof(*z->at));
	z->offset = mem_new(z->n, sizeof(*z->offset));
	z->at[0] = INT64_MIN;
	for (size_t i = 0; i < z->n; i++) {
		uint64_t t = i == 0 ? 0 : (unsigned char)index[i - 1];
		int64_t offset;

		if (t >= types)
			return false;
		offset = signed_at(type + 6 * t, 4);
		if (offset <= -2 * DAY || offset >= 2 * DAY)
			return false;
		z->offset[i] = (int32_t)offset;
		if (i > 0)
			z->at[i] = signed_at(at + 8 * (i - 1), 8);
		if (i > 1 && z->at[i] <= z->at[i - 1])
			return false;
	}
	if (s.n < 2 || s.p[0] != '\n')
		return false;
	s = str_skip(s, 1);
	return tzrule_parse(str_sub(s, 0, str_chr(s, '\n')), &z->rule);
}

/* Whether name is made of plain parts: nothing that leads out of a folder. */
static bool
is_plain(struct str name)
{
	struct str part;

	if (name.n == 0 || name.n > 100 || name.p[name.n - 1] == '/')
		return false;
	while (str_split(&name, '/', &part)) {
		if (part.n == 0 || part.p[0] == '.' || part.p[0] == '-')
			return false;
		for (size_t i = 0; i < part.n; i++) {
			char c = part.p[i];

			if (!ascii_letter(c) &&
			    !ascii_digit(c) && c != '_' && c != '+' &&
			    c != '-')
				return false;
		}
	}
	return true;
}

/* Reads folder/name; false when there is no such file or it is too big. */
static bool
slurp(const char *folder, const char *name, struct buf *out)
{
	struct buf path = { 0 };
	struct stat st;
	ssize_t got = -1;
	int fd;

	buf_addf(&path, "%s/%s", folder, name);
	fd = open(buf_z(&path), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
	buf_free(&path);
	if (fd == -1)
		return false;
	buf_clear(out);
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode) &&
	    st.st_size <= FILE_MAX) {
		buf_reserve(out, FILE_MAX);
		do {
			got = read(fd, out->p + out->n, FILE_MAX - out->n);
			if (got > 0)
				out->n += (size_t)got;
		} while (got > 0 || (got < 0 && errno == EINTR));
	}
	close(fd);
	return got == 0 && out->n > 0;
}

static struct zone *
fixed(int32_t offset)
{
	struct zone *z = mem_new(1, sizeof(*z));

	z->rule = (struct tzrule){ .given = true, .offset = offset };
	return z;
}

struct zone *
zone_open(const char *name)
{
	const char *dirs[] = { getenv("TZDIR"), "/usr/share/zoneinfo",
	    "/usr/lib/zoneinfo" };
	struct buf file = { 0 };
	struct zone *z = NULL;
	int32_t offset;

	if (strcmp(name, "UTC") == 0)
		return fixed(0);
	if (when_offset(str_of(name), &offset))
		return fixed(offset);
	if (!is_plain(str_of(name)))
		return NULL;
	for (size_t i = 0; i < 3 && z == NULL; i++) {
		if (dirs[i] == NULL || !slurp(dirs[i], name, &file))
			continue;
		z = mem_new(1, sizeof(*z));
		if (!zone_read(z, buf_str(&file))) {
			zone_close(z);
			z = NULL;
		}
	}
	buf_free(&file);
	return z;
}

void
zone_close(struct zone *z)
{
	if (z == NULL)
		return;
	free(z->at);
	free(z->offset);
	free(z);
}

struct zone *
zone_copy(const struct zone *of)
{
	struct zone *z = mem_new(1, sizeof(*z));

	*z = *of;
	z->at = mem_resize(NULL, of->n, sizeof(*z->at));
	z->offset = mem_resize(NULL, of->n, sizeof(*z->offset));
	if (of->n > 0) {
		memcpy(z->at, of->at, of->n * sizeof(*z->at));
		memcpy(z->offset, of->offset, of->n * sizeof(*z->offset));
	}
	return z;
}

int32_t
zone_offset(struct zone *z, int64_t t)
{
	size_t low = 0, high = z->n;

	if (t >= z->from && t < z->to)
		return z->now;
	if (z->n == 0 || (t >= z->at[z->n - 1] && z->rule.given)) {
		z->from = z->n > 0 ? z->at[z->n - 1] : INT64_MIN;
		z->now = z->n > 0 ? z->offset[z->n - 1] : 0;
		tzrule_span(&z->rule, t, &z->from, &z->to, &z->now);
		return z->now;
	}
	while (high - low > 1) {
		size_t mid = low + (high - low) / 2;

		if (z->at[mid] <= t)
			low = mid;
		else
			high = mid;
	}
	z->from = z->at[low];
	z->to = low + 1 < z->n ? z->at[low + 1] : INT64_MAX;
	z->now = z->offset[low];
	return z->now;
}

int64_t
zone_instant(struct zone *z, int64_t local)
{
	/* A day off, the clock has surely not yet, or surely has, changed. */
	int64_t early = local - zone_offset(z, local - DAY);
	int64_t late = local - zone_offset(z, local + DAY);
	int64_t first = early < late ? early : late;
	int64_t last = early < late ? late : early;

	if (first + zone_offset(z, first) == local)
		return first;
	if (last + zone_offset(z, last) == local)
		return last;
	return z->from;	/* the change that the gap is made of */
}

bool
zone_bound(struct str s, struct zone *z, bool until, int64_t *t)
{
	int32_t offset;

	s = str_trim(s);
	switch (when_parse(s, t, &offset)) {
	case WHEN_GIVEN:
		*t += until;
		return true;
	case WHEN_LOCAL:
		if (s.n != sizeof("2013-09-16") - 1)
			return false;
		*t = zone_instant(z, *t + (until ? DAY : 0));
		return true;
	case WHEN_NAMED:
	case WHEN_NONE:
		break;
	}
	return false;
}

/* What people write for a zone, where it is no name of the tz data. */
static const struct {
	const char *said, *zone;
} meant[] = {
	{ "WIB", "Asia/Jakarta" }, { "WITA", "Asia/Makassar" },
	{ "WIT", "Asia/Jayapura" }, { "Bandung", "Asia/Jakarta" },
	{ "Indonesia", "Asia/Jakarta (or Asia/Makassar, Asia/Jayapura)" },
	{ "Jawa Barat", "Asia/Jakarta" }, { "Bali", "Asia/Makassar" },
	{ "MYT", "Asia/Kuala_Lumpur" }, { "SGT", "Asia/Singapore" },
	{ "PHT", "Asia/Manila" }, { "ICT", "Asia/Bangkok" },
	{ "IST", "Asia/Kolkata (or Europe/Dublin, Asia/Jerusalem)" },
	{ "JST", "Asia/Tokyo" }, { "KST", "Asia/Seoul" },
	{ "CST", "America/Chicago (or Asia/Shanghai)" },
	{ "AEST", "Australia/Brisbane (or Australia/Sydney)" },
	{ "BST", "Europe/London" }, { "PST", "America/Los_Angeles" },
	{ "PDT", "America/Los_Angeles" }, { "PT", "America/Los_Angeles" },
	{ "EDT", "America/New_York" }, { "ET", "America/New_York" },
	{ "CDT", "America/Chicago" }, { "MDT", "America/Denver" },
	{ "CEST", "Europe/Berlin" }, { "BRT", "America/Sao_Paulo" },
};

/* name in capitals as tz data has them, with its usual continent; in out. */
static bool
hint_spelling(struct str name, struct buf *out)
{
	static const char *const before[] = { "", "Asia/", "Europe/",
	    "America/", "Australia/", "Africa/", "Pacific/" };

	for (size_t k = 0; k < ARRAY_N(before); k++) {
		struct zone *z;
		bool start = true;

		buf_clear(out);
		buf_addz(out, before[k]);
		for (size_t i = 0; i < name.n; i++) {
			char c = name.p[i] == ' ' ? '_' : name.p[i];
			bool small = ascii_lower(c);
			bool big = c >= 'A' && c <= 'Z';

			if ((small && start) || (big && !start))
				c ^= 32;
			buf_addc(out, c);
			start = !small && !big;
		}
		z = zone_open(buf_z(out));
		zone_close(z);
		if (z != NULL)
			return true;
	}
	return false;
}

const char *
zone_hint(const char *name)
{
	static struct buf hint;
	struct str s = str_trim(str_of(name)), city = s, rest = s, part;
	struct buf found = { 0 };
	bool gmt = str_starts(s, STR("GMT")) || str_starts(s, STR("UTC"));
	struct str offset = gmt ? str_skip(s, 3) : s;
	unsigned sign = offset.n > 1 ? (unsigned char)offset.p[0] : 0, hours;

	buf_clear(&hint);
	while (str_split(&rest, '/', &part))
		city = part;
	for (size_t i = 0; i < ARRAY_N(meant); i++)
		if (str_eq_nocase(city, str_of(meant[i].said)))
			buf_addf(&hint, "%s is %s", meant[i].said,
			    meant[i].zone);
	rest = str_skip(offset, 1);
	hours = rest.n == 1 || rest.n == 2 ? 0 : 99;
	for (size_t i = 0; i < rest.n && hours < 24; i++)
		hours = ascii_digit(rest.p[i]) ?
		    hours * 10 + (unsigned)(rest.p[i] - '0') : 99;
	if (hint.n == 0 && (sign == '+' || sign == '-') && hours < 24)
		buf_addf(&hint, "write it as %c%02u:00", (int)sign, hours);
	if (hint.n == 0 && s.n > 0 && hint_spelling(s, &found))
		buf_addf(&hint, "did you mean %s?", buf_z(&found));
	buf_free(&found);
	return hint.n > 0 ? buf_z(&hint) : NULL;
}
