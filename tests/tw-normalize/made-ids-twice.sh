# Posts without an id that are alike stay two, also in a second pass.
cat > t.csv <<'E'
text,created_at,username
sama,2015-01-01 10:00:00,contoh
sama,2015-01-01 10:00:00,contoh
E
tw-normalize t.csv > once 2> /dev/null
wc -l < once
tw-normalize once | cmp - once
