/*
 * Programs that end by _Exit() or _exit() write what gcov counted, too: linked
 * into what make coverage builds.
 */
void __gcov_dump(void);
_Noreturn void __wrap__Exit(int);
_Noreturn void __wrap__exit(int);
_Noreturn void __real__exit(int);

_Noreturn void
__wrap__Exit(int status)
{
	__gcov_dump();
	__real__exit(status);
}

_Noreturn void
__wrap__exit(int status)
{
	__wrap__Exit(status);
}
