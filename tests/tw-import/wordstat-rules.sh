printf 'A\n\tGOOD\n\t\t@R1 SATISFIED NEAR #STAFF (1)\n\t\tTURN* BEFORE OFF (1)\n\t\tOFF AFTER TURN* (1)\n\t\tBANK AND NOT RIVER* (1)\n\t\tBAD NOT NEAR LUCK (1)\n\t\tX NEAR #NOBODY (1)\n\t\tX AND Y AND Z (1)\n\tSTAFF\n\t\tCLERK (1)\n\tLOOP\n\t\tX AND #LOOP (1)\n' > a.cat
tw-import a.cat
