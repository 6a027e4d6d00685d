# What needs no word is found in texts without one: signs, emoji, addresses,
# conditions; in a scope of its own, too.
. "$src/tests/tw-tag/book.lib"
yes '":)"' ':)' ':-) :)' '{"id":"1","text":"? :) RT @x: lapor","own":[[0,4]]}'
yes '"?"' '?' '！？' '{"id":"1","text":"? RT @x: lapor","own":[[0,2]]}'
no '"?"' '' '{"id":"1","text":"RT @x: lapor?","own":[]}'
yes 'url:lapor.go.id' '{"id":"1","text":"","urls":["https://lapor.go.id/1"]}'
no 'url:lapor.go.id' '{"id":"1","text":"","urls":["https://lapor.go.id/1"],"own":[]}'
yes '🔥' '🔥' '🔥🔥'
yes 'kind:reply' '{"id":"1","text":"","kind":"reply"}' '{"id":"1","text":"...","kind":"reply"}'
yes '":)" AND NOT kind:reply' '{"id":"1","text":":)","kind":"original"}'
no '":)" AND NOT kind:reply' '{"id":"1","text":":)","kind":"reply"}'
code='within: sentence'
yes '":)" | ":("' ':)' ':( ! :('
code='scope: quoted'
yes '"?"' '{"id":"1","text":"ya RT: ?","own":[[0,3]]}' '{"id":"1","text":"?","own":[]}'
no '"?"' '?' '{"id":"1","text":"? ","own":[[0,2]]}'
code='scope: any'
yes '"?"' '?' '{"id":"1","text":"?","own":[]}'
