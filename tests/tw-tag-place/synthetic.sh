# Two thousand posts that nobody wrote, about places of the gazetteer that
# ships: of each way to name one 95 of 100 are found, mistyped ones 90; of
# ordinary words that are weak names, words that are no places and no name at
# all 95 of 100 are placed nowhere.
"$build"/tools/placegen bandung 2000 7 | tw-tag-place -g bandung > out
jq -rs 'group_by(.extra.kind)[] | {kind: .[0].extra.kind, n: length,
    right: ([.[] | select(.place_about == .extra.truth)] | length)} |
    "\(.kind) \(if .n < 100 then "are few: \(.n)"
    elif .right >= .n * (if .kind == "typo" then 0.9 else 0.95 end) then "yes"
    else "\(.right) of \(.n)" end)"' out
