/*
 * Codings as they come in: in tables of all shapes, in JSON of other programs,
 * in files of WebAnno; by the book, by a design, on a scale. What a file holds
 * becomes one line: post/coder/code=value of each coding, * for all codes.
 */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/array.h"
#include "base/buf.h"
#include "base/diag.h"
#include "check.h"
#include "codebook/codebook.h"
#include "handcode/forms.h"
#include "handcode/inbox.h"

static const char book_text[] =
    "codebook 1\ndimension: program\n* lapor LAPOR!\n  lapor\n* city City\n"
    "** wifi Free wifi\n  wifi\n** ppdb Free wifi\n  ppdb\n* kota\n"
    "** tram\n  tram\n* desa\n** tram\n  trem\n";

static const char design_text[] =
    "{\"row\":\"design\",\"seed\":1,\"dimension\":\"program\"}\n"
    "{\"row\":\"cell\",\"cell\":0,\"code\":\"lapor\",\"class\":\"hit\"}\n"
    "{\"row\":\"post\",\"id\":\"1\",\"p\":1,\"cells\":[0],\"coders\":[\"a\"]}\n"
    "{\"row\":\"post\",\"id\":\"2\",\"p\":1}\n"
    "{\"row\":\"post\",\"id\":\"doc.txt\",\"p\":1}\n"
    "{\"row\":\"post\",\"id\":\"doc\",\"p\":1}\n"
    "{\"row\":\"uncertain\",\"id\":\"9\"}\n"
    "{\"row\":\"post\",\"id\":\"675127116845989888\",\"p\":1}\n"
    "{\"row\":\"post\",\"id\":\"675127116845990912\",\"p\":1}\n"
    "{\"row\":\"post\",\"id\":\"075127116845990912\",\"p\":1}\n"
    "{\"row\":\"post\",\"id\":\"67512711684599091x\",\"p\":1}\n"
    "{\"row\":\"post\",\"id\":\"9675127116845990912000\",\"p\":1}\n";

enum { BOOK = 1, DESIGN = 2, ORDINAL = 4, RATIO = 8, VALUES = 16, AGAIN = 32,
	KEEPS = 64 };

