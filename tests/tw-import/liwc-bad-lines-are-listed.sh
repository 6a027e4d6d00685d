printf 'stray\n%%\n1\tgood\nnothing\n1\tagain\n%%\nsad 99\nlonely\nnice   1\nbad\t1 x\n' > a.dic
tw-import a.dic
