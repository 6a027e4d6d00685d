#include "sample/design.h"

#include <sha2.h>
#include <stdlib.h>

#include "base/buf.h"
#include "base/mem.h"
#include "base/sort.h"
#include "codebook/book.h"
#include "json/json.h"

#ifndef TW_VERSION
#define TW_VERSION "unknown"
#endif

enum { VERSION = 1 };

void
design_book_digest(struct buf *out, const struct codebook *book)
{
	char hex[SHA256_DIGEST_STRING_LENGTH];
	SHA2_CTX sha;

	SHA256Init(&sha);
	for (size_t i = 0; i < book->files; i++)
		SHA256Update(&sha, (const uint8_t *)book->file[i].bytes.p,
		    book->file[i].bytes.n);
	SHA256End(&sha, hex);
	buf_addz(out, hex);
}

static void
add_coders(struct buf *out, const struct deal *deal, size_t turn)
{
	bool first = true;

	buf_addz(out, ",\"coders\":[");
	for (size_t i = 0; i < deal->coders; i++) {
		if (turn != SIZE_MAX && !deal_has(deal, turn, i))
			continue;
		if (!first)
			buf_addc(out, ',');
		first = false;
		json_quote(out, deal->coder[i]);
	}
	buf_addc(out, ']');
}

static void
write_head(struct buf *out, const struct draw *d, const struct deal *deal,
    bool open)
{
	const struct request *r = d->request;

	buf_addf(out, "{\"row\":\"design\",\"version\":%d,\"program\":"
	    "\"tw-sample %s\",", VERSION, TW_VERSION);
	if (d->cases)
		buf_addz(out, "\"of\":\"case\",");
	request_write(out, r);
	if (r->book != NULL) {
		buf_addz(out, ",\"book\":[");
		for (size_t i = 0; i < r->book->files; i++) {
			if (i > 0)
				buf_addc(out, ',');
			json_quote(out, r->book->file[i].name);
		}
		buf_addz(out, "],\"sha256\":\"");
		design_book_digest(out, r->book);
		buf_addc(out, '"');
	}
	buf_addf(out, ",\"records\":%ju,\"none_own\":%ju,\"units\":%ju,"
	    "\"drawn\":%zu", (uintmax_t)d->pool.strata.records,
	    (uintmax_t)d->pool.strata.none_own, (uintmax_t)d->pool.posts, d->posts);
	if (open)
		buf_addz(out, ",\"open\":true");
	if (deal->coders > 0) {
		add_coders(out, deal, SIZE_MAX);
		buf_addf(out, ",\"overlap\":%zu", deal->overlap);
	}
	buf_addz(out, "}\n");
}

/* Numbers the cells as they are shown: those that have posts, or may have. */
static uint32_t *
number_cells(const struct draw *d)
{
	uint32_t *number = mem_new((size_t)d->pool.cell_n + 1, sizeof(*number));
	uint32_t n = 0;

	for (uint32_t i = 0; i < d->pool.cell_n; i++)
		number[d->order[i]] = d->pool.cell[d->order[i]].N > 0 ||
		    d->pool.strata.by_n == 0 ? n++ : CODEBOOK_NONE;
	return number;
}

static void
write_cell(struct buf *out, const struct draw *d, uint32_t cell,
    uint32_t number)
{
	const struct pool_cell *c = &d->pool.cell[cell];
	struct str group = strata_group_of(&d->pool.strata, cell);
	uint32_t code;
	enum request_class class = strata_class_of(&d->pool.strata, cell, &code);

	buf_addf(out, "{\"row\":\"cell\",\"cell\":%u", (unsigned)number);
	if (code != CODEBOOK_NONE) {
		buf_addz(out, ",\"code\":");
		json_quote(out, d->request->book->code[code].path);
	}
	buf_addf(out, ",\"class\":\"%s\"", d->request->simple ? "all" :
	    request_class_name[class]);
	if (group.n > 0) {
		buf_addz(out, ",\"group\":");
		buf_adds(out, group);
	}
	buf_addf(out, ",\"N\":%ju,\"n\":%ju,\"p\":%.17g}\n", (uintmax_t)c->N,
	    (uintmax_t)c->n, c->p);
}

static void
write_post(struct buf *out, const struct draw *d, const struct kept_post *p,
    const uint32_t *number)
{
	uint32_t *cell = mem_new((size_t)p->cells + 1, sizeof(*cell));

	buf_addz(out, p->p > 0 ? "{\"row\":\"post\",\"id\":" :
	    "{\"row\":\"uncertain\",\"id\":");
	json_quote(out, p->id);
	buf_addz(out, ",\"platform\":");
	json_quote(out, p->platform);
	if (p->p == 0) {
		free(cell);
		return;
	}
	buf_addf(out, ",\"p\":%.17g,\"cells\":[", p->p);
	for (uint32_t i = 0; i < p->cells; i++)
		cell[i] = number[p->cell[i]];
	sort_u32(cell, p->cells);
	for (uint32_t i = 0; i < p->cells; i++)
		buf_addf(out, i == 0 ? "%u" : ",%u", (unsigned)cell[i]);
	buf_addc(out, ']');
	free(cell);
	if (d->request->once_per != NULL)
		buf_addf(out, ",\"copies\":%ju", (uintmax_t)p->copies);
}

void
design_write(struct buf *out, const struct draw *d, const struct deal *deal,
    const size_t *turn, bool open)
{
	uint32_t *number = number_cells(d);
	struct deal nobody = { 0 };

	write_head(out, d, deal, open);
	for (uint32_t i = 0; i < d->pool.cell_n; i++)
		if (number[d->order[i]] != CODEBOOK_NONE)
			write_cell(out, d, d->order[i], number[d->order[i]]);
	for (size_t i = 0; i < d->posts; i++) {
		write_post(out, d, d->post[i], number);
		if (deal->coders > 0)
			add_coders(out, turn[i] == SIZE_MAX ? &nobody : deal,
			    turn[i]);
		buf_addz(out, "}\n");
	}
	free(number);
}
