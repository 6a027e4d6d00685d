# Mistakes on the command line and in books stop before records are read.
printf 'codebook 1\n* a\n  x\n' > a.codebook
printf 'codebook 1\n* a\n  x!\n' > b.codebook
tw-diff a.codebook
echo $?
tw-diff a.codebook b.codebook /nowhere
echo $?
tw-diff a.codebook a.codebook --part page > said 2>&1; echo "status $?"
head -n 1 said
tw-diff a.codebook a.codebook -o xml
echo $?
tw-diff a.codebook a.codebook nowhere.ndjson -o csv
echo $?
