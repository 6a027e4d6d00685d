# A record comes out before the next one is there, the very first as well, and
# also where a bad line is between them.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a","user":{"screen_name":"a"}}\n' "$1"; }
mkfifo in
for bad in '' '{"id_str":"x","text":"not closed'; do
	tw-normalize -k --dehydrate in > out 2> err &
	exec 3> in
	for id in 1 2 3; do
		[ -z "$bad" ] || echo "$bad" >&3
		v $id >&3
		tries=0
		until grep -qx $id out; do
			tries=$((tries + 1))
			[ $tries -lt 100 ] || { echo "$id is held back"; break; }
			sleep 0.1
		done
	done
	exec 3>&-
	wait
	[ -n "$bad" ] || cat err
done
