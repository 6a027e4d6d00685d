/*
 * The formats of -o by their names.
 */
#ifndef SHOW_TABLE_FORMAT_H
#define SHOW_TABLE_FORMAT_H

enum table_format { NDJSON, TABLE, TSV, CSV, EXCEL, XLSX, MD, LATEX, HTML, FORMATS };

/*
 * The format of that name; of NULL table on a terminal, else ndjson. A name
 * that is none ends the program with status 2 and says which was meant, and all
 * that there are.
 */
enum table_format table_format_of(const char *name, const char *all);

#endif
