# What cannot be counted by stops before any input is read; what libjq says is
# its own.
for b in '' . a. .a a..b n of.x=.a share row 1x=.a 'a b=.c' 'x=.[' kind,kind 'kind,' ; do
	tw-count -b "$b" missing-file 2>&1
done | sed 's/syntax error, unexpected [^:]*:/<what jq says>:/' >&2
tw-count missing-file
