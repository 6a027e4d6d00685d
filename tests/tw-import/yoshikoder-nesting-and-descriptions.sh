cat > a.ykd <<'END'
<?xml version="1.0" encoding="ISO-8859-1"?>
<dictionary style="050805" patternengine="substring">
 <pnode name="outside"/>
 <cnode name="Root" desc="all of it">
  <cnode name="A CATEGORY" desc="A CATEGORY"><pnode name="more"/><pnode name="lamb*"/></cnode>
  <pnode name="jalan &amp; jembatan"/>
 </cnode>
</dictionary>
END
tw-import a.ykd
