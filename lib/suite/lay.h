/* A study of one's own is begun. */
#ifndef SUITE_LAY_H
#define SUITE_LAY_H

/*
 * Lays the files of a small study into the folder, which is made when there is
 * none. Nothing is overwritten: where one of the files is there already, the
 * program ends with status 2 and has written nothing.
 */
void lay_study(const char *folder);

#endif
