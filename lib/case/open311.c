#include "case/open311.h"

#include "base/buf.h"
#include "base/diag.h"
#include "case/queue.h"
#include "codebook/book.h"
#include "incident/incident.h"
#include "incident/site.h"
#include "json/json.h"
#include "time/when.h"

static void
add_name(struct buf *out, const char *name)
{
	buf_addf(out, "%s\"%s\":", out->p[out->n - 1] == '{' ? "" : ",", name);
}

/* A member; none where the text is not known. */
static void
add_text(struct buf *out, const char *name, struct str s)
{
	if (s.n == 0)
		return;
	add_name(out, name);
	json_quote(out, s);
}

static void
add_time(struct buf *out, const char *name, int64_t t, int32_t offset)
{
	add_name(out, name);
	buf_addc(out, '"');
	when_write(out, t, offset, offset == 0);
	buf_addc(out, '"');
}

static void
add_degrees(struct buf *out, const char *name, int32_t millionths)
{
	add_name(out, name);
	buf_addf(out, "%.6f", millionths / 1e6);
	while (out->p[out->n - 1] == '0' && out->p[out->n - 2] != '.')
		out->n--;
}

static bool
is_closed(enum queue_state state)
{
	return state == QUEUE_DONE || state == QUEUE_FALSE ||
	    state == QUEUE_DUPLICATE;
}

static void
add_place(struct buf *out, const struct sites *sites, const struct site *site)
{
	if (site->p <= SITE_P_ONE / 2)
		return;
	add_text(out, "address", site_path(sites, site->path));
	if (site->spot.radius < 0)
		return;
	add_degrees(out, "lat", site->spot.lat);
	add_degrees(out, "long", site->spot.lon);
}

void
open311_case(struct open311 *o, const struct casework *w, uint32_t slot,
    bool stale)
{
	const struct incident *i = &w->cases.v[slot];
	const struct codebook_code *code = &w->set.book->code[i->code];
	const struct office *office = &w->set.office[i->code];
	enum queue_state state = queue_state(i, stale);
	struct buf *out = &o->line;

	buf_clear(out);
	buf_addz(out, o->requests++ == 0 ? "[{" : ",\n{");
	add_text(out, "service_request_id", incident_id(i));
	add_text(out, "status", is_closed(state) ? STR("closed") :
	    STR("open"));
	add_text(out, "status_notes", str_of(queue_state_name[state]));
	add_text(out, "service_name", code->label);
	add_text(out, "service_code", code->path);
	add_text(out, "agency_responsible", office->name);
	add_time(out, "requested_datetime", i->first, i->offset);
	add_time(out, "updated_datetime", i->answered > i->last ?
	    i->answered : i->last, i->offset);
	if (office->limit > 0)
		add_time(out, "expected_datetime", i->first + office->limit,
		    i->offset);
	add_place(out, &w->sites, &i->site);
	buf_addc(out, '}');
	diag_write(buf_str(out));
}

void
open311_end(struct open311 *o)
{
	diag_write(o->requests == 0 ? STR("[]\n") : STR("]\n"));
	buf_free(&o->line);
}
