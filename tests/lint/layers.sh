# The check of the layers finds what it is there for.
mkdir -p lib/base lib/gzip lib/io cmd
echo '#include "base/str.h"' > lib/base/mem.c
echo '#include "base/mem.h"' > lib/base/str.c		# upward
: > lib/base/str.h
: > lib/base/mem.h
echo '#include <zlib.h>' > lib/gzip/deflate_zlib.c
echo '#include <zlib.h>' > lib/io/json.c		# not its business
echo '#include "io/deflate_run.h"' >> lib/gzip/deflate_zlib.c
echo '#include "io/json.h"' > lib/io/deflate_run.h	# upward, round a corner
: > lib/io/json.h
: > lib/io/new.c					# not in the lists
printf '#include "io/json.h"\n#include "io/gone.h"\n' > cmd/tw-x.c
awk -v modules='base/str base/mem gzip/deflate_zlib io/json' \
    -f "$src/tests/lint/layers.awk" lib/*/*.[ch] cmd/*.c > found
echo "status $?"
LC_ALL=C sort found
