# A name of static functions in three files is told; what every format has not.
mkdir -p lib/io
for f in a b c; do
	printf 'static void\nadd(int x)\n{\n}\n\nstatic bool\nis(int x)\n{\n}\n' > lib/io/$f.c
	printf 'static int\nof_%s(int x)\n{\n\treturn add(x);\n}\n' $f >> lib/io/$f.c
done
printf 'void\nshared(void)\n{\n}\n' | tee lib/io/d.c lib/io/e.c > lib/io/f.c
awk -f "$src/tests/lint/names.awk" lib/io/*.c
