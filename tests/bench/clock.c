/*
 * clock RUNS: reads commands, a line "MOST name<TAB>command" each, and runs them
 * in turn RUNS times, each at most MOST times, with their output thrown away:
 * what else the machine does falls on all of them alike. Prints of each, in
 * their order: the median of its wall times, their spread (the highest less the
 * lowest, as a part of the median), the median of its processor times (seconds,
 * children included), the largest resident size of a process in it (kB), and
 * its name.
 */
#include <err.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { COMMANDS = 64, RUNS = 99, LINE = 4096 };

struct command {
	char line[LINE];
	char *name, *words;
	int most, runs;
	double wall[RUNS], cpu[RUNS];
	long kb;
};

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
run(struct command *c)
{
	int null = open("/dev/null", O_WRONLY), status;
	double began = now();
	struct rusage u;
	pid_t pid = fork();

	if (null < 0 || pid < 0)
		err(2, "cannot run");
	if (pid == 0) {
		dup2(null, STDOUT_FILENO);
		execl("/bin/sh", "sh", "-c", c->words, (char *)NULL);
		_exit(127);
	}
	close(null);
	if (wait4(pid, &status, 0, &u) < 0 || !WIFEXITED(status) ||
	    WEXITSTATUS(status) > 1)
		errx(2, "failed: %s", c->words);
	c->wall[c->runs] = now() - began;
	c->cpu[c->runs++] = seconds(u.ru_utime) + seconds(u.ru_stime);
	if (u.ru_maxrss > c->kb)
		c->kb = u.ru_maxrss;
}

static int
by_size(const void *a, const void *b)
{
	const double *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

/* The median; v is sorted by then. */
static double
median(double *v, int n)
{
	qsort(v, (size_t)n, sizeof(*v), by_size);
	return (v[n / 2] + v[(n - 1) / 2]) / 2;
}

static void
print(struct command *c)
{
	double wall = median(c->wall, c->runs);

	printf("%.3f %.2f %.3f %ld %s\n", wall,
	    (c->wall[c->runs - 1] - c->wall[0]) / wall,
	    median(c->cpu, c->runs), c->kb, c->name);
}

int
main(int argc, char *argv[])
{
	static struct command c[COMMANDS];
	int n = 0, runs = argc == 2 ? atoi(argv[1]) : 0;

	if (runs < 1 || runs > RUNS)
		errx(2, "usage: clock runs < commands");
	while (n < COMMANDS && fgets(c[n].line, LINE, stdin) != NULL) {
		char *tab = strchr(c[n].line, '\t');

		c[n].line[strcspn(c[n].line, "\n")] = '\0';
		if (tab == NULL)
			errx(2, "no command: %s", c[n].line);
		*tab = '\0';
		c[n].words = tab + 1;
		c[n].most = (int)strtol(c[n].line, &c[n].name, 10);
		c[n].name += *c[n].name == ' ';
		n++;
	}
	for (int round = 0; round < runs; round++)
		for (int i = 0; i < n; i++)
			if (round < c[i].most)
				run(&c[i]);
	for (int i = 0; i < n; i++)
		print(&c[i]);
	return 0;
}
