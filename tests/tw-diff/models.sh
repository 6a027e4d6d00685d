# Two models: which posts gain and lose a code, and the shares.
. "$src/tests/tw-learn/lib/lib"
coded 200
posts 40
head -n 60 coded.ndjson | sed 's/"praise"/"complaint"/' > wrong
tw-learn -d tone=.labels.tone -M before.model wrong > rows
tw-learn -d tone=.labels.tone -M after.model coded.ndjson > rows
tw-diff -o table -M before.model -M after.model posts.ndjson > table
tw-diff -M before.model -M after.model posts.ndjson > rows
jq -c 'select(.row == "code") | [.code, .before != null, .after, .gained, .lost, .of]' rows
jq -c 'select(.row == "post" and .change == "gained") | .text as $t |
    select($t[.at[0]:.at[1]] != .words or .p_after < 0.5)' rows
jq -r 'select(.row == "post") | .change' rows | sort | uniq -c | sed 's/^ *//'
tw-tag -M after.model posts.ndjson | jq -r '.tone[]' | sort | uniq -c | sed 's/^ *//'
tw-diff -M after.model -M after.model posts.ndjson | jq -c '[.code, .gained, .lost, .why]'
head -n 5 posts.ndjson | tw-diff -M before.model -M after.model --part code |
    jq -c '[.code, .gained, .low != null, .why]'
tw-diff -M after.model posts.ndjson
tw-diff -M after.model -M after.model --part rule posts.ndjson
