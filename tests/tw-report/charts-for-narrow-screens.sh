# A narrower chart of the same title takes the place of the one before it on
# narrow screens; one of another title, or a wider one, is a chart of its own.
svg() {
	printf '<svg xmlns="http://www.w3.org/2000/svg" width="%s"><title>%s</title></svg>' "$1" "$2"
}
svg 640 Programs > wide.svg
svg 360 Programs > narrow.svg
svg 360 Months > other.svg
tw-report A=wide.svg A=narrow.svg A=other.svg A=wide.svg |
	grep -o -e '<figure.*' -e '<title>.*</title>' -e '{figure:has.*' -e '.*figure:has([^}]*}'
