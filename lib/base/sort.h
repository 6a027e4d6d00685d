/* Sorting numbers: small lists on hot paths, which qsort(3) is slow at. */
#ifndef BASE_SORT_H
#define BASE_SORT_H

#include <stddef.h>
#include <stdint.h>

/* Sorts n numbers, the smallest first. */
void sort_u32(uint32_t *v, size_t n);

#endif
