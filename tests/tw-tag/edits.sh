# edits: 1 finds words of six letters or more that fingers slipped on: a vowel or one of
# two equal letters left out, a letter twice, the key beside it, two swapped.
. "$src/tests/tw-tag/lib"
printf 'restrn = restoran\n' > w.lexicon
book <<'.'
lexicon: w.lexicon
edits: 1
* place
restoran
kampung
"pintu masuk" | /restaurant/
* short
macet
* exact
{Jakarta} | restor*n
* tall
tinggi
* flat
edits: 0
sembako
* other
protes | tingga
.
posts() { printf '%s\n' restoran restran restorn estoran restora resstoran restorran restroan restpran restotan \
    RESTRAN restrannya '#restran' 'res-tran' restrn reestran rstran proses tingga tigngi tingg kampug kmpung \
    'pintu msauk' 'pitnu masuk' 'pintu maasuk' maceet mcaet Jakrta restruin sembko r3storan rèstran; }
posts | records | tw-tag -c b.codebook --no-evidence | jq -c '[.text, .x]'
echo 'with a clitic, too, where the language has them'
sed -i '2i language: id' b.codebook
printf '%s\n' restrannya kmpungku tiggi | records | tw-tag -c b.codebook --no-evidence | jq -c '[.text, .x]'
sed -i '/^language/d' b.codebook
echo 'evidence is the text as it stands, and a head that says nothing changes nothing'
echo 'ke restran dulu' | records | tw-tag -c b.codebook | jq -c .x_evidence
sed -i '/^edits: 1/d' b.codebook
posts | records | tw-tag -c b.codebook --no-evidence | jq -c 'select(.x != []) | .text' | tr '\n' ' '
sed -i '2i edits: 2' b.codebook
tw-tag -c b.codebook < /dev/null
