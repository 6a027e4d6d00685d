/* Lines of a codebook become the trees, codes and values they should. */
#include "codebook/codebook.h"

#include <stdio.h>
#include <stdlib.h>

static int failures;

static void
differ(const char *what, const char *got, const char *want)
{
	failures++;
	printf("%s\n  got  %s\n  want %s\n", what, got, want);
}

/* The first error of a book, or all its rules. */
static void
show(struct buf *out, const struct codebook *b)
{
	if (b->faults.errors > 0) {
		const struct fault *f = &b->faults.list[0];

		buf_addf(out, "%zu:%zu: %s", f->at.line, f->at.column,
		    f->text.p);
		return;
	}
	for (uint32_t i = 0; i < b->rules; i++) {
		const struct codebook_rule *r = &b->rule[i];

		buf_addf(out, "%s%u", out->n > 0 ? " " : "", r->line);
		if (r->weight != RULE_WEIGHT_ONE) {
			buf_addc(out, '[');
			rule_weight_write(out, r->weight);
			buf_addc(out, ']');
		}
		if (r->not)
			buf_addz(out, " not");
		buf_addc(out, ' ');
		rule_show(out, &b->tree, r->node);
	}
}

/* A book with these lines in its only code. */
static void
rule(const char *lines, const char *want)
{
	struct buf text = { 0 }, got = { 0 };
	struct codebook *b;

	buf_addf(&text, "codebook 1\nlanguage: id\n* a A\n%s\n", lines);
	b = codebook_parse("x.codebook", buf_str(&text));
	show(&got, b);
	if (strcmp(buf_z(&got), want) != 0)
		differ(lines, got.p, want);
	codebook_close(b);
	buf_free(&text);
	buf_free(&got);
}

static void
atoms(void)
{
	rule("macet", "4 (word macet)");
	rule("lapor*", "4 (word lapor*)");
	rule("wi?i", "4 (word wi?i)");
	rule("wifi gratis*", "4 (phrase (word wifi) (word gratis*))");
	rule("e-kelurahan jum'at hay.u",
	    "4 (phrase (word e-kelurahan) (word jum'at) (word hay.u))");
	rule("jum\u2019at", "4 (word jum\u2019at)");
	rule("sms 1708", "4 (phrase (word sms) (word 1708))");
	rule("\"smart city\"", "4 (quoted smart city)");
	rule("\"kapan?\" | \"24/7\" | \"*\"",
	    "4 (or (quoted kapan?) (quoted 24/7) (quoted *))");
	rule("\"a \\\"b\\\" \\\\ c\"", "4 (quoted a \"b\" \\ c)");
	rule("{Smart City}", "4 (exact Smart City)");
	rule("~luncur", "4 (stem luncur)");
	rule("#tag | #ppdb* | @handle",
	    "4 (or (hashtag tag) (hashtag ppdb*) (mention handle))");
	rule("#1_a", "4 (hashtag 1_a)");
	rule("@a@mas.to", "4 (mention a@mas.to)");
	rule("url:lapor.go.id/x?a=b#c", "4 (url lapor.go.id/x?a=b#c)");
	rule("(url:a.b|url:c.d/(e)", "4 (or (url a.b) (url c.d/(e))");
	rule("(url:a.b|url:c.d/e)", "4 (or (url a.b) (url c.d/e))");
	rule("\U0001F525", "4 (emoji \U0001F525)");
	rule("\U0001F44D\U0001F3FD | 1\uFE0F\u20E3",
	    "4 (or (emoji \U0001F44D\U0001F3FD) (emoji 1\uFE0F\u20E3))");
	rule("/ab+|\\/c/ | /x/i", "4 (or (regex ab+|\\/c) (regex/i x))");
	rule("author:@RidwanKamil | kind:reply | lang:id",
	    "4 (or (author RidwanKamil) (kind reply) (lang id))");
	rule("since:2016-02-29 & until:2016-12-31",
	    "4 (and (since 2016-02-29) (until 2016-12-31))");
}

