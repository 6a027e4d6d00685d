# What cannot be computed is null, and why says why.
p() { printf 'source\titem\t%s\n' "$1" > p.tsv; shift; printf 's\t%s\n' "$@" | tr ' ' '\t' >> p.tsv; }
rows() { awk -f "$src/tests/tw-align/rows.awk"; }
show() { tw-align -p p.tsv "$@" | grep null; echo; }
p level 'a high'
printf 'a | | | 1 2 1\n' | rows | show
p weight 'a 1' 'b 1'
printf 'a | | | 0 0 0\nb | | | 0 0 0\n' | rows | show
p weight 'a 0' 'b 0'
printf 'a | | | 1 2 0\nb | | | 3 1 1\n' | rows | show
p rank 'a 2' 'b 2'
printf 'a | | | 1 2 0\nb | | | 3 1 1\n' | rows | show
p level 'a high' 'b low'
printf 'a | | | 1 2 0\nb | | | 0 2 1\n' | rows | show --part whole
p level 'a high' 'b low'
printf 'a | | | 3\nb | | | 5\n' | rows | show
printf 't\ta\tlow\n' >> p.tsv
printf 'a | | | 1 3 3\nb | | | 5 2 1\n' | rows | show
