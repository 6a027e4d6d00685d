#include "watch/events.h"

#include <math.h>

#include "base/buf.h"
#include "base/cli.h"
#include "base/diag.h"
#include "show/escape.h"
#include "time/when.h"
#include "watch/speech.h"
#include "watch/view.h"

static void
begin_line(struct buf *b, const struct scene *m)
{
	when_write(b, m->clock.now, m->clock.offset, true);
	buf_addc(b, ' ');
}

/* One line, without what steers terminals. */
static void
end_line(struct buf *b)
{
	struct buf safe = { 0 };

	escape_terminal(&safe, buf_str(b));
	buf_addc(&safe, '\n');
	diag_write(buf_str(&safe));
	if (cli_unbuffered)
		diag_flush();
	buf_free(&safe);
	buf_free(b);
}

static void
say_burst(void *to, const struct scene *m, const struct scene_burst *burst,
    const char *state)
{
	struct events *e = to;
	struct buf b = { 0 };

	e->happened = true;
	if (e->rows)
		return;
	begin_line(&b, m);
	buf_addf(&b, "burst %s ", state);
	speech_key(&b, burst);
	if (!isnan(burst->people))
		buf_addf(&b, " %.0f people", burst->people);
	if (burst->lift > 0)
		buf_addf(&b, " %.0fx usual", burst->lift);
	end_line(&b);
}

static void
say_incident(void *to, const struct scene *m, uint32_t number,
    const char *what)
{
	struct events *e = to;
	const struct scene_case *c = &m->cases[number];
	struct buf b = { 0 };

	e->happened = true;
	if (e->rows)
		return;
	begin_line(&b, m);
	buf_addf(&b, "case %s ", what);
	buf_adds(&b, m->ids.key[number]);
	buf_addc(&b, ' ');
	speech_code(&b, m->topics.names.key[c->topic]);
	buf_addz(&b, ", ");
	view_district(&(struct view){ .m = m, .g = e->g }, c, &b);
	if (m->offices.key[c->office].n > 0) {
		buf_addz(&b, ", ");
		buf_adds(&b, m->offices.key[c->office]);
	}
	end_line(&b);
}

struct scene_ears
events_ears(struct events *e)
{
	return (struct scene_ears){ say_burst, say_incident, e };
}
