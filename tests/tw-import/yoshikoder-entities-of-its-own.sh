printf '<!DOCTYPE d [\n<!ENTITY a "aaaaaaaaaa">]>\n<dictionary/>\n' > a.ykd
tw-import a.ykd
