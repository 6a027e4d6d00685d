# Words that the author quotes are not learnt from, unless asked.
. "$src/tests/tw-learn/lib/lib"
coded 100
jq -c '.own = [[0, 7]]' coded.ndjson > quoting
tw-learn -d tone=.labels.tone -M own.model quoting |
    jq -c 'select(.row == "all") | .texts'
tw-learn -d tone=.labels.tone --scope any -M any.model quoting |
    jq -c 'select(.row == "all") | .texts > 90'
tw-learn -d tone=.labels.tone --scope quoted -M quoted.model quoting |
    jq -c 'select(.row == "all") | .texts > 90'
one_line any.model | jq -c .scope
