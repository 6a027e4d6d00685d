# The table of atoms of tw-codebook(5), line by line.
. "$src/tests/tw-tag/book.lib"
head='language: id'

# A word, in any case.
yes macet 'jalan macet' 'MACET!' 'Macet,jalan' '(macet)' 'macet2 macet'
no macet 'macetnyah' 'kemacetan' 'mac et'

# * any letters (also none), ? exactly one.
yes 'lapor*' 'lapor' 'laporan' 'LAPORKAN' 'laporan-laporan'
no 'lapor*' 'melapor' 'lap or'
yes 'wi?i' 'wifi' 'WIKI'
no 'wi?i' 'wii' 'wiffi'
yes 'm*t' 'macet' 'mt'
no 'm*t' 'macetan'

# Phrases: adjacent words; signs between them part words but are not counted.
yes 'smart city' 'Smart City' 'smart, city' 'smart   city' 'a smart! (city)'
no 'smart city' 'city smart' 'smart big city'
yes 'kota ban*' 'kota bandung'

# Quotes: every sign is needed, * and ? are signs.
yes '"smart city"' 'Smart City!' 'smart  city' 'smart, city'
no '"smart city"' 'smart big city' 'smart-citys'
yes '"kapan?"' 'kapan?' 'Kapan? Besok'
no '"kapan?"' 'kapan' 'kapan !' 'kapan ?'
yes '"24/7"' 'buka 24/7'
no '"24/7"' '24 7' '24-7'
yes '"lapor!"' 'LAPOR!' 'lapor!!'
no '"lapor!"' 'lapor' 'lapor ! x'
yes '"5 *"' 'bintang 5 *' '5  * ok'
no '"5 *"' 'bintang 5' '5*'
yes '"? b"' 'a ? b'
yes '" a ! "' 'a !'
no '" a ! "' 'a!'
no '"la*"' 'lapor'
yes '"kata \"itu\""' 'kata "itu" ada'
yes '"a \\ b"' 'a \ b'

# Braces: exactly these letters, case and signs.
yes '{LAPOR}' 'LAPOR kang' 'ke LAPOR!'
no '{LAPOR}' 'lapor' 'Lapor' 'LAPORAN'
yes '{Smart City}' 'Bandung Smart City'
no '{Smart City}' 'smart city' 'SmartCity' 'SMART CITY'
yes '{S.City}' 'di S.City'
no '{S.City}' 'di S City' 'di S.city'

# Stems.
yes '~luncur' 'diluncurkan' 'Peluncuran' 'luncur' 'meluncur'
no '~luncur' 'lancar'
yes '~peluncuran' 'diluncurkan'

# Only the hashtag, only the mention.
yes '#lapor' '#lapor' 'x #LAPOR!' '#Lapor,'
no '#lapor' 'lapor' '#laporan' '@lapor' 'a#lapor'
yes '#ppdb*' '#ppdb' '#ppdb2015' '#PPDBBandung'
no '#ppdb*' 'ppdb2015' '#xppdb'
yes '@ridwankamil' '@ridwankamil' 'RT: @RidwanKamil,'
no '@ridwankamil' 'ridwankamil' '@ridwankamil2' '#ridwankamil'

# Links of the record: the host or one below it, a path that begins so.
yes 'url:lapor.go.id/x' '{"id":"1","text":"a","urls":["https://lapor.go.id/x/y"]}' \
    '{"id":"1","text":"a","urls":["http://www.LAPOR.go.id/xyz?q"]}'
no 'url:lapor.go.id/x' '{"id":"1","text":"a","urls":["https://lapor.go.id/y"]}' \
    '{"id":"1","text":"a","urls":["https://notlapor.go.id/x"]}' \
    '{"id":"1","text":"lapor.go.id/x"}'
yes '(url:a.id|url:b.id)' '{"id":"1","text":"a","urls":["https://b.id"]}'

# Emoji: that cluster, skin tones and variation selectors folded.
yes '👍' 'bagus 👍' '👍🏽' '👍👍'
no '👍' '👎'
yes '❤️' '❤' '❤️'
yes '👨‍👩‍👧' 'x👨‍👩‍👧'
no '👨' '👨‍👩‍👧'
yes '🇮🇩' '🇮🇩'

# Regular expressions on the original text.
yes '/ab+c/' 'xabbbcx'
no '/ab+c/' 'ABC'
yes '/ab+c/i' 'ABC'
yes '/^\d{4}$/' '1708'
yes '/\bé/i' 'café É'

# Another code, a heading for all below it.
head='language: id
* a
** b
*** d
dalam
** e
lain
* f
<a/b>'
code='<a>'
yes '<f>' 'dalam' 'lain'
no '<f>' 'luar'
code=
yes '<f>' 'dalam'
no '<f>' 'lain'
no '<f> AND NOT <a>' 'dalam'
yes '<a/b/d> NEAR/1 kata' 'kata dalam'
no '<a/b/d> NEAR/1 kata' 'kata dua tiga dalam'
head=

# Conditions on the record.
r='{"id":"1","text":"x","created_at":"2014-06-01T00:30:00+07:00","kind":"reply","lang":"id","author":{"handle":"RidwanKamil"}}'
yes 'x AND author:ridwankamil' "$r"
yes 'author:@ridwankamil' "$r"
no 'author:ridwan' "$r" x
yes 'kind:reply' "$r"
no 'kind:original' "$r" x
yes 'lang:id' "$r"
no 'lang:en' "$r" x
yes 'since:2014-06-01' "$r"
no 'since:2014-06-02' "$r" x
yes 'until:2014-06-01' "$r"
no 'until:2014-05-31' "$r" x

# Words, phrases, braces and stems also match hashtags, unless hashtags: no.
yes 'ppdb' '#ppdb' '#PPDB'
yes 'smart city' '#smartcity' '#SmartCity'
yes '"smart city"' '#smartcity'
yes '{SmartCity}' '#SmartCity'
no '{SmartCity}' '#smartcity'
no 'smart' '#smartcity'
code='hashtags: no'
no 'ppdb' '#ppdb'
yes 'ppdb' 'ppdb'
yes '#ppdb' '#ppdb'
code=

# Signs alone.
yes '"!!"' 'a !! b' 'a!!!'
no '"!!"' 'a ! !'
yes '" ? "' 'a?' 'a ? b'
