printf '%%\n1\tpronoun\n2\tdiscrep\n3\taffect\n4\tfiller\n5\tquant\n%%\nI\t1\nwould\t2\nlike\t(1 2)3/4\nkind\t<of>5/3\t4\nsort<of> 5/3\nlots\t(9)3\nmany\t(x)3\nfew\t<of>\n' > a.dic
tw-import a.dic
