# Bars go by n, those as many as they come; or as they come; times never by n.
row() { printf '{"row":"count","%s":"%s","n":%s,"of":9,"share":0.%s}\n' "$1" "$2" "$3" "$3"; }
{ row code a 2; row code b 3; row code c 2; row code d 0; row code e 5; } > codes
{ row weekday 1 2; row weekday 2 3; row weekday 3 1; } > days
order() { tw-chart --bare "$@" | sed -n 's/^<g><title>\([^:]*\):.*/\1/p' | tr '\n' ' '; echo; }
order codes
order --sort book codes
order days
order --sort n days
tw-chart --sort size codes
