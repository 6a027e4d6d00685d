# WordStat: entries outside of categories, rules of what is not there, depths.
printf 'STRAY (1)\nA\n\tX (0)\n\tX (1\n\tY 1)\n\t\tZ (1)\n\n\t (1)\n\tTWO_WORDS (3)\n\t@r LONG* NEAR #A (1)\n\t@ NEAR B (1)\n\t@rNEAR NEAR B (1)\n\t#NO NEAR B (1)\n\tB NEAR #NO (1)\n\tB NEAR * (1)\n\t* NEAR B (1)\n\tB NEAR # (1)\n\t#A AND NOT #a (1)\n\tA NEAR B AND C (1)\n\tB NOT AFTER C (1)\nB\n\tA\n\t\tQ AFTER #A (1)\n' > d.cat
tw-import -d d d.cat
awk 'BEGIN { for (i = 0; i < 18; i++) { for (k = 0; k < i; k++) printf "\t"; print "C" i } }' > deep.cat
tw-import deep.cat
awk 'BEGIN { for (i = 0; i < 17; i++) { for (k = 0; k < i; k++) printf "\t"; print "C" i } }' > less.cat
tw-import less.cat
