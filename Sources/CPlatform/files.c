#define _GNU_SOURCE
#include "files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

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
  signal(SIGXFSZ, SIG_IGN);
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

int platform_link(const char *from, const char *to) { return result(link(from, to)); }

int platform_remove(const char *path) { return result(unlink(path)); }

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

uint64_t platform_process_start(int32_t process) {
  char path[64], line[1024];
  snprintf(path, sizeof path, "/proc/%d/stat", process);
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  ssize_t count = read(file, line, sizeof line - 1);
  close(file);
  if (count <= 0) return 0;
  line[count] = '\0';
  // The name in parentheses may hold spaces; field 22 is the 20th after it.
  char *field = strrchr(line, ')');
  for (int number = 2; field != NULL && number < 22; number++) field = strchr(field + 1, ' ');
  return field == NULL ? 0 : strtoull(field + 1, NULL, 10);
}

bool platform_process_is_alive(int32_t process) {
  return process > 0 && (kill(process, 0) == 0 || errno == EPERM);
}

int32_t platform_process(void) { return getpid(); }

bool platform_machine_name(char *name, size_t capacity) {
  if (gethostname(name, capacity) != 0) return false;
  name[capacity - 1] = '\0';
  return name[0] != '\0';
}

bool platform_user_name(char *name, size_t capacity) {
  char buffer[4096];
  struct passwd entry, *found = NULL;
  int problem = getpwuid_r(geteuid(), &entry, buffer, sizeof buffer, &found);
  int written = problem == 0 && found != NULL
    ? snprintf(name, capacity, "%s", found->pw_name)
    : snprintf(name, capacity, "%u", (unsigned)geteuid());
  return written > 0 && (size_t)written < capacity;
}

platform_local_time platform_local_now(void) {
  time_t now = time(NULL);
  struct tm local;
  localtime_r(&now, &local);
  return (platform_local_time){
    .year = local.tm_year + 1900, .month = local.tm_mon + 1, .day = local.tm_mday,
    .hour = local.tm_hour, .minute = local.tm_min, .second = local.tm_sec,
    .offset_minutes = (int)(local.tm_gmtoff / 60),
  };
}

int64_t platform_monotonic_nanoseconds(void) {
  struct timespec now;
#ifdef CLOCK_BOOTTIME
  clock_gettime(CLOCK_BOOTTIME, &now);
#else
  clock_gettime(CLOCK_MONOTONIC_RAW, &now);
#endif
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}
