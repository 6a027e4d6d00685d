#include "qda/project_in.h"

#include <stdlib.h>

#include "base/buf.h"
#include "base/diag.h"
#include "codebook/book.h"
#include "dictionary/id.h"
#include "gzip/stored.h"
#include "io/archive.h"
#include "office/xml.h"

enum { INLINE_MAX = 64 * 1024 * 1024 };

struct project_in_reading {
	struct project_in *p;
	struct xml *xml;
	uint32_t open[CODEBOOK_DEPTH_MAX];	/* codes that are open */
	uint32_t depth;
	struct str name;	/* of the last of these */
	bool project;		/* it is one */
	bool source;		/* a text is open: the last of the sources */
	bool selection;		/* one of it is open */
	struct buf text;
};

static struct str
keep_attribute(struct project_in_reading *r, const char *name)
{
	return arena_str(&r->p->arena, xml_attribute(r->xml, name));
}

/* guids come with braces and in any case. */
static struct str
guid_of(struct project_in_reading *r, const char *attribute)
{
	struct str s = keep_attribute(r, attribute);
	char *p = (char *)s.p;

	if (s.n > 2 && p[0] == '{')
		s = str_sub(s, 1, s.n - 1);
	p = (char *)s.p;
	for (size_t i = 0; i < s.n; i++)
		if (p[i] >= 'A' && p[i] <= 'F')
			p[i] = (char)(p[i] | 0x20);
	return s;
}

/* A path that no other code has. */
static struct str
path_of(struct project_in *p, uint32_t parent, struct str id)
{
	struct buf path = { 0 };
	struct str kept;
	size_t n;
	uint32_t had;

	if (parent != PROJECT_IN_NONE) {
		buf_adds(&path, p->code[parent].path);
		buf_addc(&path, '/');
	}
	buf_adds(&path, id);
	n = path.n;
	for (unsigned i = 2; had = p->paths.n,
	    names_add(&p->paths, buf_str(&path)), p->paths.n == had; i++) {
		path.n = n;
		buf_addf(&path, "-%u", i);
	}
	kept = arena_str(&p->arena, buf_str(&path));
	buf_free(&path);
	return kept;
}

static void
name_code(struct project_in *p, uint32_t i, struct str name)
{
	struct project_in_code *c = &p->code[i];
	struct buf id = { 0 };

	id_of_name(&id, name);
	c->path = path_of(p, c->parent, buf_str(&id));
	c->top = c->parent == PROJECT_IN_NONE ? c->path :
	    p->code[c->parent].top;
	buf_free(&id);
}

static void
open_code(struct project_in_reading *r)
{
	struct project_in *p = r->p;
	uint32_t i = (uint32_t)p->codes, n;

	if (r->depth == CODEBOOK_DEPTH_MAX) {
		diag_trouble("%s:project.qde:%zu: codes lie more than %d deep: "
		    "left out", p->file, xml_line(r->xml), CODEBOOK_DEPTH_MAX);
		xml_skip(r->xml);
		return;
	}
	p->code = mem_grow(p->code, &p->code_cap, i + (size_t)1,
	    sizeof(*p->code));
	p->code[i] = (struct project_in_code){ .parent = r->depth > 0 ?
	    r->open[r->depth - 1] : PROJECT_IN_NONE };
	p->codes++;
	r->open[r->depth++] = i;
	r->name = keep_attribute(r, "name");
	name_code(p, i, r->name);
	n = names_add(&p->guids, guid_of(r, "guid"));
	p->by_guid = mem_grow(p->by_guid, &p->guid_cap, p->guids.n,
	    sizeof(*p->by_guid));
	p->by_guid[n] = i;
}

static void
add_user(struct project_in_reading *r)
{
	struct project_in *p = r->p;
	uint32_t n = names_add(&p->users, guid_of(r, "guid"));

	p->user_name = mem_grow(p->user_name, &p->user_cap, p->users.n,
	    sizeof(*p->user_name));
	p->user_name[n] = keep_attribute(r, "name");
}

