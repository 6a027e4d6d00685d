# Classes of counts are doubled until the largest count is no more than twice
# where the last one begins; ends of shares belong to the class above.
heat() { # value ...
	i=0
	for v; do
		i=$((i + 1))
		printf '{"row":"count","a":"x","b":"b%s","n":%s,"of":1000,"share":%s}\n{"row":"count","a":"y","b":"b%s","n":0,"of":9,"share":0}\n' \
		    $i "$v" "$(echo "$v" | awk '{ print $1 / 1000 }')" $i
	done
}
legend() { tw-chart --bare -t heat "$@" | grep -o 'class="small"[^<]*' | sed 's/.*>//' | tr '\n' ' '; echo; }
heat 64 1 | legend --value n
heat 65 1 | legend --value n
heat 200 1 | legend --value n
heat 2 1 | legend --value n
heat 4999999 | legend --value n --words id
heat 49.9 50 99 100 149.9 150 199 200 299 300 1 | tw-chart --bare -t heat --value share |
    sed -n 's/.*<title>\(.*\), x[^<]*<\/title><rect class="\(h.\)".*/\1 \2/p'
