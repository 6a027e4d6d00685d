# abusive: labels.abusive is 1 where a post attacks somebody or is coarse.
select(.labels | has("abusive")) |
{id, text, abuse: [if .labels.abusive == 1 then "abusive" else empty end]}
