#include "dictionary/import.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/diag.h"
#include "codebook/codebook.h"
#include "dictionary/id.h"
#include "text/encoding.h"

enum { TEXT_BYTES_MAX = 200 };	/* of an entry that is quoted */

/* CR LF and CR become LF: formats differ in lines, not in their ends. */
static struct str
plain_lines(struct buf *b)
{
	size_t n = 0;

	for (size_t i = 0; i < b->n; i++) {
		if (b->p[i] != '\r')
			b->p[n++] = b->p[i];
		else if (i + 1 == b->n || b->p[i + 1] != '\n')
			b->p[n++] = '\n';
	}
	return (struct str){ b->p, n };
}

struct import *
import_new(const char *path, struct str bytes, const char *encoding)
{
	struct import *im = mem_new(1, sizeof(*im));
	struct buf text = { 0 };

	im->path = path;
	im->top = im->last_top = IMPORT_NONE;
	encoding_decode(&text, path, bytes, encoding);
	im->text = arena_str(&im->texts, plain_lines(&text));
	buf_free(&text);
	return im;
}

void
import_free(struct import *im)
{
	names_free(&im->properties);
	names_free(&im->by_name);
	names_free(&im->ids);
	names_free(&im->rules);
	free(im->by_name_code);
	free(im->id_next);
	free(im->code);
	free(im->entry);
	free(im->reference);
	buf_free(&im->line_buf);
	arena_free(&im->texts);
	free(im);
}

bool
import_line(struct str *rest, struct str *line)
{
	return str_split(rest, '\n', line);
}

/* "12 text": what belongs to number 12 and is called text. */
static struct str
key(struct import *im, uint32_t number, struct str text)
{
	buf_clear(&im->line_buf);
	buf_addu(&im->line_buf, number);
	buf_addc(&im->line_buf, ' ');
	buf_adds(&im->line_buf, text);
	return buf_str(&im->line_buf);
}

/* A copy of s on one line, cut to max bytes. */
static struct str
one_line(struct import *im, struct str s, size_t max)
{
	char *p;

	s = str_trim(s);
	if (s.n > max) {
		while (max > 0 && ((unsigned char)s.p[max] & 0xc0) == 0x80)
			max--;
		s = str_sub(s, 0, max);
	}
	s = arena_str(&im->texts, s);
	p = (char *)s.p;
	for (size_t i = 0; i < s.n; i++)
		if ((unsigned char)p[i] < 0x20 || p[i] == 0x7f)
			p[i] = ' ';
	/* At the end of a line it would draw the next one in. */
	while (s.n > 0 && (s.p[s.n - 1] == '\\' || s.p[s.n - 1] == ' '))
		p[--s.n] = '\0';
	return s;
}

static void
append_code(struct import *im, uint32_t parent, uint32_t n)
{
	uint32_t *first = parent == IMPORT_NONE ? &im->top :
	    &im->code[parent].child;
	uint32_t *last = parent == IMPORT_NONE ? &im->last_top :
	    &im->code[parent].last_child;

	if (*first == IMPORT_NONE)
		*first = n;
	else
		im->code[*last].next = n;
	*last = n;
}

/* The number in ids of a brother's id; *known tells whether it was there. */
static uint32_t
id_number(struct import *im, uint32_t parent, struct str id, bool *known)
{
	uint32_t before = im->ids.n;
	uint32_t n = names_add(&im->ids, key(im, parent, id));

	*known = im->ids.n == before;
	if (!*known) {
		im->id_next = mem_grow(im->id_next, &im->id_cap,
		    n + (size_t)1, sizeof(*im->id_next));
		im->id_next[n] = 2;
	}
	return n;
}

/* An id that no brother has. */
static struct str
new_id(struct import *im, uint32_t parent, struct str name)
{
	struct buf id = { 0 };
	struct str result;
	uint32_t first;
	size_t n;
	bool known;

	id_of_name(&id, name);
	n = id.n;
	first = id_number(im, parent, buf_str(&id), &known);
	while (known) {
		id.n = n;
		buf_addf(&id, "-%u", (unsigned)im->id_next[first]++);
		id_number(im, parent, buf_str(&id), &known);
	}
	result = arena_str(&im->texts, buf_str(&id));
	buf_free(&id);
	return result;
}

static struct str
path_of(struct import *im, uint32_t parent, struct str id)
{
	struct buf path = { 0 };
	struct str result;

	if (parent == IMPORT_NONE)
		return id;
	buf_adds(&path, im->code[parent].path);
	buf_addc(&path, '/');
	buf_adds(&path, id);
	result = arena_str(&im->texts, buf_str(&path));
	buf_free(&path);
	return result;
}

