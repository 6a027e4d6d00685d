# Records that do not come, and rows that nothing makes.
printf 'codebook 1\ndimension: topic\n* road\njalan\n' > a.codebook
: > empty
tw-lint a.codebook empty; echo $?
tw-lint a.codebook < empty; echo $?
tw-lint --part term a.codebook empty; echo $?
tw-lint a empty > said 2>&1; echo "status $?"
sed -n 1p said
