cat > rows.ndjson <<'END'
{"row":"count","program":"g/lapor","label":"LAPOR!","n":12345,"of":20000,"unit":"mentions","share":0.61725,"low":0.6,"high":0.63,"deff":1.633,"level":"maximal","properties":{"area":["x"]},"sums":{"k":1}}
{"row":"count","program":"ppdb","label":"PPDB <online>","n":7655,"of":20000,"unit":"mentions","share":0.38275,"low":0.37,"high":0.4,"deff":null,"level":"minimal","why":"few days"}
{"row":"count","program":"hay.u","n":0,"of":20000,"unit":"mentions","share":0,"low":0,"high":null,"level":"minimal"}
END
tw-report rows.ndjson | sed -n '/^<main/,/^<.main>/p'
