# What is wrong with a table of priorities is said with its line, before input is read.
try() { printf "$1" > p.tsv; shift; tw-align -p p.tsv "$@" < /dev/null; echo $?; }
try ''
try 'source\titem\n'
try 'source\titem\tlevel\trank\ns\ta\thigh\t1\n'
try 'item\tlevel\na\thigh\n'
try 'source\titem\tlevel\n'
try 'source\titem\tlevel\n\ns\ta\turgent\n'
try 'source\titem\tlevel\n# said in May\ns\t\thigh\n'
try 'source\titem\tlevel\ns\ta\thigh\ns\ta\tlow\n'
try 'source\titem\tlevel\ns\ta\thigh\tx\n'
try 'source\titem\trank\ns\ta\t0\n'
try 'source\titem\trank\ns\ta\tfirst\n'
try 'source\titem\tweight\ns\ta\t-1\n'
try 'source\titem\tweight\ns\ta\t1e999\n'
try 'source\titem\tlevel\nconsensus\ta\thigh\n'
try 'source\titem\tlevel\ns\t\377\thigh\n'
try 'source\titem\tlevel\ns\ta\thigh\n' --weights high=3
try 'source\titem\tlevel\ns\ta\thigh\n' --weights high=3,medium=2,low=-1
try 'source\titem\tlevel\ns\ta\thigh\n' --weights top=3,medium=2,low=1
try 'source\titem\tlevel\ns\ta\thigh\n' --unlisted none
try 'source\titem\tlevel\ns\ta\thigh\n' --part items
printf 'from\tinto\n' > c.tsv
try 'source\titem\tlevel\ns\ta\thigh\n' --crosswalk c.tsv
printf 'source\titem\trank\ns\tb\t1\n' > q.tsv
try 'source\titem\tlevel\ns\ta\thigh\n' -p q.tsv
tw-align < /dev/null; echo $?
tw-align -p ./no-such.tsv < /dev/null; echo $?
