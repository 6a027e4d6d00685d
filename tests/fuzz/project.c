/*
 * Projects of REFI-QDA of any content, and documents: their records are JSON,
 * with spans that lie in their texts.
 */
#include "interview/qdpx.h"
#include "json/json.h"
#include "parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *, size_t);

static void
check_records(struct stored_inner from)
{
	struct buf all = { 0 }, why = { 0 };
	struct json json = { 0 };
	struct str rest, line;
	size_t n;

	do {
		buf_reserve(&all, 4096);
		n = from.read(from.from, all.p + all.n, 4096, &why);
		all.n += n;
	} while (n > 0);
	for (rest = buf_str(&all); str_split(&rest, '\n', &line); )
		if (line.n > 0 && !json_scan(&json, line, JSON_DEPTH_MAX))
			abort();
	json_free(&json);
	buf_free(&all);
	buf_free(&why);
}

static void
read_document(const struct interview_options *o, const struct document *d,
    const struct qdpx_text *t)
{
	struct interview *v = interview_begin(o, d, "x", NULL, false);

	if (t != NULL && interview_is_of_posts(d))
		interview_of_posts(v, t->platform, t->talk);
	if (t != NULL)
		interview_set_more(v, t->more);
	check_records(interview_inner(v));
	interview_end(v);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct interview_options o = { .codings = true };
	int fd = memfd_create("fuzz", 0);
	struct document d = { 0 };
	struct qdpx_text t;
	struct qdpx *q = NULL;
	struct zip *z;

	if (fd == -1)
		exit(2);
	z = parts_open(fd, STR("project.qde"),
	    (struct str){ (const char *)data, n });
	if (z != NULL && zip_kind(z) == ZIP_QDPX)
		q = qdpx_open(z, &o);
	else if (z != NULL && document_read_zip(&d, z))
		read_document(&o, &d, NULL);
	while (q != NULL && qdpx_next(q, &t))
		read_document(&o, t.document, &t);
	if (q != NULL)
		qdpx_close(q);
	document_free(&d);
	if (z != NULL)
		zip_close(z);
	close(fd);
	return 0;
}
