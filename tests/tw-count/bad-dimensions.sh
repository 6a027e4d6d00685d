# What cannot be counted by stops before any input is read
for b in '' . a. .a a..b n of.x=.a share row 1x=.a 'a b=.c' 'x=.[' kind,kind 'kind,' ; do
	tw-count -b "$b" missing-file
done
tw-count missing-file
