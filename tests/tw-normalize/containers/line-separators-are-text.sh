# U+2028, U+2029 and U+0085 inside a string end no line.
printf '{"id_str":"1","created_at":"Mon Sep 16 10:00:00 +0000 2013","text":"a\342\200\250b\342\200\251c\302\205d"}\n' | tw-normalize | jq -c '[.text|explode[]]'
