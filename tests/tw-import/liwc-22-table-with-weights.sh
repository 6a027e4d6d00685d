printf 'DicTerm,posemo,negemo\nhappy*,X,\n"so, so",,1\nsad,0,2\nbitter sweet,0.5,X\nworst,-1,x\nodd,maybe,\nlong,1,1,1\nheavy,1000000.5,\nheavier,1000001,-2e6\n' > a.dicx
tw-import a.dicx
