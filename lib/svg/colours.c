#include "svg/colours.h"

#include <assert.h>
#include <string.h>

#include "base/ascii.h"

/*
 * One hue for amounts, by lightness, which on a dark ground is turned round:
 * more is always further from the ground. Verdicts are orange, violet and
 * green, and never told by colour alone.
 */
const struct colour colours_all[] = {
	{ "paper", "#ffffff", "#14181d" }, { "ink", "#1b1f24", "#e6e9ec" },
	{ "dim", "#57606a", "#a3acb5" }, { "line", "#d0d7de", "#3a424b" },
	{ "grid", "#e3e7eb", "#2a3139" },
	/* bars: of the most, others, of the least and its edge; whiskers */
	{ "b3", "#1f5c93", "#7fb8ea" }, { "b2", "#5b93c7", "#4f8cc2" },
	{ "b1", "#a9c8e4", "#2f5377" }, { "b1s", "#4a7fae", "#6d9fcb" },
	{ "wh", "#10263a", "#f2f6fa" },
	{ "under", "#a03c0b", "#f29b66" }, { "over", "#6a3fa0", "#c3a6f2" },
	{ "asdue", "#0b6457", "#5cc7b3" }, { "und", "#57606a", "#a3acb5" },
	/* cells from none to most, and the numbers in them */
	{ "h0", "#f4f5f6", "#1a1f25" }, { "k0", "#626a72", "#8b949e" },
	{ "h1", "#e4edf6", "#1d2c3a" }, { "k1", "#1b1f24", "#e6e9ec" },
	{ "h2", "#c5daec", "#24435f" }, { "k2", "#1b1f24", "#e6e9ec" },
	{ "h3", "#98bddd", "#2f608b" }, { "k3", "#1b1f24", "#ffffff" },
	{ "h4", "#5f96c8", "#4a88bf" }, { "k4", "#08131d", "#08131d" },
	{ "h5", "#2b6aa3", "#86b8e4" }, { "k5", "#ffffff", "#08131d" },
	{ "h6", "#103e66", "#d3e7f9" }, { "k6", "#ffffff", "#08131d" },
	/* below and above what is expected, and the numbers in them */
	{ "n1", "#fbd9c3", "#3a2a20" }, { "kn1", "#1b1f24", "#e6e9ec" },
	{ "n2", "#ef9c6b", "#8f4a1f" }, { "kn2", "#1b1f24", "#ffffff" },
	{ "n3", "#a03c0b", "#f29b66" }, { "kn3", "#ffffff", "#08131d" },
	{ "p1", "#c5daec", "#24435f" }, { "kp1", "#1b1f24", "#e6e9ec" },
	{ "p2", "#5f96c8", "#4a88bf" }, { "kp2", "#08131d", "#08131d" },
	{ "p3", "#103e66", "#d3e7f9" }, { "kp3", "#ffffff", "#08131d" },
	{ NULL, NULL, NULL }
};

static const char shapes[] =
    ".tw{font-family:system-ui,-apple-system,'Segoe UI','Noto Sans',"
    "'Liberation Sans',Arial,sans-serif;font-size:13px;"
    "font-variant-numeric:tabular-nums;max-width:100%;height:auto}"
    ".tw .title{font-size:17px;font-weight:600}"
    ".tw .b,.tw .strong,.tw .l-maximal,.tw .t-under,.tw .t-over,"
    ".tw .t-asdue{font-weight:600}"
    ".tw .small,.tw .strong{font-size:12px}"
    ".tw .tiny,.tw .src{font-size:11px}"
    ".tw .halo{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}"
    ".tw .wh{stroke-width:1.5}.tw .wh0{stroke-width:4;stroke-opacity:.65}"
    ".tw .iv{stroke-width:4;stroke-linecap:round}"
    ".tw .dot0,.tw .v-undecided{stroke-width:2}.tw .due{stroke-width:1.5}"
    ".tw .gap{stroke-width:2;stroke-dasharray:2 3}"
    ".tw .ref{stroke-dasharray:4 3}"
    ".tw .part{fill:none;stroke-width:1.5;stroke-dasharray:3 2}"
    ".tw .year{stroke-width:3}.tw .hatch{fill:none;stroke-width:1.5}"
    ".tw .series{fill:none;stroke-width:2;stroke-linejoin:round}"
    ".tw .range{stroke-width:1.5;stroke-opacity:.6}";

