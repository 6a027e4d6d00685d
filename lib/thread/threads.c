#include "thread/threads.h"

#include "base/diag.h"
#include "codebook/codebook.h"
#include "dimension/moment.h"
#include "thread/beginning.h"
#include "thread/waiting.h"

enum { MINUTE = 60 };

/* A question leaves, seconds after it was asked. */
static void
leave(struct threads *t, const struct threads_event *event)
{
	const struct question *q = &t->questions.q[event->question];
	const struct class *class = &t->classes.class[q->class];
	struct waits_end end = { event->outcome, event->seconds, q->loose,
	    q->cluster };

	if (end.loose > 0 && event->outcome == OUTCOME_ANSWERED &&
	    event->seconds < end.loose)
		end.loose = 0;
	t->tell(t->teller, event);
	waits_add(&t->waits, 0, &end);
	for (uint32_t i = 0; i < class->groups; i++)
		waits_add(&t->waits, t->classes.member[class->first + i],
		    &end);
	question_drop(&t->questions, event->question);
}

/* It leaves unanswered, as it is now. */
static void
leave_unanswered(struct threads *t, uint32_t question, enum outcome outcome)
{
	const struct question *q = &t->questions.q[question];
	int64_t seconds = t->clock.now - q->asked;

	if (q->passed && outcome != OUTCOME_EARLY)
		outcome = OUTCOME_PASSED_ON;
	leave(t, &(struct threads_event){ .outcome = outcome, .last = true,
	    .question = question,
	    .seconds = seconds >= t->waits.within ? t->waits.within :
	    seconds < 0 ? 0 : (uint32_t)seconds });
}

/* What a message is to a question: an answer, or a withdrawal. */
static void
settle(struct threads *t, uint32_t question, enum outcome outcome,
    enum tie tie)
{
	const struct message *m = &t->message;
	const struct question *q = &t->questions.q[question];
	int64_t seconds = m->at - q->asked;

	/* One that comes later leaves it to expire. */
	if (seconds < 0 || seconds > t->waits.within)
		return;
	leave(t, &(struct threads_event){ .outcome = outcome, .last = true,
	    .question = question, .dated = true, .at = m->at,
	    .zone = (int16_t)(m->offset / MINUTE),
	    .seconds = (uint32_t)seconds,
	    .id = outcome == OUTCOME_ANSWERED ? m->id :
	    (struct str){ NULL, 0 }, .tie = tie });
}

/* An official passes a question on. */
static void
pass_on(struct threads *t, uint32_t question)
{
	struct question *q = &t->questions.q[question];
	int64_t seconds = t->message.at - q->asked;

	if (q->passed || seconds < 0 || seconds > t->waits.within)
		return;
	q->passed = true;
	t->tell(t->teller, &(struct threads_event){
	    .outcome = OUTCOME_PASSED_ON, .question = question });
}

/*
 * An answer by the id of its question; one that is not there (yet) is waited
 * for. True when it was there.
 */
static bool
answer_by_id(struct threads *t, uint64_t id, enum tie tie)
{
	uint32_t question;

	if (id == 0 || !(t->ties & 1u << tie))
		return false;
	question = question_find(&t->questions, id);
	if (question != QUESTION_NONE) {
		settle(t, question, OUTCOME_ANSWERED, tie);
		return true;
	}
	waiting_add(&t->waiting, id, &(struct waiting_answer){
	    .at = t->message.at, .tie = (uint8_t)tie,
	    .zone = (int16_t)(t->message.offset / MINUTE) }, t->message.id);
	return false;
}

/* A manual repost passes a question on, or answers it with words before it. */
static bool
answer_by_copy(struct threads *t, const struct record *rec)
{
	struct message *m = &t->message;
	struct message_copy copy;
	uint32_t i = QUESTION_NONE;

	if (m->kind != KIND_MANUAL_REPOST ||
	    !message_quotes(m, rec, &copy))
		return false;
	do
		i = question_of_asker(&t->questions, copy.account, i);
	while (i != QUESTION_NONE && !beginning_is(t->questions.q[i].begins,
	    copy.begins, copy.letters));
	if (i == QUESTION_NONE)
		return false;
	if (record_none_own(record_get(rec, "own")))
		pass_on(t, i);
	else if (t->ties & 1u << TIE_MANUAL)
		settle(t, i, OUTCOME_ANSWERED, TIE_MANUAL);
	return true;
}

/* All open questions of the asker there. */
static bool
answer_by_conversation(struct threads *t)
{
	const struct message *m = &t->message;
	uint32_t next, i;
	bool any = false;

	if (m->to == 0 || m->conversation == 0 ||
	    !(t->ties & 1u << TIE_CONVERSATION))
		return false;
	for (i = question_of_asker(&t->questions, m->to, QUESTION_NONE);
	    i != QUESTION_NONE; i = next) {
		next = question_of_asker(&t->questions, m->to, i);
		if (t->questions.q[i].conversation == m->conversation) {
			settle(t, i, OUTCOME_ANSWERED, TIE_CONVERSATION);
			any = true;
		}
	}
	return any;
}

