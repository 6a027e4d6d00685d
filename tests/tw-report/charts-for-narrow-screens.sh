# Two charts of one title, one of them narrow, are one chart drawn twice; the
# order does not matter. One of another title is a chart of its own.
svg() {
	printf '<svg xmlns="http://www.w3.org/2000/svg" width="%s"><title>%s</title></svg>' "$1" "$2"
}
svg 760 Programs > wide.svg
svg 360 Programs > narrow.svg
svg 360 Months > other.svg
show() {
	tw-report "$@" | grep -o -e '<figure' -e '<div class="\(wide\|narrow\|small\|all\)' -e 'width=.*</title>'
	echo
}
show A=wide.svg A=narrow.svg A=other.svg A=wide.svg
show A=narrow.svg A=wide.svg
show wide.svg wide.svg
