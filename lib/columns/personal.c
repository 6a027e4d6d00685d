#include "columns/personal.h"

#include "base/array.h"
#include "container/rows.h"

static const char *const names[] = {
	"nik", "ktp", "noktp", "nomorktp", "nokk", "nomorkk", "npwp", "hp",
	"nohp", "nomorhp", "handphone", "nohandphone", "telp", "telepon",
	"notelp", "notelepon", "nomortelp", "nomortelepon", "nowa",
	"nomorwa", "whatsapp", "phone", "phonenumber", "telephone",
	"mobilephone", "mobilenumber", "email", "emailaddress", "alamatemail",
	"emailpelapor", "namapelapor", "pelapor", "namapengadu", "pengadu",
	"alamatpelapor", "alamatpengadu", "teleponpelapor", "nohppelapor",
	"reportername", "reporterphone", "reporteremail", "reporteraddress",
	"contactname", "contactphone", "firstname", "lastname",
	"nomorwhatsapp", "nowhatsapp", "namapengirim", "identitaspelapor",
	"emailpengadu", "tempatlahir", "tanggallahir", "tgllahir", "dateofbirth", "birthdate"
};

void
personal_plan(const struct rows_row *header)
{
	for (size_t i = 0; i < header->names; i++)
		for (size_t k = 0; k < ARRAY_N(names) && header->plan[i] ==
		    COLUMN_EXTRA; k++)
			if (columns_called(header->name[i], names[k]))
				header->plan[i] = COLUMN_PERSONAL;
}
