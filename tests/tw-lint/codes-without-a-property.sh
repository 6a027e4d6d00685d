# A code without a property that others have is named: a topic has no office.
cat > topics.codebook << 'X'
codebook 1
dimension: topic
* road
** lamp
  lamp
** hole
  hole
* air
** smoke
  smoke
* noise
  noise
X
cat > offices.codebook << 'X'
codebook 1
properties: office limit
* road
  office: Works
** hole
  limit: 3d
* noise
  office: Order
X
tw-lint -c topics.codebook -c offices.codebook -o csv; echo "$?"
tw-lint -c complaints-id -c bandung-offices
