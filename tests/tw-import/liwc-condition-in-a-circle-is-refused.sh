printf '%%\n1\ta\n2\tb\n%%\nx\t1\ny\t2\nlike\t(1)2\nlove\t(2)1\n' > a.dic
tw-import a.dic
