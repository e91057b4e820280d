#pragma once

// Pseudoterminals for tests: what Swift's own modules do not show of them.

#include <sys/types.h>

/// Starts the program in a new terminal; its process, or -1. `argv` and `envp` end in NULL.
pid_t pseudoterminal_spawn(
  const char *_Nonnull path, char *_Nullable const *_Nonnull argv,
  char *_Nullable const *_Nonnull envp, int columns, int rows, int *_Nonnull controller);

/// Opens both ends of a new terminal for this process itself; 0 or -1.
int pseudoterminal_open(
  int columns, int rows, int *_Nonnull controller, int *_Nonnull follower);

/// Gives the terminal another size, of which the program in it learns by SIGWINCH.
int pseudoterminal_resize(int controller, int columns, int rows);

/// Waits for the process: its exit code, 128 + the signal that ended it, or -1.
int pseudoterminal_wait(pid_t process);

/// 1 when the terminal is in its usual line mode with echo, 0 in raw mode.
int pseudoterminal_echoes(int descriptor);
