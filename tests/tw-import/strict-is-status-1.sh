printf '+a\nb*\n' > a.lc3
tw-import --strict a.lc3 > /dev/null && echo all exact
printf '+a\n*b\n' > a.lc3
tw-import --strict a.lc3 > /dev/null
