# awk -f includes.awk lib/*/*.h lib/*/*.c cmd/*.c
# A file includes the header of every name that it uses: functions, structs,
# enums, their constants and macros of lib/, and of the C library what NAMES
# below lists. A .c need not repeat what its own header includes. A header
# stands for those of its own folder that it includes: who has json/json.h need
# not include json/json_leaf.h; who has a header that says "struct name;" has the
# name of a struct that is defined in that folder. A header itself may say so of
# any struct that it only points to. What is included in quotes is there.
# Headers come first.

BEGIN {
	library("stdlib.h", "free qsort getenv abort realpath mkstemp")
	library("math.h", "NAN INFINITY isnan isfinite fabs floor ceil round " \
	    "sqrt pow exp log log1p log2 fmax fmin fmod lgamma erfc hypot")
	library("stdio.h", "FILE fopen fclose fread fwrite fprintf printf " \
	    "snprintf stdout stderr fflush")
	library("assert.h", "assert")
	library("errno.h", "errno")
	library("limits.h", "INT_MAX UINT_MAX")
}

function library(header, names,    list, n) {
	for (n = split(names, list, " "); n > 0; n--)
		home[list[n]] = "<" header ">"
}

FNR == 1 {
	file = FILENAME
	header = file ~ /\.h$/
	there[substr(file, 5)] = header
	depth = parens = comment = defining = 0
	enum_at = -1
	t1 = t2 = ""
}

{
	line = strip($0)
	if (!defining && line ~ /^[ \t]*#[ \t]*include/) {
		split($0, part, /[<>"]/)
		h = $0 ~ /</ ? "<" part[2] ">" : part[2]
		direct[file, h] = FNR
		includes[file] = includes[file] " " h
		next
	}
	macro = defining
	if (!defining && line ~ /^[ \t]*#[ \t]*define[ \t]/) {
		sub(/^[ \t]*#[ \t]*define[ \t]+/, "", line)
		match(line, /^[A-Za-z_0-9]+/)
		define(substr(line, 1, RLENGTH))
		line = substr(line, RLENGTH + 1)
		macro = 1
	} else if (line ~ /^[ \t]*#/) {
		sub(/^[ \t]*#[ \t]*[a-z]*/, "", line)
		macro = 1
	}
	defining = macro && line ~ /\\$/
	tokens(line)
}

# The line without comments and literals.
function strip(s,    out, at) {
	out = ""
	while (s != "") {
		if (comment) {
			if ((at = index(s, "*/")) == 0)
				return out
			s = substr(s, at + 2)
			comment = 0
		} else if (match(s, /"([^"\\]|\\.)*"|'([^'\\]|\\.)*'|\/\*|\/\//)) {
			at = substr(s, RSTART, 2)
			out = out substr(s, 1, RSTART - 1) " "
			if (at == "//")
				return out
			comment = at == "/*"
			s = substr(s, RSTART + RLENGTH)
		} else {
			return out s
		}
	}
	return out
}

function tokens(s,    tok) {
	while (match(s, /[A-Za-z_][A-Za-z_0-9]*|->|\.\.\.|[0-9][0-9A-Za-z_.]*|[^ \t]/)) {
		tok = substr(s, RSTART, RLENGTH)
		s = substr(s, RSTART + RLENGTH)
		if (macro)
			name(tok, "")
		else
			token(tok)
		# Elsewhere the name of a function may be a member's as well.
		if (tok == "(")
			called[file, t1] = 1
		t2 = t1
		t1 = tok
	}
}

# Keeps where a name is used first.
function name(tok, key) {
	if (tok !~ /^[A-Za-z_]/ || t1 == "." || t1 == "->")
		return
	key = t1 == "struct" || t1 == "union" ? "struct " tok : \
	    t1 == "enum" ? "enum " tok : tok
	if (!((file, key) in used)) {
		used[file, key] = FNR
		uses[file] = uses[file] "\t" key
	}
}

function define(tok) {
	own[file, tok] = 1
	if (header && !(tok in home))
		home[tok] = substr(file, 5)
}

function token(tok) {
	if (tok == "{") {
		if (t2 == "struct" || t2 == "union")
			define("struct " t1)
		else if (t2 == "enum")
			define("enum " t1)
		if (t1 == "enum" || t2 == "enum")
			enum_at = depth + 1
		depth++
	} else if (tok == "}") {
		if (enum_at == depth)
			enum_at = -1
		depth--
	} else if (tok == "(") {
		if (depth == 0 && parens == 0 && t1 ~ /^[a-z]/ && t1 !~ /^__/) {
			define(t1)
			func[t1] = 1
		}
		parens++
	} else if (tok == ")") {
		parens--
	} else if (tok == ";" && depth == 0 && t2 == "struct") {
		own[file, "struct " t1] = 1
		opaque["struct " t1] = opaque["struct " t1] " " substr(file, 5)
	} else if (depth == enum_at && (t1 == "{" || t1 == ",") && parens == 0) {
		define(tok)
	}
	if (depth == 0 && parens == 0 && (tok == ";" || tok == "[" || tok == "=") && \
	    extern && t1 ~ /_/)
		define(t1)
	if (tok == "extern")
		extern = 1
	if (tok == ";" || tok == "[" || tok == "=")
		extern = 0
	name(tok)
}

# Whether including header gives what home has: it is that one, or one of its
# own folder leads there.
function gives(header, home,    list, n, folder) {
	if (header == home)
		return 1
	folder = header
	sub(/[^\/]*$/, "", folder)
	if (index(home, folder) != 1)
		return 0
	for (n = split(includes["lib/" header], list, " "); n > 0; n--)
		if (index(list[n], folder) == 1 && gives(list[n], home))
			return 1
	return 0
}

function included(f, home,    list, n) {
	for (n = split(includes[f], list, " "); n > 0; n--)
		if (gives(list[n], home))
			return 1
	return 0
}

# Whether a header of the folder where a struct is defined declares it.
function declared(f, key,    list, n, folder) {
	folder = home[key]
	sub(/[^\/]*$/, "", folder)
	for (n = split(opaque[key], list, " "); n > 0; n--)
		if (index(list[n], folder) == 1 && included(f, list[n]))
			return 1
	return 0
}

END {
	for (pair in direct) {
		split(pair, part, SUBSEP)
		if (part[2] !~ /^</ && !there[part[2]]) {
			print part[1] ":" direct[pair] ": there is no lib/" part[2]
			bad = 1
		}
	}
	for (f in uses) {
		n = split(uses[f], list, "\t")
		mine = f
		if (sub(/\.c$/, ".h", mine) == 0)
			mine = f
		for (i = 2; i <= n; i++) {
			key = list[i]
			if (!(key in home) || (f, key) in own || \
			    (key in func && !((f, key) in called)))
				continue
			h = home[key]
			if ((f, h) in said || h == substr(mine, 5) || \
			    included(f, h) || included(mine, h) || \
			    declared(f, key) || declared(mine, key))
				continue
			said[f, h] = 1
			print f ":" used[f, key] ": " key " is used, and " h \
			    " is not included"
			bad = 1
		}
	}
	exit bad
}
