# -o names a format; who gives it the name of a file is told how to write one.
tw-chart -o programs.svg < /dev/null 2>&1 | sed 1q
tw-count -b program -o counts.csv < /dev/null 2>&1 | sed 1q
tw-chart -o png < /dev/null 2>&1 | sed 1q
