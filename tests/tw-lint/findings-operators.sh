# AND beside OR, and words that look like operators: asked after with line and column.
cat > x.codebook << 'X'
codebook 1
* a A
  x | y & z
  (x | y) & z
  x | (y & z)
  (x | y & z) & w
  lampu or jalan
  sekolah near pasar
  "lampu or jalan"
X
tw-lint -c x.codebook
echo $?
