/*
 * pack [-p PASSWORD] OUT FILE ...: an archive of these files, in this order;
 * the ending of OUT says what it is (tar, tar.gz, tar.bz2, 7z, else zip), or that
 * the one file is compressed (bz2, xz, zst, lz4, Z). NAME=FILE packs a file
 * under another name. pack -x OUT FILE prints one of them. For the tests, which
 * need no other program.
 */
#include <archive.h>
#include <archive_entry.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static _Noreturn void
fail(const char *what, const char *why)
{
	fprintf(stderr, "pack: %s: %s\n", what, why != NULL ? why : "no");
	exit(2);
}

static char *
slurp(const char *path, size_t *n)
{
	FILE *f = fopen(path, "r");
	size_t cap = 1 << 16, got;
	char *p = malloc(cap);

	if (f == NULL || p == NULL)
		fail(path, "cannot be read");
	*n = 0;
	while ((got = fread(p + *n, 1, cap - *n, f)) > 0) {
		*n += got;
		if (*n == cap && (p = realloc(p, cap *= 2)) == NULL)
			fail(path, "memory");
	}
	fclose(f);
	return p;
}

static void
add(struct archive *a, const char *name, const char *path)
{
	struct archive_entry *e = archive_entry_new();
	size_t n;
	char *p = slurp(path, &n);

	archive_entry_set_pathname(e, name);
	archive_entry_set_size(e, (la_int64_t)n);
	archive_entry_set_filetype(e, AE_IFREG);
	archive_entry_set_perm(e, 0644);
	archive_entry_set_mtime(e, 315532800, 0);
	if (archive_write_header(a, e) != ARCHIVE_OK ||
	    archive_write_data(a, p, n) != (la_ssize_t)n)
		fail(name, archive_error_string(a));
	archive_entry_free(e);
	free(p);
}

static int
set_form(struct archive *a, const char *out)
{
	static const struct {
		const char *ending;
		int (*filter)(struct archive *);
	} single[] = {
		{ ".bz2", archive_write_add_filter_bzip2 },
		{ ".xz", archive_write_add_filter_xz },
		{ ".zst", archive_write_add_filter_zstd },
		{ ".lz4", archive_write_add_filter_lz4 },
		{ ".Z", archive_write_add_filter_compress },
	};
	size_t n = strlen(out);

	for (size_t i = 0; i < sizeof(single) / sizeof(*single) &&
	    strstr(out, ".tar.") == NULL; i++) {
		size_t k = strlen(single[i].ending);

		if (n > k && strcmp(out + n - k, single[i].ending) == 0)
			return single[i].filter(a) | archive_write_set_format_raw(a);
	}
	/* What office programs write is zip, whatever it is called. */
	return archive_write_set_format_filter_by_ext_def(a, out, ".zip");
}

/* Prints a file of an archive. */
static int
print_one(const char *path, const char *name)
{
	struct archive *a = archive_read_new();
	struct archive_entry *e;
	char part[4096];
	la_ssize_t n;

	archive_read_support_filter_all(a);
	archive_read_support_format_all(a);
	if (archive_read_open_filename(a, path, sizeof(part)) != ARCHIVE_OK)
		fail(path, archive_error_string(a));
	do
		if (archive_read_next_header(a, &e) != ARCHIVE_OK)
			fail(name, "not in it");
	while (strcmp(archive_entry_pathname(e), name) != 0);
	while ((n = archive_read_data(a, part, sizeof(part))) > 0)
		fwrite(part, 1, (size_t)n, stdout);
	archive_read_free(a);
	return 0;
}

int
main(int argc, char *argv[])
{
	struct archive *a;
	const char *password = NULL;
	int o;

	while ((o = getopt(argc, argv, "p:x:")) != -1)
		if (o == 'p')
			password = optarg;
		else if (o == 'x')
			return print_one(optarg, argv[optind]);
		else
			return 2;
	if (argc - optind < 2)
		fail("usage", "pack [-p PASSWORD] OUT FILE ...");
	a = archive_write_new();
	if (set_form(a, argv[optind]) != ARCHIVE_OK)
		fail(argv[optind], archive_error_string(a));
	if (password != NULL && (archive_write_set_passphrase(a, password) !=
	    ARCHIVE_OK || archive_write_set_options(a,
	    "zip:encryption=traditional") != ARCHIVE_OK))
		fail("-p", archive_error_string(a));
	if (archive_write_open_filename(a, argv[optind]) != ARCHIVE_OK)
		fail(argv[optind], archive_error_string(a));
	for (int i = optind + 1; i < argc; i++) {
		char *is = strchr(argv[i], '=');

		if (is != NULL)
			*is = '\0';
		add(a, argv[i], is != NULL ? is + 1 : argv[i]);
	}
	if (archive_write_close(a) != ARCHIVE_OK)
		fail(argv[optind], archive_error_string(a));
	archive_write_free(a);
	return 0;
}
