# A file that is there stays as it is, and nothing is laid beside it.
mkdir town
echo mine > town/priorities.tsv
tw new town
echo "status $?"
tw new missing/town
echo "status $?"
ls town
cat town/priorities.tsv
mkdir empty
cd empty
tw new . && ls
