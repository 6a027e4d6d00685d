# The gazetteer that ships has no mistakes, and no finding above a note.
tw-lint -g bandung -o tsv < /dev/null | cut -f 1,2 | sort | uniq -c | awk '$2 != "note" && $2 != "level"'
echo status $?
awk -F '\t' '!/^#/ { n[$1]++ } END { print n["kecamatan"], n["kelurahan"], (n["outside"] >= 39), (n["street"] >= 700) }' "$src/lib/share/gazetteers/bandung.tsv"
awk -F '\t' '$1 == "kelurahan" { n[$4]++ } END { for (k in n) print k, n[k] }' "$src/lib/share/gazetteers/bandung.tsv" | sort
