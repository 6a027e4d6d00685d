/* The first line of a model's file: what it is, and how it was judged. */
#ifndef LEARN_HEAD_H
#define LEARN_HEAD_H

#include "base/buf.h"
#include "learn/learn.h"
#include "learn/model.h"

/* Appends it, without the line feed; arrays is what follows in the file. */
void head_write(struct buf *, const struct learn *, const struct model_file *,
    struct str arrays);

#endif
