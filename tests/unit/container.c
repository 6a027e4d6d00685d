/*
 * Values and rows as archives hold them: JSON joined, wrapped, cut, prefixed,
 * glued, loose, of JavaScript, in UTF-16; tables whose quotes or delimiters are
 * odd. It makes no difference in which pieces the bytes come.
 */
#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "check.h"
#include "container/feed.h"
#include "container/header.h"
#include "container/rows.h"
#include "container/values.h"
#include "io/input.h"

enum { VALUES = 0, ROWS = 1, LISTS = 2 };

static const struct {
	int how;
	const char *text;
	size_t n;
	const char *want;	/* values with | between; !n: so many are broken */
} cases[] = {
	{ VALUES, "{\"a\":1}\n{\"a\":2}\n", 16,
	    "" },
	{ VALUES, "{\"a\":1}{\"a\":2} {\"a\":3}", 22,
	    "" },
	{ VALUES, "[{\"a\":1},{\"a\":2}]", 17,
	    "" },
	{ VALUES, "[{\"a\":1}\n,{\"a\":2}\n]\n[{\"a\":3}]", 29,
	    "" },
	{ VALUES, "{\"a\":1},\n{\"a\":2},\n", 18,
	    "" },
	{ VALUES, "[{\"a\":1},,{\"a\":2},]", 19,
	    "" },
	{ VALUES, "[,{\"a\":1}]", 10,
	    "" },
	{ VALUES, "{\"a\":1};{\"a\":2};", 16,
	    "" },
	{ VALUES, "\036{\"a\":1}\n\036{\"a\":2}\n", 18,
	    "" },
	{ VALUES, "\357\273\277{\"a\":1}\n\357\273\277{\"a\":2}\n", 22,
	    "" },
	{ VALUES, "{\"a\":1}\n\357\273x{\"a\":2}\n", 19,
	    "" },
	{ VALUES, "{\"a\":1}\n\032", 9,
	    "" },
	{ VALUES, "\n\n \t\r\n{\"a\":1}", 13,
	    "" },
	{ VALUES, "[{\"a\":1}", 8,
	    "" },
	{ VALUES, "[{\"a\":1},", 9,
	    "" },
	{ VALUES, "[]", 2,
	    "" },
	{ VALUES, "{}", 2,
	    "" },
	{ VALUES, "", 0,
	    "" },
	{ VALUES, "  \n", 3,
	    "" },
	{ VALUES, "1 \"b\" null true [2]", 19,
	    "" },
	{ VALUES, "\"x\"", 3,
	    "" },
	{ VALUES, "{\"a\":1}\r\n{\"a\":2}\r\n", 18,
	    "" },
	{ VALUES, "{\"a\":1}\r{\"a\":2}\r", 16,
	    "" },
	{ VALUES, "{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n", 24,
	    "" },
	{ VALUES, "{\"a\":1}\n\000\000\000{\"a\":2}\n", 19,
	    "" },
	{ VALUES, "{\"a\":1}\n\000\000", 10,
	    "" },
	{ VALUES, "window.YTD.x.part0 = [ {\"a\":1} ]", 32,
	    "" },
	{ VALUES, "x['a-b'] =\n {a: 'b', c: [1,], // d\n e: undefined, f: NaN, g: `"
	    "h\n\"`, i: ObjectId(\"j\"), /* k */ $l_1: true}", 105,
	    "" },
	{ VALUES, "var x = {\"a\":1};\nvar y = {\"a\":2};", 33,
	    "" },
	{ VALUES, "x = 5\n{\"a\":1}\n", 14,
	    "" },
	{ VALUES, "x", 1,
	    "" },
	{ VALUES, "x =", 3,
	    "" },
	{ VALUES, "x = {a:1", 8,
	    "" },
	{ VALUES, "x = {a: \"\\x41\\\n\\q\\u0042\"}", 25,
	    "" },
	{ VALUES, "x = {a: \"b\nc\"}", 14,
	    "" },
	{ VALUES, "x = {a: f('b' /*c*/ )}", 22,
	    "" },
	{ VALUES, "x = {a: f(\"b\"", 13,
	    "" },
	{ VALUES, "x = {a: f(1)}", 13,
	    "" },
	{ VALUES, "x = {a: g}", 10,
	    "" },
	{ VALUES, "x = {a: /", 9,
	    "" },
	{ VALUES, "x = {a: /* b", 12,
	    "" },
	{ VALUES, "x = {\303\251: 1}", 11,
	    "" },
	{ VALUES, "x = {a: 'b\\", 11,
	    "" },
	{ VALUES, "x = [1,2,]", 10,
	    "" },
	{ VALUES, "x = {,}", 7,
	    "" },
	{ VALUES, "x = {a: new Date(5)}", 20,
	    "" },
	{ VALUES, "x = {a:\"b\\\r\nc\"}", 15,
	    "" },
	{ VALUES, "a1 = {\"a\":1}", 12,
	    "" },
	{ VALUES, "x = [\n{\"a\":1},\n{\"a\":bad}\n]", 26,
	    "" },
	{ VALUES, "{'a': 'b', 'c': None, 'd': True, 'e': False, 'f': -Infinity, 'g'"
	    ": [1,2,],}\n{\"a\":1}\n", 83,
	    "" },
	{ VALUES, "{\"a\":NaN,\"b\":-NaN,\"c\":Infinity}", 31,
	    "" },
	{ VALUES, "{\"a\":\"b\001\tc\\q\\u00e9\\x41\"}", 24,
	    "" },
	{ VALUES, "{'a': u'b\\'c', 'd': \"e'f\"}", 26,
	    "" },
	{ VALUES, "{\"a\":tru}\n{\"a\":2}", 17,
	    "" },
	{ VALUES, "{\"a\":-}\n{\"a\":2}", 15,
	    "" },
	{ VALUES, "{\"a\":'b}\n{\"a\":2}", 16,
	    "" },
	{ VALUES, "{'a': ('b', 1)}", 15,
	    "" },
	{ VALUES, "{\"a\":\"b\\", 8,
	    "" },
	{ VALUES, "{\"a\":}", 6,
	    "" },
	{ VALUES, "{\"a\":1,}", 8,
	    "" },
	{ VALUES, "{\"a\":.5,\"b\":+1,\"c\":01}", 22,
	    "" },
	{ VALUES, "{\"a\":nulla}", 11,
	    "" },
	{ VALUES, "{\"a\":-None}", 11,
	    "" },
	{ VALUES, "{\"a\":1,\"b\":\"c\n{\"a\":2}\n", 22,
	    "" },
	{ VALUES, "{\"a\":1,\"b\":\n{\"a\":2}\n", 20,
	    "" },
	{ VALUES, "{\"a\":1,\"b\":\"c{\"a\":2,\"b\":\"d\"}\n{\"a\":3}\n", 37,
	    "" },
	{ VALUES, "{\"a\":1,{\"a\":2,\"b\":3}\n", 21,
	    "" },
	{ VALUES, "{\"a\":1{\"a\":2345}\n{\"a\":3}", 24,
	    "" },
	{ VALUES, "{\"a\":1 {\"b\":2345} x\n{\"a\":3}", 27,
	    "" },
	{ VALUES, "[{\"a\":1,\"b\":x},{\"a\":2}]", 23,
	    "" },
	{ VALUES, "[{\"a\":1,\"b\":\"x},{\"a\":2},{\"a\":3}]", 32,
	    "" },
	{ VALUES, "[{\"a\":1\n,\n{\"a\":2}]", 18,
	    "" },
	{ VALUES, "[\n {\"a\":1,\n  \"b\":\n },\n {\"a\":2}\n]", 32,
	    "" },
	{ VALUES, "{\n \"a\":1,\n \"b\"\n}\n{\n \"a\":2\n}\n", 28,
	    "" },
	{ VALUES, "{\"a\":1}}\n{\"a\":2}", 16,
	    "" },
	{ VALUES, "{\"a\":1]\n{\"a\":2}", 15,
	    "" },
	{ VALUES, "}\n{\"a\":2}", 9,
	    "" },
	{ VALUES, "]\n{\"a\":2}", 9,
	    "" },
	{ VALUES, "{\"a\":1} x\n{\"a\":2}", 17,
	    "" },
	{ VALUES, "[{\"a\":1}x,{\"a\":2}]", 18,
	    "" },
	{ VALUES, "{\"a\":\"\\ud83d\"}", 14,
	    "" },
	{ VALUES, "{\"a\":1\n", 7,
	    "" },
	{ VALUES, "{\"a\":[1,2\n{\"a\":2}\n", 18,
	    "" },
	{ VALUES, "{\"a\":\"caf\351\"}\n{\"a\":\"\355\240\275\355\270\200\"}\n{\"a"
	    "\":\"\355\240\"}\n{\"a\":\"\355\270\200\"}\n", 51,
	    "" },
	{ VALUES, "{\"a\":\"\300\200\377\"}", 11,
	    "" },
	{ VALUES, "{'a': 'caf\351'}", 13,
	    "" },
	{ VALUES, "x = {a: 'caf\351'}", 15,
	    "" },
	{ VALUES, "a.json:{\"a\":1}\na.json:{\"a\":2}\n", 30,
	    "" },
	{ VALUES, "2014-05-14 10:00:00 {\"a\":1}\n2014-05-14 10:00:01 INFO nothing"
	    "\n2014-05-14 10:00:04 {\"a\":2}\n", 89,
	    "" },
	{ VALUES, "[2014-05-14] {\"a\":1}\n[info] {\"a\":2}\n", 36,
	    "" },
	{ VALUES, "event: update\nid: 1\nretry: 5\n: x\ndata: {\"a\":1}\n\ndata:{\""
	    "a\":2}\ndata: [1]\ndata: x\ndata:\ndata:  \n", 93,
	    "" },
	{ VALUES, ":)\n{\"a\":1}\n", 11,
	    "" },
	{ VALUES, "12 {\"a\":1}\n13 {\"a\":2}\nx\n{\"a\":3}\n", 32,
	    "" },
	{ VALUES, "1\n2\n{\"a\":1}", 11,
	    "" },
	{ VALUES, "5 apples\n{\"a\":1}\n", 17,
	    "" },
	{ VALUES, "x:{\"a\":1}\nx:{\"a\":bad\n", 21,
	    "" },
	{ VALUES, "\377\376{\000\"\000a\000\"\000:\000\"\000\351\000=\330\000\336\""
	    "\000}\000\n\000{\000\"\000a\000\"\000:\0002\000}\000\n\000", 42,
	    "" },
	{ VALUES, "{\000\"\000a\000\"\000:\0001\000}\000\n\000{\000\"\000a\000\""
	    "\000:\0002\000}\000\n\000", 32,
	    "" },
	{ VALUES, "{\000\"\000a\000\"\000:\0001\000}", 13,
	    "" },
	{ VALUES, "{\"a\":1}\n{\000\"\000a\000\"\000:\0002\000}\000\n\000{\"a\":3}"
	    "\n", 32,
	    "" },
	{ VALUES, "{\"a\":1}\n\377\376{\000\"\000a\000\"\000:\0002\000}\000\n\000"
	    "\377\376{\000\"\000a\000\"\000:\0004\000}\000\n\000{\"a\":3}\n", 52,
	    "" },
	{ VALUES, "{\000\"\000a\000\"\000:\000\"\000\000\330x\000\"\000}\000\n\000", 22,
	    "" },
	{ VALUES, "\n\000\n\000{\000\"\000a\000\"\000:\0001\000}\000\n\000", 20,
	    "" },
	{ VALUES, "\376\377\000{\000\"\000a\000\"\000:\000\"\000\351\330=\336\000"
	    "\000\"\000}\000\n\000{\000\"\000a\000\"\000:\0002\000}\000\n", 42,
	    "" },
	{ VALUES, "\000{\000\"\000a\000\"\000:\0001\000}\000\n\000{\000\"\000a\000"
	    "\"\000:\0002\000}\000\n", 32,
	    "" },
	{ VALUES, "\000{\000\"\000a\000\"\000:\0001\000", 13,
	    "" },
	{ VALUES, "{\"a\":1}\n\000{\000\"\000a\000\"\000:\0002\000}\000\n{\"a\":3}"
	    "\n", 32,
	    "" },
	{ VALUES, "{\"a\":1}\n\376\377\000{\000\"\000a\000\"\000:\0002\000}\000\n"
	    "\376\377\000{\000\"\000a\000\"\000:\0004\000}\000\n{\"a\":3}\n", 52,
	    "" },
	{ VALUES, "\000{\000\"\000a\000\"\000:\000\"\000\330x\000\000\"\000}\000\n", 22,
	    "" },
	{ VALUES, "\000\n\000\n\000{\000\"\000a\000\"\000:\0001\000}\000\n", 20,
	    "" },
	{ LISTS, "{\"statuses\":[{\"id\":0,\"t\":\"xxx\"},{\"id\":1,\"t\":\"xxx\"}"
	    ",{\"id\":2,\"t\":\"xxx\"}],\"meta\":{\"x\":[1,\"]\"]},\"n\":5}", 98,
	    "{\"statuses\":[{\"id\":0,\"t\":\"xxx\"},{\"id\":1,\"t\":\"xxx\"}"
	    ",{\"id\":2,\"t\":\"xxx\"}],\"meta\":{\"x\":[1,\"]\"]},\"n\":5}" },
	{ LISTS, "{\"meta\":{\"a\":1},\"statuses\":[{\"a\":1}]}\n{\"b\":2}", 45,
	    "" },
	{ ROWS, "a,b\n1,2\n3,4\n", 12,
	    "" },
	{ ROWS, "a;b\n1;2\n", 8,
	    "" },
	{ ROWS, "a\tb\n1\t2\n", 8,
	    "" },
	{ ROWS, "a|b\n1|2\n", 8,
	    "" },
	{ ROWS, "sep=;\na;b\n1;2\n", 14,
	    "" },
	{ ROWS, "sep=,\r\na,b\r\n1,2\r\n", 17,
	    "" },
	{ ROWS, "sep=;\ra;b\r1;2\r", 14,
	    "" },
	{ ROWS, "sep=;x\na;b\n", 11,
	    "" },
	{ ROWS, "sep=\"\na,b\n1,2\n", 14,
	    "" },
	{ ROWS, "sep=\n;a\n", 8,
	    "" },
	{ ROWS, "\"a\",\"b\"\n\"1,x\",\"2\n3\"\n\"4\"\"5\",\"6\"\n", 31,
	    "" },
	{ ROWS, "a,b\n\"1\"x,2\n\"3,4\n5,6\n", 20,
	    "" },
	{ ROWS, "a,b\n1,2,3\n4\n5,6\n", 16,
	    "" },
	{ ROWS, "a,b\n1,2\n\na,b\n3,4\n", 17,
	    "" },
	{ ROWS, "\357\273\277a,b\n1,2\n\357\273\277a,b\n3,4\n", 22,
	    "" },
	{ ROWS, "a,b\r1,\"2\n3\"\r4,5\r", 16,
	    "" },
	{ ROWS, "a,b\r\r\n1,2\r\r\n", 12,
	    "" },
	{ ROWS, "a,b\n1,2\n\032", 9,
	    "" },
	{ ROWS, "a,b\n1,2\n\000\000\n3,4", 14,
	    "" },
	{ ROWS, "a,b\n1,\"2", 8,
	    "" },
	{ ROWS, "a,b\n1,2\r\n\"3\",4\r\n", 16,
	    "" },
	{ ROWS, "a,b\ncaf\351,2\n3,caf\303\251\n", 19,
	    "" },
	{ ROWS, "Laporan\nx\n\na,b,c\n1,2,3\n4,5,6\n", 29,
	    "" },
	{ ROWS, "a,b\n\"1\\\"2\",3\n4,5\n", 17,
	    "" },
	{ ROWS, "a\n1\n2\n", 6,
	    "" },
	{ ROWS, "a,b", 3,
	    "" },
	{ ROWS, "a,b\n", 4,
	    "" },
	{ ROWS, ",,\n1,2,3\n", 9,
	    "" },
	{ ROWS, "a,a,b\n1,2,3\n", 12,
	    "" },
	{ ROWS, "\"a,b\n1,2\n", 9,
	    "" },
	{ ROWS, "a,b\n1,2,\n3,4,\n", 14,
	    "" },
	{ ROWS, "a,b,\n1,2,\n", 10,
	    "" },
	{ ROWS, "a b\n1 2\n", 8,
	    "" },
	{ ROWS, "a,b\n\"x \"\"y\"\" z\",1\n\"p\"\" q\",2\n", 28,
	    "" },
	{ ROWS, "id,text,user\n1,a \"b\" c,x\n2,\"d\n3,e,y\n4,f,z\n", 42,
	    "" },
	{ ROWS, "a,b\n1,2\n,\n3,4\n", 14,
	    "" },
	{ ROWS, "a\tb\n\"1\t2\n3\t4\"\n", 14,
	    "" },
	{ ROWS, "\377\376a\000\t\000b\000\r\000\n\0001\000\t\0002\000\r\000\n\000", 22,
	    "" },
	{ ROWS, "\000a\000,\000b\000\n\0001\000,\0002\000\n", 16,
	    "" },
};

