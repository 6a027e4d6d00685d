#include "thread/outcome.h"

const char *const outcome_names[OUTCOMES] = { "answered", "passed-on", "open",
    "withdrawn", "expired", "early" };
