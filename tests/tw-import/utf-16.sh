printf '\377\376+\000a\000\n\000b\000\351\000\n\000' > a.lc3
tw-import a.lc3
