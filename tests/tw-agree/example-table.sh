# The first example of the manual.
cat > codings.csv <<'END'
id,coder,code,value
1,ana,lapor,y
2,ana,lapor,n
3,ana,lapor,n
4,ana,lapor,y
5,ana,lapor,n
6,ana,lapor,n
1,budi,lapor,y
2,budi,lapor,n
3,budi,lapor,n
4,budi,lapor,y
5,budi,lapor,y
6,budi,lapor,n
END
tw-agree -o table --part agree codings.csv
