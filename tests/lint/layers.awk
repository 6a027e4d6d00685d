# awk -v modules='base/str base/buf ...' -f layers.awk lib/*/*.[ch] cmd/*.c
# A module includes only modules listed before it; a library's header is
# included by the modules named here alone; programs include headers of lib/.

BEGIN {
	n = split(modules, list, " ")
	for (i = 1; i <= n; i++)
		rank[list[i]] = i
	only["zlib.h"] = "gzip/deflate_zlib"
	only["isa-l/igzip_lib.h"] = "gzip/deflate_isal"
	only["isa-l/crc.h"] = "gzip/deflate_isal"
	only["jq.h"] = "jq/expr"
	only["jv.h"] = "jq/expr"
	only["utf8proc.h"] = "text/fold show/width"
	only["libstemmer.h"] = "text/stem"
	only["xlsxwriter.h"] = "office/sheet"
	only["pcre2.h"] = "rule/regex"
	only["archive.h"] = "io/libarchive"
	only["archive_entry.h"] = "io/libarchive"
	only["expat.h"] = "office/xml"
	only["linear.h"] = "learn/train"
	only["curses.h"] = "show/screen"
	for (i = 1; i < ARGC; i++)
		exists[ARGV[i]] = 1
}

/^[ \t]*#[ \t]*include[ \t]*"/ {
	split($0, part, "\"")
	includes[FILENAME] = includes[FILENAME] " " part[2]
}

/^[ \t]*#[ \t]*include[ \t]*</ {
	split($0, part, /[<>]/)
	system_header(FILENAME, part[2])
}

function module(file) {
	sub(/^lib\//, "", file)
	sub(/\.[ch]$/, "", file)
	return file
}

function wrong(file, why) {
	print file ": " why
	bad = 1
}

function system_header(file, header,    k, allowed, names) {
	if (!(header in only))
		return
	k = split(only[header], names, " ")
	for (allowed = 0; k > 0; k--)
		if (file == "lib/" names[k] ".c" || file == "lib/" names[k] ".h")
			allowed = 1
	if (!allowed)
		wrong(file, "includes <" header ">; only " only[header] " may")
}

# What file may not include, as header does or the headers without a module
# that it leads to.
function visit(file, header,    name, k, inner) {
	if (!(("lib/" header) in exists)) {
		wrong(file, "includes \"" header "\", which is not in lib/")
		return
	}
	name = module(header)
	if (file ~ /^cmd\// || name == module(file))
		return
	if (name in rank) {
		if (rank[name] > rank[module(file)])
			wrong(file, "includes \"" header \
			    "\", which the Makefile lists after it")
		return
	}
	for (k = split(includes["lib/" header], inner, " "); k > 0; k--)
		visit(file, inner[k])
}

END {
	for (file in exists) {
		if (file !~ /^cmd\// && !(module(file) in rank)) {
			if (file ~ /\.c$/)
				wrong(file, "is in no list of the Makefile, so it is not built")
			continue
		}
		for (k = split(includes[file], header, " "); k > 0; k--)
			visit(file, header[k])
	}
	exit bad
}
