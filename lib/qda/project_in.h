/* A project of REFI-QDA (.qdpx) read: its texts, and who coded what in them. */
#ifndef QDA_PROJECT_IN_H
#define QDA_PROJECT_IN_H

#include "base/hash.h"
#include "base/mem.h"
#include "office/zip.h"

#define PROJECT_IN_NONE UINT32_MAX

/* A code; parents come before their children. */
struct project_in_code {
	struct str path;	/* of ids, made from the names */
	struct str top;		/* the id of the highest code above it, or own */
	uint32_t parent;
};

struct project_in_coding {
	uint32_t code;		/* PROJECT_IN_NONE: none that is known */
	struct str coder;	/* the user's name, else the guid; may be empty */
};

/* Of a text, in its own way to count; the end is not included. */
struct project_in_selection {
	struct str guid;
	struct str name;	/* often the words that are selected */
	size_t from, to;
	size_t coding, codings;	/* the first, and how many */
};

struct project_in_source {
	struct str guid;
	struct str name;
	struct str path;	/* of its text in the archive; empty: inline */
	struct str text;	/* inline */
	bool looked;		/* somebody has coded or changed it */
	size_t selection, selections;
	size_t coding, codings;	/* of the source as a whole */
};

struct project_in {
	const char *file;
	struct str origin;	/* the program that wrote it */
	bool ours;		/* tw-qda */
	struct project_in_code *code;
	struct project_in_source *source;
	struct project_in_selection *selection;
	struct project_in_coding *coding;
	size_t codes, sources, selections, all_codings;
	size_t code_cap, source_cap, selection_cap, coding_cap;
	size_t unread;		/* selections in pictures, sound and films */
	struct names guids;	/* of codes and users: */
	uint32_t *by_guid;	/* number of the code */
	size_t guid_cap;
	struct names users;	/* guids: */
	struct str *user_name;
	size_t user_cap;
	struct names paths;	/* of codes, that they differ */
	struct arena arena;
};

/*
 * Reads project.qde of a zip archive. False when it is not there or its XML is
 * wrong: said, status 2. project_in_free() frees in any case.
 */
bool project_in_read(struct project_in *, struct zip *);
void project_in_free(struct project_in *);

#endif
