/* The style sheet of a chart: what it may say beside those of the page. */
#ifndef DOSSIER_CHARTSTYLE_H
#define DOSSIER_CHARTSTYLE_H

#include "base/str.h"

/*
 * The rule around others ("@media print{") that s begins with, of those that
 * tw-chart writes; empty: none.
 */
struct str chartstyle_media(struct str s);

/*
 * What in a style sheet tw-chart does not write; its p is NULL when there is
 * nothing. A sheet without brackets, signs of escape and other rules loads
 * nothing; one whose selectors all begin with a class, and whose properties
 * are those of lines, fills and letters, changes nothing but its chart. *what
 * is what it is called: "the sign", "the selector", "the property".
 */
struct str chartstyle_strange(struct str css, const char **what);

#endif