static const struct {
	const char *file;	/* in the folder of the test */
	const char *text;
	unsigned how;
	const char *want_dimension;
	const char *map[3];
	const char *want;	/* !n: so many were refused */
} cases[] = {
	{ "ana.csv", "id,coder,code,value,dimension\n1,ana,lapor,y,program\n1,ana,wifi,n"
	    ",other\n1,ana,ppdb,,program\n2,,lapor,yy,\n2,budi,lapor,tidak,prog"
	    "ram\n2,ana,,y,program\n", BOOK, "program", { NULL },
	    "1/ana/lapor=yes 2/budi/lapor=no !2" },
	{ "ana.csv", "id,code,final\n1,lapor,y\n1,wifi,\n", BOOK, NULL, { NULL },
	    "1/final/lapor=yes" },
	{ "ana.csv", "id,coder,code,value,coder\n1,a,x,1,b\n1,c,x,'1,d\n1,c,x,+,d\n", 0, NULL, { NULL },
	    "1/a/x=yes 1/c/x=yes" },
	{ "ana.csv", "id,text,lapor,wifi,none,unsure,author.handle,platform,counts.likes"
	    ",other.x\n1,t,y,,,x,w,twitter,3,\n2,t,,,x,,w,,,\n3,t,y,,y,,,,,\n4,"
	    "t,,,,,,,,\n5,t,zz,,,,,,,\n6,t,t,,,,,,,\n7,t\n", BOOK, NULL, { NULL },
	    "1/ana/lapor=yes 1/ana/city/wifi=no 2/ana/lapor=no 2/ana/city/wifi=no !4" },
	{ "ana.csv", "id,text,lapor,wifi\n,,LAPOR!,Free wifi\n1,t,1,0\n", BOOK, NULL, { NULL },
	    "1/ana/lapor=yes 1/ana/city/wifi=no" },
	{ "ana.csv", "id,text,lapor,wifi\n,isi,y,\n", BOOK, NULL, { NULL },
	    "!1" },
	{ "ana.csv", "id,url,lapor\n,https://x.com/w/status/1,y\n", BOOK | DESIGN, NULL, { NULL },
	    "!1" },
	{ "ana.csv", "id,lapor\nnomor,LAPOR!\n1,y\n", BOOK | DESIGN, NULL, { NULL },
	    "1/ana/lapor=yes" },
	{ "ana.csv", "id,lapor\n1,LAPOR!\n2,y\n", BOOK | DESIGN, NULL, { NULL },
	    "2/ana/lapor=yes !1" },
	{ "ana.csv", "id,lapor,wifi\nnomor,,\n1,y,y\n", BOOK | DESIGN, NULL, { NULL },
	    "1/ana/lapor=yes 1/ana/city/wifi=yes" },
	{ "ana.csv", "id,lapr,wfi\n1,y,y\n", BOOK, NULL, { NULL },
	    "!2" },
	{ "ana.csv", "id,codes,none\n1,lapor; wifi;,\n2,\"lapor\nwifi\n\",\n1,,x\n2,lapo"
	    "r,x\n1,what,\n", BOOK | DESIGN, NULL, { NULL },
	    "2/ana/lapor=yes 2/ana/city/wifi=yes 2/ana/* !3" },
	{ "ana.csv", "id,coder,codes\n1,ana,lapor;wifi;lapor\n2,ana,\"lapor\nwifi\"\n2,a"
	    "na,\n2,ana,nope;;ppdb\n", BOOK, NULL, { NULL },
	    "1/ana/lapor=yes 1/ana/city/wifi=yes 1/ana/* 2/ana/lapor=yes 2/ana/"
	    "city/wifi=yes 2/ana/city/ppdb=yes 2/ana/* !1" },
	{ "ana.csv", "Document name,Code,Created by,Segment,Comment\n1,kota > tram,eva,s"
	    "atu,catatan\n1,desa\\tram,eva,dua,\n1,Thing\\lapor,eva,dua,\n1,>,e"
	    "va,,\n1,a\\b,eva,,\n,lapor,eva,,\n", BOOK | KEEPS, NULL, { NULL },
	    "1/eva/lapor=yes 1/eva/kota/tram=yes 1/eva/desa/tram=yes 1/eva/* !3" },
	{ "ana.csv", "Document,Code\n1,a > b\n1,a;b\n", 0, NULL, { NULL },
	    "1/ana/a/b=yes 1/ana/a;b=yes 1/ana/*" },
	{ "ana.csv", "post,who,what,answer\n1,ana,x,y\n", 0, NULL, { "id=post", "code=what" },
	    "1/ana/x=yes 1/ana/*" },
	{ "ana.csv", "post,what,answer\n1,x,y\n", 0, NULL, { "id=post", "answer" },
	    "1/ana/what=yes 1/ana/answer=yes" },
	{ "ana.csv", "id,text,platform\n1,t,twitter\n", 0, NULL, { NULL },
	    "" },
	{ "ana.csv", "text,lapor\nt,y\n", BOOK, NULL, { NULL },
	    "" },
	{ "ana.csv", "id\n1\n", 0, NULL, { NULL },
	    "" },
	{ "ana.csv", "", 0, NULL, { NULL },
	    "" },
	{ "ana.csv", "\n \n", 0, NULL, { NULL },
	    "" },
	{ ".csv", "id,x\n1,y\n", 0, NULL, { NULL },
	    "1/.csv/x=yes" },
	{ "ana.tsv", "id\tx\n1\ty\n", 0, NULL, { NULL },
	    "1/ana/x=yes" },
	{ "ana.csv", "id,code,value\n1,x,low\n1,x,LOW\n2,x,1,5\n3,x,\"1,50\"\n4,x,high\n"
	    "5,x,\n", VALUES, NULL, { NULL },
	    "1/ana/x=low 3/ana/x=1.5 !1" },
	{ "ana.csv", "id,code,value\n1,x,\"1,5\"\n2,x,1.50\n3,x,abc\n4,x,1e3\n5,x,999999"
	    "9999999999999999999999999999999999999999999999999999999999999999\n", RATIO, NULL, { NULL },
	    "1/ana/x=1,5 2/ana/x=1,5 4/ana/x=1e3 !2" },
	{ "ana.csv", "id,code,value\n1,program,lapor\n2,program,LAPOR!\n3,program,city/w"
	    "ifi\n4,program,wifi\n5,program,nope\n6,program,tram\n", ORDINAL | BOOK, NULL, { NULL },
	    "!6" },
	{ "ana.csv", "id,anger\n1,low\n2,\n3,what\n", VALUES, NULL, { NULL },
	    "1/ana/anger=low !1" },
	{ "ana.csv", "id,anger\nlabels,Anger\n1,low\n", VALUES | DESIGN, NULL, { NULL },
	    "1/ana/anger=low !1" },
	{ "ana.csv", "id,url,text,lapor\n675127116845989888,,isi satu,y\n6.75127E+17,,is"
	    "i satu,y\n6.75127E+17,https://x.com/w/status/675127116845990912/,x"
	    ",n\n6.75127E+17,,,y\n6.75127E+17,,lain,y\n", BOOK | DESIGN, NULL, { NULL },
	    "675127116845989888/ana/lapor=yes 675127116845990912/ana/lapor=no !2" },
	{ "ana.csv", "id,lapor\n9,y\n1,y\n99,y\n", BOOK | DESIGN, NULL, { NULL },
	    "1/ana/lapor=yes !1" },
	{ "ana.csv", "id,lapor\n1,y\n1,n\n2,y\n2,y\n", BOOK, NULL, { NULL },
	    "2/ana/lapor=yes !1" },
	{ "ana.csv", "id,lapor\n1,y\n2,n\n", BOOK | AGAIN, NULL, { NULL },
	    "1/ana/lapor=yes 1/again/lapor=yes 2/ana/lapor=no 2/again/lapor=no" },
	{ "ana.csv", "id,lapor\n6.75127E+17,y\n,y\n", BOOK, NULL, { NULL },
	    "!2" },
	{ "a.ndjson", "{\"id\":\"1\",\"text\":\"t\",\"platform\":\"x\",\"program\":[\"lap"
	    "or\",\"lapor\",3,\"wifi\"]}\n{\"id\":\"2\",\"text\":\"t\",\"platfo"
	    "rm\":\"x\",\"program\":[]}\n{\"id\":\"3\",\"text\":\"t\",\"platfor"
	    "m\":\"x\"}\n{\"id\":\"4\",\"text\":\"t\",\"platform\":\"x\",\"prog"
	    "ram\":\"lapor\"}\n{\"id\":\"5\",\"program\":[\"nope\"]}\n{\"row\":"
	    "\"tick\"}\n", BOOK, "program", { NULL },
	    "1/a/lapor=yes 1/a/city/wifi=yes 1/a/* 2/a/* 5/a/* !1" },
	{ "a.ndjson", "{\"id\":\"1\",\"text\":\"t\",\"platform\":\"x\"}\n{\"id\":\"2\",\""
	    "text\":\"t\",\"platform\":\"x\"}\n", BOOK, "program", { NULL },
	    "" },
	{ "a.ndjson", "{\"id\":\"1\",\"text\":\"t\",\"platform\":\"x\",\"program\":[\"lap"
	    "or\"]}\n{\"id\":\"77\",\"text\":\"t\",\"platform\":\"x\",\"program"
	    "\":[\"lapor\"]}\n", BOOK | DESIGN, "program", { NULL },
	    "1/a/lapor=yes 1/a/*" },
	{ "a.ndjson", "{\"id\":\"1\",\"text\":\"t\",\"platform\":\"x\",\"program\":[\"lap"
	    "or\"],\"program_evidence\":[{\"code\":\"lapor\"}]}\n{\"id\":\"2\","
	    "\"text\":\"t\",\"platform\":\"x\",\"program\":[\"wifi\"],\"part\":"
	    "{\"of\":\"d\"},\"program_evidence\":[{\"code\":\"wifi\",\"coder\":"
	    "\"ana\"},{\"code\":\"nope\",\"coder\":\"ana\"},{\"code\":\"lapor\""
	    "},{\"code\":5,\"coder\":7}]}\n{\"id\":\"3\",\"text\":\"t\",\"platf"
	    "orm\":\"x\",\"program\":[],\"part\":{\"of\":\"d\"}}\n{\"id\":\"4\""
	    ",\"text\":\"t\",\"platform\":\"x\",\"program\":[],\"part\":{\"of\""
	    ":\"e\"},\"program_evidence\":\"x\"}\n", BOOK, "program", { NULL },
	    "2/a/lapor=yes 2/a/* 2/ana/city/wifi=yes 2/ana/* 3/a/* 3/ana/* !2" },
	{ "a.jsonl", "{\"text\":\"t\",\"meta\":{\"id\":\"1\"},\"label\":[\"lapor\",\"lap"
	    "or\",{\"label\":\"wifi\"},[0,2,\"lapor\"],[],5,true]}\n{\"text\":"
	    "\"u\",\"data\":{\"id\":\"2\",\"url\":\"u\"},\"entities\":[{\"label"
	    "\":\"wifi\"}],\"username\":\"budi\"}\n{\"text\":\"v\",\"metadata\""
	    ":{\"id\":\"3\"},\"labels\":[]}\n", BOOK, NULL, { NULL },
	    "1/a/lapor=yes 1/a/city/wifi=yes 1/a/* 2/budi/city/wifi=yes 2/budi/"
	    "* 3/a/*" },
	{ "all.jsonl", "{\"id\":\"1\",\"text\":\"t\",\"label\":[\"lapor\"]}\n{\"id\":2,\"t"
	    "ext\":\"t\",\"label\":[\"lapor\"]}\n{\"post_id\":3,\"text\":\"t\","
	    "\"label\":[]}\n", BOOK, NULL, { NULL },
	    "1/all/lapor=yes 1/all/* 3/all/* !1" },
	{ "a.jsonl", "{\"text\":\"t\",\"meta\":{\"id\":\"1\"},\"annotations\":[{\"label"
	    "\":\"lapor\",\"user\":7},{\"label\":\"\",\"user\":\"ana\"},{\"user"
	    "\":{\"email\":\"e\"}},{\"label\":4,\"user\":{\"id\":5}},{\"label\""
	    ":\"wifi\",\"user\":{}},{\"user\":true,\"label\":\"nope\"}]}\n", 0, NULL, { NULL },
	    "1/7/lapor=yes 1/7/* 1/ana/* 1/e/* 1/5/4=yes 1/5/* !1" },
	{ "a.jsonl", "{\"id\":1,\"text\":\"t\",\"label\":[\"lapor\"]}\n{\"id\":\"1\",\"t"
	    "ext\":\"t\",\"label\":[\"lapor\"]}\n{\"doc_id\":\"doc\",\"text\":"
	    "\"t\",\"label\":[\"lapor\"]}\n{\"doc_id\":\"nope\",\"text\":\"t\","
	    "\"label\":[\"lapor\"]}\n", BOOK | DESIGN, NULL, { NULL },
	    "1/a/lapor=yes 1/a/* doc/a/lapor=yes doc/a/* !1" },
	{ "a.json", "[{\"data\":{\"id\":\"1\"},\"annotations\":[{\"completed_by\":1,\"w"
	    "as_cancelled\":true},{\"completed_by\":2,\"was_cancelled\":false,"
	    "\"result\":[{\"value\":{\"choices\":[\"lapor\",\"lapor\",\"\",5]}}"
	    ",{\"value\":{\"labels\":[\"wifi\"]}},{\"value\":{}},{}]},{\"result"
	    "\":\"x\"}]},{\"data\":{},\"annotations\":[]},{\"data\":{\"id\":\"2"
	    "\"},\"annotations\":[{\"completed_by\":{\"id\":3},\"result\":[{\"f"
	    "rom_name\":\"anger\",\"value\":{\"rating\":1}},{\"value\":{\"ratin"
	    "g\":1}}]}]}]", 0, NULL, { NULL },
	    "1/2/lapor=yes 1/2/5=yes 1/2/wifi=yes 1/2/* 1/a/* 2/3/anger=yes 2/3/* !2" },
	{ "a.json", "[{\"data\":{\"id\":\"1\"},\"annotations\":[{\"completed_by\":1,\"r"
	    "esult\":[{\"from_name\":\"x\",\"value\":{\"rating\":1.5}},{\"from_"
	    "name\":\"y\",\"value\":{\"rating\":7}},{\"from_name\":\"z\",\"valu"
	    "e\":{\"rating\":\"\"}},{\"from_name\":\"w\",\"value\":{\"rating\":"
	    "null}}]}]}]", VALUES, NULL, { NULL },
	    "1/1/x=1.5 !1" },
	{ "a.json", "[{\"annotation_id\":1,\"post_id\":\"1\",\"text\":\"t\",\"annotator"
	    "\":\"ana\",\"q\":\"lapor\",\"r\":{\"choices\":[\"wifi\",\"wifi\"]}"
	    ",\"s\":[{\"labels\":[\"lapor\",\"lapor\"]},{\"x\":1},5],\"n\":4,\""
	    "o\":{\"x\":1},\"lead_time\":3.2},{\"annotation_id\":2,\"text\":\"n"
	    "obody\"}]", BOOK, NULL, { NULL },
	    "1/ana/lapor=yes 1/ana/city/wifi=yes 1/ana/* !1" },
	{ "a.jsonl", "{\"meta\":{\"id\":\"1\"},\"_task_hash\":1,\"accept\":[\"lapor\",4]"
	    ",\"answer\":\"accept\",\"_session_id\":\"s\"}\n{\"meta\":{\"id\":"
	    "\"2\"},\"answer\":\"reject\",\"accept\":[\"wifi\"],\"_annotator_id"
	    "\":\"b\",\"_session_id\":\"s\"}\n{\"meta\":{\"id\":\"3\"},\"answer"
	    "\":\"ignore\"}\n{\"meta\":{\"id\":\"4\"},\"answer\":\"accept\",\"l"
	    "abel\":\"lapor\"}\n{\"meta\":{\"id\":\"5\"},\"answer\":\"reject\","
	    "\"label\":\"wifi\"}\n{\"meta\":{\"id\":\"6\"},\"answer\":\"accept"
	    "\"}\n{\"meta\":{\"id\":\"7\"},\"answer\":\"accept\",\"label\":\"no"
	    "pe\"}\n{\"answer\":\"accept\",\"label\":\"lapor\"}\n", BOOK, NULL, { NULL },
	    "1/s/lapor=yes 1/s/* 2/b/* 4/a/lapor=yes 5/a/city/wifi=no !3" },
	{ "a.jsonl", "[1]\n{\"row\":\"count\"}\n{\"row\":3}\n{\"text\":\"t\"}\n{\"id\":5"
	    "}\n\"x\"\n{\"annotations\":[]}\n", BOOK, "program", { NULL },
	    "!7" },
	{ "a.jsonl", "{\"meta\":{\"id\":\"1\"},\"label\":[\"lap\377or\"]}\n", 0, NULL, { NULL },
	    "!1" },
	{ "doc/ana.tsv", "#FORMAT=WebAnno TSV 3.2\n\n#Text=kata\n1-1\t0-4\tkata\tlapor[1]|la"
	    "por[2]|_|*|x]|[3]|wi\\\\fi||\t_\n\n1-2\t5-6\n1-3\t5-6\tk\tnope", BOOK, NULL, { NULL },
	    "doc/ana/lapor=yes doc/ana/city/wifi=yes doc/ana/* !3" },
	{ "doc.txt/ana.tsv", "#FORMAT=WebAnno TSV 3.2\n\n#Text=kata\n1-1\t0-4\tkata\tlapor\t\n", BOOK | DESIGN, NULL, { NULL },
	    "doc.txt/ana/lapor=yes doc.txt/ana/*" },
	{ "doc.docx/ana.tsv", "#FORMAT=WebAnno TSV 3.2\n\n#Text=kata\n1-1\t0-4\tkata\tlapor\t\n", BOOK | DESIGN, NULL, { NULL },
	    "doc/ana/lapor=yes doc/ana/*" },
	{ ".doc/ana.tsv", "#FORMAT=WebAnno TSV 3.2\n\n#Text=kata\n1-1\t0-4\tkata\tlapor\t\n", BOOK | DESIGN, NULL, { NULL },
	    "!1" },
	{ "nope/ana.tsv", "#FORMAT=WebAnno TSV 3.2\n\n#Text=kata\n1-1\t0-4\tkata\tlapor\t\n", BOOK | DESIGN, NULL, { NULL },
	    "!1" },
	{ "ana.tsv", "#FORMAT=WebAnno", BOOK, NULL, { NULL },
	    "" },
	{ "a.gz.txt", "\037\213", 0, NULL, { NULL },
	    "" },
	{ "a.bz2", "BZh91AY&SY\000", 0, NULL, { NULL },
	    "" },
	{ "a.xlsx", "PK\003\004rusak", 0, NULL, { NULL },
	    "" },
};

