# A table is the same however it comes in: a line that names the delimiter by
# itself, a header whose first name has line ends in it.
{ printf 'sep=;\r\n'; sleep 0.2; printf 'id;the label,'; sleep 0.2; printf 'a, b, c;text\r\n1000001;x;one\r\n'; } | tw-normalize --extra | jq -c '[.id, .text, .extra]'
{ printf '"the\n'; sleep 0.2; printf 'long\n'; sleep 0.2; printf 'and wide\n'; sleep 0.2; printf 'label","id","text"\n"x","1000002","two"\n'; } | tw-normalize --extra | jq -c '[.id, .text, .extra]'
