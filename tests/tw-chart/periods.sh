# Years, weeks over the end of a year, days over the end of a month.
rows() { for v in "$@"; do printf '{"row":"count","time":"%s","n":3}\n' "$v"; done; }
show() { COLUMNS=60 tw-chart -o term | tail -3; }
rows 2012 2015 | show
rows 2015-W52 2015-W53 2016-W02 | show
rows 2016-02-27 2016-03-02 | show
# Not all of them are periods: then they are no time.
rows 2012 2013-01 | tw-chart | grep -o 'Bar chart of 2'
rows 2012 now | tw-chart | grep -o 'Bar chart of 2'
rows 2015-W54 2015-W52 | tw-chart | grep -o 'Bar chart of 2'
