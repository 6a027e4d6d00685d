printf '+Street Light\na\n+street-light\nb\n+STREET/LIGHT\nc\n+Ĉéda\nd\n+道路\ne\n+道路 2\nf\n+.x.\ng\n+!!!\nh\n' > a.lc3
tw-import a.lc3 2>/dev/null | grep '^\*'
printf '+道路\ne\n' | tw-import 2>/dev/null | grep '^\*'
