#include "base/sandbox.h"

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

static bool files_held;

/* Sanitizers look into their own process when it ends. */
#ifdef __SANITIZE_ADDRESS__

const char *
sandbox_enter(char *const *operands, const char *const *arguments, bool reading)
{
	(void)operands;
	(void)arguments;
	(void)reading;
	return NULL;
}

#elif defined(__linux__)

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stdint.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include "base/array.h"
#include "base/buf.h"

/* Rights that Landlock has from its first version on, and one of its third. */
#define WRITING (LANDLOCK_ACCESS_FS_WRITE_FILE | \
    LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE | \
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | \
    LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_MAKE_SOCK | \
    LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | \
    LANDLOCK_ACCESS_FS_MAKE_SYM)
#define TRUNCATING (UINT64_C(1) << 14)

/* Where files of the system lie that a program may ask for on its way. */
static const char *const of_system[] = { "/usr", "/lib", "/lib32", "/lib64",
	"/bin", "/opt", "/nix", "/gnu", "/run/current-system",
	"/proc/self", "/proc/stat", "/proc/cpuinfo", "/proc/meminfo",
	"/sys/devices/system/cpu", "/etc/ld.so.cache", "/etc/localtime",
	"/etc/terminfo", "/var/db/timezone" };

/* In /dev lie disks, and memory that others share: not all of it. */
static const char *const devices[] = { "/dev/null", "/dev/zero", "/dev/full",
	"/dev/random", "/dev/urandom", "/dev/tty", "/dev/pts", "/dev/stdin",
	"/dev/stdout", "/dev/stderr" };

#if defined(__x86_64__)
#define THIS_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define THIS_ARCH AUDIT_ARCH_AARCH64
#endif

/* What a program holds to from now on: the rules, and what the rights are. */
struct hold {
	int rules;
	uint64_t reading, writing;
};

