/*
 * Answers of Meta's interfaces (Threads, Instagram, Facebook): "data" and,
 * beside it, "paging".
 */
#include "intake/intake.h"
#include "json/json.h"
#include "json/json_leaf.h"
#include "json/json_scan.h"
#include "source/source.h"

static bool
is(struct intake *in, const struct json_node *v)
{
	const struct json_node *data = json_get_type(v, "data", JSON_ARRAY);

	(void)in;
	return data != NULL && (json_get_type(v, "paging", JSON_OBJECT) !=
	    NULL || (data->skip > 1 &&
	    (json_get(data + 1, "media_product_type") != NULL ||
	    json_get(data + 1, "permalink") != NULL ||
	    json_get(data + 1, "created_time") != NULL)));
}

static void
take(struct intake *in, const struct json_node *v)
{
	intake_value(in, json_get(v, "data"));
}

const struct source source_meta_page = {
	.name = "meta-page", .is = is, .take = take
};
