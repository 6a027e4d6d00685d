# A name that is not UTF-8 can stand neither in JSON nor on a page; a file of such
# a name can, under another.
name=$(printf 'a\377b.md')
echo 'Halo.' > "$name"
tw-report "$name" || echo "status $?"
tw-report --manifest "$name" || echo "status $?"
tw-report "Catatan=$name" > page
grep -c Halo page
