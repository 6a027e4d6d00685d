/*
 * How well records are grouped, as into cases, beside pairs of posts of which
 * people said whether they belong together.
 */
#ifndef AGREE_GROUPING_H
#define AGREE_GROUPING_H

/*
 * Reads the pairs (a table with the columns id, other, same) and the records
 * of these files, whose groups are in this member ("case"), and prints a row:
 * pairwise precision and recall with their intervals from the differences
 * between groups of posts that pairs connect, and B-cubed (Bagga & Baldwin
 * 1998), in which what is said to be the same is taken to be transitive.
 */
void grouping_print(const char *pairs, const char *member, char **files,
    const char *format);

#endif
