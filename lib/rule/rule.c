#include "rule/rule.h"

#include <stdlib.h>

#include "base/mem.h"

const struct rule_trait rule_traits[RULE_KINDS] = {
	[RULE_WORD] = { .name = "word", .form = RULE_IS_TEXT, .placed = true },
	[RULE_PHRASE] = { .name = "phrase",
	    .form = RULE_IS_TEXT, .placed = true },
	[RULE_QUOTED] = { .name = "quoted",
	    .form = RULE_IS_TEXT, .placed = true },
	[RULE_EXACT] = { .name = "exact",
	    .form = RULE_IS_TEXT, .placed = true },
	[RULE_STEM] = { .name = "stem", .form = RULE_IS_TEXT, .placed = true },
	[RULE_HASHTAG] = { .name = "hashtag",
	    .form = RULE_IS_TEXT, .placed = true },
	[RULE_MENTION] = { .name = "mention",
	    .form = RULE_IS_TEXT, .placed = true },
	[RULE_EMOJI] = { .name = "emoji",
	    .form = RULE_IS_TEXT, .placed = true },
	[RULE_REGEX] = { .name = "regex", .form = RULE_IS_REGEX, .placed = true,
	    .free = true },
	[RULE_CODE] = { .name = "code", .form = RULE_IS_CODE, .placed = true },
	[RULE_URL] = { .name = "url", .form = RULE_IS_LINK },
	[RULE_AUTHOR] = { .name = "author",
	    .form = RULE_IS_FACT, .free = true },
	[RULE_KIND] = { .name = "kind", .form = RULE_IS_FACT, .free = true },
	[RULE_LANG] = { .name = "lang", .form = RULE_IS_FACT, .free = true },
	[RULE_SINCE] = { .name = "since", .form = RULE_IS_FACT, .free = true },
	[RULE_UNTIL] = { .name = "until", .form = RULE_IS_FACT, .free = true },
	[RULE_NEAR] = { .name = "near", .form = RULE_IS_NEAR, .sides = 2 },
	[RULE_THEN] = { .name = "then",
	    .form = RULE_IS_NEAR, .sides = 2, .ordered = true },
	[RULE_NOT] = { .name = "not",
	    .form = RULE_IS_NOT, .sides = 1, .free = true },
	[RULE_AND] = { .name = "and",
	    .form = RULE_IS_AND, .sides = RULE_SIDES },
	[RULE_OR] = { .name = "or", .form = RULE_IS_OR, .sides = RULE_SIDES }
};

void
rule_show(struct buf *out, const struct rule_tree *tree, uint32_t node)
{
	const struct rule_node *r = &tree->node[node];

	buf_addf(out, "(%s", rule_traits[r->kind].name);
	if (rule_form(r->kind) == RULE_IS_NEAR)
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
