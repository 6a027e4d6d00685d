# Yoshikoder: patterns outside of categories, expressions that are none, what
# is no dictionary.
cat > d.ykd <<'X'
<!-- made up --><dictionary patternengine="regexp"><pnode name="out"/><note><pnode name="of"/></note><cnode name="x" desc=" x "><pnode name="a\/b"/><pnode name="a\"/><pnode name="a\d+"/><pnode name="a&#10;b"/><pnode name=""/><pnode/></cnode><cnode name="y" desc=""></cnode></dictionary>
X
tw-import -d d d.ykd
printf '<x><cnode name="a"><pnode name="b"/></cnode></x>' > e.ykd
tw-import e.ykd
printf '<x><pnode name="b"/><cnode name="a"/><dictionary><pnode name="c"/></dictionary></x>' > f.ykd
tw-import -d d f.ykd
for first in '<?xml version="1.0"?><dictionary>' '<dictionary>' '<!DOCTYPE d><dictionary>' '<!DOCTYPE d><x>' '<x><dictionary>'; do
	printf '%s<cnode name="a"><pnode name="b"/></cnode></dictionary>' "$first" > plain
	echo "$first: $(tw-import plain 2>&1 | grep -o 'Yoshikoder\|not a dictionary')"
done
