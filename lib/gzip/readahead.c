#include "gzip/readahead.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/mem.h"

enum { BLOCKS = 4, BLOCK = 128 * 1024 };

struct readahead {
	size_t (*read)(void *, char *, size_t);
	void *from;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t change;
	size_t filled;		/* blocks filled in all */
	size_t used;		/* blocks used up in all */
	size_t at;		/* bytes of the oldest block that are used */
	size_t n[BLOCKS];	/* bytes in each; 0 is the end */
	char block[BLOCKS][BLOCK];
};

static void
change(struct readahead *a, size_t *what)
{
	pthread_mutex_lock(&a->lock);
	++*what;
	pthread_cond_broadcast(&a->change);
	pthread_mutex_unlock(&a->lock);
}

static void
unlock(void *lock)
{
	pthread_mutex_unlock(lock);
}

static void *
read_ahead(void *arg)
{
	struct readahead *a = arg;
	size_t i, n;

	do {
		pthread_mutex_lock(&a->lock);
		pthread_cleanup_push(unlock, &a->lock);
		while (a->filled - a->used == BLOCKS)
			pthread_cond_wait(&a->change, &a->lock);
		pthread_cleanup_pop(1);
		i = a->filled % BLOCKS;
		n = a->n[i] = a->read(a->from, a->block[i], BLOCK);
		change(a, &a->filled);
	} while (n > 0);
	return NULL;
}

void
readahead_open(struct readahead **ahead, size_t (*read)(void *, char *, size_t),
    void *from)
{
	struct readahead *a = *ahead = mem_new(1, sizeof(*a));

	a->read = read;
	a->from = from;
	pthread_mutex_init(&a->lock, NULL);
	pthread_cond_init(&a->change, NULL);
	if (pthread_create(&a->thread, NULL, read_ahead, a) == 0)
		return;
	free(a);
	*ahead = NULL;
}

size_t
readahead_read(struct readahead *a, char *p, size_t n)
{
	size_t i = a->used % BLOCKS;

	pthread_mutex_lock(&a->lock);
	while (a->filled == a->used)
		pthread_cond_wait(&a->change, &a->lock);
	pthread_mutex_unlock(&a->lock);
	if (n > a->n[i] - a->at)
		n = a->n[i] - a->at;
	memcpy(p, a->block[i] + a->at, n);
	a->at += n;
	if (n > 0 && a->at == a->n[i]) {
		a->at = 0;
		change(a, &a->used);
	}
	return n;
}

void
readahead_close(struct readahead *a)
{
	pthread_cancel(a->thread);
	pthread_join(a->thread, NULL);
	pthread_cond_destroy(&a->change);
	pthread_mutex_destroy(&a->lock);
	free(a);
}
