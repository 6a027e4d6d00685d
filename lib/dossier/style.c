#include "dossier/style.h"

#include "svg/colours.h"

/* What the page has beside the colours of its charts: light, dark. */
static const struct colour own[] = {
	{ "panel", "#f5f7f9", "#1b2128" }, { "link", "#0550ae", "#7db7ff" },
	{ "mark", "#ffe28a", "#6b5200" }, { "warn", "#fff4e5", "#2b2117" },
	{ "warnl", "#a03c0b", "#f29b66" }, { NULL, NULL, NULL }
};

static const char text[] =
    "*{box-sizing:border-box}\n"
    "html{background:var(--paper);color:var(--ink);"
    "font:16px/1.55 system-ui,-apple-system,'Segoe UI','Noto Sans',"
    "'Liberation Sans',Arial,sans-serif;-webkit-text-size-adjust:100%}\n"
    "body{margin:0 auto;padding:1.5rem 1.25rem 4rem;max-width:100rem}\n"
    "a{color:var(--link)}\n"
    "a:focus-visible,summary:focus-visible,.scroll:focus-visible{"
    "outline:3px solid var(--link);outline-offset:2px}\n"
    "main:focus{outline:0}\n"
    ".skip{position:absolute;left:-99rem}"
    ".skip:focus{left:1rem;top:.5rem;background:var(--paper);"
    "padding:.3rem .6rem}\n"
    "header{max-width:60rem}.kicker{margin:0;color:var(--dim);"
    "font-size:.9rem}\n"
    "h1{font-size:clamp(1.7rem,1.2rem + 2vw,2.4rem);line-height:1.15;"
    "margin:.1rem 0 .6rem;letter-spacing:-.01em;overflow-wrap:anywhere}\n"
    "h2{font-size:1.4rem;line-height:1.25;margin:2.75rem 0 .75rem;"
    "padding-top:.9rem;border-top:1px solid var(--line)}\n"
    "section:first-child>h2{border:0;margin-top:.5rem;padding-top:0}\n"
    "h3{font-size:1.05rem;margin:1.75rem 0 .4rem}"
    "h4{font-size:.95rem;margin:1rem 0 .2rem}\n"
    "p,li,dd{max-width:44rem}p{margin:.6rem 0}\n"
    ".note,.dim{color:var(--dim)}.note{font-size:.875rem;margin:.4rem 0}\n"
    ".bad{color:var(--under);font-weight:600}\n"
    ".facts{display:flex;flex-wrap:wrap;gap:.25rem 2rem;margin:0}"
    ".facts dt{color:var(--dim);font-size:.8rem}.facts dd{margin:0;"
    "font-weight:600;font-variant-numeric:tabular-nums}\n"
    ".synthetic,.caution{border-left:4px solid var(--warnl);"
    "background:var(--warn);padding:.5rem .8rem;max-width:44rem;"
    "font-size:.925rem}\n"
    ".five{padding-left:1.4rem;margin:.5rem 0;font-size:1.075rem;"
    "line-height:1.5}.five li{margin:.55rem 0;padding-left:.25rem}"
    ".five li::marker{color:var(--dim);font-weight:600}\n"
    "nav{font-size:.9rem;margin:1.25rem 0}nav ol{list-style:none;margin:0;"
    "padding:0 0 .4rem;display:flex;gap:.15rem 1.1rem;overflow-x:auto;"
    "white-space:nowrap}nav a{text-decoration:none;display:inline-block;"
    "padding:.2rem 0;min-height:24px}nav a:hover{text-decoration:underline}\n"
    "figure{margin:1rem 0 1.25rem}figcaption{margin:0 0 .5rem}"
    "figcaption b{display:block}figcaption span{color:var(--dim);"
    "font-size:.875rem}\n"
    ".draw svg{display:block;width:100%;height:auto;max-width:760px;"
    "overflow:visible}.draw .small svg{max-width:480px}"
    ".narrow{display:none}\n";

