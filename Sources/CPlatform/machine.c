#define _GNU_SOURCE
#include "machine.h"

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#ifdef __APPLE__
#include <sys/sysctl.h>
#include <uuid/uuid.h>
extern char **environ;
#endif

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

const char *platform_variable(const char *name) { return getenv(name); }

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

#ifdef __APPLE__

bool platform_machine_identity(char *identity, size_t capacity) {
  uuid_t uuid;
  struct timespec wait = {.tv_sec = 1};
  if (capacity < sizeof(uuid_string_t) || gethostuuid(uuid, &wait) != 0) return false;
  uuid_unparse_lower(uuid, identity);
  return true;
}

bool platform_boot_identity(char *identity, size_t capacity) {
  return sysctlbyname("kern.bootsessionuuid", identity, &capacity, NULL, 0) == 0;
}

bool platform_process_space(char *name, size_t capacity) {
  // Here all processes of a machine see one another.
  return snprintf(name, capacity, "all") < (int)capacity;
}

#else

/// The first line of a file of the system.
static bool first_line(const char *path, char *line, size_t capacity) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  ssize_t count = read(file, line, capacity - 1);
  close(file);
  if (count <= 0) return false;
  line[count] = '\0';
  line[strcspn(line, "\n")] = '\0';
  return line[0] != '\0';
}

bool platform_machine_identity(char *identity, size_t capacity) {
  return first_line("/etc/machine-id", identity, capacity)
    || first_line("/var/lib/dbus/machine-id", identity, capacity);
}

bool platform_boot_identity(char *identity, size_t capacity) {
  return first_line("/proc/sys/kernel/random/boot_id", identity, capacity);
}

bool platform_process_space(char *name, size_t capacity) {
  ssize_t count = readlink("/proc/self/ns/pid", name, capacity - 1);
  if (count <= 0) return false;
  name[count] = '\0';
  return true;
}

#endif

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

void platform_pause(int64_t nanoseconds) {
  struct timespec rest = {
    .tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000};
  while (nanosleep(&rest, &rest) != 0 && errno == EINTR) continue;
}