/* Gives so many bytes of a text at a time. */
struct pieces {
	struct str rest;
	size_t piece;
};

static size_t
give(void *from, char *p, size_t n, struct buf *why)
{
	struct pieces *s = from;

	(void)why;
	if (n > s->piece)
		n = s->piece;
	if (n > s->rest.n)
		n = s->rest.n;
	if (n > 0)
		memcpy(p, s->rest.p, n);
	s->rest = str_skip(s->rest, n);
	return n;
}

static void
show_values(struct buf *out, struct feed *f, bool in_lists)
{
	static const char *const lists[] = { "statuses", "tweets", NULL };
	struct values v = { 0 };
	const struct json_node *node;

	values_begin(&v, f, in_lists ? lists : NULL);
	while ((node = values_next(&v)) != NULL) {
		if (out->n > 0)
			buf_addc(out, '|');
		buf_adds(out, json_raw(node));
	}
	if (v.broken > 0)
		buf_addf(out, "!%zu", (size_t)v.broken);
	values_free(&v);
}

static void
show_rows(struct buf *out, struct feed *f)
{
	const struct rows_row *row;
	struct rows rows = { 0 };

	if (!header_begin(&rows, f)) {
		buf_addz(out, "no table");
		rows_free(&rows);
		return;
	}
	header_use(&rows);
	for (size_t i = 0; i < rows.row.names; i++) {
		buf_addc(out, i > 0 ? ';' : '<');
		buf_adds(out, rows.row.name[i]);
	}
	buf_addc(out, '>');
	while ((row = rows_next(&rows)) != NULL)
		for (size_t i = 0; i < row->cells; i++) {
			buf_addc(out, i > 0 ? ';' : '|');
			buf_adds(out, row->cell[i]);
		}
	rows_free(&rows);
}

static void
show(struct buf *out, size_t i, size_t piece)
{
	struct pieces from = { { cases[i].text, cases[i].n }, piece };
	struct input *in = input_open_inner("x", (struct stored_inner){
	    .read = give, .from = &from });
	struct feed *f = feed_open(in);

	buf_clear(out);
	if (cases[i].how == ROWS)
		show_rows(out, f);
	else
		show_values(out, f, cases[i].how == LISTS);
	diag_end_of_file("x");
	feed_close(f);
}

int
main(void)
{
	static const size_t piece[] = { 65536, 1, 2, 3, 5, 7, 13 };
	struct buf out = { 0 };

	diag_begin("container");
	for (size_t i = 0; i < ARRAY_N(cases); i++)
		for (size_t k = 0; k < ARRAY_N(piece); k++) {
			show(&out, i, piece[k]);
			CHECK(str_is(buf_str(&out), cases[i].want),
			    "%zu, %zu bytes at a time: %s", i, piece[k],
			    buf_z(&out));
		}
	buf_free(&out);
	return failures > 0;
}
