# What is nearly none or nearly all of a share is not written as none or all.
row() { printf '{"row":"count","x":"%s","n":%s,"of":100000,"unit":"mentions","share":%s,"low":%s,"high":%s}\n' "$1" "$2" "$3" "$4" "$5"; }
row none 0 0 0 0.00004 > rows
row tiny 1 0.00001 0.0000001 0.0004 >> rows
row small 50 0.0005 0.0004 0.0006 >> rows
row most 99999 0.99999 0.9996 0.9999999 >> rows
row all 100000 1 0.9999 1 >> rows
COLUMNS=60 tw-chart -o term rows
tw-chart rows | grep -o '<title>[a-z]*: [^<]*'
tw-report rows | sed 's/<[^>]*>/ /g' | grep -E '^ *(none|tiny|small|most|all) '
