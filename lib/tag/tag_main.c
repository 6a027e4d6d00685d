#include "tag/tag_main.h"

#include "base/cli.h"
#include "base/diag.h"
#include "io/reader.h"
#include "tag/coder.h"
#include "tag/learnt.h"
#include "tag/rules.h"

int
tag_main_run(struct tag_main *o, char **files)
{
	struct coder coder = o->model != NULL ? learnt_open(o) :
	    rules_open(o);
	struct record rec = { 0 };
	struct reader *in = reader_open(files, READER_RECORDS);

	reader_find(in, coder.members(coder.state));
	reader_pass_ticks(in);
	while (reader_next(in, &rec))
		if (coder.tag(coder.state, &rec) || !o->only)
			record_write(&rec);
	reader_close(in);
	record_free(&rec);
	coder.close(coder.state);
	return diag_finish();
}
