#include "intake/mapping.h"

#include "base/diag.h"
#include "columns/map.h"
#include "container/feed.h"
#include "gate/flow.h"
#include "intake/state.h"
#include "json/json.h"

const struct source mapping_program = { .name = "map", .platform = "unknown" };

void
mapping_run(struct intake *in, struct str value, size_t line)
{
	struct map *map = in->o->map;
	const struct json_node *v;
	const char *why;
	size_t n = 0;

	in->now = &mapping_program;
	in->value = NULL;
	in->known++;
	map_run(map, value);
	while ((v = map_next(map)) != NULL) {
		n++;
		if (json_get_type(v, "text", JSON_STRING) == NULL)
			break;
		map_fill(intake_begin(in), v);
		intake_post(in);
	}
	why = v != NULL ? "a result is no object with a text" :
	    map_error(map);
	if (why != NULL) {
		in->file.part[FLOW_BROKEN]++;
		diag_bad_line(feed_name(in->feed), line, "-m %s: %s",
		    map->arg, why);
	} else if (n == 0) {
		intake_no_post(in, "mapped to nothing");
	}
	in->now = NULL;
}
