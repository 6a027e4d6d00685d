/*
 * JSON by one validating scan (RFC 8259, every byte and all UTF-8 checked):
 * values are ranges of the text they stand in, nothing is copied or converted.
 */
#ifndef JSON_JSON_SCAN_H
#define JSON_JSON_SCAN_H

#include "base/str.h"
#include "json/json_leaf.h"
#include "json/json_node.h"

/*
 * Scans the whole of text (one value, blanks around it) and keeps the values
 * down to depth brackets: 0 only the value itself, 1 its members. What lies
 * deeper is checked all the same. False, with error set, when text is not
 * JSON or not UTF-8. The nodes point into text and last until the next scan.
 */
bool json_scan(struct json *, struct str text, unsigned depth);

/*
 * The same of a text after which so many bytes may be read, of which the first
 * is white space: that makes its end as fast as the rest.
 */
bool json_scan_line(struct json *, struct str text, unsigned depth,
    size_t room);

/*
 * Scans the first value of text, blanks before it allowed; *used is the bytes
 * up to its end. JSON_MORE: text ends before the value does (a number at the
 * very end of text may go on, too; at the end of a file use json_scan).
 */
enum json_status json_scan_first(struct json *, struct str text,
    unsigned depth, size_t *used);

void json_free(struct json *);

#endif
