# posts drawn otherwise are coded as they were planted, too
unset MAKEFLAGS MAKELEVEL
for seed in 2 3 4; do
	make -s -f "$src/lib/share/studies/bandung-smart-city/Makefile" TW= OUT=$seed SEED=$seed > all 2> said
	grep 'posts planted' all
done
