# Columns count characters; the caret stands below them on the screen: tabs are
# copied, wide characters take two columns, marks none, long lines are cut.
{
	printf 'codebook 1\n* a A\n'
	printf '\t日本\t| 本 x!\n'
	printf '  kafe\314\201 | 👍🏽 | x!\n'
	printf '  a | \\\n\tb!\n'
	printf '  a | %0200d | b! | %0200d\n' 0 0
} > x.codebook
tw-lint -c x.codebook
