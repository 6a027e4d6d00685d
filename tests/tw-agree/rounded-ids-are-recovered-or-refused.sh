# What a spreadsheet made of ids: by the link, by the one post that fits, or not.
d=$src/tests/tw-agree
cat > ana.csv <<'END'
id,url,lapor
675127116845989000,,y
675127116845990000,,y
"6,03412345678901E+17",,n
603412345678902000,,n
6.75127E+17,https://twitter.com/kota/status/675127116845990912,n
"=""42""",,n
'x0123456789abcdef,,n
END
tw-agree -c "$d/book.codebook" --design "$d/design.ndjson" --part agree ana.csv
