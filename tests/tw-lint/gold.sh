# Beside hand coding: what each rule found, right and wrong, on how many texts; vetoes
# that cost more than they save; how right the codes are in two halves.
cat > x.codebook << 'X'
codebook 1
dimension: topic
* lamp Lamps
  lamp
  (light & street)
  bulb [2]
  bulbs
  not: fine
  not: oil
* road
** hole Holes
  hole
** mud Mud
  mud
* noise
  noise
X
post() { printf '{"id":"%s","text":"%s","topic":[%s]}\n' "$@"; }
{
	post 1 'lamp in First street' '"lamp"' 2 'RT @a: lamp in First street!' '"Lamps"'
	post 3 'the lamp of Aladin' '' 4 'a lamp and a hole' '"lamp","road"'
	post 5 'street light out' '"lamp"' 6 'STREET light out https://a.b/c' ''
	post 7 'bulb and bulbs' '"lamp"' 8 'lamp fine print' '"lamp"' 9 'lamp so fine' '"lamp"'
	post 10 'oil lamp' '' 11 'a fine lamp' '' 12 'mud, mud' '"road"' 13 'hole in one' ''
	post 14 'potholes' '"road"' 15 'noise' ''
} > gold.ndjson
tw-lint x.codebook --gold gold.ndjson gold.ndjson
for part in rule measured; do
	tw-lint x.codebook --gold gold.ndjson --part $part -o ndjson < gold.ndjson
done
tw-lint x.codebook --gold gold.ndjson --level error -o csv gold.ndjson

echo 'posts without a value, and two coders who differ, are left out'
{
	echo 'id,coder,code,value'
	echo '1,a,lamp,yes'; echo '3,a,lamp,yes'; echo '3,b,lamp,no'; echo '5,b,lamp,no'; echo '99,a,lamp,no'
} > table.csv
tw-lint x.codebook --gold table.csv --part rule -o csv gold.ndjson
echo $?
