#include "intake/reporter.h"

#include "base/array.h"
#include "intake/columns.h"

static const char *const names[] = {
	"nik", "ktp", "no ktp", "nomor ktp", "no hp", "nomor hp", "hp",
	"no telp", "nomor telp", "no telepon", "nomor telepon", "telepon",
	"telp", "phone", "phone number", "no wa", "nomor wa", "whatsapp",
	"no whatsapp", "nomor whatsapp", "nama pelapor", "nama pengadu",
	"nama pengirim", "identitas pelapor", "alamat pelapor",
	"email pelapor", "email pengadu"
};

void
reporter_strike(const struct rows_row *header)
{
	for (size_t i = 0; i < header->names; i++)
		for (size_t k = 0; header->plan[i] == COLUMN_EXTRA &&
		    k < ARRAY_N(names); k++)
			if (columns_called(header->name[i], names[k]))
				header->plan[i] = COLUMN_IGNORE;
}
