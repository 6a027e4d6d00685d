# What is usual of an author who writes often is halved and stays what it was;
# states that hold no digits or too few are refused; circles of places that have
# a radius, or none; more kinds of type words than there is room for.
. "$src/tests/tw-tag-place/lib"
post() { # id, day, handle, text
	printf '{"id":"%s","created_at":"%s","author":{"handle":"%s"},"text":"%s"}\n' "$@"
}
# Three hundred days in one district, then four others, then nothing said.
awk 'BEGIN {
	for (d = 1; d <= 300; d++)
		printf "{\"id\":\"d%d\",\"created_at\":\"%d-%02d-%02dT08:00:00+07:00\",\"author\":{\"handle\":\"a\"},\"text\":\"di coblong jl dago\"}\n",
		    d, 2014 + int(d / 200), 1 + int(d % 200 / 20), 1 + d % 20
}' > often
{
	cat often
	for place in antapani 'kec cibiru' 'kec gedebage' 'kec cicendo' antapani 'kec arcamanik'; do
		n=$((n + 1))
		post "o$n" "2016-01-0${n}T08:00:00+07:00" a "banjir di $place"
	done
	post last 2016-01-09T08:00:00+07:00 a 'air mati lagi'
	post undated '' a 'air mati lagi'
	post other 2016-01-09T08:00:00+07:00 b 'air mati lagi'
} > posts.ndjson
tw-tag-place -g ./toy.tsv --state s posts.ndjson | tail -n 3 | show
printf 'handle\toffice\na\tdinas\n' > officials.tsv
tw-tag-place -g ./toy.tsv --authors ./officials.tsv posts.ndjson | tail -n 3 | show
# States
for change in 's/\("authors":"\)./\1x/' 's/\("authors":"\)./\1/' 's/\("posts":"\)./\1g/' \
    's/\("posts":"\)../\1/' 's/"authors":"/"authors":7,"x":"/'; do
	sed "$change" s > t
	tw-tag-place -g ./toy.tsv --state t < /dev/null
	echo "$? $change"
done
# Circles
{
	cat toy.tsv
	printf 'mall\t%s\t%s\tlengkong\t\t%s\t%s\t%s\n' \
	    pusat-satu 'Pusat Satu' -6.930 107.620 200 \
	    pusat-dua 'Pusat Dua' -6.9301 107.6201 100 \
	    pusat-tiga 'Pusat Tiga' -6.9302 107.6202 '' \
	    pusat-empat 'Pusat Empat' '' '' '' \
	    pusat-lima 'Pusat Lima' -6.94 107.64 100
} > malls.tsv
{
	post 1 '' '' 'pusat satu dan pusat dua'
	post 2 '' '' 'pusat dua dan pusat satu'
	post 3 '' '' 'pusat tiga dan pusat satu'
	post 4 '' '' 'pusat tiga'
	post 5 '' '' 'pusat empat'
	post 6 '' '' 'pusat empat dan pusat tiga'
	post 7 '' '' 'pusat satu dan pusat lima'
	post 8 '' '' 'pusat satu dan pusat dua dan pusat lima dan pusat empat'
	post 9 '' '' 'pusat satu di coblong'
} > malls
tw-tag-place -g ./malls.tsv --precision entry malls | jq -c '[.id, .place_about_ranked]'
# Kinds
{
	cat words.tsv
	awk 'BEGIN { for (i = 0; i < 70; i++) printf "type\tkata%d\tkind%d\t\n", i, i }'
} > many.tsv
sed 's,./words.tsv,./many.tsv,' toy.tsv > k.tsv
tw-tag-place -g ./k.tsv malls
