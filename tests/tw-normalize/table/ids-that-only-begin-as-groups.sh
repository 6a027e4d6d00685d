# What begins as an id in groups of three and goes on otherwise is no such id.
tw-normalize -q <<'END' | jq -c '[.id, .text]'
id,date,text
"123,456,78x,9012",2014-05-14 10:00:00,a
END
