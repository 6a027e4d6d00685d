printf '+Caf\351s\nna\357ve\n\223so\224\n' > a.lc3
tw-import a.lc3
