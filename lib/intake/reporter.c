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

bool
reporter_named(struct str column)
{
	for (size_t i = 0; i < ARRAY_N(names); i++)
		if (columns_called(column, names[i]))
			return true;
	return false;
}
