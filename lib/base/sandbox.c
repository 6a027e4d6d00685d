#include "base/sandbox.h"

#include <stddef.h>

/* Sanitizers look into their own process when it ends. */
#ifdef __SANITIZE_ADDRESS__

const char *
sandbox_enter(char *const *words)
{
	(void)words;
	return NULL;
}

#elif defined(__linux__)

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

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

#if defined(__x86_64__)
#define THIS_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define THIS_ARCH AUDIT_ARCH_AARCH64
#endif

/* Lets the rights be used in a folder, or on a file that is none. */
static void
allow(int rules, uint64_t rights, const char *path)
{
	struct landlock_path_beneath_attr beneath = { .allowed_access = rights };

	beneath.parent_fd = open(path, O_PATH | O_CLOEXEC | O_DIRECTORY);
	if (beneath.parent_fd < 0)
		return;
	syscall(__NR_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH,
	    &beneath, 0);
	close(beneath.parent_fd);
}

/* The folder in which a path lies, and itself when it is one. */
static void
allow_around(int rules, uint64_t rights, const char *path)
{
	struct buf folder = { 0 };

	allow(rules, rights, path);
	buf_adds(&folder, str_folder(path));
	allow(rules, rights, buf_z(&folder));
	buf_free(&folder);
}

static bool
hold_files(char *const *words)
{
	long version = syscall(__NR_landlock_create_ruleset, NULL, 0,
	    LANDLOCK_CREATE_RULESET_VERSION);
	uint64_t rights = WRITING | (version >= 3 ? TRUNCATING : 0);
	struct landlock_ruleset_attr attr = {
		.handled_access_fs = rights | LANDLOCK_ACCESS_FS_EXECUTE };
	const char *temporary = getenv("TMPDIR");
	bool held;
	int rules;

	if (version < 1)
		return false;
	rules = (int)syscall(__NR_landlock_create_ruleset, &attr,
	    sizeof(attr.handled_access_fs), 0);
	if (rules < 0)
		return false;
	allow(rules, rights, ".");
	allow(rules, rights, "/dev");
	allow(rules, rights, "/proc/self");
	allow(rules, rights, temporary == NULL ? "/tmp" : temporary);
	for (; *words != NULL; words++) {
		const char *equals = strchr(*words, '=');

		allow_around(rules, rights, *words);
		if (equals != NULL)
			allow_around(rules, rights, equals + 1);
	}
	held = syscall(__NR_landlock_restrict_self, rules, 0) == 0;
	close(rules);
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
sandbox_enter(char *const *words)
{
	bool files, calls;

	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
		return "no sandbox: the system has none";
	files = hold_files(words);
	calls = hold_calls();
	return files && calls ? NULL :
	    files ? "no sandbox for the network: the system has no seccomp" :
	    calls ? "no sandbox for files: the system has no Landlock" :
	    "no sandbox: the system has neither Landlock nor seccomp";
}

#else

const char *
sandbox_enter(char *const *words)
{
	(void)words;
	return "no sandbox: this system has none that is known";
}

#endif
