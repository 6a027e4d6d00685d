#include "dossier/manifest.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/diag.h"
#include "base/hash.h"
#include "base/mem.h"
#include "base/visible.h"
#include "codebook/codebook.h"
#include "io/digest.h"
#include "io/input.h"
#include "io/shipped.h"

enum { MANIFEST_BYTES_MAX = 64 << 20 };

/* The list that is being written. */
struct manifest_list {
	struct buf *out;
	struct str here;	/* the current folder with a / after it */
	bool good;
	bool first;
};

struct str
manifest_role(const char *s, const char *role, const char **file)
{
	const char *equals = strchr(s, '=');

	*file = s;
	if (equals == NULL || equals == s || access(s, F_OK) == 0)
		return str_of(role);
	*file = equals + 1;
	return (struct str){ s, (size_t)(equals - s) };
}

static void
begin_item(struct manifest_list *l)
{
	buf_addz(l->out, l->first ? "\n" : ",\n");
	l->first = false;
}

/*
 * Appends a name or a command as a string. What lies below the current folder
 * is named from there: where that is on this machine is nobody's concern.
 */
static void
add_string(struct manifest_list *l, struct str s)
{
	struct buf text = { 0 };
	size_t i;

	while (l->here.n > 1 && (i = str_find(s, l->here)) != SIZE_MAX) {
		bool begins = i == 0 || s.p[i - 1] == ' ' ||
		    s.p[i - 1] == '=' || s.p[i - 1] == '\'';

		buf_adds(&text, str_sub(s, 0, begins ? i : i + l->here.n));
		s = str_skip(s, i + l->here.n);
	}
	buf_adds(&text, s);
	if (!visible_utf8(buf_str(&text)))
		diag_die("%s: a name that is not UTF-8 cannot stand in a "
		    "manifest: rename the file", diag_vis(buf_str(&text)));
	json_quote(l->out, buf_str(&text));
	buf_free(&text);
}

/* The file that a name with this role stands for; free(3) it. */
static char *
find_file(struct str role, const char *name)
{
	static const char *const shared[][3] = {
		{ "codebook", "codebooks", ".codebook" },
		{ "lexicon", "lexicons", ".lexicon" },
		{ "priorities", "priorities", ".tsv" }
	};

	for (size_t i = 0; i < 3; i++)
		if (str_is(role, shared[i][0]))
			return shipped_find(name, shared[i][1], shared[i][2]);
	return mem_dup(str_of(name));
}

/* "name" is what was asked for, the bytes are those of the file it stands for. */
static void
add_file(struct manifest_list *l, struct str role, const char *name)
{
	char *path = find_file(role, name);
	struct digest d;
	uint64_t records;

	if (!digest_file(path, &d)) {
		diag_trouble("%s: %s", path, strerror(errno));
		l->good = false;
		free(path);
		return;
	}
	begin_item(l);
	buf_addz(l->out, "{\"role\":");
	json_quote(l->out, role);
	buf_addz(l->out, ",\"name\":");
	add_string(l, str_of(name));
	buf_addf(l->out, ",\"bytes\":%ju", (uintmax_t)d.bytes);
	if (digest_records(path, &records))
		buf_addf(l->out, ",\"records\":%ju", (uintmax_t)records);
	buf_addf(l->out, ",\"sha256\":\"%s\"}", d.sha256);
	free(path);
}

/* Adds the file of this name, when it is not in seen. */
static void
add_once(struct manifest_list *l, struct str role, struct str name,
    struct names *seen)
{
	uint32_t before = seen->n;
	char *z;

	names_add(seen, name);
	if (seen->n == before)
		return;
	z = mem_dup(name);
	add_file(l, role, z);
	free(z);
}

/* The books, and the books and lexicons that they name, each once. */
static void
add_books(struct manifest_list *l, const struct cli_list *books)
{
	struct names included = { 0 }, lexicons = { 0 };

	for (size_t i = 0; i < books->n; i++)
		add_once(l, STR("codebook"), str_of(books->item[i]), &included);
	for (size_t i = 0; i < books->n; i++) {
		struct codebook *book = codebook_open(&books->item[i], 1);

		for (size_t k = 1; k < book->files; k++)
			add_once(l, STR("codebook"), book->file[k].name,
			    &included);
		for (size_t k = 0; k < book->lexicons; k++)
			add_once(l, STR("lexicon"), book->lexicon[k].name,
			    &lexicons);
		codebook_close(book);
	}
	names_free(&included);
	names_free(&lexicons);
}

