/* The last step of learning: from all examples, the file of the model. */
#ifndef LEARN_FINISH_H
#define LEARN_FINISH_H

#include "base/buf.h"
#include "learn/learn.h"

/* Learns from all examples, as was judged best, and appends the file. */
void finish_model(const struct learn *, struct buf *);

#endif
