# NaN and Infinity stand for what is not known; tabs, line ends and other control
# characters inside strings are text, NUL is nothing.
{
	echo '{"id_str":"1","text":"a","place":NaN,"x":-Infinity,"user":{"screen_name":"w"},"y":[nan,Infinity]}'
	printf '{"id_str":"2","text":"a\tb\nc\001d\000e","user":{"screen_name":"w"}}\n'
	echo '{"id_str":"3","text":"NaN","user":{"screen_name":"NaN"},"z":NaN}'
	echo '{"id_str":"4","text":"cut off'
	echo '{"id_str":"5","text":"a","user":{"screen_name":"w"}}'
	echo '{"id_str":"6","text":nothing}'
	printf '{"id_str":"7","text":"a","user":{"screen_name":"w"},"z":NaN}'
} > x.jsonl
tw-normalize x.jsonl | jq -c '[.id,.text]'
