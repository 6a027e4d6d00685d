# Cut to a depth, a book gives its headings, in its order, those without hits too
cat > book.codebook <<'B'
codebook 1
dimension: topic
* water  Water
  pipe
* street  Streets
** light  Street lights
  lamp
** paving  Paving
  hole
* school  Schools
** fees  Fees
  fee
B
echo '{"id":"1","text":"","topic":["street/light","street/paving"]}' > in
tw-count -b topic/1 -c book.codebook -o tsv --cluster none in | cut -f 1,2,3,4
