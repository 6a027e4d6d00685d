/*
 * Tables of users, of minet, twint and rtweet: "tweets" is how many they wrote,
 * and no text.
 */
#include "source/source.h"

static const char *const tell[] = {
	"followers", "friends", "tweets", COLUMNS_OR,
	"followers", "following", "tweets", COLUMNS_OR,
	"followers_count", "friends_count", "statuses_count", COLUMNS_OR,
	"handle", "followers", "follows", "posts", NULL
};

static const struct column column[] = { { NULL, 0 } };

static const struct columns columns = { .column = column };

static bool
is_table(struct intake *in, const struct rows_row *header)
{
	static const char *const texts[] = { "text", "full_text", "tweet",
	    "content", "body" };
	struct columns users = { .tell = tell, .column = column };

	(void)in;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		for (size_t k = 0; k < header->names; k++)
			if (columns_called(header->name[k], texts[i]))
				return false;
	return columns_tell(&users, header);
}

static bool
row(struct intake *in, struct post *p, const struct rows_row *r)
{
	(void)in;
	(void)p;
	(void)r;
	return false;
}

const struct source source_users = {
	.name = "users",
	.columns = &columns,
	.is_table = is_table,
	.objects = true,
	.row = row,
	.none = "user",
};
