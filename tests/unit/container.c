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
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "{\"a\":1}{\"a\":2} {\"a\":3}", 22,
	    "{\"a\":1}|{\"a\":2}|{\"a\":3}" },
	{ VALUES, "[{\"a\":1},{\"a\":2}]", 17,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "[{\"a\":1}\n,{\"a\":2}\n]\n[{\"a\":3}]", 29,
	    "{\"a\":1}|{\"a\":2}|{\"a\":3}" },
	{ VALUES, "{\"a\":1},\n{\"a\":2},\n", 18,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "[{\"a\":1},,{\"a\":2},]", 19,
	    "{\"a\":1}|{\"a\":2}!1" },
	{ VALUES, "[,{\"a\":1}]", 10,
	    "{\"a\":1}!1" },
	{ VALUES, "{\"a\":1};{\"a\":2};", 16,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "\036{\"a\":1}\n\036{\"a\":2}\n", 18,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "\357\273\277{\"a\":1}\n\357\273\277{\"a\":2}\n", 22,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "{\"a\":1}\n\357\273x{\"a\":2}\n", 19,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "{\"a\":1}\n\032", 9,
	    "{\"a\":1}" },
	{ VALUES, "\n\n \t\r\n{\"a\":1}", 13,
	    "{\"a\":1}" },
	{ VALUES, "[{\"a\":1}", 8,
	    "{\"a\":1}" },
	{ VALUES, "[{\"a\":1},", 9,
	    "{\"a\":1}" },
	{ VALUES, "[]", 2,
	    "" },
	{ VALUES, "{}", 2,
	    "{}" },
	{ VALUES, "", 0,
	    "" },
	{ VALUES, "  \n", 3,
	    "" },
	{ VALUES, "1 \"b\" null true [2]", 19,
	    "!1" },
	{ VALUES, "\"x\"", 3,
	    "\"x\"" },
	{ VALUES, "{\"a\":1}\r\n{\"a\":2}\r\n", 18,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "{\"a\":1}\r{\"a\":2}\r", 16,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "{\n \"a\": 1\n}\n{\n \"a\": 2\n}\n", 24,
	    "{\n \"a\": 1\n}|{\n \"a\": 2\n}" },
	{ VALUES, "{\"a\":1}\n\000\000\000{\"a\":2}\n", 19,
	    "{\"a\":1}|{\"a\":2}!1" },
	{ VALUES, "{\"a\":1}\n\000\000", 10,
	    "{\"a\":1}!1" },
	{ VALUES, "window.YTD.x.part0 = [ {\"a\":1} ]", 32,
	    "{\"a\":1}" },
	{ VALUES, "x['a-b'] =\n {a: 'b', c: [1,], // d\n e: undefined, f: NaN, g: `"
	    "h\n\"`, i: ObjectId(\"j\"), /* k */ $l_1: true}", 105,
	    "{\"a\":\"b\",\"c\":[1],\"e\":null,\"f\":null,\"g\":\"h\\u000a\\"
	    "\"\",\"i\":\"j\",\"$l_1\":true}" },
	{ VALUES, "var x = {\"a\":1};\nvar y = {\"a\":2};", 33,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "x = 5\n{\"a\":1}\n", 14,
	    "{\"a\":1}!1" },
	{ VALUES, "x", 1,
	    "!1" },
	{ VALUES, "x =", 3,
	    "!1" },
	{ VALUES, "x = {a:1", 8,
	    "!1" },
	{ VALUES, "x = {a: \"\\x41\\\n\\q\\u0042\"}", 25,
	    "{\"a\":\"\\u0041q\\u0042\"}" },
	{ VALUES, "x = {a: \"b\nc\"}", 14,
	    "!2" },
	{ VALUES, "x = {a: f('b' /*c*/ )}", 22,
	    "{\"a\":\"b\"}" },
	{ VALUES, "x = {a: f(\"b\"", 13,
	    "!1" },
	{ VALUES, "x = {a: f(1)}", 13,
	    "!1" },
	{ VALUES, "x = {a: g}", 10,
	    "!1" },
	{ VALUES, "x = {a: /", 9,
	    "!1" },
	{ VALUES, "x = {a: /* b", 12,
	    "!1" },
	{ VALUES, "x = {\303\251: 1}", 11,
	    "{\"\303\251\":1}" },
	{ VALUES, "x = {a: 'b\\", 11,
	    "!1" },
	{ VALUES, "x = [1,2,]", 10,
	    "1|2" },
	{ VALUES, "x = {,}", 7,
	    "{}" },
	{ VALUES, "x = {a: new Date(5)}", 20,
	    "!1" },
	{ VALUES, "x = {a:\"b\\\r\nc\"}", 15,
	    "{\"a\":\"bc\"}" },
	{ VALUES, "a1 = {\"a\":1}", 12,
	    "{\"a\":1}" },
	{ VALUES, "x = [\n{\"a\":1},\n{\"a\":bad}\n]", 26,
	    "{\"a\":1}!1" },
	{ VALUES, "{'a': 'b', 'c': None, 'd': True, 'e': False, 'f': -Infinity, 'g'"
	    ": [1,2,],}\n{\"a\":1}\n", 83,
	    "{\"a\":1}!1" },
	{ VALUES, "{\"a\":NaN,\"b\":-NaN,\"c\":Infinity}", 31,
	    "{\"a\":null,\"b\":null,\"c\":null}" },
	{ VALUES, "{\"a\":\"b\001\tc\\q\\u00e9\\x41\"}", 24,
	    "{\"a\":\"b\\u0001\\tc\\\\q\\u00e9\\\\x41\"}" },
	{ VALUES, "{'a': u'b\\'c', 'd': \"e'f\"}", 26,
	    "!1" },
	{ VALUES, "{\"a\":tru}\n{\"a\":2}", 17,
	    "{\"a\":2}!1" },
	{ VALUES, "{\"a\":-}\n{\"a\":2}", 15,
	    "{\"a\":2}!1" },
	{ VALUES, "{\"a\":'b}\n{\"a\":2}", 16,
	    "{\"a\":2}!1" },
	{ VALUES, "{'a': ('b', 1)}", 15,
	    "!1" },
	{ VALUES, "{\"a\":\"b\\", 8,
	    "!1" },
	{ VALUES, "{\"a\":}", 6,
	    "!1" },
	{ VALUES, "{\"a\":1,}", 8,
	    "{\"a\":1}" },
	{ VALUES, "{\"a\":.5,\"b\":+1,\"c\":01}", 22,
	    "!1" },
	{ VALUES, "{\"a\":nulla}", 11,
	    "!1" },
	{ VALUES, "{\"a\":-None}", 11,
	    "{\"a\":null}" },
	{ VALUES, "{\"a\":1,\"b\":\"c\n{\"a\":2}\n", 22,
	    "{\"a\":2}!1" },
	{ VALUES, "{\"a\":1,\"b\":\n{\"a\":2}\n", 20,
	    "{\"a\":2}!1" },
	{ VALUES, "{\"a\":1,\"b\":\"c{\"a\":2,\"b\":\"d\"}\n{\"a\":3}\n", 37,
	    "{\"a\":2,\"b\":\"d\"}|{\"a\":3}!1" },
	{ VALUES, "{\"a\":1,{\"a\":2,\"b\":3}\n", 21,
	    "{\"a\":2,\"b\":3}!1" },
	{ VALUES, "{\"a\":1{\"a\":2345}\n{\"a\":3}", 24,
	    "{\"a\":2345}|{\"a\":3}!1" },
	{ VALUES, "{\"a\":1 {\"b\":2345} x\n{\"a\":3}", 27,
	    "{\"a\":3}!1" },
	{ VALUES, "[{\"a\":1,\"b\":x},{\"a\":2}]", 23,
	    "{\"a\":2}!1" },
	{ VALUES, "[{\"a\":1,\"b\":\"x},{\"a\":2},{\"a\":3}]", 32,
	    "{\"a\":2}|{\"a\":3}!1" },
	{ VALUES, "[{\"a\":1\n,\n{\"a\":2}]", 18,
	    "{\"a\":2}!1" },
	{ VALUES, "[\n {\"a\":1,\n  \"b\":\n },\n {\"a\":2}\n]", 32,
	    "{\"a\":2}!1" },
	{ VALUES, "{\n \"a\":1,\n \"b\"\n}\n{\n \"a\":2\n}\n", 28,
	    "{\n \"a\":2\n}!1" },
	{ VALUES, "{\"a\":1}}\n{\"a\":2}", 16,
	    "{\"a\":1}|{\"a\":2}!1" },
	{ VALUES, "{\"a\":1]\n{\"a\":2}", 15,
	    "{\"a\":2}!1" },
	{ VALUES, "}\n{\"a\":2}", 9,
	    "{\"a\":2}!1" },
	{ VALUES, "]\n{\"a\":2}", 9,
	    "{\"a\":2}!1" },
	{ VALUES, "{\"a\":1} x\n{\"a\":2}", 17,
	    "{\"a\":1}|{\"a\":2}!1" },
	{ VALUES, "[{\"a\":1}x,{\"a\":2}]", 18,
	    "{\"a\":1}|{\"a\":2}!1" },
	{ VALUES, "{\"a\":\"\\ud83d\"}", 14,
	    "{\"a\":\"\\ud83d\"}" },
	{ VALUES, "{\"a\":1\n", 7,
	    "!1" },
	{ VALUES, "{\"a\":[1,2\n{\"a\":2}\n", 18,
	    "{\"a\":2}!1" },
	{ VALUES, "{\"a\":\"caf\351\"}\n{\"a\":\"\355\240\275\355\270\200\"}\n{\"a"
	    "\":\"\355\240\"}\n{\"a\":\"\355\270\200\"}\n", 51,
	    "{\"a\":\"caf\303\251\"}|{\"a\":\"\360\237\230\200\"}|{\"a\":\""
	    "\303\255\302\240\"}|{\"a\":\"\357\277\275\"}" },
	{ VALUES, "{\"a\":\"\300\200\377\"}", 11,
	    "{\"a\":\"\303\200\342\202\254\303\277\"}" },
	{ VALUES, "{'a': 'caf\351'}", 13,
	    "!1" },
	{ VALUES, "x = {a: 'caf\351'}", 15,
	    "{\"a\":\"caf\303\251\"}" },
	{ VALUES, "a.json:{\"a\":1}\na.json:{\"a\":2}\n", 30,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "2014-05-14 10:00:00 {\"a\":1}\n2014-05-14 10:00:01 INFO nothing"
	    "\n2014-05-14 10:00:04 {\"a\":2}\n", 89,
	    "{\"a\":1}|{\"a\":2}!1" },
	{ VALUES, "[2014-05-14] {\"a\":1}\n[info] {\"a\":2}\n", 36,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "event: update\nid: 1\nretry: 5\n: x\ndata: {\"a\":1}\n\ndata:{\""
	    "a\":2}\ndata: [1]\ndata: x\ndata:\ndata:  \n", 93,
	    "{\"a\":1}|{\"a\":2}|1" },
	{ VALUES, ":)\n{\"a\":1}\n", 11,
	    "{\"a\":1}" },
	{ VALUES, "12 {\"a\":1}\n13 {\"a\":2}\nx\n{\"a\":3}\n", 32,
	    "{\"a\":1}|{\"a\":2}|{\"a\":3}!1" },
	{ VALUES, "1\n2\n{\"a\":1}", 11,
	    "1|2|{\"a\":1}" },
	{ VALUES, "5 apples\n{\"a\":1}\n", 17,
	    "{\"a\":1}!1" },
	{ VALUES, "x:{\"a\":1}\nx:{\"a\":bad\n", 21,
	    "{\"a\":1}!1" },
	{ VALUES, "\377\376{\000\"\000a\000\"\000:\000\"\000\351\000=\330\000\336\""
	    "\000}\000\n\000{\000\"\000a\000\"\000:\0002\000}\000\n\000", 42,
	    "{\"a\":\"\303\251\360\237\230\200\"}|{\"a\":2}" },
	{ VALUES, "{\000\"\000a\000\"\000:\0001\000}\000\n\000{\000\"\000a\000\""
	    "\000:\0002\000}\000\n\000", 32,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "{\000\"\000a\000\"\000:\0001\000}", 13,
	    "!1" },
	{ VALUES, "{\"a\":1}\n{\000\"\000a\000\"\000:\0002\000}\000\n\000{\"a\":3}"
	    "\n", 32,
	    "{\"a\":1}|{\"a\":2}|{\"a\":3}" },
	{ VALUES, "{\"a\":1}\n\377\376{\000\"\000a\000\"\000:\0002\000}\000\n\000"
	    "\377\376{\000\"\000a\000\"\000:\0004\000}\000\n\000{\"a\":3}\n", 52,
	    "{\"a\":1}|{\"a\":2}|{\"a\":4}|{\"a\":3}" },
	{ VALUES, "{\000\"\000a\000\"\000:\000\"\000\000\330x\000\"\000}\000\n"
	    "\000", 22,
	    "{\"a\":\"\357\277\275x\"}" },
	{ VALUES, "\n\000\n\000{\000\"\000a\000\"\000:\0001\000}\000\n\000", 20,
	    "{\"a\":1}" },
	{ VALUES, "\376\377\000{\000\"\000a\000\"\000:\000\"\000\351\330=\336\000"
	    "\000\"\000}\000\n\000{\000\"\000a\000\"\000:\0002\000}\000\n", 42,
	    "{\"a\":\"\303\251\360\237\230\200\"}|{\"a\":2}" },
	{ VALUES, "\000{\000\"\000a\000\"\000:\0001\000}\000\n\000{\000\"\000a\000"
	    "\"\000:\0002\000}\000\n", 32,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "\000{\000\"\000a\000\"\000:\0001\000", 13,
	    "!1" },
	{ VALUES, "{\"a\":1}\n\000{\000\"\000a\000\"\000:\0002\000}\000\n{\"a\":3}"
	    "\n", 32,
	    "{\"a\":1}|{\"a\":2}|{\"a\":3}" },
	{ VALUES, "{\"a\":1}\n\376\377\000{\000\"\000a\000\"\000:\0002\000}\000\n"
	    "\376\377\000{\000\"\000a\000\"\000:\0004\000}\000\n{\"a\":3}\n", 52,
	    "{\"a\":1}|{\"a\":2}|{\"a\":4}|{\"a\":3}" },
	{ VALUES, "\000{\000\"\000a\000\"\000:\000\"\000\330x\000\000\"\000}"
	    "\000\n", 22,
	    "{\"a\":\"\303\230\347\240\200\"}" },
	{ VALUES, "\000\n\000\n\000{\000\"\000a\000\"\000:\0001\000}\000\n", 20,
	    "{\"a\":1}" },
	{ LISTS, "{\"statuses\":[{\"id\":0,\"t\":\"xxx\"},{\"id\":1,\"t\":\"xxx\"}"
	    ",{\"id\":2,\"t\":\"xxx\"}],\"meta\":{\"x\":[1,\"]\"]},\"n\":5}", 98,
	    "{\"statuses\":[{\"id\":0,\"t\":\"xxx\"},{\"id\":1,\"t\":\"xxx\"}"
	    ",{\"id\":2,\"t\":\"xxx\"}],\"meta\":{\"x\":[1,\"]\"]},\"n\":5}" },
	{ LISTS, "{\"meta\":{\"a\":1},\"statuses\":[{\"a\":1}]}\n{\"b\":2}", 45,
	    "{\"meta\":{\"a\":1},\"statuses\":[{\"a\":1}]}|{\"b\":2}" },
	{ ROWS, "a,b\n1,2\n3,4\n", 12,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a;b\n1;2\n", 8,
	    "<a;b>|1;2" },
	{ ROWS, "a\tb\n1\t2\n", 8,
	    "<a;b>|1;2" },
	{ ROWS, "a|b\n1|2\n", 8,
	    "<a;b>|1;2" },
	{ ROWS, "sep=;\na;b\n1;2\n", 14,
	    "<a;b>|1;2" },
	{ ROWS, "sep=,\r\na,b\r\n1,2\r\n", 17,
	    "<a;b>|1;2" },
	{ ROWS, "sep=;\ra;b\r1;2\r", 14,
	    "<a;b>|1;2" },
	{ ROWS, "sep=;x\na;b\n", 11,
	    "<sep=;x>|a;b" },
	{ ROWS, "sep=\"\na,b\n1,2\n", 14,
	    "<sep=\">|a,b|1,2" },
	{ ROWS, "sep=\n;a\n", 8,
	    "<sep=>|;a" },
	{ ROWS, "\"a\",\"b\"\n\"1,x\",\"2\n3\"\n\"4\"\"5\",\"6\"\n", 31,
	    "<a;b>|1,x;2\n3|4\"5;6" },
	{ ROWS, "a,b\n\"1\"x,2\n\"3,4\n5,6\n", 20,
	    "<a;b>|\"1\"x;2|\"3;4|5;6" },
	{ ROWS, "a,b\n1,2,3\n4\n5,6\n", 16,
	    "<a;b>|4|5;6" },
	{ ROWS, "a,b\n1,2\n\na,b\n3,4\n", 17,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "\357\273\277a,b\n1,2\n\357\273\277a,b\n3,4\n", 22,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b\r1,\"2\n3\"\r4,5\r", 16,
	    "<a;b>|1;2\n3|4;5" },
	{ ROWS, "a,b\r\r\n1,2\r\r\n", 12,
	    "<a;b>|1;2" },
	{ ROWS, "a,b\n1,2\n\032", 9,
	    "<a;b>|1;2" },
	{ ROWS, "a,b\n1,2\n\000\000\n3,4", 14,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b\n1,\"2", 8,
	    "<a;b>|1;\"2" },
	{ ROWS, "a,b\n1,2\r\n\"3\",4\r\n", 16,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b\ncaf\351,2\n3,caf\303\251\n", 19,
	    "<a;b>|caf\303\251;2|3;caf\303\251" },
	{ ROWS, "Laporan\nx\n\na,b,c\n1,2,3\n4,5,6\n", 29,
	    "<Laporan>|x|a,b,c|1,2,3|4,5,6" },
	{ ROWS, "id,text\n1,own words\n\377\n", 22,
	    "<id;text>|1;own words|\303\277" },
	{ ROWS, "a,b\n\"1\\\"2\",3\n4,5\n", 17,
	    "<a;b>|1\"2;3|4;5" },
	{ ROWS, "a\n1\n2\n", 6,
	    "<a>|1|2" },
	{ ROWS, "a,b", 3,
	    "<a;b>" },
	{ ROWS, "a,b\n", 4,
	    "<a;b>" },
	{ ROWS, ",,\n1,2,3\n", 9,
	    "<;;>|1;2;3" },
	{ ROWS, "a,a,b\n1,2,3\n", 12,
	    "<a;a;b>|1;2;3" },
	{ ROWS, "\"a,b\n1,2\n", 9,
	    "no table" },
	{ ROWS, "a,b\n1,2,\n3,4,\n", 14,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b,\n1,2,\n", 10,
	    "<a;b;>|1;2;" },
	{ ROWS, "a b\n1 2\n", 8,
	    "<a b>|1 2" },
	{ ROWS, "a,b\n\"x \"\"y\"\" z\",1\n\"p\"\" q\",2\n", 28,
	    "<a;b>|x \"y\" z;1|p\" q;2" },
	{ ROWS, "id,text,user\n1,a \"b\" c,x\n2,\"d\n3,e,y\n4,f,z\n", 42,
	    "<id;text;user>|1;a \"b\" c;x|3;e;y|4;f;z" },
	{ ROWS, "a,b\n1,2\n,\n3,4\n", 14,
	    "<a;b>|1;2|;|3;4" },
	{ ROWS, "a\tb\n\"1\t2\n3\t4\"\n", 14,
	    "<a;b>|\"1;2|3;4\"" },
	{ ROWS, "\377\376a\000\t\000b\000\r\000\n\0001\000\t\0002\000\r\000\n"
	    "\000", 22,
	    "<a;b>|1;2" },
	{ ROWS, "\000a\000,\000b\000\n\0001\000,\0002\000\n", 16,
	    "<a;b>|1;2" },
	{ ROWS, "\377\376\015T\011\000\207e\n\000\000N\011\000\214N\n\000\011N"
	    "\011\000\n\000", 24,
	    "<\345\220\215;\346\226\207>|\344\270\200;\344\272\214|\344\270\211;" },
	{ ROWS, "\376\377T\015\000\011e\207\000\nN\000\000\011N\214\000\nN\011"
	    "\000\011\000\n", 24,
	    "<\345\220\215;\346\226\207>|\344\270\200;\344\272\214|\344\270\211;" },
	{ ROWS, "\377\376\015T,\000\207e\015\000\n\000\000N,\000\"\000\214N\015"
	    "\000\n\000\011N\"\000\015\000\n\000", 32,
	    "<\345\220\215;\346\226\207>|\344\270\200;\344\272\214\015\n\344\270\211" },
	{ ROWS, "\376\377T\015\000,e\207\000\015\000\nN\000\000,\000\"N\214\000"
	    "\015\000\nN\011\000\"\000\015\000\n", 32,
	    "<\345\220\215;\346\226\207>|\344\270\200;\344\272\214\015\n\344\270\211" },
	{ VALUES, "{\"a\":1}\n{\"b\":2,\"cccc\":\"dddddddddddddd\n{\"a\":3}\n", 46,
	    "{\"a\":1}|{\"a\":3}!1" },
	{ VALUES, "{\"a\":1,\"b\":{\"a\":2,\"cccc\":\"dddddddddd\"}\n", 39,
	    "!1" },
	{ VALUES, "{\"a\":1,\"b\":\"x{\"a\":2,\"cccc\":\"dddddddddd\"}  \n{\"a"
	    "\":3}", 50,
	    "{\"a\":2,\"cccc\":\"dddddddddd\"}|{\"a\":3}!1" },
	{ VALUES, "{\"a\":1,\"b\":x{\"c\":2,\"cccc\":\"dddddddddd\"} \n{\"a\":3"
	    "}", 48,
	    "{\"c\":2,\"cccc\":\"dddddddddd\"}|{\"a\":3}!1" },
	{ VALUES, "{\"a\":1,\"b\":x{\"c\":2,\"cccc\":\"dddddddddd\"} 5\n{\"a\":"
	    "3}", 49,
	    "{\"a\":3}!1" },
	{ VALUES, "{\"a\":1,\"b\":x{\"a\":2,\"cccc\":\"dddddddddd", 37,
	    "!1" },
	{ VALUES, "[{\"a\":1},{\"a\":x ,\011{\"a\":2}, {\"b\":y}, z{\"a\":3}]\n"
	    "{\"a\":4}", 53,
	    "{\"a\":1}|{\"a\":2}|{\"a\":3}|{\"a\":4}!3" },
	{ VALUES, "[{\"a\":1},{\"a\":\011\"x\" \"y\" ,\015\n {\"a\":2}]", 35,
	    "{\"a\":1}|{\"a\":2}!1" },
	{ VALUES, "[{\"a\":1,\n  \"b\": }\n  },{\"a\":2},\n ]\n{\"a\":3}", 41,
	    "{\"a\":3}!1" },
	{ VALUES, "data:\nevent: x\ndata: {\"a\":1}\n\ndata: {\"a\":2}\n:)\n", 47,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "[2014 {\"a\":1}\n[a] {\"a\":2}\n[\n{\"a\":3}]", 36,
	    "{\"a\":1}|{\"a\":2}|{\"a\":3}" },
	{ VALUES, "a.json:{\"a\":1}\na.json:{\"a\":2}\nb\n5", 33,
	    "{\"a\":1}|{\"a\":2}!2" },
	{ VALUES, "[", 1,
	    "" },
	{ VALUES, "$x = {\"a\":1}\n_y = [{\"a\":2}]\n", 28,
	    "{\"a\":1}|{\"a\":2}" },
	{ VALUES, "{\"a\":1}\n\357\273", 10,
	    "{\"a\":1}!1" },
	{ ROWS, "a,b\n1,2\n\n\n3,4\n\n", 15,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b\n1,2\na,b\n3,4\n", 16,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b\n1,2\n\032\n3,4\n\000\000\000\n", 18,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b\n1,2\n\357\273\277a,b\n3,4", 18,
	    "<a;b>|1;2|3;4" },
	{ ROWS, "a,b\n1,\"2\n", 9,
	    "<a;b>|1;\"2" },
	{ ROWS, "a,b\n1,\"2\n3,4\n5,6\n7,8\n9,0\n", 25,
	    "<a;b>|1;\"2|3;4|5;6|7;8|9;0" },
	{ ROWS, "a,b\n1", 5,
	    "<a;b>|1" },
	{ ROWS, "a,b\n1,\351\n", 8,
	    "<a;b>|1;\303\251" },
	{ ROWS, "a,\351b\n1,2\n", 9,
	    "<a;\303\251b>|1;2" },
	{ ROWS, "sep=;\na;b,c\n1;2\n", 16,
	    "<a;b,c>|1;2" },
	{ ROWS, "sep=;\015\na;b,c\015\n1;2\015\n", 19,
	    "<a;b,c>|1;2" },
	{ ROWS, "sep=;\015a;b,c\0151;2\015", 16,
	    "<a;b,c>|1;2" },
	{ ROWS, "sep=\";\na,b\n", 11,
	    "<sep=\";>|a,b" },
	{ ROWS, "sep=;x\n1;2\n", 11,
	    "<sep=;x>|1;2" },
	{ ROWS, "sep=;", 5,
	    "<sep=;>" },
	{ ROWS, "\"a\nb", 4,
	    "no table" },
	{ ROWS, "\n\na,b\n1,2\n", 10,
	    "no table" },
	{ ROWS, "a,b\n1,2,,\n1,2,3\n", 16,
	    "<a;b>|1;2" },
	{ ROWS, "a,b\0151,2\015", 8,
	    "<a;b>|1;2" },
	{ ROWS, "a\n1\n2\n", 6,
	    "<a>|1|2" },
	{ ROWS, "a,b\n1,\"2\"\"3\"\n4,\"5\"6\n7,\"8 \"9\" 0\"\n", 32,
	    "<a;b>|1;2\"3|4;\"5\"6|7;8 \"9\" 0" },
};