static void
operators(void)
{
	rule("a | b OR c", "4 (or (word a) (word b) (word c))");
	rule("a & b AND c", "4 (and (word a) (word b) (word c))");
	rule("a|b &c", "4 (or (word a) (and (word b) (word c)))");
	rule("(a|b)& c", "4 (and (or (word a) (word b)) (word c))");
	rule("a AND NOT b", "4 (and (word a) (not (word b)))");
	rule("!b & a", "4 (and (not (word b)) (word a))");
	rule("NOT b NEAR/2 c & a",
	    "4 (and (not (near/2 (word b) (word c))) (word a))");
	rule("a NEAR/3 b THEN/0 c",
	    "4 (then/0 (near/3 (word a) (word b)) (word c))");
	rule("lapor* NEAR/3 (aplikasi | {S})",
	    "4 (near/3 (word lapor*) (or (word aplikasi) (exact S)))");
	rule("x THEN/0 \"y\"", "4 (then/0 (word x) (quoted y))");
	rule("a or b", "4 (phrase (word a) (word or) (word b))");
	rule("wi fi [3]", "4[3] (phrase (word wi) (word fi))");
	rule("\"a\" [12]", "4[12] (quoted a)");
	rule("b\nnot: a | c", "4 (word b) 5 not (or (word a) (word c))");
	rule("((((a))))", "4 (word a)");
}

static void
comments(void)
{
	rule("# a comment\n  #also\n #! and\n#\n b",
	    "5 (hashtag also) 8 (word b)");
	rule("a # c", "4 (word a)");
	rule("a [2] # c", "4[2] (word a)");
	rule("a #", "4 (word a)");
	rule("a | #c", "4 (or (word a) (hashtag c))");
	rule("a #c", "4:3: two terms side by side; join them with | (or), "
	    "& (and) or NEAR/5");
	rule("\"a # b\" | {# c} | /d # e/",
	    "4 (or (quoted a # b) (exact # c) (regex d # e))");
	rule("#_x", "4 (hashtag _x)");
	rule("a#", "4:2: the sign # cannot stand here; did you mean \"a#\"?");
}

static void
continued(void)
{
	rule("a | \\\n   b \\\n| c\nd",
	    "4 (or (word a) (word b) (word c)) 7 (word d)");
	rule("smart\\\ncity", "4 (phrase (word smart) (word city))");
	rule("# comment \\\na", "5 (word a)");
	rule("a | \\\n  b!", "5:4: the sign ! cannot stand here; "
	    "did you mean \"b!\"?");
	rule("a # comment \\\nb", "4:3: this comment would take in the line "
	    "that the \\ joins; put it on a line of its own");
}

/* Columns count characters; carets are tested with tw-lint. */
static void
columns(void)
{
	rule("\t\u65e5\u672c x\\y", "4:6: the sign \\ cannot stand here; "
	    "did you mean \"x\\\\y\"?");
	rule("\u65e5\u672c\u65e5 | NEAR", "4:7: NEAR needs the number of words "
	    "that may lie between; did you mean NEAR/5?");
}

/* A tree that holds a million nodes is not walked by recursion. */
static void
deep(void)
{
	struct buf b = { 0 };

	for (int i = 0; i < 100; i++)
		buf_addc(&b, '(');
	buf_addc(&b, 'a');
	for (int i = 0; i < 100; i++)
		buf_addc(&b, ')');
	rule(buf_z(&b), "4 (word a)");
	buf_clear(&b);
	for (int i = 0; i < 101; i++)
		buf_addc(&b, '(');
	rule(buf_z(&b), "4:101: parentheses more than 100 deep");
	buf_free(&b);
}

static const char outline_book[] =
    "\xef\xbb\xbf" "codebook 1   # a comment\r\n"
    "title: T  # not of the title\r\n"
    "dimension: topic\r\n"
    "properties: area agency\r\n"
    "threshold: 2\r\n"
    "\r\n"
    "* infra  Roads # and lights\r\n"
    "  area: one\r\n"
    "  area: two # second\r\n"
    "** light Street lights\r\n"
    "  def: # text\r\n"
    "  dark\r\n"
    "*** pole\r\n"
    "  area: three\r\n"
    "  scope: any\r\n"
    "  threshold: 5\r\n"
    "  hashtags: no\r\n"
    "  pole\r\n"
    "** hole\r\n"
    "  <infra/light> & hole\r\n"
    "* all\r\n"
    "  <infra>\r\n"
    "  yes: one\r\n"
    "  no: two\r\n"
    "  yes: three\r\n";

