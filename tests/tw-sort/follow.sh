# A stream: what is late finds its place, what comes later still does not.
post() { printf '{"id":"%s","created_at":"2015-05-01T00:00:%sZ","text":""}\n' "$1" "$2"; }
{ post 1 10; post 2 08; post 3 16; post 4 11; post 5 09; post 6 02; } > in
echo 'as it comes:' && tw-sort --follow in | cut -c 1-10
echo 'held for 5 s:' && tw-sort --follow --late 5s in | cut -c 1-10
echo 'two at most:' && tw-sort --follow --late 1h --hold 2 in | cut -c 1-10