/*
 * Long lists in an object are entered, and objects after them gone through; @
 * stands for 70 elements of 64 KiB. "long" is one or more of these.
 */
static const struct {
	const char *text, *want;
} long_lists[] = {
	{ "{\"statuses\":[@,{\"a\":1}],\"n\":5,\"tweets\":[{\"c\":3}]}",
	    "long|{\"a\":1}|{\"c\":3}" },
	{ "{\"m\":{},\"e\":[],\"f\":[1],\"statuses\":[@ ] } \n{\"d\":4}",
	    "long|{\"d\":4}" },
	{ "{\"statuses\":[@],\"tweets\" : {\"g\":1}, \"x\" :\n [5],"
	    "\"tweets\"\t: [ {\"b\":2}]}\n{\"d\":4}",
	    "long|{\"b\":2}|{\"d\":4}" },
	{ "{\"statuses\":[@],\"n",
	    "long!1" },
	{ "{\"statuses\":[@],\"n\"",
	    "long!1" },
	{ "{\"statuses\":[@],\"n\":",
	    "long!1" },
	{ "{\"statuses\":[@],\"n\":tru!}\n{\"d\":4}",
	    "long|{\"d\":4}!1" },
	{ "{\"statuses\":[@],\"tweets\":[",
	    "long" },
	{ "{\"statuses\":[@],\"tweets\":",
	    "long!1" },
	{ "{\"other\":[@]}",
	    "all" },
	{ "{\"statuses\":{\"a\":[@]}}",
	    "all" },
	{ "{\"data\":{\"statuses\":[@]}}",
	    "all" },
	{ "[@,{\"a\":1}]",
	    "long|{\"a\":1}" },
	{ "[{\"statuses\":[@]},{\"a\":1}]",
	    "all|{\"a\":1}" },
	{ "x = {\"statuses\":[@],\"n\":5}; y = {\"d\":4}",
	    "long|{\"d\":4}" },
	{ "{\"statuses\":[@]}, {\"d\":4}",
	    "long|{\"d\":4}" },
	{ "{\"statuses\":[@]},x,{\"d\":4}",
	    "long!1" },
	{ "{\"p\":[@],\"statuses\":[{\"d\":4}]}",
	    "all" },
	{ "{\"p\":[@],\"statuses\": [ ],\"n\":5}",
	    "all" },
};

