# A row that nobody touched is missing; in one that was touched blanks are no.
printf 'id;lapor;wifi;none;unsure\n;LAPOR!;Free wifi;;\n1;y;;;\n2;;;x;\n3;;;;x\n4;;;;\n' > ana.csv
printf 'sep=;\r\nid;lapor;wifi;none;unsure\r\n1;ya;tidak;;\r\n2;n;n;;\r\n3;y;;;\r\n4;y;;;\r\n' > budi.csv
tw-agree --part agree -o tsv ana.csv budi.csv | cut -f 2,4-7
