# Two coders: where they differ a half, unless the final value says.
. "$src/tests/tw-agree/make-archive"
sed '3s/,n,/,y,/; 4s/,y,/,n,/' ana.csv > budi.csv
printf 'id,code,ana,budi,final\n' > final.csv
sed -n '3p;4p' ana.csv | awk -F, '{ print $1 ",lapor,y,n,y" }' >> final.csv
set -- -c "$src/tests/tw-agree/book.codebook" --design design.ndjson --gold ana.csv --gold budi.csv --correct --of records archive.ndjson
tw-agree "$@" | jq -c 'select(.program == "lapor") | [.n, .disputed, .disputed_low, .share, .disputed_high]'
tw-agree "$@" --final final.csv | jq -c 'select(.program == "lapor") | [.n, .disputed, .disputed_low, .share, .disputed_high]'
