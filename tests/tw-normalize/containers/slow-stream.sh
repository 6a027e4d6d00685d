# A record comes out before the next one is there, the very first as well.
v() { printf '{"id_str":"%s","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a"}\n' "$1"; }
mkfifo in
tw-normalize --dehydrate in > out &
exec 3> in
for id in 1 2 3; do
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
