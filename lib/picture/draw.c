#include "picture/draw.h"

#include "base/buf.h"
#include "chart/term.h"
#include "svg/bars.h"
#include "svg/dumbbell.h"
#include "svg/funnel.h"
#include "svg/grouped.h"
#include "svg/heat.h"
#include "svg/lines.h"
#include "svg/rate.h"

void
draw_svg(const struct chart *c, struct buf *out)
{
	switch (c->type) {
	case CHART_BARS:
		bars_svg(c, out);
		break;
	case CHART_DUMBBELL:
		dumbbell_svg(c, out);
		break;
	case CHART_LINES:
		lines_svg(c, out);
		break;
	case CHART_HEAT:
		heat_svg(c, out);
		break;
	case CHART_RATE:
		rate_svg(c, out);
		break;
	case CHART_GROUPED:
		grouped_svg(c, out);
		break;
	case CHART_FUNNEL:
		funnel_svg(c, out);
		break;
	}
}

void
draw_term(const struct chart *c, size_t columns, struct buf *out)
{
	struct term t;

	term_open(&t, c, columns, out);
	switch (c->type) {
	case CHART_BARS:
	case CHART_GROUPED:
	case CHART_DUMBBELL:
	case CHART_RATE:
		term_rows(&t);
		break;
	case CHART_FUNNEL:
		term_funnel(&t);
		break;
	case CHART_LINES:
		term_lines(&t);
		break;
	case CHART_HEAT:
		term_heat(&t);
		break;
	}
	term_close(&t);
}
