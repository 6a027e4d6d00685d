# NEAR-x, THEN.x, SEQ-x are words: an operator has a figure, or / after it.
. "$src/tests/tw-tag/lib"
for rule in NEAR-x then.x "SEQ-x & NEAR-mint" 'kota NEAR-x'; do
	echo "# $rule"
	echo "$rule" | rules
	say <<-'.'
	kota NEAR-x dan near-mint seq-x
	then.x near
	.
done
# What lacks its figure, or was meant so, is said.
for rule in 'kota NEAR/ x' 'kota NEAR x' 'kota NEAR-4 x' 'kota GEAR/4 x' 'kota NEAR\ x'; do
	echo "$rule" | rules
	tw-lint b.codebook 2>&1
	echo "$?"
done
