/*
 * A watch on what users write and nobody knows the end of: a step that takes
 * more than 10 seconds of the processor, or a gigabyte more of memory than
 * there was, ends the program with status 2.
 */
#ifndef JQ_WATCHDOG_H
#define JQ_WATCHDOG_H

/*
 * A step begins, by the thread that will end it; what names it in the message
 * and lives until then. Steps do not nest.
 */
void watchdog_begin(const char *what);
void watchdog_end(void);

#endif
