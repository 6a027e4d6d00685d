# The commands of tw-city(7) on a made-up city.
cp "$src/tests/tw-gazetteer/town.tsv" city.tsv
printf 'handle\toffice\tsince\tuntil\njalankota\tPublic Works\t\t\n' > officials.tsv
awk '/^codebook 1/ { on = 1 } /^\.Ed/ { on = 0 } on' "$src/man/tw-city.7" > offices.codebook
i=0
while read -r author text; do
	i=$((i + 1))
	printf '{"id":"%d","platform":"twitter","created_at":"2015-04-%02dT10:00:00+07:00","author":{"handle":"%s"},"kind":"original","text":"%s","mentions":["jalankota"]}\n' \
	    $((100 + i)) $((i % 28 + 1)) "$author" "$text"
done > posts.ndjson <<'T'
ani @jalankota jalan berlubang di jl soma dekat pasar rebo, mohon diperbaiki
budi @jalankota jalan rusak parah di pasirbalong kapan diperbaiki
cici @jalankota banjir lagi di kebonratu tolong
dedi @jalankota lampu jalan mati di jl pelita sudah seminggu
euis @jalankota banjir di sindangwuri, selokan mampet
fajar @jalankota jalan berlubang di kertabumi parah pisan
gina @jalankota macet cipanasan, kok dibiarkan
hadi @jalankota trotoar rusak depan stasiun tegal tolong diperbaiki
T
printf '{"id":"200","platform":"twitter","created_at":"2015-04-02T15:00:00+07:00","author":{"handle":"jalankota"},"kind":"reply","text":"@ani siap, tim ke lokasi","mentions":["ani"],"reply_to":{"id":"101","handle":"ani"}}\n' >> posts.ndjson
tw-lint -g ./city.tsv posts.ndjson
echo lint $?
tw-sort posts.ndjson > sorted.ndjson && mv sorted.ndjson posts.ndjson
tw-tag -c dialogue-id posts.ndjson | tw-tag -c complaints-id | tw-tag-place -g ./city.tsv > coded.ndjson
tw-count -b place_about -g ./city.tsv --distinct author.handle -o tsv coded.ndjson | cut -f 1-3,9
tw-count -b topic/1,place_about -c complaints-id -g ./city.tsv coded.ndjson > rows.ndjson
grep -c '"n":[1-9]' rows.ndjson
tw-count -b place_about -g ./city.tsv --distinct author.handle coded.ndjson > map.ndjson
tw-map -g ./city.tsv -o html map.ndjson > map.html
grep -c '<svg' map.html
tw-sort coded.ndjson | tw-thread --authors ./officials.tsv -b office | jq -c '[.row,.office,.n]' | head -3
tw-sort coded.ndjson | tw-case -c complaints-id -c ./offices.codebook --part case | jq -c '[.topic,.office,.place_about]' | sort