/* An official mentions somebody who has exactly one question open. */
static void
see_mention(void *to, uint64_t account)
{
	struct threads *t = to;
	struct question *q;
	int64_t seconds;
	uint32_t i;

	if (account == 0)
		return;
	i = question_of_asker(&t->questions, account, QUESTION_NONE);
	if (i == QUESTION_NONE ||
	    question_of_asker(&t->questions, account, i) != QUESTION_NONE)
		return;
	q = &t->questions.q[i];
	seconds = t->message.at - q->asked;
	if (seconds < 0 || seconds > THREADS_MENTION ||
	    seconds > t->waits.within)
		return;
	if (t->ties & 1u << TIE_MENTION)
		settle(t, i, OUTCOME_ANSWERED, TIE_MENTION);
	else if (q->loose == 0)
		q->loose = (uint32_t)seconds + 1;
}

/* An official speaks. */
static void
see_official(struct threads *t, const struct record *rec)
{
	struct message *m = &t->message;
	bool tied;

	if (m->kind == KIND_REPOST) {
		uint32_t i = m->repost_of == 0 ? QUESTION_NONE :
		    question_find(&t->questions, m->repost_of);

		if (i != QUESTION_NONE)
			pass_on(t, i);
		else if (m->repost_of != 0)
			waiting_add(&t->waiting, m->repost_of,
			    &(struct waiting_answer){ .at = m->at,
			    .passes = true }, m->id);
		return;
	}
	if (m->begins)
		*(uint64_t *)recent_put(&t->talks, m->conversation) =
		    m->office;
	tied = answer_by_id(t, m->reply_to, TIE_REPLY);
	tied = answer_by_id(t, m->quote_of, TIE_QUOTE) || tied;
	tied = answer_by_copy(t, rec) || tied;
	if (!tied && !answer_by_conversation(t) &&
	    m->kind == KIND_ORIGINAL && m->begins)
		message_each_mention(m, rec, see_mention, t);
}

/* Whether the asker says that a question of theirs needs no answer any more. */
static bool
see_withdrawal(struct threads *t, const struct record *rec)
{
	const struct message *m = &t->message;
	bool asked = false, any = false;
	uint32_t next, i;

	if (t->withdrawn == NULL || m->author == 0)
		return false;
	for (i = question_of_asker(&t->questions, m->author, QUESTION_NONE);
	    i != QUESTION_NONE; i = next) {
		const struct question *q = &t->questions.q[i];

		next = question_of_asker(&t->questions, m->author, i);
		if (q->id == m->of || (q->id != m->reply_to &&
		    (m->conversation == 0 ||
		    q->conversation != m->conversation)))
			continue;
		if (!asked && !expr_true(t->withdrawn, rec->line))
			return false;
		asked = any = true;
		settle(t, i, OUTCOME_WITHDRAWN, TIES);
	}
	return any;
}

static uint32_t
cluster_of_message(struct threads *t)
{
	const struct message *m = &t->message;

	switch (t->cluster) {
	case THREADS_DAY:
		return waits_cluster(&t->waits, m->moment.day);
	case THREADS_WEEK:
		return waits_cluster(&t->waits,
		    moment_next(MOMENT_WEEK, m->moment.day));
	case THREADS_AUTHOR:
		return waits_cluster(&t->waits, (int64_t)m->author);
	case THREADS_NONE:
		break;
	}
	return 0;
}

/* The question has come for which an answer, or a repost, was waiting. */
static void
take_waiting(struct threads *t, uint32_t question)
{
	const struct waiting_answer *w = waiting_find(&t->waiting,
	    t->message.of);
	int64_t seconds;

	if (w == NULL)
		return;
	seconds = w->at - t->message.at;
	if (seconds >= 0 && seconds <= t->waits.within) {
		if (w->passes) {
			t->questions.q[question].passed = true;
			t->tell(t->teller, &(struct threads_event){
			    .outcome = OUTCOME_PASSED_ON,
			    .question = question });
		} else {
			leave(t, &(struct threads_event){
			    .outcome = OUTCOME_ANSWERED, .last = true,
			    .question = question, .dated = true, .at = w->at, .zone = w->zone,
			    .seconds = (uint32_t)seconds,
			    .id = waiting_text(w),
			    .tie = (enum tie)w->tie });
		}
	}
	waiting_drop(&t->waiting, t->message.of);
}

