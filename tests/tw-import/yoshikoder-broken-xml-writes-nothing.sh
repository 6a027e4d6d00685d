printf '<dictionary>\n <cnode name="x">\n</dictionary>\n' > a.ykd
tw-import a.ykd
