printf '+a\nb\n' > my-words.v2.lc3
tw-import my-words.v2.lc3 2>/dev/null | sed -n 2,4p
tw-import --title 'Words of mine' -d tone my-words.v2.lc3 2>/dev/null | sed -n 2,4p