/* Lets the rights be used in a folder, or reading on a file that is none. */
static void
allow(const struct hold *h, uint64_t rights, const char *path)
{
	struct landlock_path_beneath_attr beneath = { .allowed_access = rights };
	struct stat st;

	beneath.parent_fd = open(path, O_PATH | O_CLOEXEC);
	if (beneath.parent_fd < 0)
		return;
	if (fstat(beneath.parent_fd, &st) == 0 && !S_ISDIR(st.st_mode))
		beneath.allowed_access &= LANDLOCK_ACCESS_FS_READ_FILE |
		    LANDLOCK_ACCESS_FS_WRITE_FILE | TRUNCATING;
	if (beneath.allowed_access != 0)
		syscall(__NR_landlock_add_rule, h->rules,
		    LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
	close(beneath.parent_fd);
}

static void
allow_str(const struct hold *h, uint64_t rights, struct str path)
{
	struct buf z = { 0 };

	buf_adds(&z, path);
	if (path.n > 0)
		allow(h, rights, buf_z(&z));
	buf_free(&z);
}

/* What a word names, and all in its folder: a book includes others there. */
static void
allow_around(const struct hold *h, const char *word)
{
	uint64_t both = h->reading | h->writing;

	allow(h, both, word);
	if (!str_is(str_folder(word), "/dev/"))
		allow_str(h, both, str_folder(word));
}

/* The words, and what comes after a = in them. */
static void
allow_words(const struct hold *h, const char *const *words)
{
	for (; *words != NULL; words++) {
		const char *equals = strchr(*words, '=');

		allow_around(h, *words);
		if (equals != NULL)
			allow_around(h, equals + 1);
	}
}

/* What is shipped: TW_PATH, and beside the program. */
static void
allow_shipped(const struct hold *h)
{
	const char *path = getenv("TW_PATH"), *zones = getenv("TZDIR");
	struct str rest = str_of(path == NULL ? "" : path), place;
	char exe[4096];
	ssize_t n = readlink("/proc/self/exe", exe, sizeof(exe) - 1);
	struct buf share = { 0 };

	while (str_split(&rest, ':', &place))
		allow_str(h, h->reading, place);
	if (zones != NULL)
		allow(h, h->reading, zones);
	if (n <= 0)
		return;
	exe[n] = '\0';
	buf_adds(&share, str_folder(exe));
	buf_adds(&share, STR("/../lib/share"));
	allow(h, h->reading, buf_z(&share));
	buf_clear(&share);
	buf_adds(&share, str_folder(exe));
	buf_adds(&share, STR("/../share/tw"));
	allow(h, h->reading, buf_z(&share));
	buf_free(&share);
}

static bool
hold_files(const char *const *operands, const char *const *arguments,
    bool reading)
{
	long version = syscall(__NR_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
	struct hold h = { -1,
		reading ? LANDLOCK_ACCESS_FS_READ_FILE : 0,
		WRITING | (version >= 3 ? TRUNCATING : 0) };
	uint64_t both = h.reading | h.writing;
	struct landlock_ruleset_attr attr = {
		.handled_access_fs = both | LANDLOCK_ACCESS_FS_EXECUTE };
	bool held;

	if (version < 1)
		return false;
	h.rules = (int)syscall(__NR_landlock_create_ruleset, &attr,
	    sizeof(attr.handled_access_fs), 0);
	if (h.rules < 0)
		return false;
	for (size_t i = 0; i < ARRAY_N(of_system); i++)
		allow(&h, h.reading, of_system[i]);
	allow_shipped(&h);
	allow(&h, both, ".");
	for (size_t i = 0; i < ARRAY_N(devices); i++)
		allow(&h, both, devices[i]);
	allow(&h, both, "/proc/self");
	allow(&h, both, sandbox_temporary());
	allow_words(&h, operands);
	allow_words(&h, arguments);
	held = syscall(__NR_landlock_restrict_self, h.rules, 0) == 0;
	close(h.rules);
	return held;
}

#ifdef THIS_ARCH

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, \
    offsetof(struct seccomp_data, field))
#define GIVE(what) BPF_STMT(BPF_RET | BPF_K, (what))
#define REFUSE(call) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (call), 0, 1), \
    GIVE(SECCOMP_RET_ERRNO | EACCES)

/* No sockets and no other program; a copy of itself is let through. */
static bool
hold_calls(void)
{
	struct sock_filter code[] = {
		LOAD(arch),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, THIS_ARCH, 1, 0),
		GIVE(SECCOMP_RET_ALLOW),
		LOAD(nr),
		REFUSE(__NR_socket), REFUSE(__NR_socketpair),
		REFUSE(__NR_connect), REFUSE(__NR_bind), REFUSE(__NR_listen),
		REFUSE(__NR_accept), REFUSE(__NR_accept4),
		REFUSE(__NR_execve), REFUSE(__NR_execveat),
		REFUSE(__NR_ptrace), REFUSE(__NR_process_vm_readv),
		REFUSE(__NR_process_vm_writev), REFUSE(__NR_bpf),
		REFUSE(__NR_keyctl), REFUSE(__NR_io_uring_setup),
		GIVE(SECCOMP_RET_ALLOW),
	};
	struct sock_fprog program = { ARRAY_N(code), code };

	return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

#else

static bool
hold_calls(void)
{
	return false;
}

#endif

const char *
sandbox_enter(char *const *operands, const char *const *arguments, bool reading)
{
	bool files, calls;

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return "no sandbox: the system has none";
	files = hold_files((const char *const *)operands, arguments,
	    reading);
	calls = hold_calls();
	files_held = files && reading;
	return files && calls ? NULL :
	    files ? "no sandbox for the network: the system has no seccomp" :
	    calls ? "no sandbox for files: the system has no Landlock" :
	    "no sandbox: the system has neither Landlock nor seccomp";
}

#else

const char *
sandbox_enter(char *const *operands, const char *const *arguments, bool reading)
{
	(void)operands;
	(void)arguments;
	(void)reading;
	return "no sandbox: this system has none that is known";
}

#endif

/* What the sandbox refuses, access() grants: it does not ask the sandbox. */
const char *
sandbox_hint(const char *path)
{
	int error = errno;
	bool ours = files_held && error == EACCES && access(path, R_OK) == 0;

	errno = error;
	return ours ? ", by the sandbox: it lies in no folder that the command "
	    "names; --no-sandbox lets it be read" : "";
}

const char *
sandbox_temporary(void)
{
	const char *folder = getenv("TMPDIR");

	return folder != NULL && *folder != '\0' ? folder : "/tmp";
}
