printf '+a\n4⃣ 0\n4⃣\n' > a.lc3
tw-import a.lc3
