# 10, 10.0 and 1e1 are one value; so are 0.5, 0.50 and 5e-1, and 0 and -0.0.
cat > in <<'X'
{"id":"1","text":"","v":10,"w":[[1,2.0]]}
{"id":"2","text":"","v":10.0,"w":[[1.0,2]]}
{"id":"3","text":"","v":1e1}
{"id":"4","text":"","v":0.50}
{"id":"5","text":"","v":[5e-1,0.5]}
{"id":"6","text":"","v":-0.0}
{"id":"7","text":"","v":0}
{"id":"8","text":"","v":9007199254740993}
{"id":"9","text":"","v":9007199254740993.0}
{"id":"10","text":"","v":1e400}
{"id":"11","text":"","v":"10.0"}
X
tw-count -b v --cluster none -o tsv in | cut -f 1,2
tw-count -b w --cluster none -o tsv in | cut -f 1,2
tw-count -b ' v , w ' --cluster none -o tsv in | cut -f 1-3