static const char tables[] =
    ".l-maximal{font-weight:600;color:var(--b3)}"
    ".l-minimal,.l-undecided{color:var(--dim)}\n"
    ".t-under{color:var(--under)}.t-over{color:var(--over)}"
    ".t-as-prioritised{color:var(--asdue)}"
    ".t-undecided{color:var(--dim)}"
    ".t-under,.t-over,.t-as-prioritised{font-weight:600}\n"
    "details{margin:.5rem 0}summary{cursor:pointer;color:var(--link);"
    "font-size:.9rem;padding:.25rem 0;min-height:24px}\n"
    ".scroll{overflow-x:auto;margin:.25rem 0 .75rem}\n"
    "table{border-collapse:collapse;font-size:.8125rem;line-height:1.35;"
    "font-variant-numeric:pagetable-nums}\n"
    "caption{position:absolute;width:1px;height:1px;overflow:hidden;"
    "clip-path:inset(50%)}\n"
    "th,td{padding:.28rem .9rem .28rem 0;text-align:left;"
    "vertical-align:baseline;border-bottom:1px solid var(--grid)}"
    "tr>:last-child{padding-right:0}\n"
    "thead th{color:var(--dim);font-weight:600;vertical-align:bottom;"
    "border-bottom:1px solid var(--dim)}tbody th{font-weight:400;"
    "position:sticky;left:0;background:var(--paper)}\n"
    ".n{text-align:right;white-space:nowrap}"
    "thead th.n{white-space:normal;max-width:8rem}.nw{white-space:nowrap}"
    ".any{overflow-wrap:anywhere}\n"
    ".dense table{font-size:.75rem}.dense thead th{min-width:4.2rem}"
    "small{color:var(--dim);font-size:inherit}\n"
    ".notm{border:1px dashed var(--dim);border-radius:3px;padding:0 .35rem;"
    "color:var(--dim);white-space:nowrap;display:inline-block}\n"
    "code,pre{font-family:ui-monospace,'SFMono-Regular',Menlo,"
    "'DejaVu Sans Mono','Liberation Mono',monospace;font-size:.8125rem;"
    "overflow-wrap:anywhere}\n"
    "pre{background:var(--panel);padding:.6rem .8rem;overflow-x:auto;"
    "margin:.4rem 0;white-space:pre-wrap}\n"
    ".terms{list-style:none;padding:0;margin:.4rem 0;font-size:.9rem}"
    ".terms li{margin:.2rem 0}\n"
    ".kwic{display:grid;grid-template-columns:repeat(auto-fill,"
    "minmax(min(100%,21rem),1fr));gap:0 2rem;max-width:76rem}"
    ".kw h3{margin:.9rem 0 .2rem;font-size:.925rem}"
    ".kw ul{list-style:none;margin:0;padding:0;font-size:.875rem}"
    ".kw li{padding:.22rem 0;border-bottom:1px solid var(--grid);"
    "overflow-wrap:anywhere}\n"
    "mark{background:var(--mark);color:var(--ink);padding:0 .15em;"
    "border-radius:.15em}\n"
    ".printonly{display:none}\n";

static const char widths[] =
    "@media screen and (max-width:43.99rem){.wide{display:none}"
    ".narrow{display:block}.draw .narrow svg{max-width:480px}"
    "body{padding:1rem 1rem 3rem}table{font-size:.775rem}"
    "th,td{padding-right:.4rem}thead th{max-width:5rem}"
    ".notm{white-space:normal;padding:0 .2rem}"
    "tbody th code{overflow-wrap:break-word}"
    ".opt{display:none}}\n"
    "@media screen and (max-width:30rem){.above,.above thead,.above tbody{"
    "display:block}.above tr{display:flex;flex-wrap:wrap;"
    "border-bottom:1px solid var(--grid)}"
    ".above thead tr{border-bottom-color:var(--dim)}"
    ".above th,.above td{flex:1 1 0;max-width:none;border:0}"
    ".above tr>:first-child{flex:1 0 100%;padding-bottom:0}}\n"
    "@media screen and (min-width:60rem){.cols{display:grid;"
    "grid-template-columns:11.5rem minmax(0,1fr);gap:0 2.25rem;"
    "margin-top:1.25rem}.cols main:first-child{grid-column:1/-1}"
    "nav{position:sticky;top:1rem;align-self:start;"
    "margin:.4rem 0 0}nav ol{display:block;white-space:normal}"
    "nav li{border-left:2px solid var(--line);padding:.1rem 0 .1rem .7rem;"
    "line-height:1.35}}\n"
    "@media screen and (min-width:88rem){body{padding-left:2.5rem;"
    "padding-right:2.5rem}.beside .pair{display:grid;"
    "grid-template-columns:minmax(0,760px) max-content;gap:0 2.5rem;"
    "align-items:start}.beside .tab th,.beside .tab td{padding-right:.7rem}"
    ".beside .lev{display:none}"
    ".beside details[open]>summary{padding-top:0}"
    "@media (max-width:99.99rem){.beside .opt{display:none}}"
    "#first{display:grid;grid-template-columns:44rem minmax(0,24rem);"
    "gap:0 2.5rem;align-items:start}#first>*{grid-column:1}"
    "#first .caution{grid-column:2;grid-row:3;margin-top:.9rem}}\n";

