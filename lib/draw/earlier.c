#include "draw/earlier.h"

#include <stdlib.h>

#include "base/cli.h"
#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "handcode/forms.h"
#include "validity/agreement.h"

void
earlier_read(struct earlier *c, const struct request *r,
    const struct cli_list *files)
{
	struct inbox *in = &c->in;
	static const char *const no_map[] = { NULL };

	*c = (struct earlier){ .read = files->n > 0 };
	if (files->n == 0)
		return;
	in->want = r->dimension == NULL ? STR("") : str_of(r->dimension);
	codings_open(&in->codings, r->book, in->want, AGREEMENT_NOMINAL, true,
	    NULL);
	ident_open(&in->ident, NULL, &in->codings.posts);
	for (size_t i = 0; i < files->n; i++)
		forms_read(in, files->item[i], NULL, no_map);
	codings_settle(&in->codings);
	inbox_report(in);
	c->value = mem_new((size_t)in->codings.coders.n + 1,
	    sizeof(*c->value));
	c->code = mem_new(r->code_n + 1, sizeof(*c->code));
	for (size_t i = 0; i < r->code_n; i++) {
		struct str meant;

		c->code[i] = codings_code(&in->codings,
		    r->book->code[r->code[i]].path, &meant);
	}
}

uint32_t
earlier_post(const struct earlier *c, struct str id)
{
	uint32_t post;

	if (!c->read)
		return IDENT_NONE;
	post = names_find(&c->in.codings.posts, id);
	if (post == NAMES_NONE ||
	    c->in.codings.start[post] == c->in.codings.start[post + 1])
		return IDENT_NONE;
	return post;
}

size_t
earlier_votes(struct earlier *c, uint32_t post, size_t i, size_t *yes)
{
	size_t n;

	*yes = 0;
	if (c->code[i] == CODINGS_MISSING)
		return 0;
	n = codings_of(&c->in.codings, post, c->code[i], c->value);
	for (uint32_t k = 0; k < c->in.codings.coders.n; k++)
		*yes += c->value[k] == CODINGS_YES;
	return n;
}

void
earlier_free(struct earlier *c)
{
	if (c->read)
		inbox_free(&c->in);
	free(c->code);
	free(c->value);
	*c = (struct earlier){ 0 };
}

size_t
earlier_filled(const char *path)
{
	static const char *const no_map[] = { NULL };
	struct inbox in = { .quiet = true };
	size_t n;

	codings_open(&in.codings, NULL, STR(""), AGREEMENT_NOMINAL, true, NULL);
	ident_open(&in.ident, NULL, &in.codings.posts);
	forms_read(&in, path, NULL, no_map);
	n = in.codings.n;
	inbox_free(&in);
	if (!diag_all_well())
		diag_die("%s: is there already, and is no sheet of this program: "
		    "move it away, or name another folder with --sheets", path);
	return n;
}
