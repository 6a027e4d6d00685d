# twarc2 flatten gives the same records as the page.
d=$src/tests/tw-normalize/twitter-v2
tw-normalize "$d/page.jsonl" > page 2> /dev/null
tw-normalize "$d/flat.jsonl" 2> /dev/null | cmp page -
