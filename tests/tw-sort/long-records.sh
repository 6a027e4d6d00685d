# Records longer than the memory for all of them.
post() { # id seconds bytes
	printf '{"id":"%s","created_at":"2015-05-01T00:00:%sZ","text":"' "$1" "$2"
	head -c "$3" /dev/zero | tr '\0' x
	printf '"}\n'
}
{
post 4 50 2000000
post 1 10 20
post 3 40 3000000
post 2 20 1500000
post 5 55 10
} > in
tw-sort -S 1M in | awk '{ print substr($0, 1, 52), length($0) }'
