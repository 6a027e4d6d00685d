/* The functions of libarchive that are used, where it is loaded. */
#ifndef IO_LIBARCHIVE_H
#define IO_LIBARCHIVE_H

#include <archive.h>
#include <archive_entry.h>

#define LIBARCHIVE_FUNCTIONS(X) \
	X(entry_filetype) X(entry_free) X(entry_is_encrypted) \
	X(entry_new) X(entry_pathname) X(entry_pathname_utf8) \
	X(entry_set_filetype) X(entry_set_pathname) X(entry_set_perm) \
	X(entry_set_size) X(error_string) X(filter_count) X(format) \
	X(read_data_block) X(read_free) X(read_new) X(read_next_header) \
	X(read_open1) X(read_set_callback_data) \
	X(read_set_read_callback) X(read_set_seek_callback) \
	X(read_set_skip_callback) X(read_support_filter_bzip2) \
	X(read_support_filter_compress) X(read_support_filter_gzip) \
	X(read_support_filter_lz4) X(read_support_filter_xz) \
	X(read_support_filter_zstd) X(read_support_format_7zip) \
	X(read_support_format_raw) X(read_support_format_tar) \
	X(read_support_format_zip) X(set_error) X(write_close) \
	X(write_data) X(write_free) X(write_header) X(write_new) \
	X(write_open2) X(write_set_bytes_per_block) \
	X(write_set_format_zip) X(write_set_options)

#define LIBARCHIVE_POINTER(name) __typeof__(&archive_##name) name;

struct libarchive { LIBARCHIVE_FUNCTIONS(LIBARCHIVE_POINTER) };

/*
 * All of them, until the program ends, which it does where there is no
 * libarchive. It is loaded when it is asked for first: with what it needs in its
 * turn it would cost every run a hundredth of a second and 3 MB.
 */
const struct libarchive *libarchive(void);

#endif
