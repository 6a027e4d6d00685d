# The check of the style finds what it is there for.
mkdir -p lib/io
{
	printf 'int f(void)\n{\n\texit(1); \n}\n'
	printf 'typedef int x;\n        int y;\n'
	printf 'int\ng(void)\n{\n'
	i=0
	while [ $i -lt 61 ]; do echo '	;'; i=$((i + 1)); done
	printf '}\n'
} > lib/io/bad.c
printf 'int\ng(void)\n{\n\treturn diag_finish();\n}\n' > lib/io/good.c
printf '#ifndef BASE_MOVED_H\n#define BASE_MOVED_H\n#endif\n' > lib/io/moved.h
printf '#ifndef IO_GOOD_H\n#define IO_GOOD_H\n#endif\n' > lib/io/good.h
awk -f "$src/tests/lint/style.awk" lib/io/*.[ch]
