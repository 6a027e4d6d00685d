# Posts with two codes: each code by its own threshold, nobody asked for it.
. "$src/tests/tw-learn/lib/lib"
coded 200
jq -c '.tone = [(.text | if test("jalan") then "road" else empty end),
    (.text | if test("pagi|malam") then "hour" else empty end)]' \
    coded.ndjson > two
tw-learn -d tone -M m.model two | jq -c 'select(.row == "learnt") |
    [.code, .posts, .f1 > 0.8]'
one_line m.model | jq -c '[.multi, (.codes[] | .threshold > 0 and .threshold < 1), has("confusion")]'
sed 's/,"labels":.*/}/' two | tw-tag -M m.model --no-evidence |
    jq -c .tone | sort | uniq -c | sed 's/^ *[0-9]* //'