static struct str
user_name(const struct project_in *p, struct str guid)
{
	uint32_t n = guid.n > 0 ? names_find(&p->users, guid) : NAMES_NONE;

	return n != NAMES_NONE && p->user_name[n].n > 0 ? p->user_name[n] :
	    guid;
}

/* The file that holds a text: internal://NAME is in the folder of sources. */
static struct str
text_path(struct project_in_reading *r)
{
	struct str s = keep_attribute(r, "plainTextPath"), inside;
	struct buf path = { 0 };

	if (str_starts(s, STR("internal://")))
		s = str_skip(s, 11);
	else if (str_find(s, STR("://")) != SIZE_MAX || str_starts(s, STR("/")))
		return STR("");
	if (s.n == 0)
		return s;
	buf_addz(&path, "sources/");
	buf_adds(&path, s);
	inside = arena_str(&r->p->arena, buf_str(&path));
	buf_free(&path);
	return inside;
}

static void
open_source(struct project_in_reading *r)
{
	struct project_in *p = r->p;
	struct project_in_source *s;

	p->source = mem_grow(p->source, &p->source_cap, p->sources + 1,
	    sizeof(*p->source));
	s = &p->source[p->sources++];
	*s = (struct project_in_source){ .guid = guid_of(r, "guid"),
	    .name = keep_attribute(r, "name"), .path = text_path(r),
	    .looked = xml_attribute(r->xml, "modifyingUser").n > 0,
	    .selection = p->selections };
	r->source = true;
}

static void
open_selection(struct project_in_reading *r)
{
	struct project_in *p = r->p;
	uint64_t from = 0, to = 0;

	if (!r->source) {
		p->unread++;
		xml_skip(r->xml);
		return;
	}
	/* What cannot be read lies outside of every text. */
	if (!str_u64(str_trim(xml_attribute(r->xml, "startPosition")), &from) ||
	    !str_u64(str_trim(xml_attribute(r->xml, "endPosition")), &to))
		from = to = SIZE_MAX;
	p->selection = mem_grow(p->selection, &p->selection_cap,
	    p->selections + 1, sizeof(*p->selection));
	p->selection[p->selections++] = (struct project_in_selection){
	    .guid = guid_of(r, "guid"), .name = keep_attribute(r, "name"),
	    .from = (size_t)from, .to = (size_t)to,
	    .coding = p->all_codings };
	p->source[p->sources - 1].selections++;
	r->selection = true;
}

static void
add_coding(struct project_in_reading *r)
{
	struct project_in *p = r->p;
	struct project_in_source *s;

	if (!r->source)
		return;
	s = &p->source[p->sources - 1];
	s->looked = true;
	p->coding = mem_grow(p->coding, &p->coding_cap, p->all_codings + 1,
	    sizeof(*p->coding));
	p->coding[p->all_codings++] = (struct project_in_coding){
	    PROJECT_IN_NONE, user_name(p, guid_of(r, "creatingUser")) };
	if (r->selection) {
		p->selection[p->selections - 1].codings++;
	} else {
		if (s->codings++ == 0)
			s->coding = p->all_codings - 1;
	}
}

static void
set_code(struct project_in_reading *r)
{
	struct project_in *p = r->p;
	uint32_t n = names_find(&p->guids, guid_of(r, "targetGUID"));

	if (r->source && p->all_codings > 0 && n != NAMES_NONE)
		p->coding[p->all_codings - 1].code = p->by_guid[n];
}

/* What stands between the tags of the element that has opened. */
static enum xml_event
read_text(struct project_in_reading *r)
{
	unsigned depth = xml_depth(r->xml);
	enum xml_event e;

	buf_clear(&r->text);
	while (xml_inside(r->xml, depth, &e))
		if (e == XML_AT_TEXT && r->text.n < INLINE_MAX)
			buf_adds(&r->text, xml_text(r->xml));
	return e;
}

/* tw-qda states an id where the name would give another one. */
static enum xml_event
read_description(struct project_in_reading *r)
{
	enum xml_event e = read_text(r);
	struct str text = buf_str(&r->text), line;
	uint32_t code = r->depth > 0 ? r->open[r->depth - 1] : PROJECT_IN_NONE;

	if (r->p->ours && code != PROJECT_IN_NONE && !r->source &&
	    str_split(&text, '\n', &line) && str_starts(line, STR("id: ")))
		name_code(r->p, code, str_skip(line, 4));
	return e;
}

