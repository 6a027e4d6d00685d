/* Interviews and documents: intake/interview makes records of them. */
#include "intake/intake.h"
#include "source/source.h"

const struct source source_interview = {
	.name = "interview",
	.title = "interviews (docx, odt, text): a record a turn; with -f",
	.platform = "interview",
	.document = true
};
