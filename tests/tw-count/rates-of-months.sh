# Rows of kind rate: posts per day by month, days without posts included. Days
# of January are 2 1, of February 3 0 1 1: means 1.5 and 1.25, and with t of
# .9875 (two rows at once) 25.4517 and 4.17653 the high ends are 1.5 + 25.4517
# / 2 and 1.25 + 4.17653 sqrt(19/48). March has one day only.
post() { echo "{\"id\":\"$1\",\"created_at\":\"2014-$2T10:00:00Z\",\"text\":\"\",\"k\":[$3]}"; }
{ post 1 01-30 '"a"'; post 2 01-30 '"a","b"'; post 3 01-31 '"a"'; post 4 02-01 '"a"'
post 5 02-01 '"b"'; post 6 02-01 '"a"'; post 7 02-03 '"a"'; post 8 02-04 '"a"'; } > in
tw-count -b month --rates --part rate in
tw-count -b month --rates -o tsv in | cut -f 1,2
tw-count -b month --rates --part rate -s 2014-01-30 -u 2014-03-01 --fill -o csv in
tw-count -b k,month --rates --part rate -o tsv in
tw-count -b weekday --rates -s 2014-01-20 -u 2014-02-09 --part rate -o csv in
tw-count -b month --rates --cluster week --part rate -o csv in
tw-count -b day --rates in | grep -c '"rate"'
tw-count -b k --rates --part rate in
