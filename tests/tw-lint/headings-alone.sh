# A book of headings gives no code to anything, and each of them is named.
printf 'codebook 1\ndimension: topic\n* road\n* rain\n** flood\n' > a.codebook
tw-lint a.codebook; echo $?
