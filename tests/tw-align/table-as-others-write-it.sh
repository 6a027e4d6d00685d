# A byte order mark, carriage returns, quotes, blanks and missing last fields.
printf '\357\273\277source\titem \tweight\tnote\r\n"budget"\t wifi\t3\r\n# a comment\r\n\r\nbudget\t"lapor"\t1\tlast' > p.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" |
    tw-align -p p.tsv --part item | grep -v null | grep -o -e '"program":"[a-z]*"' -e '"due":[0-9.]*'
