/*
 * Tables of complaints as Indonesian offices keep them: a title (judul) stands
 * before the text (isi). Who reported, the number of an identity card and the
 * telephone are never passed on; answers and states are left over (--extra).
 */
#include "columns/columns.h"
#include "intake/intake.h"
#include "source/source.h"

static const char *const tell[] = {
	"isi aduan", COLUMNS_OR, "isi laporan", COLUMNS_OR,
	"isi pengaduan", COLUMNS_OR, "isi keluhan", COLUMNS_OR,
	"kode aduan", "judul", COLUMNS_OR,
	"judul", "isi", "nik", COLUMNS_OR, "judul", "isi", "pelapor", COLUMNS_OR,
	"judul", "isi", "nama pelapor", COLUMNS_OR,
	"uraian pengaduan", NULL
};

static const struct column column[] = {
	{ "kode aduan", COLUMN_ID },
	{ "kode laporan", COLUMN_ID },
	{ "kode pengaduan", COLUMN_ID },
	{ "no tiket", COLUMN_ID },
	{ "nomor tiket", COLUMN_ID },
	{ "tracking id", COLUMN_ID },
	{ "id laporan", COLUMN_ID },
	{ "id aduan", COLUMN_ID },
	{ "id", COLUMN_ID },
	{ "tanggal aduan", COLUMN_TIME },
	{ "tanggal laporan", COLUMN_TIME },
	{ "tanggal pengaduan", COLUMN_TIME },
	{ "tgl aduan", COLUMN_TIME },
	{ "tgl laporan", COLUMN_TIME },
	{ "tgl pengaduan", COLUMN_TIME },
	{ "tanggal", COLUMN_TIME },
	{ "tgl", COLUMN_TIME },
	{ "waktu", COLUMN_TIME },
	{ "created at", COLUMN_TIME },
	{ "judul", COLUMN_TITLE },
	{ "judul laporan", COLUMN_TITLE },
	{ "judul aduan", COLUMN_TITLE },
	{ "isi aduan", COLUMN_TEXT },
	{ "isi laporan", COLUMN_TEXT },
	{ "isi pengaduan", COLUMN_TEXT },
	{ "isi keluhan", COLUMN_TEXT },
	{ "uraian pengaduan", COLUMN_TEXT },
	{ "isi", COLUMN_TEXT },
	{ "lokasi", COLUMN_PLACE },
	{ "lokasi kejadian", COLUMN_PLACE },
	{ "latitude", COLUMN_LAT },
	{ "longitude", COLUMN_LON },
	{ "nama", COLUMN_IGNORE },
	{ "pelapor", COLUMN_IGNORE },
	{ "email", COLUMN_IGNORE },
	{ NULL, 0 }
};

static const struct columns columns = {
	.tell = tell,
	.column = column,
};

const struct source source_complaints = {
	.name = "complaints",
	.title = "Indonesian tables of complaints (isi aduan, isi laporan)",
	.platform = "complaints",
	.columns = &columns,
	.objects = true,
};
