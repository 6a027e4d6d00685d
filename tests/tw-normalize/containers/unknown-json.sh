# JSON of an unknown kind is named, with what it looks like and what to do.
echo '{"name":"Bandung","population":2444160}' > city.json
tw-normalize city.json