/* Whom the message asks; OFFICIALS_NONE: no office. */
static uint32_t
office_asked(const struct threads *t)
{
	const struct message *m = &t->message;
	const uint64_t *talk;

	if (m->kind != KIND_ORIGINAL && m->kind != KIND_REPLY &&
	    m->kind != KIND_QUOTE && m->kind != KIND_MANUAL_REPOST)
		return OFFICIALS_NONE;
	if (m->asked != OFFICIALS_NONE || m->begins || m->conversation == 0)
		return m->asked;
	talk = recent_get(&t->talks, m->conversation);
	return talk == NULL ? OFFICIALS_NONE : (uint32_t)*talk;
}

static void
ask(struct threads *t, const struct record *rec, uint32_t office)
{
	struct message *m = &t->message;
	struct question *q;
	uint32_t class, i;

	if (question_find(&t->questions, m->of) != QUESTION_NONE ||
	    !classes_of(&t->classes, rec, &m->moment, office, &class))
		return;
	if (t->questions.n == t->questions.most) {
		t->early++;
		leave_unanswered(t, t->questions.oldest, OUTCOME_EARLY);
	}
	i = question_add(&t->questions, m->of, m->author, m->id);
	question_handle(&t->questions, i, m->handle);
	q = &t->questions.q[i];
	q->conversation = m->conversation;
	q->begins = message_begins(m, rec);
	q->asked = m->at;
	q->zone = (int16_t)(m->offset / MINUTE);
	q->office = office;
	q->class = class;
	q->cluster = cluster_of_message(t);
	t->asked++;
	t->tell(t->teller, &(struct threads_event){ .outcome = OUTCOME_OPEN,
	    .question = i });
	take_waiting(t, i);
}

void
threads_see(struct threads *t, const struct record *rec)
{
	struct message *m = &t->message;
	uint32_t office;

	t->records++;
	message_read(m, rec, &t->officials);
	if (lately_replay(&t->lately, &t->replay, m->platform, m->id,
	    m->dated ? m->at : REPLAY_NO_TIME))
		return;
	if (!m->dated) {
		t->undated++;
		return;
	}
	clock_see(&t->clock, m->at, m->offset);
	threads_expire(t);
	if (m->office != OFFICIALS_NONE) {
		t->spoken++;
		see_official(t, rec);
		return;
	}
	if (see_withdrawal(t, rec))
		return;
	office = office_asked(t);
	if (office != OFFICIALS_NONE && (t->condition == NULL ||
	    expr_true(t->condition, rec->line)))
		ask(t, rec, office);
}

void
threads_expire(struct threads *t)
{
	uint32_t i;

	/* An answer may be late itself, by as much as the clock allows. */
	while ((i = t->questions.oldest) != QUESTION_NONE &&
	    t->clock.now - t->questions.q[i].asked >
	    (int64_t)t->waits.within + CLOCK_LATE)
		leave_unanswered(t, i, OUTCOME_EXPIRED);
}

void
threads_end(struct threads *t)
{
	uint32_t i;

	if (t->replay.again && t->lately.aloud)
		lately_repeat(&t->lately);
	while ((i = t->questions.oldest) != QUESTION_NONE)
		leave_unanswered(t, i, t->clock.now -
		    t->questions.q[i].asked >= t->waits.within ?
		    OUTCOME_EXPIRED : OUTCOME_OPEN);
}

/* What the records lack, so that shares cannot mean what they seem to. */
static void
report_lacks(const struct threads *t)
{
	if (t->asked == 0 && t->records > t->undated)
		diag_note("no question to these accounts came in");
	if (t->asked > 0 && t->spoken == 0)
		diag_finding("no post by an account that answers came in: what "
		    "was answered cannot be known from these records");
	for (size_t i = 0; t->asked > 0 && i < t->classes.n; i++)
		if (!classes_have(&t->classes, i))
			diag_finding("-b %s: no question has it",
			    diag_vis(str_of(t->classes.name[i])));
	clock_timeless(t->undated, t->records == t->undated && !t->through,
	    "are of no use here");
}

void
threads_report(const struct threads *t)
{
	report_lacks(t);
	if (t->early > 0)
		diag_note("questions that made room for others before their "
		    "time (a larger --open keeps them): %llu",
		    (unsigned long long)t->early);
	if (t->early * 1000 > t->asked)
		diag_findings();
	if (t->waits.coarse)
		diag_note("over %zu questions: times from 512 s on are kept "
		    "in steps of 0.4 %%", t->waits.exact);
	clock_finish(&t->clock);
	classes_report(&t->classes);
	expr_report(t->condition);
	expr_report(t->withdrawn);
}

void
threads_close(struct threads *t)
{
	if (t->condition != NULL)
		expr_close(t->condition);
	if (t->withdrawn != NULL)
		expr_close(t->withdrawn);
	question_close(&t->questions);
	waiting_close(&t->waiting);
	recent_close(&t->talks);
	classes_close(&t->classes);
	waits_free(&t->waits);
	message_free(&t->message);
	officials_free(&t->officials);
	replay_free(&t->replay);
	lately_free(&t->lately);
	if (t->book != NULL)
		codebook_close(t->book);
}
