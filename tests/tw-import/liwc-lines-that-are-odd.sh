# Heads, numbers and conditions of LIWC as nobody should write them.
try() { # dictionary, by printf
	printf "$1" > d.dic
	printf '%s\n' "$1"
	tw-import -d d d.dic 2> said | sed -n '/^\*/p; /^  [^#]/p'
	sed 's/.*d.dic/	d.dic/; /codes .*, entries/d' said
}
try '%%\n\t1\ta\n\t\t2\tb\n\n3\tc\td e\n4\n5 a\n\t\t\n%%\nx 1 2\ny\t01\n'
try '%%\n1\ta\n2\tb\n%%\nx 1/2 y\nx <of>1/2\nx <of>1/\nx <of>1/ 2\nx <of>1/9\nx <of>9/1\nx <of>\nx <>1\nx <of 1\n<of>1\n'
try '%%\n1\ta\n2\tb\n%%\nx (1)2/1 2\nx (1)2 1\nx (1)\nx ()2\nx (1 2\nx (9)1\nx (y)1 2\nx (y)\nx (1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1)2\n'
try '%%\n1\ta\n%%\n* (1)1\n* <of>1\n* 1\nx <*>1\nkind<of> 1\nx<y 1\n1\t1\n\t1\nmore>x <of>1\n'
try '%%\n1\ta\n'
try '%%\n\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t1\ta\n%%\nx 1\n'
try '1\ta\n'
: > nothing.dic
tw-import nothing.dic