uint32_t
import_find(struct import *im, uint32_t parent, struct str name)
{
	uint32_t n = names_find(&im->by_name, key(im, parent, str_trim(name)));

	return n == NAMES_NONE ? IMPORT_NONE : im->by_name_code[n];
}

uint32_t
import_code(struct import *im, uint32_t parent, struct str name)
{
	uint32_t n = (uint32_t)im->codes, known;
	struct import_code *c;

	name = str_trim(name);
	if ((known = import_find(im, parent, name)) != IMPORT_NONE)
		return known;
	if (n == CODEBOOK_CODES_MAX)
		diag_die("%s: more than %d codes", im->path,
		    CODEBOOK_CODES_MAX);
	if (parent != IMPORT_NONE &&
	    im->code[parent].depth == CODEBOOK_DEPTH_MAX)
		diag_die("%s: codes lie more than %d deep", im->path,
		    CODEBOOK_DEPTH_MAX);
	known = names_add(&im->by_name, key(im, parent, name));
	im->by_name_code = mem_grow(im->by_name_code, &im->by_name_cap,
	    known + (size_t)1, sizeof(*im->by_name_code));
	im->by_name_code[known] = n;
	im->code = mem_grow(im->code, &im->code_cap, n + (size_t)1,
	    sizeof(*im->code));
	im->codes++;
	append_code(im, parent, n);
	c = &im->code[n];
	*c = (struct import_code){ .parent = parent, .next = IMPORT_NONE,
	    .child = IMPORT_NONE, .last_child = IMPORT_NONE,
	    .entry = IMPORT_NONE, .last_entry = IMPORT_NONE };
	c->depth = parent == IMPORT_NONE ? 1 : im->code[parent].depth + 1;
	c->name = one_line(im, name, TEXT_BYTES_MAX);
	c->id = new_id(im, parent, name);
	c->path = path_of(im, parent, c->id);
	return n;
}

uint32_t
import_rule(struct import *im, uint32_t code, size_t line, struct str source,
    struct str rule, struct str why)
{
	uint32_t n = (uint32_t)im->entries;
	struct import_entry *e;

	if (n == CODEBOOK_RULES_MAX)
		diag_die("%s: more than %d entries", im->path,
		    CODEBOOK_RULES_MAX);
	im->entry = mem_grow(im->entry, &im->entry_cap, n + (size_t)1,
	    sizeof(*im->entry));
	im->entries++;
	e = &im->entry[n];
	*e = (struct import_entry){ .line = line, .code = code,
	    .next = IMPORT_NONE };
	e->source = one_line(im, source, TEXT_BYTES_MAX);
	e->rule = arena_str(&im->texts, rule);
	e->why = one_line(im, why, TEXT_BYTES_MAX);
	e->fate = rule.n == 0 ? IMPORT_REFUSED :
	    why.n > 0 ? IMPORT_APPROXIMATE : IMPORT_EXACT;
	if (e->fate != IMPORT_REFUSED) {
		uint32_t before = im->rules.n;

		names_add(&im->rules, key(im, code, rule));
		if (im->rules.n == before)
			e->fate = IMPORT_REPEATED;
	}
	im->count[e->fate]++;
	if (code == IMPORT_NONE)
		return n;
	if (im->code[code].entry == IMPORT_NONE)
		im->code[code].entry = n;
	else
		im->entry[im->code[code].last_entry].next = n;
	im->code[code].last_entry = n;
	return n;
}

void
import_property(struct import *im, uint32_t code, struct str name,
    struct str text, bool declared)
{
	struct buf lines = { 0 };

	text = one_line(im, text, TEXT_BYTES_MAX);
	if (text.n == 0)
		return;
	if (declared)
		names_add(&im->properties, name);
	buf_adds(&lines, im->code[code].lines);
	buf_addz(&lines, "  ");
	buf_adds(&lines, name);
	buf_addz(&lines, ": ");
	buf_adds(&lines, text);
	buf_addc(&lines, '\n');
	im->code[code].lines = arena_str(&im->texts, buf_str(&lines));
	buf_free(&lines);
}

void
import_label(struct import *im, uint32_t code, struct str name)
{
	im->code[code].name = one_line(im, name, TEXT_BYTES_MAX);
}