static void
add_values(struct buf *out, const struct codebook *b, uint32_t code)
{
	size_t n;
	const struct codebook_value *v = codebook_values(b, code,
	    codebook_property(b, STR("area")), &n);

	for (size_t i = 0; i < n; i++) {
		buf_addc(out, i == 0 ? ' ' : ',');
		buf_adds(out, v[i].text);
	}
}

static void
outline(void)
{
	static const char want[] = "T/topic;"
	    "infra=Roads # and lights e4 r0 t2 one,two;"
	    "infra/light=Street lights e3 r1 t2 one,two;"
	    "infra/light/pole= e3 r1 t5 any three;"
	    "infra/hole= e4 r1 t2 one,two;"
	    "all= e5 r1 t2;"
	    "order 1 2 3 0 4 yes 2 coded 4";
	struct codebook *b = codebook_parse("o.codebook",
	    (struct str){ outline_book, sizeof(outline_book) - 1 });
	struct buf got = { 0 };
	size_t n;

	show(&got, b);
	if (b->faults.errors == 0)
		buf_clear(&got);
	buf_adds(&got, b->title);
	buf_addc(&got, '/');
	buf_adds(&got, b->dimension);
	buf_addc(&got, ';');
	for (uint32_t i = 0; i < b->codes; i++) {
		const struct codebook_code *c = &b->code[i];

		buf_adds(&got, c->path);
		buf_addc(&got, '=');
		buf_adds(&got, c->label);
		buf_addf(&got, " e%u r%u t%u%s", c->end, c->rules,
		    c->set.threshold, c->set.scope == SCOPE_ANY ? " any" : "");
		add_values(&got, b, i);
		buf_addc(&got, ';');
	}
	buf_addz(&got, "order");
	for (uint32_t i = 0; i < b->codes; i++)
		buf_addf(&got, " %u", b->order[i]);
	codebook_texts(b, CODEBOOK_YES, codebook_find(b, STR("all")), &n);
	buf_addf(&got, " yes %zu coded %u", n, codebook_coded(b));
	if (strcmp(buf_z(&got), want) != 0)
		differ("outline", got.p, want);
	buf_free(&got);
	codebook_close(b);
}

/* What a head was measured on, line by line, and one that was not. */
static void
measured(void)
{
	struct buf got = { 0 };
	struct codebook *b = codebook_parse("x.codebook", STR("codebook 1\n"
	    "measured: 2026-11 n 500 f1 .8 on posts, of a city\n"
	    "measured: a n 20 precision .90\nmeasured: a|b recall 1\n"
	    "measured: 2025 on news\n* a\n a\n* b\n b\n"));
	size_t n;
	const struct codebook_measured *m = codebook_measured(b, 0, &n);

	for (size_t i = 0; i < n; i++) {
		buf_adds(&got, m[i].when);
		buf_addc(&got, ' ');
		buf_adds(&got, m[i].on);
		const struct str part[] = { m[i].code, m[i].n, m[i].precision,
			m[i].recall, m[i].f1, m[i].accuracy };
		for (size_t k = 0; k < 6; k++) {
			buf_addc(&got, ',');
			buf_adds(&got, part[k]);
		}
		buf_addc(&got, ';');
	}
	if (strcmp(buf_z(&got), "2026-11 posts, of a city,,500,,,.8,;"
	    "2026-11 posts, of a city,a,20,.90,,,;"
	    "2026-11 posts, of a city,a|b,,,1,,;2025 news,,,,,,;") != 0)
		differ("measured", buf_z(&got), "four lines");
	buf_free(&got);
	codebook_close(b);
	b = codebook_parse("x.codebook", STR("codebook 1\nmeasured: no\n"
	    "* a\n a\n"));
	if (codebook_measured(b, 0, &n) != NULL || n != 0 ||
	    !b->file[0].unmeasured)
		differ("measured: no", "figures", "none");
	codebook_close(b);
}

int
main(void)
{
	atoms();
	operators();
	comments();
	continued();
	columns();
	deep();
	outline();
	measured();
	return failures > 0;
}
