#include "gate/flow.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/array.h"
#include "base/diag.h"
#include "json/json.h"

static const char *const parts[FLOW_PARTS] = {
	"blank", "broken", "notice", "no_post", "not_public", "deleted",
	"duplicate", "no_time", "outside_window", "other_author",
	"other_kind", "other_language", "expression", "written"
};

void
flow_count(struct flow_names *f, struct str name, uint64_t n)
{
	uint32_t had = f->name.n, at = names_add(&f->name, name);

	if (f->name.n > had) {
		f->n = mem_grow(f->n, &f->cap, f->name.n, sizeof(*f->n));
		f->n[at] = 0;
	}
	f->n[at] += n;
}

static void
free_names(struct flow_names *f)
{
	names_free(&f->name);
	free(f->n);
	*f = (struct flow_names){ 0 };
}

static void
add_names(struct flow_names *to, const struct flow_names *more)
{
	for (uint32_t i = 0; i < more->name.n; i++)
		flow_count(to, more->name.key[i], more->n[i]);
}

void
flow_add(struct flow *to, const struct flow *more, size_t lines)
{
	for (size_t i = 0; i < FLOW_PARTS; i++)
		to->part[i] += more->part[i];
	add_names(&to->notices, &more->notices);
	add_names(&to->no_posts, &more->no_posts);
	for (size_t i = 0; i < POST_REPAIRS; i++)
		to->repaired[i] += more->repaired[i];
	for (size_t i = 0; i < TROUBLES; i++)
		trouble_more(to->trouble, &more->trouble[i],
		    (enum trouble_kind)i, lines);
}

void
flow_merge(struct flow *run, struct flow *file)
{
	for (size_t i = 0; i < FLOW_PARTS; i++) {
		run->part[i] += file->part[i];
		file->part[i] = 0;
	}
	add_names(&run->notices, &file->notices);
	free_names(&file->notices);
	add_names(&run->no_posts, &file->no_posts);
	free_names(&file->no_posts);
	for (size_t i = 0; i < POST_REPAIRS; i++) {
		run->repaired[i] += file->repaired[i];
		file->repaired[i] = 0;
	}
	run->synthetic += file->synthetic;
	file->synthetic = 0;
	trouble_merge(run->trouble, file->trouble);
}

void
flow_list(struct buf *out, const struct flow_names *f)
{
	for (uint32_t i = 0; i < f->name.n; i++) {
		if (i > 0)
			buf_addz(out, ", ");
		buf_addu(out, f->n[i]);
		buf_addc(out, ' ');
		buf_adds(out, f->name.key[i]);
	}
}

static void
names_json(struct buf *out, const char *name, const struct flow_names *f)
{
	buf_addf(out, ",\"%s\":{", name);
	for (uint32_t i = 0; i < f->name.n; i++) {
		if (i > 0)
			buf_addc(out, ',');
		json_quote(out, f->name.key[i]);
		buf_addc(out, ':');
		buf_addu(out, f->n[i]);
	}
	buf_addc(out, '}');
}

static void
repaired_json(struct buf *out, const struct flow *f)
{
	const char *sep = "";

	buf_addz(out, ",\"repaired\":{");
	for (size_t i = 0; i < POST_REPAIRS; i++) {
		if (f->repaired[i] == 0)
			continue;
		buf_addf(out, "%s\"%s\":", sep, post_repair_names[i]);
		buf_addu(out, f->repaired[i]);
		sep = ",";
	}
	buf_addc(out, '}');
}

static void
asked_text(struct buf *out, const char *name, const char *text)
{
	if (text == NULL)
		return;
	buf_addf(out, ",\"%s\":", name);
	json_quote(out, str_trim(str_of(text)));
}

static void
asked_json(struct buf *out, const struct flow_asked *asked)
{
	buf_addz(out, ",\"authors\":[");
	for (uint32_t i = 0; asked->authors != NULL && i < asked->authors->n;
	    i++) {
		if (i > 0)
			buf_addc(out, ',');
		json_quote(out, asked->authors->key[i]);
	}
	buf_addc(out, ']');
	asked_text(out, "since", asked->since);
	asked_text(out, "until", asked->until);
	asked_text(out, "zone", asked->zone);
}

void
flow_json(struct buf *out, const struct flow *f, const struct flow_asked *asked)
{
	uint64_t all = 0;

	for (size_t i = 0; i < FLOW_PARTS; i++)
		all += f->part[i];
	buf_addz(out, "{\"read\":");
	buf_addu(out, all);
	for (size_t i = 0; i < FLOW_PARTS; i++) {
		buf_addf(out, ",\"%s\":", parts[i]);
		buf_addu(out, f->part[i]);
	}
	names_json(out, "notices", &f->notices);
	names_json(out, "no_posts", &f->no_posts);
	repaired_json(out, f);
	trouble_json(out, f->trouble);
	asked_json(out, asked);
	buf_addz(out, ",\"synthetic\":");
	buf_addu(out, f->synthetic);
	buf_addz(out, "}\n");
}

void
flow_save(const struct flow *flow, const struct flow_asked *asked,
    struct output *to)
{
	struct buf b = { 0 };

	flow_json(&b, flow, asked);
	fwrite(b.p, 1, b.n, output_file(to));
	output_close(to);
	buf_free(&b);
}

void
flow_say_none_written(const struct flow *flow, uint64_t failed)
{
	static const struct {
		enum flow_part part;
		const char *why;
	} reasons[] = {
		{ FLOW_NOT_PUBLIC, "not for everybody" },
		{ FLOW_DELETED, "deleted" },
		{ FLOW_NO_TIME, "without a time for -s and -u" },
		{ FLOW_OUTSIDE_WINDOW, "outside -s and -u" },
		{ FLOW_OTHER_AUTHOR, "by other authors than -a" },
		{ FLOW_OTHER_KIND, "of another --kind" },
		{ FLOW_OTHER_LANGUAGE, "in another --lang (Indonesian is id)" },
		{ FLOW_EXPRESSION, "for which -e is not true" },
	};
	struct buf why = { 0 };

	if (flow->part[FLOW_WRITTEN] > 0)
		return;
	for (size_t i = 0; i < ARRAY_N(reasons); i++) {
		uint64_t n = flow->part[reasons[i].part];

		if (reasons[i].part == FLOW_EXPRESSION)
			n -= failed;
		if (n > 0)
			buf_addf(&why, "%s %llu %s", why.n > 0 ? "," : "",
			    (unsigned long long)n, reasons[i].why);
	}
	if (why.n > 0)
		diag_note("no post is written:%s", buf_z(&why));
	buf_free(&why);
}

void
flow_free(struct flow *f)
{
	free_names(&f->notices);
	free_names(&f->no_posts);
	trouble_free(f->trouble);
	*f = (struct flow){ 0 };
}
