# The manual's example: what each rule is worth beside posts coded by hand.
cat > lamp.codebook << 'X'
codebook 1
dimension: topic
* lamp Street lights
  lamp* NEAR/4 (out | dark)
  pole
  not: desk
X
cat > coded.ndjson << 'X'
{"id":"1","text":"the lamp in First street is out","topic":["lamp"]}
{"id":"2","text":"RT @ana: The lamp in First street is out!","topic":["lamp"]}
{"id":"3","text":"lamps dark all over the market","topic":["lamp"]}
{"id":"4","text":"lamp out behind the school","topic":["lamp"]}
{"id":"5","text":"a pole fell on a car","topic":[]}
{"id":"6","text":"lamp out at the help desk, and in the street","topic":["lamp"]}
{"id":"7","text":"so dark here","topic":["lamp"]}
X
tw-lint -c lamp.codebook --gold coded.ndjson --part rule coded.ndjson
