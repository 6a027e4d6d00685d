cat > a.ykd <<'END'
<dictionary patternengine="regexp"><cnode name="x"><pnode name="colou?r"/><pnode name="a/b"/><pnode name="(open"/><pnode name="a*"/></cnode></dictionary>
END
tw-import a.ykd
