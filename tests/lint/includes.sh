# The check of includes finds what it is there for, and nothing else.
mkdir -p lib/base lib/io cmd
cat > lib/base/str.h <<'EOF'
struct str { const char *p; };
#define STR(lit) { "" lit }
enum str_case { STR_LOWER, STR_UPPER };
void str_trim(struct str *);
extern const struct str str_empty;
EOF
cat > lib/base/buf.h <<'EOF'
#include "base/str.h"
struct buf;			/* its inside is in base/inside.h */
void buf_adds(struct buf *, struct str);
EOF
echo 'struct buf { int n; };' > lib/base/inside.h
cat > lib/io/csv.h <<'EOF'
struct str;
void csv_read(struct str *, struct buf *);	/* buf: not included */
EOF
cat > lib/io/csv.c <<'EOF'
#include "io/csv.h"
#include "base/buf.h"
/* names_add() in a comment, and "STR_UPPER" in a literal, are no uses. */
void csv_read(struct str *s, struct buf *b)	/* in the folder of buf.h */
{
	str_trim(s);
	b->str_trim = STR_LOWER;
	qsort(0, 0, 0, 0);
}
EOF
cat > cmd/tw-x.c <<'EOF'
#include "io/csv.h"
#include "io/tsv.h"
int main(void) { enum str_case c = STR_UPPER; csv_read(&str_empty, 0); }
EOF
awk -f "$src/tests/lint/includes.awk" lib/*/*.h lib/*/*.c cmd/*.c > found
echo "status $?"
LC_ALL=C sort found
