# A stray sign between elements of an array that is one line is reported, and the
# elements around it are kept: with brackets inside of them, and with such signs
# in their texts.
post() {
	printf '{"id_str":"46641258312184627%s","created_at":"Wed May 14 03:00:00 +0000 2014","text":"%s",' "$1" "$2"
	printf '"user":{"id_str":"5","screen_name":"x"},"entities":{"urls":[{"id_str":"1"},{"id_str":"2"},{"id_str":"3"}]},"note":"} ] , ? { [ \\" {\\"id_str\\":"}'
}
for stray in x '?' '}' ']' '{' '[' '"' , ';' '??? , ??' '}}' '{{' '"a' 'a"' 'x"y"z' '"y"' nul 5; do
	for comma in '' ,; do
		printf '[%s,%s%s %s %s,%s]\n' "$(post 1 satu)" "$(post 2 'dua } {')" "$comma" "$stray" \
		    "$(post 3 'tiga ] [ \"')" "$(post 4 empat)" > a.json
		echo "$comma $stray: $(tw-normalize a.json 2> said | jq -r .text | sed 's/ .*//' | paste -s -d ' ' -)"
		sed 's/^tw-normalize: a.json//; s/^/	/' said
	done
done
# The first one, the last one, and all of them on a line of their own.
printf '[? %s,%s ?]\n' "$(post 1 satu)" "$(post 2 dua)" | tw-normalize | jq -c .text
printf '[%s\n? ,%s\n,%s ?\n,%s]\n' "$(post 1 satu)" "$(post 2 dua)" "$(post 3 tiga)" "$(post 4 empat)" | tw-normalize | jq -c .text
