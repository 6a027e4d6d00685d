# A table is the same however it comes in: a line that names the delimiter by
# itself, a header whose first name has a line end and a quote in it.
{ printf 'sep=;\r\n'; sleep 0.2; printf 'id;text'; sleep 0.2; printf ',a,b,c\r\n1000001;one\r\n'; } | tw-normalize --dehydrate
{ printf '"the\n'; sleep 0.2; printf 'label","id","text"\n'; sleep 0.2; printf '"x","1000002","two"\n'; } | tw-normalize --extra | jq -c '[.id, .extra]'
