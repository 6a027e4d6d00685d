/*
 * XML a tag or a piece of text at a time, through expat. Entities of its own
 * (a way to write a little that becomes a lot) end it, as do elements too deep
 * and tags too long.
 */
#ifndef OFFICE_XML_H
#define OFFICE_XML_H

#include "base/buf.h"
#include "base/str.h"
#include "gzip/stored.h"
#include "io/input.h"

enum { XML_DEPTH_MAX = 256 };

enum xml_event {
	XML_AT_OPEN,	/* <name ...>, and the first half of <name/> */
	XML_AT_CLOSE,	/* </name>, and the second half of <name/> */
	XML_AT_DOCTYPE,	/* a document type with declarations of its own */
	XML_AT_TEXT,	/* a piece of text; others may follow it at once */
	XML_AT_END,
	XML_AT_ERROR	/* xml_error() says why; nothing comes after it */
};

struct xml;

/*
 * XML from a file in another, or from bytes that live as long as this, in the
 * encoding that it names itself; or from text in UTF-8, whatever it says.
 */
struct xml *xml_open(struct stored_inner);
struct xml *xml_open_bytes(struct str);
struct xml *xml_open_text(struct str);

enum xml_event xml_next(struct xml *);

/* As xml_next(), into *event; false where it ends and where it is wrong. */
bool xml_more(struct xml *, enum xml_event *event);

/*
 * As xml_more(), and false where the element that is open at this depth closes:
 * *event is XML_AT_CLOSE then.
 */
bool xml_inside(struct xml *, unsigned depth, enum xml_event *event);

/* Of a tag: its name, and without what stands before a colon in it. */
struct str xml_full_name(const struct xml *);
struct str xml_name(const struct xml *);
bool xml_is(const struct xml *, const char *name);

/*
 * The value of the attribute so named, of several the first; its p is NULL
 * when there is none. What stands before a colon counts when name has one.
 */
struct str xml_attribute(const struct xml *, const char *name);

/* How many attributes it has, and each: its full name and its value. */
size_t xml_attributes(const struct xml *);
struct str xml_attribute_at(const struct xml *, size_t i, struct str *value);

/* Of a piece of text. All of these last until the next xml_next(). */
struct str xml_text(const struct xml *);

/*
 * Appends text as OpenDocument means it: line ends and runs of blanks are one
 * blank each, and none at the beginning of a line.
 */
void xml_add_collapsed(struct buf *, struct str);

/* Where the event begins, from 1; of an error the column, too. */
size_t xml_line(const struct xml *);
size_t xml_column(const struct xml *);

/* How many elements are open, one that has just opened or closed included. */
unsigned xml_depth(const struct xml *);

const char *xml_error(const struct xml *);

/*
 * Says what is wrong with the XML in this part of a file: "x.xlsx:PART:3: why",
 * status 2.
 */
void xml_trouble(const struct xml *, const char *file, struct str part);

/* Skips to the end of the element that has just opened. */
void xml_skip(struct xml *);

void xml_close(struct xml *);

#endif
