#pragma once

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// What stands behind a path, links followed.
typedef enum platform_kind {
  platform_kind_missing,
  platform_kind_file,
  platform_kind_folder,
  platform_kind_other,
} platform_kind;

/// What `stat` knows of a file and the callers need; device and node name it.
typedef struct platform_status {
  platform_kind kind;
  uint32_t mode;
  uint64_t size;
  uint64_t device;
  uint64_t node;
} platform_status;

/// One entry of a folder; the name lives until the next call.
typedef struct platform_entry {
  const char *name;
  platform_kind kind;
} platform_entry;

/// A moment in the machine's zone; month 1 to 12, offset in minutes east of Greenwich.
typedef struct platform_local_time {
  int year, month, day, hour, minute, second, offset_minutes;
} platform_local_time;

// Calls that return `int` give 0 or an errno; those that open give a descriptor or -1 and errno.

int platform_status_of(const char *path, platform_status *status);
int platform_status_of_descriptor(int descriptor, platform_status *status);

int platform_open_to_read(const char *path);
/// Fails when the file exists.
int platform_create(const char *path, uint32_t mode);
/// Gives the number of bytes read, 0 at the end, -1 with errno.
ssize_t platform_read(int descriptor, void *bytes, size_t capacity);
/// Writes everything, or gives the errno of what stopped it; never raises SIGXFSZ.
int platform_write_all(int descriptor, const void *bytes, size_t count);
int platform_set_mode(int descriptor, uint32_t mode);
/// Waits until the file is on the disk itself.
int platform_sync(int descriptor);
/// Waits until the names of a folder are on the disk; a file system that cannot is no error.
int platform_sync_folder(const char *path);
int platform_close(int descriptor);
int platform_rename(const char *from, const char *to);
/// A second name for a file, made only if the name is free.
int platform_link(const char *from, const char *to);
int platform_remove(const char *path);
int platform_make_folder(const char *path, uint32_t mode);
/// The path without links, to be freed; NULL when nothing is there.
char *platform_resolve(const char *path);

/// An open folder (DIR), or NULL with errno.
void *platform_open_folder(const char *path);
/// False at the end; `.` and `..` are left out.
bool platform_next_entry(void *folder, platform_entry *entry);
void platform_close_folder(void *folder);

/// Keeps others that ask the same out until the descriptor closes; waits for them.
int platform_guard(int descriptor);

/// A number that differs between two processes of one id, 0 when the system does not tell.
uint64_t platform_process_start(int32_t process);
bool platform_process_is_alive(int32_t process);
int32_t platform_process(void);
/// The machine's network name; false when it has none that fits.
bool platform_machine_name(char *name, size_t capacity);
/// The account's name; its number where it has no name.
bool platform_user_name(char *name, size_t capacity);

platform_local_time platform_local_now(void);
/// Nanoseconds since some fixed moment, time asleep included.
int64_t platform_monotonic_nanoseconds(void);
