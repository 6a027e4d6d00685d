printf '+a\n*b\n' > a.cod
tw-import -f lexicoder a.cod
