/* What conditions of rules ask of a record, and its expanded links. */
#ifndef CODING_FACTS_H
#define CODING_FACTS_H

#include "base/buf.h"
#include "io/record.h"
#include "json/json.h"
#include "match/index.h"
#include "rule/rule.h"

struct facts {
	const struct record *record;	/* NULL: a bare text, nothing holds */
	const struct json_node *links;	/* the member urls */
	struct json json;
	struct buf text;	/* of a member that is escaped */
	struct str *url;	/* its links */
	size_t urls;
	size_t url_cap;
	struct buf decoded;	/* those that are escaped */
	struct buf host;
};

/*
 * Turns to another record and its member urls, NULL when it has none; without
 * a record, to a bare text.
 */
void facts_of(struct facts *, const struct record *,
    const struct json_node *urls);

/* Whether the condition RULE_AUTHOR ... RULE_UNTIL holds. */
bool facts_hold(struct facts *, const struct rule_node *);

/*
 * Adds a hit for each url: atom that one of the record's links is: from is
 * the number of the link in facts.url, first is MATCH_NONE.
 */
void facts_match_urls(struct facts *, const struct index *,
    const struct rule_tree *, struct match *);

void facts_free(struct facts *);

#endif
