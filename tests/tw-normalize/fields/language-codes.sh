# Old codes are mended; the codes of Twitter for no language stay.
for l in in iw ji id und qme; do
	echo "{\"id_str\":\"1\",\"created_at\":\"Mon Sep 16 10:00:00 +0000 2013\",\"text\":\"a\",\"lang\":\"$l\"}" | tw-normalize | jq -r .lang
done