/* On paper the colours are the light ones, but for the text. */
static const char paper[] =
    "@page{size:A4;margin:16mm 15mm 18mm;"
    "@bottom-right{content:counter(page) \" / \" counter(pages);"
    "font:9pt sans-serif;color:#555}}\n"
    "@media print{:root{--ink:#000;--dim:#444;--line:#999;--grid:#d5d5d5;"
    "--link:#000;--panel:#f4f4f4;--warn:#fff}\n"
    "*{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n"
    "html{font-size:9.2pt;line-height:1.45}body{padding:0}"
    "p{margin:.4rem 0;orphans:3;widows:3}nav,.skip{display:none}\n"
    ".synthetic,.caution{max-width:none;break-inside:avoid}"
    ".facts{break-inside:avoid}"
    ".five{font-size:1.02rem;line-height:1.42;margin:.2rem 0}"
    ".five li{margin:.25rem 0;max-width:none}\n"
    "h2{padding-top:.6rem;margin-top:1rem}"
    "h2,h3,h4,figcaption,summary{break-after:avoid}"
    "h2+p{break-after:avoid;break-inside:avoid}\n"
    ".draw{break-before:avoid}.draw,figcaption,tr,.kw,.avoid,pre{"
    "break-inside:avoid}.book pre{break-inside:auto}"
    "thead{display:table-header-group}\n"
    ".draw svg{max-width:180mm}#what .draw svg{max-width:142mm}\n"
    ".terms{columns:3;font-size:.8rem}.terms li{break-inside:avoid}"
    ".kwic{grid-template-columns:1fr 1fr 1fr;gap:0 1.2rem}"
    ".kw ul{font-size:8pt}\n"
    "details:not([open]){display:none}"
    "details.book:not([open]){display:block}"
    "summary{list-style:none;color:var(--dim);min-height:0}"
    ".scroll{overflow:visible}.printonly{display:block}\n"
    "table{font-size:8.5pt}#app table{font-size:7.5pt}"
    "#app pre{font-size:7.5pt;padding:.3rem .6rem}"
    "#app h3{margin:.9rem 0 .2rem}tbody th{position:static}"
    "th,td{padding-top:.2rem;padding-bottom:.2rem}"
    "#app th,#app td{padding-top:.08rem;padding-bottom:.08rem}"
    ".book,.book summary{margin:0;padding:0}.terms li{margin:.1rem 0}"
    "#app p{margin:.2rem 0}#app pre{margin:.2rem 0}"
    ".dense table{font-size:7pt}.dense th,.dense td{padding-right:.3rem}"
    ".dense thead th{min-width:0}}\n";

static void
add_colours(struct buf *b, const struct colour *t, bool dark)
{
	for (; t->name != NULL; t++)
		buf_addf(b, "--%s:%s;", t->name, dark ? t->dark : t->light);
}

void
style_write(struct buf *b)
{
	buf_addz(b, ":root{color-scheme:light dark;");
	add_colours(b, colours_all, false);
	add_colours(b, own, false);
	buf_addz(b, "}\n@media screen and (prefers-color-scheme:dark){:root{");
	add_colours(b, colours_all, true);
	add_colours(b, own, true);
	buf_addz(b, "}}\n");
	buf_addz(b, text);
	buf_addz(b, tables);
	buf_addz(b, widths);
	buf_addz(b, paper);
}
