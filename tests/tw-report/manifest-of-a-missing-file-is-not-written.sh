printf 'x\n' > a
tw-report --manifest a nowhere
