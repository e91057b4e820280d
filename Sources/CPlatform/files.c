#define _GNU_SOURCE
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static char half_written[4096];
static volatile sig_atomic_t is_half_written, line_stands;

static void end_clean(int number) {
  (void)number;
  static const char clear[] = "\r\033[K";
  if (line_stands) (void)!write(STDERR_FILENO, clear, sizeof clear - 1);
  if (is_half_written) unlink(half_written);
  _exit(130);
}

void platform_end_at_interrupt(void) {
  struct sigaction action, former;
  if (sigaction(SIGINT, NULL, &former) != 0 || former.sa_handler != SIG_DFL) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = end_clean;
  sigaction(SIGINT, &action, NULL);
}

void platform_note_half_written(const char *path) {
  is_half_written = 0;
  if (path == NULL || strlen(path) >= sizeof half_written) return;
  strcpy(half_written, path);
  is_half_written = 1;
}

void platform_note_line(bool stands) { line_stands = stands; }

static int result(int returned) { return returned == 0 ? 0 : errno; }

static platform_kind kind_of(mode_t mode) {
  if (S_ISREG(mode)) return platform_kind_file;
  if (S_ISDIR(mode)) return platform_kind_folder;
  return platform_kind_other;
}

static void fill(platform_status *status, const struct stat *found) {
  status->kind = kind_of(found->st_mode);
  status->mode = found->st_mode & 07777;
  status->size = (uint64_t)found->st_size;
  status->device = (uint64_t)found->st_dev;
  status->node = (uint64_t)found->st_ino;
}

int platform_status_of(const char *path, platform_status *status) {
  struct stat found;
  memset(status, 0, sizeof *status);
  if (stat(path, &found) != 0) return errno;
  fill(status, &found);
  return 0;
}

int platform_status_of_descriptor(int descriptor, platform_status *status) {
  struct stat found;
  memset(status, 0, sizeof *status);
  if (fstat(descriptor, &found) != 0) return errno;
  fill(status, &found);
  return 0;
}

// Without O_NONBLOCK a named pipe that lies in the folder would hold the program up for ever.
int platform_open_to_read(const char *path) {
  return open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
}

// A pipe that nobody reads is ENXIO instead of a wait for ever; what is written to it later waits.
int platform_open_to_write(const char *path) {
  int descriptor = open(path, O_WRONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
  if (descriptor >= 0) fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
  return descriptor;
}

int platform_create(const char *path, uint32_t mode) {
  return open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, (mode_t)mode);
}

ssize_t platform_read(int descriptor, void *bytes, size_t capacity) {
  ssize_t count;
  do count = read(descriptor, bytes, capacity);
  while (count < 0 && errno == EINTR);
  return count;
}

int platform_write_all(int descriptor, const void *bytes, size_t count) {
  // A file that grows past its limit must be an error that can be told, not the end of the program.
  // So must a pipe whose reader has gone.
  signal(SIGXFSZ, SIG_IGN);
  signal(SIGPIPE, SIG_IGN);
  const char *next = bytes;
  while (count > 0) {
    ssize_t written = write(descriptor, next, count);
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    next += written;
    count -= (size_t)written;
  }
  return 0;
}

int platform_set_mode(int descriptor, uint32_t mode) {
  return result(fchmod(descriptor, (mode_t)mode));
}

int platform_sync(int descriptor) {
#ifdef F_FULLFSYNC
  if (fcntl(descriptor, F_FULLFSYNC) == 0) return 0;
#endif
  return result(fsync(descriptor));
}

int platform_sync_folder(const char *path) {
  int folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (folder < 0) return errno == EACCES ? 0 : errno;
  int problem = platform_sync(folder);
  close(folder);
  return problem == EINVAL || problem == ENOTSUP || problem == EBADF ? 0 : problem;
}

int platform_close(int descriptor) { return result(close(descriptor)); }

int platform_rename(const char *from, const char *to) { return result(rename(from, to)); }

int platform_rename_new(const char *from, const char *to) {
#if defined(RENAME_NOREPLACE)
  return result(renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE));
#elif defined(RENAME_EXCL)
  return result(renamex_np(from, to, RENAME_EXCL));
#else
  (void)from, (void)to;
  return ENOSYS;
#endif
}

int platform_link(const char *from, const char *to) { return result(link(from, to)); }

int platform_remove(const char *path) { return result(unlink(path)); }

bool platform_may_write(const char *path) {
  return faccessat(AT_FDCWD, path, W_OK, AT_EACCESS) == 0 || errno != EACCES;
}

int platform_make_folder(const char *path, uint32_t mode) {
  return result(mkdir(path, (mode_t)mode));
}

char *platform_resolve(const char *path) { return realpath(path, NULL); }

void *platform_open_folder(const char *path) { return opendir(path); }

static platform_kind kind_of_entry(DIR *folder, const struct dirent *found) {
  if (found->d_type == DT_REG) return platform_kind_file;
  if (found->d_type == DT_DIR) return platform_kind_folder;
  struct stat status;
  // A link is taken for what it leads to; one that leads nowhere is told by who opens it.
  if (fstatat(dirfd(folder), found->d_name, &status, 0) != 0) return platform_kind_missing;
  return kind_of(status.st_mode);
}

bool platform_next_entry(void *folder, platform_entry *entry) {
  struct dirent *found;
  while ((found = readdir(folder)) != NULL) {
    if (strcmp(found->d_name, ".") == 0 || strcmp(found->d_name, "..") == 0) continue;
    entry->name = found->d_name;
    entry->kind = kind_of_entry(folder, found);
    return true;
  }
  return false;
}

void platform_close_folder(void *folder) { closedir(folder); }

int platform_guard(int descriptor) {
  int problem;
  do problem = result(flock(descriptor, LOCK_EX));
  while (problem == EINTR);
  return problem;
}
