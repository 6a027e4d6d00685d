# A text longer than a cell of a spreadsheet is cut there, and named.
awk 'BEGIN { s = "kota "; while (length(s) < 40000) s = s s; print "{\"id\":\"1\",\"platform\":\"x\",\"text\":\"" s "\"}" }' > in
tw-sample --simple -o xlsx in > out.xlsx
echo $?
tw-sample --simple -o csv in | wc -c
