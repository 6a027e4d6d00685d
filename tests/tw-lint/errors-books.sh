# Books read together: what they must agree in, and what only one may have.
cat > a.codebook << 'X'
codebook 1
dimension: program
language: id
* infra Infrastructure
** light Lights
  lamp
* lapor LAPOR!
  lapor
X
cat > b.codebook << 'X'
codebook 1
dimension: topic
language: en
* infra Roads
** hole Holes
  hole
* infra Again
* lapor
  sms
  1708
X
tw-lint -c a.codebook -c b.codebook 2> err
echo $?
