# Mistakes are said before any input is read.
try() {
	tw-thread "$@" < /dev/null
	echo "$?: $*"
}
try
try -a ''
try -a x_c --ties reply,wink
try -a x_c --limits 3
try -a x_c --limits 3d,3d
try -a x_c --limits 90d
try -a x_c --within 3
try -a x_c --within 40000d
try -a x_c --cluster town
try -a x_c --part answers
try -a x_c --part thread,answer -o tsv
try -a x_c --through -o table
try -a x_c --open 0
try -a x_c -b topic,topic
try -a x_c -b median
try -a x_c -c "$src/tests/tw-thread/complaints.codebook" 2>&1 | sed 's,[^ ]*/,,'
printf 'handle\toffice\tsince\nx_c\tRoads\t2015\n' > day.tsv
try --authors ./day.tsv
printf 'handle\toffice\tsince\tuntil\nx_c\tRoads\t2015-02-01\t2015-01-31\n' > term.tsv
try --authors ./term.tsv
printf 'handle\n' > column.tsv
try --authors ./column.tsv
printf 'handle\toffice\n' > nobody.tsv
try --authors ./nobody.tsv
