# A key that three posts of ten carry, with no more of it at any time.
"$build/tools/stream" 40 2015-01-01 1 | awk '{
	sub(/}$/, NR % 10 < 3 ? ",\"topic\":[\"common\"]}" : "}")
	print
}' | tw-burst -b topic
