# Places by a gazetteer: rows for districts without a hit, labels, columns as
# properties; a ward does not take over what is true of its district.
cp "$src/tests/tw-gazetteer/town.tsv" .
cat > in <<'R'
{"id":"1","text":"x","created_at":"2015-04-01T10:00:00+07:00","topic":["road"],"place_about":["karangloa"]}
{"id":"2","text":"x","created_at":"2015-04-01T11:00:00+07:00","topic":["road"],"place_about":["karangloa/kebonratu"]}
{"id":"3","text":"x","created_at":"2015-04-02T10:00:00+07:00","topic":["water"],"place_about":["sukamelor","outside/cipanasan"]}
{"id":"4","text":"x","created_at":"2015-04-02T11:00:00+07:00","topic":["water"],"place_about":[]}
{"id":"5","text":"x","created_at":"2015-04-02T12:00:00+07:00","topic":["road"],"place_about":["sukamelor/jalan-raden-wirasoma"]}
{"id":"6","text":"x","created_at":"2015-04-02T12:00:00+07:00","topic":["road"],"place_about":["atlantis"]}
R
cat > topics.codebook <<'B'
codebook 1
dimension: topic
* road Roads
  x
* water Water
  y
B
tw-count -b place_about -g ./town.tsv -o csv in | cut -d , -f 1-3
tw-count -b place_about/1 -g ./town.tsv -n 1 in | grep -o '"place_about.*"n":[0-9]*\|"properties":{[^}]*}'
tw-count -b place_about -g ./town.tsv in | grep -c properties
tw-count -b place_about.population -g ./town.tsv -o csv in | cut -d , -f 1-2
tw-count -b topic,place_about/1 -g ./town.tsv -c ./topics.codebook -o csv in | cut -d , -f 1-4
tw-count --partial -b place_about -g ./town.tsv in > part
tw-count --merge -o csv part | cut -d , -f 1-3 | sed -n 5p
tw-count -b topic -g ./town.tsv in
tw-count -b place_about -g nowhere in > said 2>&1; echo "status $?"
head -1 said
