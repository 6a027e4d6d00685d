# A heading may be opened again by another book; its codes stand together.
cat > a.codebook << 'X'
codebook 1
dimension: program
threshold: 2
* infra Infrastructure
** light Lights
  lamp [2]
* lapor LAPOR!
  lapor [2]
X
cat > b.codebook << 'X'
codebook 1
* infra
** hole
  hole
* infra.2
X
echo '{"id":"1","text":"lapor lamp hole"}' |
tw-tag -d x -c a.codebook -c b.codebook --no-evidence
