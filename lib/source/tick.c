/* Rows of tw-sort that say that time goes by: they stay where they are. */
#include "gate/flow.h"
#include "gate/gate.h"
#include "intake/intake.h"
#include "intake/state.h"
#include "json/json.h"
#include "source/source.h"

static bool
is_tick(struct intake *in, const struct json_node *v)
{
	return v == in->whole && json_is(json_get(v, "row"), "tick");
}

static void
pass_tick(struct intake *in, const struct json_node *v)
{
	in->known++;
	in->file.part[FLOW_NOTICE]++;
	gate_row(in->gate, json_raw(v));
}

const struct source source_tick = {
	.name = "tick", .is = is_tick, .take = pass_tick
};
