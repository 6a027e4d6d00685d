# How text is matched: joints, folding, lexicons, clitics, scopes, units.
. "$src/tests/tw-tag/book.lib"

# A word joined by - ' . / is found whole and by each of its parts.
yes 'macet' 'macet.tolong' 'jl.macet' 'a/macet' 'macet-macet'
yes '"jl.re"' 'di jl.re'
yes 're' 'jl.re.martadinata'
yes 'jl re' 'jl.re.martadinata'
# In a bare word - and ' are soft, . is not.
yes 'e-kelurahan' 'e-kelurahan' 'e kelurahan' 'ekelurahan' '#ekelurahan' 'E-Kelurahan'
yes "jum'at" "jum'at" 'jumat' 'jum at' 'jum’at'
yes 'hay.u' 'hay.u'
no 'hay.u' 'hayu'
# NFKC and case folding, curly apostrophes and hyphens.
yes 'cafe' 'ｃａｆｅ' 'CAFE'
yes 'strasse' 'Straße'
yes 'café' 'CAFÉ' 'café'
no 'cafe' 'café'
yes 'e-ktp' 'e‐ktp' 'e‑ktp'
# A letter three times or more is tried as one and as two; a digit is not.
yes 'macet' 'macettttt' 'maaacet'
yes 'maaf' 'maaaaf'
no 'macet' 'macett'
no '10' '1000'
# Tokens: letters, marks and digits together.
yes 'ปัญหา' 'ปัญหา'
yes '1708' 'sms 1708!'
no '17' '1708'

# A lexicon adds a reading, in book and text alike, one step.
printf 'yg = yang\ngmn = gimana\ngimana = bagaimana\ntdk = tidak ada\n!clitic\nmasalah\n' > w.lexicon
head='lexicon: ./w.lexicon'
yes 'yang' 'yg' 'yang'
yes 'yg' 'yang' 'yg'
yes 'orang yang' 'orang yg'
yes 'gimana' 'gmn'
no 'bagaimana' 'gmn'
yes 'bagaimana' 'gimana'
yes 'tidak ada' 'tdk'

# Clitics: words of four letters or more may carry -nya -ku -mu -lah -kah -pun.
head='language: id
lexicon: ./w.lexicon'
yes 'jalan' 'jalannya' 'jalanku' 'jalanmu' 'jalanlah' 'jalankah' 'jalanpun' 'JALANNYA'
no 'jalan' 'jalanan' 'jalanin'
# One of three letters does where the book names the word.
yes 'api' 'apinya'

no 'st' 'stnya'
yes 'sma' 'sma'
no 'masa' 'masalah'
yes 'jalan rusak' 'jalannya rusaklah'
code='clitics: no'
no 'jalan' 'jalannya'
code=
head=
no 'jalan' 'jalannya'

# Scopes: whose words count.
r='{"id":"1","text":"satu RT @x: dua","own":[[0,4]]}'
q='{"id":"1","text":"dua","own":[]}'
yes 'satu' "$r"
no 'dua' "$r" "$q"
code='scope: quoted'
yes 'dua' "$r" "$q"
no 'satu' "$r"
no 'dua' 'dua'
code='scope: any'
yes 'dua' "$r" "$q" 'dua'
yes 'satu' "$r"
# Never across the border, unless the scope is any.
s='{"id":"1","text":"satu dua","own":[[0,4]]}'
yes 'satu dua' "$s"
code='scope: own'
no 'satu dua' "$s"
no 'satu NEAR/5 dua' "$s"
code=
# The head sets it for the book, --scope beats the head, a code's own beats both.
printf 'codebook 1\nscope: quoted\n* a\ndua\n* b\nscope: own\nsatu\n* c\nsatu\n' > y.codebook
echo "$r" > r.ndjson
tw-tag -d x -c y.codebook --no-evidence r.ndjson
tw-tag -d x -c y.codebook --no-evidence --scope own r.ndjson
tw-tag -d x -c y.codebook --no-evidence --scope any r.ndjson
# A record without words in scope gets [].
echo "$q" > q.ndjson
printf 'codebook 1\n* a\ndua\n' > z.codebook
tw-tag -d x -c z.codebook q.ndjson

# within: a rule must match inside one sentence or clause.
code='within: sentence'
yes 'a & b' 'a, b' 'x. a b' 'a.b' 'a x.y b'
no 'a & b' 'a. b' 'a! b' 'a? b' 'a… b' '{"id":"1","text":"a\nb"}'
no 'a NEAR/3 b' 'a. b'
no 'a b' 'a. b'
code='within: clause'
no 'a & b' 'a, b' 'a; b' 'a: b' 'a – b' 'a (b)'
yes 'a & b' 'a b, c'
code='within: record'
yes 'a & b' 'a. b'
code=
