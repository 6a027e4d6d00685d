#include "dictionary/write.h"

#include "base/buf.h"
#include "base/diag.h"
#include "codebook/codebook.h"

static void
write_entry(struct buf *out, const struct import_entry *e)
{
	if (e->fate == IMPORT_REPEATED)
		return;
	if (e->fate != IMPORT_EXACT) {
		buf_addf(out, "  # line %zu%s: ", e->line,
		    e->fate == IMPORT_REFUSED ? ", refused" : "");
		buf_adds(out, e->source);
		buf_addz(out, " (");
		buf_adds(out, e->why);
		buf_addz(out, ")\n");
	}
	if (e->fate == IMPORT_REFUSED)
		return;
	buf_addz(out, "  ");
	buf_adds(out, e->rule);
	buf_addc(out, '\n');
}

static void
write_codes(const struct import *im, struct buf *out, uint32_t c)
{
	enum { LABEL_COLUMN = 28 };

	for (; c != IMPORT_NONE; c = im->code[c].next) {
		const struct import_code *code = &im->code[c];
		size_t n = out->n;

		buf_addc(out, '\n');
		for (uint32_t i = 0; i < code->depth; i++)
			buf_addc(out, '*');
		buf_addc(out, ' ');
		buf_adds(out, code->id);
		if (code->name.n > 0 && !str_eq(code->name, code->id)) {
			do
				buf_addc(out, ' ');
			while (out->n - n - 1 < LABEL_COLUMN);
			buf_adds(out, code->name);
		}
		buf_addc(out, '\n');
		if (code->definition.n > 0) {
			buf_addz(out, "  def:    ");
			buf_adds(out, code->definition);
			buf_addc(out, '\n');
		}
		if (code->within != NULL)
			buf_addf(out, "  within: %s\n", code->within);
		for (uint32_t e = code->entry; e != IMPORT_NONE;
		    e = im->entry[e].next)
			write_entry(out, &im->entry[e]);
		write_codes(im, out, code->child);
	}
}

void
write_codebook(const struct import *im, struct buf *out, struct str file,
    struct str title, struct str dimension)
{
	buf_addz(out, "codebook 1\n# made by tw-import from ");
	buf_adds(out, file);
	buf_addf(out, " (%s)\ntitle:      ", im->format);
	buf_adds(out, title);
	buf_addz(out, "\ndimension:  ");
	buf_adds(out, dimension);
	/* The other programs know of no words that are somebody else's. */
	buf_addz(out, "\nscope:      any\n");
	if (im->hashtags != NULL)
		buf_addf(out, "hashtags:   %s\n", im->hashtags);
	for (size_t e = 0; e < im->entries; e++)
		if (im->entry[e].code == IMPORT_NONE)
			write_entry(out, &im->entry[e]);
	write_codes(im, out, im->top);
	if (out->n > CODEBOOK_BYTES_MAX)
		diag_die("%s: the codebook would be larger than %d MB",
		    im->path, CODEBOOK_BYTES_MAX >> 20);
}
