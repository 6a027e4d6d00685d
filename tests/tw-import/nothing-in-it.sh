: > a.lc3
tw-import a.lc3
