# One coder in two files: refused where the answers differ, or a coder NAME/2.
printf 'id,coder,code,value\n1,ana,lapor,y\n2,ana,lapor,n\n3,ana,lapor,n\n' > one.csv
printf 'id,coder,code,value\n1,ana,lapor,y\n2,ana,lapor,y\n3,ana,lapor,n\n' > two.csv
tw-agree --part pair one.csv two.csv
tw-agree --again --part pair one.csv two.csv
