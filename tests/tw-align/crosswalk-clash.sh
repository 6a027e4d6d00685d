# Several items become one, but say different things: nothing is averaged.
printf 'source\titem\tlevel\nnational\tLiving\tlow\nnational\tSociety\thigh\n' > p.tsv
printf 'from\tto\nLiving\twifi\nSociety\twifi\n' > areas.tsv
awk -f "$src/tests/tw-align/rows.awk" "$src/tests/tw-align/counts" |
    tw-align -p p.tsv --crosswalk areas.tsv
