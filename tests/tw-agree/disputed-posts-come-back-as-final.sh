# The posts on which coders differ, with notes; filled in, they are the last word.
printf 'id,text,lapor,wifi,note\n1,satu,y,n,\n2,dua,y,n,jelas\n3,tiga,n,y,\n4,"empat, lima",n,n,\n' > ana.csv
printf 'id,lapor,wifi,note\n1,y,n,\n2,n,n,"bukan, hanya cerita"\n3,n,n,\n4,y,n,\n' > budi.csv
tw-agree --disputed -o excel ana.csv budi.csv > sheet.csv
cat sheet.csv
sed 's/\r$//; 1!s/$/y/' sheet.csv > final.csv
tw-agree --disputed ana.csv budi.csv --final final.csv
tw-agree --part coder ana.csv budi.csv --final final.csv | jq -c '[.coder, .code, .units, .final_units, .final_agreement]'
