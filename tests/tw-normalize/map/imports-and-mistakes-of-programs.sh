# Modules by every way of writing, in comments and texts, missing or not; what is
# wrong with a program, of one line or more; conditions that assign.
mkdir -p beside/deep lib
echo 'def one: 1;' > beside/one.jq
echo 'def two: 2;' > beside/deep/deep.jq
echo 'import "./one" as o; def three: 3;' > beside/three.jq
echo '{"id":"7","text":"made up"}' > in
run() { # the program
	printf '%s\n' "$1" > beside/map.jq
	tw-normalize -m beside/map.jq -z UTC in 2> err | jq -c '.id'
	sed -n 1p err
}
rest='{id: .id, text: .text, created_at: "2015-05-01T00:00:00Z"}'
run "include \"one\"; $rest"
run "import \"one\" as \$x; $rest"
run "import \"one\" as o; o::one as \$n | $rest"
run "import \"deep\" as d; $rest"
run "import \"three\" as t; import \"three\" as u; $rest"
run "# import \"../lib/x\" as x;
$rest"
run "import # a remark
	\"one\" as o; $rest"
run "\"import \\\"../x\\\" as x;\" as \$t | $rest"
run "import \"one\" as o {search: \"../lib\"}; $rest"
for path in ../lib/x /etc/x '~/x' '$x' '' 'a\\b' a/../b a/..b; do run "import \"$path\" as x; $rest"; done
run "import one as o; $rest"
run "import"
run "import \"one"
run "include \"none\"; $rest"
run "importing | $rest"
run "{id: .id"
run "{id: .id}
}
"
run ".id = "
try() { tw-normalize -e "$1" -z UTC "$src/tests/all/records.ndjson" 2>&1 > out | sed -n 1p; wc -l < out | tr -d ' '; }
try '.id = "1"'
try '.id == "1" or .text == "a=b\"="'
try '.id != "1"'
try '.n <= 3'
try '.n >= 3'
try '= 3'
try '.a = 3 | .b == 4'
try '.id == "\\"'
try '.id && .x'
try "'x'"
try '"unfinished'
try 'nothing(1)'
try '.id | error'
try 'error("made up\nof two lines")'
try 'error({a: 1})'
try 'error(null)'
try 'input'
try '$ENV.HOME | length == 0'
try 'env | length == 0'
try 'now > 0'
try 'debug | true'
try 'halt'
try '"x" | halt_error'
try 'empty'
try 'true, false'
try ''