static char folder[] = "/tmp/handcode.XXXXXX";

static void
write_at(struct buf *path, const char *file, const char *text)
{
	FILE *f;

	buf_clear(path);
	buf_addf(path, "%s/%s", folder, file);
	for (size_t i = strlen(folder) + 1; i < path->n; i++)
		if (path->p[i] == '/') {
			path->p[i] = '\0';
			mkdir(path->p, 0777);
			path->p[i] = '/';
		}
	f = fopen(buf_z(path), "w");
	if (f == NULL || fputs(text, f) == EOF || fclose(f) != 0)
		exit(2);
}

static void
add_name(struct buf *out, const struct names *names, uint32_t i)
{
	if (i < names->n)
		buf_adds(out, names->key[i]);
	else
		buf_addc(out, '?');
}

static void
show(struct buf *out, struct codings *c)
{
	size_t refused;

	codings_settle(c);
	refused = c->refused;
	for (size_t i = 0; i < c->n; i++) {
		const struct codings_entry *e = &c->entry[i];

		if (out->n > 0)
			buf_addc(out, ' ');
		add_name(out, &c->posts, e->post);
		buf_addc(out, '/');
		add_name(out, &c->coders, e->coder);
		buf_addc(out, '/');
		if (e->code == CODINGS_LOOKED) {
			buf_addc(out, '*');
			continue;
		}
		add_name(out, &c->codes, e->code);
		buf_addc(out, '=');
		add_name(out, &c->values, e->value);
	}
	if (refused > 0)
		buf_addf(out, "%s!%zu", out->n > 0 ? " " : "", refused);
}

