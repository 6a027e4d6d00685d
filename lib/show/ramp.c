#include "show/ramp.h"

#include <assert.h>

const struct ramp_colour ramp_light[RAMP_CLASSES] = {
	{ "#d9eafc", "#1b1e21" },
	{ "#91bff0", "#1b1e21" },
	{ "#5393da", "#08131d" },
	{ "#2967af", "#ffffff" },
	{ "#144076", "#ffffff" }
};

const struct ramp_colour ramp_dark[RAMP_CLASSES] = {
	{ "#223957", "#ffffff" },
	{ "#335e94", "#ffffff" },
	{ "#4d88cb", "#08131d" },
	{ "#7fb4ed", "#08131d" },
	{ "#c2e0ff", "#08131d" }
};

size_t
ramp_of(size_t i, size_t n)
{
	assert(i < n && n <= RAMP_CLASSES);
	return RAMP_CLASSES - n + i;
}
