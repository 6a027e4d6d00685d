# YAML of quanteda: nothing where something should be, names of all makes, depths.
try() {
	printf -- "$1" > d.yml
	printf '%s\n' "$1"
	tw-import -d d d.yml 2> said | sed -n '/^\*/p; /^  [^ ]/p'
	sed 's/^tw-import: /	/' said
}
try 'a:\nb: ~\nc: [~, x, "", "~", '"''"']\nd: {}\n'
try '__: x\na:\n  __: y\n  b: {__: [z, [w]]}\n'
try '- x\n'
try 'x\n'
try '? [a, b]\n: c\n'
try '? {a: b}\n: c\n'
try '{a: b}: c\n'
try 'a: [{b: c}, d]\n'
try 'a: &x b\nc: *x\n'
try 'a: b\n---\nc: d\n'
try 'a: b\n--- x\n'
try 'a: "b\n'
try 'a: \001\n'
try 'a: "b\\qc"\n'
try ''
deep=$(awk 'BEGIN { for (i = 0; i < 70; i++) printf "[" }')
try "a: $deep\n"
try 'Straße und Ärger: x\nÆ: y\nŁódź: z\nŊ: w\nſ: v\n×: u\nЖ: t\n...: s\n.a.: r\nA/B: q\n'
try 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: x\n'
printf 'x: y\n:\n' > plain
tw-import plain 2>&1 | grep -c quanteda
printf ':\nx\n' > plain
tw-import plain 2>&1 | grep -c 'not a dictionary'