int
main(void)
{
	struct codebook *book = codebook_parse("book",
	    str_of(book_text));
	struct buf path = { 0 }, out = { 0 };
	struct drawn design;
	const char *file;

	if (mkdtemp(folder) == NULL)
		return 2;
	diag_begin("handcode");
	write_at(&path, "design.ndjson", design_text);
	file = buf_z(&path);
	drawn_read(&design, &file, 1);
	for (size_t i = 0; i < ARRAY_N(cases); i++) {
		unsigned how = cases[i].how;
		struct inbox in = { .want = str_of(cases[i].want_dimension !=
		    NULL ? cases[i].want_dimension : ""),
		    .keeps = (how & KEEPS) != 0 };

		if (how & DESIGN)
			in.design = &design;
		codings_open(&in.codings, how & BOOK ? book : NULL, in.want,
		    how & ORDINAL ? AGREEMENT_ORDINAL : how & RATIO ?
		    AGREEMENT_RATIO : AGREEMENT_NOMINAL, (how & (ORDINAL |
		    RATIO | VALUES)) == 0, how & VALUES ? "low,mid,1.5" : NULL);
		in.codings.again = (how & AGAIN) != 0;
		ident_open(&in.ident, in.design, &in.codings.posts);
		write_at(&path, cases[i].file, cases[i].text);
		forms_read(&in, buf_z(&path), NULL, cases[i].map);
		if (how & AGAIN)
			forms_read(&in, buf_z(&path), "again", cases[i].map);
		unlink(buf_z(&path));
		buf_clear(&out);
		show(&out, &in.codings);
		CHECK(str_is(buf_str(&out), cases[i].want), "%zu: %s", i,
		    buf_z(&out));
		inbox_free(&in);
	}
	drawn_free(&design);
	codebook_close(book);
	buf_free(&path);
	buf_free(&out);
	return failures > 0;
}
