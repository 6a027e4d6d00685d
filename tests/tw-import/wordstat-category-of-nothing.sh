# A line without a weight of one digit is a category: with nothing in it, it
# would never count, so it is named.
printf 'GOOD\n\tFINE (12)\n\tNICE (1)\n\tVERY GOOD (d)\nBAD\n\tAWFUL (1)\nUGLY\n' > a.cat
tw-import -o tsv a.cat | cut -f 2-5
tw-import --strict a.cat > /dev/null 2>&1 || echo strict: $?
