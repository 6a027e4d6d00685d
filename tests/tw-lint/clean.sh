# A book without findings: nothing is printed, status 0.
printf 'codebook 1\n* a A\n  x\n  yes: x\n' > x.codebook
tw-lint -c x.codebook && tw-lint x.codebook < /dev/null
