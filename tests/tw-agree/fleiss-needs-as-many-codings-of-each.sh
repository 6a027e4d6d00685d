# A second coder saw four posts of a hundred: Fleiss' kappa, whose chance is of
# all codings, is of no such data; Gwet's form of it is given, and that is said.
{ echo id,code; seq 100 | awk '{ print $1 "," ($1 % 7 == 0 ? "y" : "n") }'; } > ana.csv
printf 'id,code\n6,n\n8,n\n9,y\n14,y\n' > budi.csv
tw-agree --part agree ana.csv budi.csv |
    jq -c '[.code, .units, .fleiss, .fleiss_low, .fleiss_gaps, .why]'
