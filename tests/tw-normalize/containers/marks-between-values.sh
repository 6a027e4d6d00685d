# The mark that begins a file, in files that were joined, and the sign that ends
# one of DOS are no values and no rows; nor is a header that comes again.
b='{"id_str":"%s","text":"a","user":{"screen_name":"w"}}\n'
{ printf '\357\273\277'; printf "$b" 1; printf '\357\273\277'; printf "$b" 2; printf '\032'; } > x.jsonl
tw-normalize --dehydrate x.jsonl
{
	printf '\357\273\277id,username,text\r\n3,w,a\r\n\032'
	printf '\357\273\277id,username,text\r\n4,w,"b\r\nc"\r\n\0\0\0005,w,d\r\n\032'
} > x.csv
tw-normalize x.csv | jq -c '[.id,.text]'
