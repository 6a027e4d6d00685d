# tw NAME is tw-NAME: its output, its status, also under its long name; a name
# that is none is told, with the nearest.
in=$src/tests/all/records.ndjson
tw-count -b month -o csv "$in" > expected
tw count -b month -o csv "$in" | cmp - expected
tw tw-count -b month -o csv "$in" | cmp - expected
tw count --version
tw count --no-such-option 2> /dev/null
echo "status $?"
tw cuont
echo "status $?"
tw ../tw-count
echo "status $?"
tw -P count
echo "status $?"
tw -P
echo "status $?"
tw new
tw complete ksh
tw complete
