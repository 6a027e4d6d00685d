# awk -f names.awk lib/*/*.[ch] cmd/*.c: static functions of one name in three
# files or more, which say in no backtrace where one is; warnings. The names
# that every format has by convention are no matter.

BEGIN {
	n = split("is take row looks_like read_text main", list, " ")
	for (i = 1; i <= n; i++)
		agreed[list[i]] = 1
}

FNR == 1 { before = "" }

/^[a-z_0-9]+\(/ && before ~ /(^|[ \t])static([ \t]|$)/ {
	name = $0
	sub(/\(.*/, "", name)
	if (!(name in agreed) && index(files[name], " " FILENAME " ") == 0) {
		files[name] = files[name] " " FILENAME " "
		count[name]++
	}
}

{ before = $0 }

END {
	for (name in count)
		if (count[name] > 2) {
			gsub(/  /, " ", files[name])
			sub(/ $/, "", files[name])
			print name ": warning: a static function in" files[name]
		}
}