enum { ELEMENT = 64 * 1024, ELEMENTS = 70, ENDS_IN_PIECES = 80 };

/* Gives so many bytes of a text at a time; of a long one, where it ends. */
struct pieces {
	struct str rest;
	size_t piece;
};

static size_t
give(void *from, char *p, size_t n, struct buf *why)
{
	struct pieces *s = from;

	(void)why;
	if (s->rest.n > ELEMENT)
		n = n < s->rest.n - ENDS_IN_PIECES ? n :
		    s->rest.n - ENDS_IN_PIECES;
	else if (n > s->piece)
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
		struct str raw = json_raw(node);
		const char *what = raw.n > ELEMENT * ELEMENTS ? "all" : "long";

		if (raw.n > ELEMENT && str_ends(buf_str(out), str_of(what)))
			continue;
		if (out->n > 0)
			buf_addc(out, '|');
		if (raw.n > ELEMENT)
			buf_addz(out, what);
		else
			buf_adds(out, raw);
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
show(struct buf *out, int how, struct str text, size_t piece)
{
	struct pieces from = { text, piece };
	struct input *in = input_open_inner("x", (struct stored_inner){
	    .read = give, .from = &from });
	struct feed *f = feed_open(in);

	buf_clear(out);
	if (how == ROWS)
		show_rows(out, f);
	else
		show_values(out, f, how == LISTS);
	diag_end_of_file("x");
	feed_close(f);
}

static void
make_long(struct buf *out, struct str text)
{
	static char x[ELEMENT];
	size_t at = str_chr(text, '@');

	memset(x, 'x', sizeof(x));
	buf_adds(out, str_sub(text, 0, at));
	for (size_t i = 0; i < ELEMENTS; i++) {
		buf_addz(out, i > 0 ? ",{\"t\":\"" : "{\"t\":\"");
		buf_add(out, x, sizeof(x));
		buf_addz(out, "\"}");
	}
	buf_adds(out, str_skip(text, at + 1));
}

int
main(void)
{
	static const size_t piece[] = { 65536, 1, 2, 3, 5, 7, 13 };
	struct buf out = { 0 };

	diag_begin("container");
	for (size_t i = 0; i < ARRAY_N(cases); i++)
		for (size_t k = 0; k < ARRAY_N(piece); k++) {
			show(&out, cases[i].how, (struct str){ cases[i].text,
			    cases[i].n }, piece[k]);
			CHECK(str_is(buf_str(&out), cases[i].want),
			    "%zu, %zu bytes at a time: %s", i, piece[k],
			    buf_z(&out));
		}
	for (size_t i = 0; i < ARRAY_N(long_lists); i++)
		for (size_t k = 0; k < 2; k++) {
			struct buf text = { 0 };

			make_long(&text, str_of(long_lists[i].text));
			show(&out, LISTS, buf_str(&text), piece[k]);
			CHECK(str_is(buf_str(&out), long_lists[i].want),
			    "%s, %zu bytes at a time: %s", long_lists[i].text,
			    piece[k], buf_z(&out));
			buf_free(&text);
		}
	buf_free(&out);
	return failures > 0;
}
