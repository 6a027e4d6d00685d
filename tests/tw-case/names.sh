# Two posts that both name something smaller than a district are of one trouble
# when it is the same, or lies near by the gazetteer; a direction names nothing,
# nor does what is wider than a district; what is not listed is told apart by its
# name.
. "$src/tests/tw-case/lib"
printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' kind id name in forms lat lon radius_m \
    head gazetteer 1 '' '' '' '' '' head levels district '' '' '' '' '' \
    head words id-places '' '' '' '' '' \
    district dago Dago '' '' -6.88 107.61 1500 \
    street jalan-satu 'Jalan Satu' dago '' -6.88 107.61 200 \
    street jalan-dua 'Jalan Dua' dago '' -6.882 107.61 100 \
    street jalan-tiga 'Jalan Tiga' dago '' -6.89 107.61 100 \
    above kota 'Kota Lama' dago '' '' '' '' > city.tsv
post() { # id hour text
	printf '{"id":"%s","created_at":"2015-05-01T%s:00:00+07:00","platform":"twitter","author":{"handle":"w%s"},"text":"%s","topic":["road/hole"]}\n' "$1" "$2" "$1" "$3"
}
{
	post 1 08 'hole di jl satu dago'
	post 2 09 'hole di jl dua'
	post 3 10 'hole di jl tiga'
	post 4 11 'hole di jl tiga arah jl satu'
	post 5 12 'hole di jl satu kota lama'
	post 6 13 'hole di jl dua kota lama'
	post 7 14 'hole di gg mawar kec dago'
	post 8 15 'hole lagi di gg mawar, kec dago'
	post 9 16 'hole di gg melati kec dago'
} | tw-tag-place -g ./city.tsv > in
echo 'with coordinates'
tw-case --through -c book.codebook -g ./city.tsv in | grouped
echo 'by names alone'
tw-case --through -c book.codebook in | grouped
echo 'placed as deep as entries are'
sed 's/,"place_about.*/}/' in | tw-tag-place -g ./city.tsv --precision entry |
    tw-case --through -c book.codebook | grouped
