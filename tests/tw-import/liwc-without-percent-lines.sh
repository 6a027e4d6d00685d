printf '1\tgood\nnice\t1\n' > a.dic
tw-import a.dic
