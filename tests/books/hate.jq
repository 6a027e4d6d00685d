# abuse-id: labels.hs is 1 where a post attacks somebody.
select(.labels | has("hs")) | {id, text, abuse: [if .labels.hs == 1 then "attack" else empty end]}
