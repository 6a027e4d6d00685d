# Instants whatever their zone, then ids, then the order in which they came;
# members and spelling are left alone.
post() { printf '{ "text":"%s",  "id":"%s","created_at":"%s"}\r\n' "$3" "$2" "$1"; }
{
post 2015-05-01T00:00:00Z abc a1
post 2015-05-01T00:00:00Z 100 a2
post 2015-05-01T07:00:00+07:00 20 a3
post 2015-04-30T19:00:00-05:00 3 a4
post 2015-05-01T00:00:00Z ab a5
post 2015-05-01T00:00:00Z 3 a6
post 2015-05-01T00:00:01Z 1 a7
post 2015-04-30T23:59:59Z 9999 a8
post 2015-05-01T00:00:00Z '\u0031\u0030' a9
post 2015-05-01T00:00:00Z 007 a10
post 1969-12-31T23:59:59Z 5 a11
post 2015-05-01T00:00:00.900Z 4 a12
post 2015-05-01T00:00:00Z '' a13
} > in
tw-sort in
