/* tw-claims: what sources say of claims, and how far they converge. */
#include <stdlib.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "base/mem.h"
#include "claims/verdicts.h"
#include "io/shipped.h"
#include "show/table.h"

static const char *coder;
static const char *dimension = "program";
static const char *format;
static struct cli_list matches;
static const char *part;
static const char *records;

static const struct cli_option options[] = {
	{ 0, "coder", "NAME", "only the lines of this reader",
	    CLI_STRING, { .string = &coder } },
	{ 0, "records", "FILE", "tagged posts, to count for --match",
	    CLI_STRING, { .string = &records } },
	{ 0, "match", "CLAIM=CODE", "how many posts have the code; may be repeated",
	    CLI_LIST, { .list = &matches } },
	{ 'd', "dimension", "NAME", "where the posts have their codes (program)",
	    CLI_STRING, { .string = &dimension } },
	{ 0, "part", "KIND", "print only the rows of this kind",
	    CLI_STRING, { .string = &part } },
	{ 'o', "output", "FORMAT", TABLE_HELP,
	    CLI_STRING, { .string = &format } },
	{ 0 }
};

static const struct cli_program program = {
	"tw-claims", "table",
	"Says how far sources converge on claims.", options
};

/* A file that is there is meant; a bare name is that of a study. */
static char *
find_table(const char *name)
{
	struct buf folder = { 0 };
	char *path;

	if (strpbrk(name, "./") != NULL)
		return mem_dup(str_of(name));
	buf_addf(&folder, "studies/%s", name);
	path = shipped_find("claims", buf_z(&folder), ".tsv");
	buf_free(&folder);
	return path;
}

static void
count_posts(struct posts *p, const struct claims *c)
{
	if ((records == NULL) != (matches.n == 0))
		cli_usage("--records and --match go together: the posts, and "
		    "which code belongs to which claim");
	for (size_t i = 0; i < matches.n; i++)
		posts_match(p, c, matches.item[i]);
	if (records != NULL)
		posts_read(p, records, dimension);
}

int
main(int argc, char *argv[])
{
	struct claims claims;
	struct posts posts = { 0 };
	char *path;

	cli_parse(&argc, &argv, &program);
	verdicts_check(format, part);
	if (argc != 1)
		cli_usage("one table of claims is read");
	path = find_table(argv[0]);
	claims_read(&claims, path, coder);
	count_posts(&posts, &claims);
	verdicts_print(&claims, &posts, format, part);
	if (claims.claim.n == 0)
		diag_finding("%s: no line%s%s", argv[0], coder != NULL ?
		    " of coder " : "", coder != NULL ? coder : "");
	if (claims.recomputed_n > 0)
		diag_finding("%s: sums that do not come to what is stated: "
		    "%zu; see the rows \"recomputed\"", argv[0],
		    claims.recomputed_n);
	posts_free(&posts);
	claims_free(&claims);
	free(path);
	return diag_finish();
}
