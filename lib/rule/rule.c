#include "rule/rule.h"

#include <stdlib.h>

#include "base/mem.h"

static const char *const names[] = {
	[RULE_WORD] = "word",
	[RULE_PHRASE] = "phrase",
	[RULE_QUOTED] = "quoted",
	[RULE_EXACT] = "exact",
	[RULE_STEM] = "stem",
	[RULE_HASHTAG] = "hashtag",
	[RULE_MENTION] = "mention",
	[RULE_EMOJI] = "emoji",
	[RULE_REGEX] = "regex",
	[RULE_CODE] = "code",
	[RULE_URL] = "url",
	[RULE_AUTHOR] = "author",
	[RULE_KIND] = "kind",
	[RULE_LANG] = "lang",
	[RULE_SINCE] = "since",
	[RULE_UNTIL] = "until",
	[RULE_NEAR] = "near",
	[RULE_THEN] = "then",
	[RULE_NOT] = "not",
	[RULE_AND] = "and",
	[RULE_OR] = "or"
};

const char *
rule_kind_name(enum rule_kind kind)
{
	return names[kind];
}

void
rule_show(struct buf *out, const struct rule_tree *tree, uint32_t node)
{
	const struct rule_node *r = &tree->node[node];

	buf_addf(out, "(%s", names[r->kind]);
	if (r->kind == RULE_NEAR || r->kind == RULE_THEN)
		buf_addf(out, "/%u", r->n);
	if (r->kind == RULE_REGEX && r->n > 0)
		buf_addz(out, "/i");
	if (r->child == 0) {
		buf_addc(out, ' ');
		buf_adds(out, r->text);
	}
	RULE_EACH(tree, i, node) {
		buf_addc(out, ' ');
		rule_show(out, tree, i);
	}
	buf_addc(out, ')');
}

void
rule_free(struct rule_tree *tree)
{
	for (size_t i = 1; i < tree->n; i++)
		regex_close(tree->node[i].regex);
	free(tree->node);
	*tree = (struct rule_tree){ 0 };
}
