# n per day of the window, per active day, per author
post() { echo "{\"id\":\"$1\",\"created_at\":\"2014-01-$2T10:00:00Z\",\"text\":\"\",\"author\":{\"handle\":\"$3\"},\"tag\":[$4]}"; }
{ post 1 01 A '"x"'; post 2 01 b '"x","y"'; post 3 04 a ''; post 4 10 c '"x"'; echo '{"id":"5","text":"","tag":["x"]}'; } > in
tw-count -b tag --rates -o tsv in | cut -f 1,2,9-14
tw-count -b tag --rates -s 2014-01-01 -u 2014-01-31 -o tsv in | cut -f 1,2,9-14
tw-count -b day --rates --fill -u 2014-01-05 -o tsv in | cut -f 1,2,9-14 | head -5
tw-count -b weekday --rates -s 2014-01-01 -u 2014-01-31 -o tsv in | cut -f 1,2,9-14
tw-count -b week,tag --rates -o tsv in | cut -f 1,2,3,10-15
