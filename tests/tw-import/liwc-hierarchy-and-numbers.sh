printf '%%\n01\taffect\t(Affective Processes)\n\t2\tjoy\n31\tnegate\n%%\n\nhappy*\t1 2\ngood\t01\ngood\t1\nnot\t31\nkind of\t2\n(:\t1\nwhy?\t31\n' > a.dic
tw-import a.dic
