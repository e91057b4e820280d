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

// Calls that return `int` give 0 or an errno; those that open give a descriptor or -1 and errno.

int platform_status_of(const char *path, platform_status *status);
int platform_status_of_descriptor(int descriptor, platform_status *status);

int platform_open_to_read(const char *path);
/// Opens a device or a pipe as it stands; a pipe that nobody reads is ENXIO.
int platform_open_to_write(const char *path);
/// Fails when the file exists.
int platform_create(const char *path, uint32_t mode);
/// Gives the number of bytes read, 0 at the end, -1 with errno.
ssize_t platform_read(int descriptor, void *bytes, size_t capacity);
/// Writes everything, or gives the errno of what stopped it; never raises SIGXFSZ or SIGPIPE.
int platform_write_all(int descriptor, const void *bytes, size_t count);
int platform_set_mode(int descriptor, uint32_t mode);
/// Waits until the file is on the disk itself.
int platform_sync(int descriptor);
/// Waits until the names of a folder are on the disk; a file system that cannot is no error.
int platform_sync_folder(const char *path);
int platform_close(int descriptor);
int platform_rename(const char *from, const char *to);
/// The same, made only if the new name is free; EINVAL or ENOSYS where the disk or system cannot.
int platform_rename_new(const char *from, const char *to);
/// A second name for a file, made only if the name is free.
int platform_link(const char *from, const char *to);
int platform_remove(const char *path);
/// Whether the account may write a file; also true where that cannot be told.
bool platform_may_write(const char *path);
int platform_make_folder(const char *path, uint32_t mode);
/// The path without links, to be freed; NULL when nothing is there.
char *platform_resolve(const char *path);

/// An open folder (DIR), or NULL with errno.
void *platform_open_folder(const char *path);
/// False at the end; `.` and `..` are left out.
bool platform_next_entry(void *folder, platform_entry *entry);
void platform_close_folder(void *folder);

/// From now on ⌃C ends the process with 130, after the file that is half-written has gone and the line
/// on standard error that tells how far the work is; not where ⌃C is ignored or noted otherwise.
void platform_end_at_interrupt(void);
/// The file that is half-written; NULL for none.
void platform_note_half_written(const char *path);
/// Whether the last line on standard error is to be cleared.
void platform_note_line(bool stands);

/// Keeps others that ask the same out until the descriptor closes; waits for them.
int platform_guard(int descriptor);
