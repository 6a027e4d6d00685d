/*
 * Where a post or a case is: districts with their probabilities, and the
 * entries of the gazetteer that were named.
 */
#ifndef INCIDENT_SITE_H
#define INCIDENT_SITE_H

#include "base/buf.h"
#include "base/hash.h"
#include "gazetteer/places.h"
#include "json/json_scan.h"

enum {
	SITE_PLACES = 4,	/* districts that are kept, the likeliest */
	SITE_ENTRIES = 3,	/* and entries, the first that were named */
	SITE_P_ONE = 65535,	/* probability 1 */
	SITE_PATHS_MAX = 65535	/* different paths of one run */
};

struct site_place {
	uint16_t district;	/* number in struct sites' paths */
	uint16_t p;		/* in 1 / SITE_P_ONE */
};

/* A spot in millionths of a degree (WGS 84). */
struct site_spot {
	int32_t lat, lon;
	float radius;		/* metres; below 0: the spot is not known */
};

/* Radii of what has no spot: of an entry, of a name that is not listed. */
#define SITE_UNKNOWN (-1.0F)
#define SITE_UNLISTED (-2.0F)

struct site_entry {
	uint32_t key;		/* a hash of what is named */
	struct site_spot spot;
};

/* {0} is nowhere. */
struct site {
	uint8_t places;
	uint8_t entries;
	uint16_t path;		/* of the likeliest place, as deep as known */
	uint16_t p;		/* its probability, in 1 / SITE_P_ONE */
	struct site_place place[SITE_PLACES];	/* likeliest first */
	struct site_spot spot;	/* of the likeliest place */
	struct site_entry entry[SITE_ENTRIES];
};

/* What reading sites needs; {0} at first. */
struct sites {
	const struct gazetteer *gazetteer;	/* NULL: none is given */
	struct names rows;	/* its entries, as evidence names them */
	struct names paths;	/* of places and districts */
	uint64_t key;		/* under which names are hashed */
	bool full;		/* paths were left out: there are too many */
	struct json json;
	struct buf text;
};

/* The members of a record that say where it is, NULL where it lacks them. */
struct site_members {
	const struct json_node *about;	/* place_about */
	const struct json_node *ranked;	/* place_about_ranked */
	const struct json_node *evidence;	/* place_about_evidence */
};

/*
 * From now on entries lie where this gazetteer says; the state of a run depends
 * on it. It lives as long as the sites.
 */
void sites_use(struct sites *, const struct gazetteer *);

void site_read(struct site *, struct sites *, const struct site_members *);

/* The path with this number. */
static inline struct str
site_path(const struct sites *s, uint16_t path)
{
	return s->paths.key[path];
}

/* The sum over districts of the smaller probability, 0 to 1. */
double site_overlap(const struct site *, const struct site *);

/* Whether half a probability or more lies on districts that are known. */
bool site_known(const struct site *);

/*
 * Whether an entry of each is the same, or both lie nearer to each other than
 * the larger radius and 300 m; true where one of them names nothing.
 */
bool site_near(const struct site *, const struct site *);

/* Whether both are known to be in different districts. */
bool site_apart(const struct site *, const struct site *);

/* Takes over what another post of the case says: its places where it is surer. */
void site_add(struct site *, const struct site *post);

/* Metres between two spots (equirectangular; radius 6,371,008.8 m). */
double site_distance(const struct site_spot *, const struct site_spot *);

void sites_free(struct sites *);

#endif
