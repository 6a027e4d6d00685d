sh "$src/tests/tw-watch/make" > mixed.ndjson
LC_ALL=C tw-watch --once --size 120x40 mixed.ndjson > page
LC_ALL=C grep -n '[^ -~]' page
head -14 page
