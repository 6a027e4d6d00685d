# -o names a format; who gives it the name of a file is told how to write one.
tw-chart -o programs.svg < /dev/null > said 2>&1; echo "status $?"
sed 1q said
tw-count -b program -o counts.csv < /dev/null > said 2>&1; echo "status $?"
sed 1q said
tw-chart -o png < /dev/null > said 2>&1; echo "status $?"
sed 1q said
