# Records that do not come, and books that are not of one kind.
printf 'codebook 1\ndimension: topic\n* road\njalan\n' > a.codebook
sed 's/topic/mood/' a.codebook > b.codebook
: > empty
tw-diff --part rule a.codebook a.codebook empty; echo $?
tw-diff --part rule a.codebook b.codebook; echo $?
