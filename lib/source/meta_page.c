/*
 * Answers of Meta's interfaces (Threads, Instagram, Facebook): "data" and,
 * beside it, "paging".
 */
#include "intake/intake.h"
#include "intake/state.h"
#include "json/holds.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *data = json_get_type(v, "data", JSON_ARRAY);

	(void)in;
	return data != NULL && (HOLDS(v, "paging") ||
	    HOLDS_ONE(holds_first(data), "media_product_type", "permalink",
	    "created_time"));
}

static void
take(struct intake *in, const struct json_node *v)
{
	intake_value(in, json_get(v, "data"));
}

const struct source source_meta_page = {
	.name = "meta-page", .is = is, .take = take
};
