# Of rows that are not those of one count: a listing.
cat > rows.ndjson <<'END'
{"row":"source","measure":"W","value":null,"items":3,"why":"one source"}
{"row":"item","source":"agency","month":"2014-01","program":"a","label":"A","n":5,"share":0.5,"low":0.4,"high":0.6,"priority":"0.5","stated":"a","due":0.25,"gap":0.25,"gap_low":0.15,"gap_high":0.35,"ratio":2,"verdict":"over"}
{"row":"item","source":"agency","month":"2014-01","program":"b","label":"B","n":5,"share":0.5,"low":0.4,"high":0.6,"priority":"1.5","stated":"b","due":0.75,"gap":-0.25,"gap_low":-0.35,"gap_high":-0.15,"ratio":0.66666667,"verdict":null,"why":"no priority stated"}
{"row":"whole","source":"agency","measure":"tau_b","value":-0.123456,"p":0.03,"draws":10000}
{"row":"whole","source":"agency","measure":"tv","value":0.35,"p":0.05,"draws":10000}
{"row":"whole","source":"agency","measure":"jsd","value":1e-9,"p":0.05,"draws":10000}
{"row":"whole","source":"note","why":"An archive is a census."}
END
tw-report 'Attention=rows.ndjson' | sed -n '/^<main/,/^<.main>/p'