static void
add_flows(struct manifest_list *l, const struct cli_list *flows)
{
	struct json json = { 0 };

	for (size_t i = 0; i < flows->n; i++) {
		struct buf text = { 0 };
		const char *file;
		struct str role = manifest_role(flows->item[i], "tw-normalize",
		    &file);

		if (!input_slurp(file, MANIFEST_BYTES_MAX, &text)) {
			l->good = false;
		} else if (!json_scan(&json, buf_str(&text), 0) ||
		    json.node->type != JSON_OBJECT) {
			diag_trouble("%s: no flow of tw-normalize --flow",
			    file);
			l->good = false;
		} else {
			begin_item(l);
			json_quote(l->out, role);
			buf_addc(l->out, ':');
			buf_adds(l->out, json_raw(json.node));
		}
		buf_free(&text);
	}
	json_free(&json);
}

bool
manifest_write(struct buf *out, const struct manifest_parts *m)
{
	char *here = getcwd(NULL, 0);
	struct buf folder = { 0 };
	struct manifest_list l = { .out = out, .good = true };

	buf_addf(&folder, "%s/", here == NULL ? "" : here);
	l.here = buf_str(&folder);
	buf_addz(out, "{\"manifest\":1,\n\"version\":\"" TW_VERSION
	    "\",\n\"steps\":[");
	l.first = true;
	for (size_t i = 0; i < m->steps->n; i++) {
		begin_item(&l);
		add_string(&l, str_of(m->steps->item[i]));
	}
	buf_addz(out, "],\n\"files\":[");
	l.first = true;
	for (size_t i = 0; m->files[i] != NULL; i++) {
		const char *file;
		struct str role = manifest_role(m->files[i], "input", &file);

		add_file(&l, role, file);
	}
	add_books(&l, m->books);
	buf_addz(out, "],\n\"flow\":{");
	l.first = true;
	add_flows(&l, m->flows);
	buf_addz(out, "}}\n");
	buf_free(&folder);
	free(here);
	return l.good;
}

/* One entry of "files"; whether it is as it was. */
static bool
verify_file(const struct json_node *entry, const char *manifest, size_t number)
{
	struct buf scratch = { 0 };
	struct str role, name, sha;
	struct digest d;
	char *asked, *path;
	bool good = false;

	buf_reserve(&scratch, entry->n);
	role = json_text(json_get_type(entry, "role", JSON_STRING), &scratch);
	name = json_text(json_get_type(entry, "name", JSON_STRING), &scratch);
	sha = json_text(json_get_type(entry, "sha256", JSON_STRING), &scratch);
	asked = mem_dup(name);
	path = find_file(role, asked);
	free(asked);
	if (name.n == 0 || sha.n != DIGEST_HEX)
		diag_finding("%s: entry %zu of files: no name or no sha256",
		    manifest, number);
	else if (!digest_file(path, &d))
		diag_finding("%s: %s", diag_vis(name), strerror(errno));
	else if (!str_is(sha, d.sha256))
		diag_finding("%s: differs: it was %s, it is %s",
		    diag_vis(name), diag_vis(sha), d.sha256);
	else
		good = true;
	free(path);
	buf_free(&scratch);
	return good;
}

void
manifest_verify(const char *path)
{
	struct buf text = { 0 };
	struct json json = { 0 };
	const struct json_node *files, *version;
	size_t good = 0, all = 0;

	if (!input_slurp(path, MANIFEST_BYTES_MAX, &text))
		return;
	if (!json_scan(&json, buf_str(&text), 4))
		diag_die("%s: %s", path, json.error);
	files = json_get_type(json.node, "files", JSON_ARRAY);
	version = json_get_type(json.node, "version", JSON_STRING);
	if (files == NULL || version == NULL ||
	    json_get(json.node, "manifest") == NULL)
		diag_die("%s: no manifest of tw-report --manifest", path);
	if (!json_is(version, TW_VERSION))
		diag_finding("%s: made by version %s, this is " TW_VERSION,
		    path, diag_vis(json_raw(version)));
	JSON_EACH(entry, files) {
		all++;
		good += verify_file(entry, path, all);
	}
	diag_note("%s: of %zu %s %zu %s", path, all, all == 1 ? "file" :
	    "files", good, good == 1 ? "is as it was" : "are as they were");
	json_free(&json);
	buf_free(&text);
}
