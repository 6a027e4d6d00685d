# Copies of a text are drawn once, under the first id; letters in another case,
# other links and mentions and more blanks make no other text. What the rules
# see in them may: then they are two.
. "$src/tests/tw-sample/lib"
post() {
	echo '{"id":"'$1'","platform":"twitter","text":"'$2'","program":['$3'],"program_near":[]}'
}
{
	post 9 'Kota  pintar @a https://t.co/x'
	post 10 'kota pintar @bb http://example.org/y?z'
	post 3 'KOTA PINTAR @c www.example.org/'
	post 4 'kota pintar @c'
	post 5 'kota pintar @d' '"wifi"'
} > in
for o in cat 'sort -r'; do
	$o in | tw-sample -c ./programs.codebook --once-per text -o tsv --design d 2> err
	cut -d ' ' -f 2- err
	jq -c 'select(.row == "post") | [.id, .copies, .cells]' d
	jq -c 'select(.row == "design") | [.records, .units, .drawn, .once_per]' d
done
