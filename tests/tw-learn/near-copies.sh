# Near copies, replies and posts of one conversation are one group; equal texts
# are one text.
post() { printf '{"id":"%s","text":"%s","tone":["%s"]%s}\n' "$@"; }
{
	post 1 'satu dua tiga empat lima enam' a ''
	post 2 'satu dua tiga empat lima enam' a ''
	post 3 'RT @b: satu dua tiga empat lima enam tujuh' a ''
	post 4 'sama sekali lain dari yang ada' b ',"conversation":"9"'
	post 5 'ini pun lain lagi dari semua' a ',"reply_to":{"id":"4"}'
	post 6 'tidak ada yang seperti ini juga' b ',"conversation":"9"'
	post 7 'berdiri sendiri tanpa teman di sini' b ''
	post 8 'sendirian di ujung jalan yang jauh' a ''
} > coded.ndjson
tw-learn -d tone -M m.model --min 2 --folds 2 coded.ndjson |
jq -c 'select(.row == "all") | [.posts, .texts, .groups]'
