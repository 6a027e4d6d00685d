#include "burst/parts.h"

#include "base/array.h"
#include "burst/sets.h"

static const struct fields_one usual_fields[] = {
	FIELDS_ONE(usual, I64, first, "first"),
	FIELDS_ONE(usual, I64, hour, "hour"),
	FIELDS_ONE(usual, I64, base, "base"),
	FIELDS_ONE(usual, I32, offset, "offset"),
	FIELDS_ONE(usual, DOUBLE, all, "all"),
	FIELDS_ONE(usual, DOUBLE, learnt, "learnt"),
	FIELDS_ONE(usual, DOUBLE, squares, "squares"),
	FIELDS_SOME(usual, U32, trials, "trials", USUAL_HOURS),
	FIELDS_SOME(usual, DOUBLE, week, "week", USUAL_WEEK)
};

static const struct fields_one set_fields[] = {
	FIELDS_ONE(detector, DOUBLE, phi, "phi"),
	FIELDS_ONE(detector, DOUBLE, rule.alarm, "alarm"),
	FIELDS_ONE(detector, BOOL, learning, "learning"),
	FIELDS_ONE(detector, U64, campaigns.begun, "begun"),
	FIELDS_ONE(detector, U64, sketch.uses, "uses")
};

static const struct fields_one counter_fields[] = {
	FIELDS_ONE(sketch_counter, U64, count, "count"),
	FIELDS_ONE(sketch_counter, U64, error, "error"),
	FIELDS_ONE(sketch_counter, U64, seen, "seen")
};

#define TALLIES(struct_)						\
	FIELDS_ONE(struct_, U64, tallies.views, "views"),		\
	FIELDS_ONE(struct_, DOUBLE, tallies.expected, "expected"),	\
	FIELDS_ONE(struct_, I64, tallies.hour, "tally_hour"),		\
	FIELDS_ONE(struct_, I64, tallies.peak, "peak"),			\
	FIELDS_ONE(struct_, U32, tallies.hour_posts, "hour_posts"),	\
	FIELDS_ONE(struct_, U32, tallies.peak_posts, "peak_posts"),	\
	FIELDS_ONE(struct_, U32, tallies.hits, "hits"),			\
	FIELDS_ONE(struct_, U32, tallies.posts, "posts"),		\
	FIELDS_ONE(struct_, U32, tallies.reposts, "reposts"),		\
	FIELDS_ONE(struct_, U32, tallies.replies, "replies"),		\
	FIELDS_ONE(struct_, BOOL, tallies.viewed, "viewed")

static const struct fields_one key_fields[] = {
	FIELDS_SOME(detector_key, FLOAT, usual.week, "week", USUAL_WEEK),
	FIELDS_ONE(detector_key, FLOAT, usual.all, "all"),
	FIELDS_SOME(detector_key, U16, usual.lag, "lag", USUAL_LAG),
	FIELDS_ONE(detector_key, I64, usual.lag_hour, "lag_hour"),
	FIELDS_ONE(detector_key, FLOAT, usual.hits, "learnt"),
	FIELDS_ONE(detector_key, FLOAT, usual.squares, "squares"),
	FIELDS_ONE(detector_key, FLOAT, usual.by_trials, "by_trials"),
	FIELDS_ONE(detector_key, DOUBLE, cusum.sum, "sum"),
	FIELDS_ONE(detector_key, DOUBLE, cusum.highest, "highest"),
	FIELDS_ONE(detector_key, I64, cusum.begin, "begin"),
	FIELDS_ONE(detector_key, I64, cusum.end, "until"),
	FIELDS_ONE(detector_key, BOOL, cusum.open, "open"),
	FIELDS_ONE(detector_key, I64, hour, "at_hour"),
	FIELDS_ONE(detector_key, U32, trial, "at_trial"),
	TALLIES(detector_key)
};

static const struct fields_one campaign_fields[] = {
	FIELDS_ONE(campaign, BOOL, cooling, "cooling"),
	FIELDS_ONE(campaign, BOOL, new_usual, "new_usual"),
	FIELDS_ONE(campaign, BOOL, late_start, "late_start"),
	FIELDS_ONE(campaign, U64, number, "number"),
	FIELDS_ONE(campaign, I64, begin, "begin"),
	FIELDS_ONE(campaign, I64, opened, "opened"),
	FIELDS_ONE(campaign, I64, end, "until"),
	FIELDS_ONE(campaign, I64, closed, "closed"),
	FIELDS_ONE(campaign, DOUBLE, gain, "gain"),
	FIELDS_ONE(campaign, DOUBLE, usual, "usual"),
	FIELDS_ONE(campaign, U64, reach, "reach"),
	FIELDS_ONE(campaign, U32, reach_known, "reach_known"),
	FIELDS_ONE(campaign, I64, held_from, "held_from"),
	FIELDS_SOME(campaign, U32, held, "held", CAMPAIGN_HELD),
	FIELDS_ONE(campaign, I64, call, "call"),
	FIELDS_ONE(campaign, BOOL, called, "called"),
	FIELDS_ONE(campaign, U32, caller, "caller"),
	FIELDS_ONE(campaign, U32, echo_posts, "echo_posts"),
	FIELDS_ONE(campaign, U32, again, "again"),
	TALLIES(campaign)
};

static const struct fields_one echo_fields[] = {
	FIELDS_ONE(campaign_echo, BOOL, done, "done"),
	FIELDS_ONE(campaign_echo, U32, posts, "posts"),
	FIELDS_ONE(campaign_echo, DOUBLE, people, "people"),
	FIELDS_ONE(campaign_echo, U32, again, "again")
};

static const struct fields_one call_fields[] = {
	FIELDS_ONE(calls_one, I64, t, "t"),
	FIELDS_ONE(calls_one, U64, key, "key"),
	FIELDS_ONE(calls_one, U32, account, "account")
};

static const struct fields_one person_fields[] = {
	FIELDS_ONE(burst_person, U32, author, "a"),
	FIELDS_ONE(burst_person, U32, when, "t"),
	FIELDS_ONE(burst_person, U32, followers, "f"),
	FIELDS_ONE(burst_person, U16, place, "p")
};

const struct fields parts_usual = FIELDS(usual_fields);
const struct fields parts_set = FIELDS(set_fields);
const struct fields parts_counter = FIELDS(counter_fields);
const struct fields parts_key = FIELDS(key_fields);
const struct fields parts_campaign = FIELDS(campaign_fields);
const struct fields parts_echo = FIELDS(echo_fields);
const struct fields parts_call = FIELDS(call_fields);
const struct fields parts_person = FIELDS(person_fields);