static bool
is_text(const struct xml *x)
{
	return xml_is(x, "TextSource") || xml_is(x, "Representation") ||
	    xml_is(x, "TextDescription") || xml_is(x, "Transcript");
}

static enum xml_event
take_open(struct project_in_reading *r)
{
	struct xml *x = r->xml;
	enum xml_event e = XML_AT_OPEN;

	if (xml_is(x, "Project")) {
		r->project = true;
		r->p->origin = keep_attribute(r, "origin");
		r->p->ours = str_starts(r->p->origin, STR("tw "));
	} else if (xml_is(x, "User")) {
		add_user(r);
	} else if (xml_is(x, "Code")) {
		open_code(r);
	} else if (is_text(x)) {
		open_source(r);
	} else if (xml_is(x, "PlainTextSelection")) {
		open_selection(r);
	} else if (str_ends(xml_name(x), STR("Selection"))) {
		r->p->unread++;
		xml_skip(x);
	} else if (xml_is(x, "Coding")) {
		add_coding(r);
	} else if (xml_is(x, "CodeRef")) {
		set_code(r);
	} else if (xml_is(x, "Description")) {
		e = read_description(r);
	} else if (xml_is(x, "PlainTextContent") && r->source) {
		e = read_text(r);
		r->p->source[r->p->sources - 1].text = arena_str(&r->p->arena,
		    buf_str(&r->text));
	} else if (xml_is(x, "Notes") || xml_is(x, "Sets") ||
	    xml_is(x, "Graphs") || xml_is(x, "Links")) {
		xml_skip(x);
	}
	return e;
}

static void
take_close(struct project_in_reading *r)
{
	if (xml_is(r->xml, "Code") && r->depth > 0)
		r->depth--;
	else if (is_text(r->xml))
		r->source = false;
	else if (xml_is(r->xml, "PlainTextSelection"))
		r->selection = false;
}

/* Says why, when a project cannot be used; whether it can. */
static bool
check_project(const struct project_in_reading *r, enum xml_event last)
{
	struct buf why = { 0 };

	if (last == XML_AT_END && r->project)
		return true;
	if (last == XML_AT_ERROR)
		buf_addz(&why, xml_error(r->xml));
	else
		buf_addz(&why, "XML, but no project of REFI-QDA");
	archived_used_none(&why);
	diag_trouble("%s:project.qde:%zu: %s; of the project nothing is used, "
	    "for what is missing would count as not coded: export it again "
	    "from the program that made it", r->p->file,
	    last == XML_AT_ERROR ? xml_line(r->xml) : 1,
	    buf_z(&why));
	buf_free(&why);
	return false;
}

bool
project_in_read(struct project_in *p, struct zip *zip)
{
	struct project_in_reading r = { .p = p };
	struct stored_inner from;
	enum xml_event e;
	bool good;

	p->file = zip_name(zip);
	if (zip_find(zip, STR("project.qde")) == SIZE_MAX)
		diag_trouble("%s: there is no project.qde in it: no project of "
		    "REFI-QDA; export it again from the program that made it",
		    p->file);
	if (!zip_begin(zip, STR("project.qde"), &from))
		return false;
	r.xml = xml_open(from);
	while (xml_more(r.xml, &e)) {
		if (e == XML_AT_OPEN && (e = take_open(&r)) == XML_AT_ERROR)
			break;
		if (e == XML_AT_CLOSE)
			take_close(&r);
	}
	good = check_project(&r, e);
	xml_close(r.xml);
	buf_free(&r.text);
	return good;
}

void
project_in_free(struct project_in *p)
{
	free(p->code);
	free(p->source);
	free(p->selection);
	free(p->coding);
	free(p->by_guid);
	free(p->user_name);
	names_free(&p->guids);
	names_free(&p->users);
	names_free(&p->paths);
	arena_free(&p->arena);
	*p = (struct project_in){ 0 };
}
