# A sum that no longer fits is an error, never a wrong number
for i in 1 2; do
	echo "{\"id\":\"$i\",\"text\":\"\",\"tag\":[\"a\"],\"v\":9223372036854775807}"
done > in
tw-count -b tag -w v --cluster none in
tw-count -b tag -w v in
head -1 in | tw-count -b tag -w v | sed 's/.*"sums"//'
echo '{"id":"3","text":"","tag":["a"],"v":0.5}' | tw-count -b tag -w v in -
echo '{"id":"4","text":"","tag":["a"],"v":92233720368547758070}' | tw-count -b tag -w v -
