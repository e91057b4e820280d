#pragma once

// What is asked of the machine about itself: who runs here and with what, which machine it is, what time it is.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// A moment in the machine's zone; month 1 to 12, offset in minutes east of Greenwich.
typedef struct platform_local_time {
  int year, month, day, hour, minute, second, offset_minutes;
} platform_local_time;

/// A number that differs between two processes of one id, 0 when the system does not tell.
uint64_t platform_process_start(int32_t process);
bool platform_process_is_alive(int32_t process);
int32_t platform_process(void);
/// The value of a variable that the program was started with; null where there is none.
const char *platform_variable(const char *name);
/// The machine's network name; false when it has none that fits.
bool platform_machine_name(char *name, size_t capacity);
/// The account's name; its number where it has no name.
bool platform_user_name(char *name, size_t capacity);

/// What names this installation of a system; false where the system does not tell.
bool platform_machine_identity(char *identity, size_t capacity);
/// What names the time since the machine was started; false where the system does not tell.
bool platform_boot_identity(char *identity, size_t capacity);
/// What names the processes that see one another, as those of one container do.
bool platform_process_space(char *name, size_t capacity);

platform_local_time platform_local_now(void);
/// Nanoseconds since some fixed moment, time asleep included.
int64_t platform_monotonic_nanoseconds(void);
/// Lets this thread rest.
void platform_pause(int64_t nanoseconds);