void
import_define(struct import *im, uint32_t code, struct str definition)
{
	im->code[code].definition = one_line(im, definition, SIZE_MAX);
}

void
import_entry(struct import *im, uint32_t code, size_t line, struct str term,
    enum term_wild wild, unsigned weight)
{
	struct buf rule = { 0 }, why = { 0 };

	if (!term_rule(&rule, &why, term, wild, true))
		buf_clear(&rule);
	if (rule.n > 0 && weight > 1) {
		buf_addf(&rule, " [%u]", weight);
		buf_addf(&why, "%sits weight counts only where a threshold "
		    "is set", why.n > 0 ? "; " : "");
	}
	import_rule(im, code, line, term, buf_str(&rule), buf_str(&why));
	buf_free(&rule);
	buf_free(&why);
}

void
import_refuse(struct import *im, uint32_t code, size_t line,
    struct str source, const char *why, ...)
{
	va_list ap;
	char *text;
	int n;

	va_start(ap, why);
	n = vasprintf(&text, why, ap);
	va_end(ap);
	if (n < 0)
		mem_fail();
	import_rule(im, code, line, source, STR(""),
	    (struct str){ text, (size_t)n });
	free(text);
}

void
import_refer(struct import *im, uint32_t entry, uint32_t to)
{
	im->reference = mem_grow(im->reference, &im->reference_cap,
	    im->references + 1, sizeof(*im->reference));
	im->reference[im->references++] = (struct import_reference){
	    .entry = entry, .from = im->entry[entry].code, .to = to };
}

/*
 * Marks as gone every code that no circle can go through: again and again
 * those from which no edge leads on to a code that is left.
 */
static void
strip(const struct import_reference *edge, size_t edges, uint32_t codes,
    bool *gone)
{
	uint32_t *left = mem_new(codes, sizeof(*left));
	uint32_t *queue = mem_new(codes, sizeof(*queue));
	size_t *start = mem_new(codes + (size_t)1, sizeof(*start));
	size_t *into = mem_new(edges, sizeof(*into));
	uint32_t n = 0;

	for (size_t i = 0; i < edges; i++) {
		left[edge[i].from] += !gone[edge[i].to];
		start[edge[i].to]++;
	}
	for (uint32_t c = 1; c <= codes; c++)
		start[c] += start[c - 1];
	for (size_t i = edges; i-- > 0; )
		into[--start[edge[i].to]] = i;
	for (uint32_t c = 0; c < codes; c++)
		if (!gone[c] && left[c] == 0)
			queue[n++] = c;
	for (uint32_t i = 0; i < n; i++) {
		gone[queue[i]] = true;
		for (size_t k = start[queue[i]]; k < start[queue[i] + 1]; k++) {
			uint32_t c = edge[into[k]].from;

			if (!gone[c] && --left[c] == 0)
				queue[n++] = c;
		}
	}
	free(left);
	free(queue);
	free(start);
	free(into);
}

void
import_break_circles(struct import *im)
{
	size_t edges = 0;
	struct import_reference *edge =
	    mem_new(im->references + im->codes, sizeof(*edge));
	bool *gone = mem_new(im->codes, sizeof(*gone));

	/* Who names a code names the codes below it, too. */
	for (size_t i = 0; i < im->references; i++)
		edge[edges++] = im->reference[i];
	for (uint32_t c = 0; c < im->codes; c++)
		if (im->code[c].parent != IMPORT_NONE)
			edge[edges++] = (struct import_reference){
			    .from = im->code[c].parent, .to = c };
	strip(edge, edges, (uint32_t)im->codes, gone);
	for (size_t i = 0; i < edges; i++)
		edge[i] = (struct import_reference){ .from = edge[i].to,
		    .to = edge[i].from };
	strip(edge, edges, (uint32_t)im->codes, gone);
	for (size_t i = 0; i < im->references; i++) {
		struct import_entry *e = &im->entry[im->reference[i].entry];

		if (gone[im->reference[i].from] || gone[im->reference[i].to] ||
		    e->fate > IMPORT_APPROXIMATE)
			continue;
		im->count[e->fate]--;
		im->count[IMPORT_REFUSED]++;
		e->fate = IMPORT_REFUSED;
		e->rule = STR("");
		e->why = STR("codes refer to each other in a circle");
	}
	free(edge);
	free(gone);
}

const char *
import_fate_name(enum import_fate f)
{
	static const char *const name[IMPORT_FATES] = { "exact",
	    "approximate", "refused", "repeated" };

	return name[f];
}