/* $name is that colour. */
static const char colours[] =
    ".tw text{fill:$ink}.tw .ground{fill:$paper}"
    ".tw .dim,.tw .small,.tw .src,.tw .l-minimal,.tw .l-undecided,"
    ".tw .t-undecided{fill:$dim}"
    ".tw .halo{stroke:$paper}.tw .grid{stroke:$grid}.tw .rule{stroke:$line}"
    ".tw .base{stroke:$dim}.tw .ref{stroke:$ink}.tw .year{stroke:$paper}"
    ".tw .b3{fill:$b3}.tw .b2{fill:$b2}.tw .b1{fill:$b1;stroke:$b1s}"
    ".tw .b0{fill:$paper;stroke:$b1s}.tw .hatch{stroke:$und}"
    ".tw .left{fill:$paper;stroke:$und}"
    ".tw .wh{stroke:$wh}.tw .wh0{stroke:$paper}.tw .iv{stroke:$b2}"
    ".tw .dot{fill:$b3}.tw .dot0{fill:$paper;stroke:$b3}"
    ".tw .series{stroke:$b3}.tw .range{stroke:$b2}"
    ".tw .due{fill:$paper;stroke:$ink}.tw .part{stroke:$under}"
    ".tw .v-under{fill:$under}.tw .v-over{fill:$over}"
    ".tw .v-asdue{fill:$asdue}.tw .v-undecided{fill:$paper;stroke:$und}"
    ".tw .s-under{stroke:$under}.tw .s-over{stroke:$over}"
    ".tw .s-asdue{stroke:$asdue}.tw .s-undecided{stroke:$und}"
    ".tw .t-under{fill:$under}.tw .t-over{fill:$over}"
    ".tw .t-asdue{fill:$asdue}.tw .l-maximal{fill:$b3}"
    ".tw .h0{fill:$h0}.tw .h1{fill:$h1}.tw .h2{fill:$h2}.tw .h3{fill:$h3}"
    ".tw .h4{fill:$h4}.tw .h5{fill:$h5}.tw .h6{fill:$h6}"
    ".tw .k0{fill:$k0}.tw .k1{fill:$k1}.tw .k2{fill:$k2}.tw .k3{fill:$k3}"
    ".tw .k4{fill:$k4}.tw .k5{fill:$k5}.tw .k6{fill:$k6}"
    ".tw .n1{fill:$n1}.tw .n2{fill:$n2}.tw .n3{fill:$n3}"
    ".tw .p1{fill:$p1}.tw .p2{fill:$p2}.tw .p3{fill:$p3}"
    ".tw .kn1{fill:$kn1}.tw .kn2{fill:$kn2}.tw .kn3{fill:$kn3}"
    ".tw .kp1{fill:$kp1}.tw .kp2{fill:$kp2}.tw .kp3{fill:$kp3}";

static const char print[] =
    "@media print{.tw text{fill:#000}.tw .dim,.tw .small,.tw .src,"
    ".tw .l-minimal,.tw .l-undecided,.tw .t-undecided{fill:#444}}";

const struct colour *
colours_find(const char *name, size_t n)
{
	const struct colour *t = colours_all;

	while (t->name != NULL &&
	    (strncmp(t->name, name, n) != 0 || t->name[n] != '\0'))
		t++;
	assert(t->name != NULL);
	return t;
}

static void
add_colours(struct buf *b, bool dark)
{
	for (const char *s = colours; *s != '\0'; s++) {
		size_t n = 0;

		if (*s != '$') {
			buf_addc(b, *s);
			continue;
		}
		while (ascii_letter(s[n + 1]) || ascii_digit(s[n + 1]))
			n++;
		buf_addz(b, dark ? colours_find(s + 1, n)->dark :
		    colours_find(s + 1, n)->light);
		s += n;
	}
}

void
colours_style(struct buf *b)
{
	buf_addz(b, "<style>");
	buf_addz(b, shapes);
	add_colours(b, false);
	buf_addz(b, "@media screen and (prefers-color-scheme:dark){");
	add_colours(b, true);
	buf_addc(b, '}');
	buf_addz(b, print);
	buf_addz(b, "</style>\n");
}
