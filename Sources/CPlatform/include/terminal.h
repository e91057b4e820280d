#pragma once

// The terminal calls that Swift cannot make itself: termios, window size, signals by self-pipe.

#include <stdbool.h>
#include <stddef.h>
#include <termios.h>

/// What a wait for input ended with.
enum __attribute__((enum_extensibility(closed))) TerminalEvent {
  TerminalEventTimeout,
  TerminalEventInput,
  TerminalEventResized,
  TerminalEventInterrupted,
  TerminalEventTerminated,
  TerminalEventSuspended,
  TerminalEventContinued,
  TerminalEventFailed,
};
typedef enum TerminalEvent TerminalEvent;

/// The settings a terminal had before raw mode.
typedef struct TerminalMode {
  struct termios settings;
} TerminalMode;

/// Whether the descriptor is a terminal.
bool terminal_is_terminal(int descriptor);

/// Columns and rows of the window; false, and nothing written, when they are not known.
bool terminal_size(int descriptor, int *_Nonnull columns, int *_Nonnull rows);

/// Reads the settings to come back to; false when there are none.
bool terminal_save_mode(int descriptor, TerminalMode *_Nonnull mode);

/// Keys come one by one, unechoed, control keys as bytes; output is processed as before.
bool terminal_enter_raw_mode(int descriptor, TerminalMode saved);

/// Back to the saved settings; what was typed ahead is kept.
bool terminal_restore_mode(int descriptor, TerminalMode saved);

/// Turns signals into events of `terminal_wait`, and restores the mode should the process exit or
/// crash; false when another terminal of this process has the signals already.
bool terminal_catch_signals(int input, int output, TerminalMode saved);

/// Ends what the call above began; raises again the deadly signals that no wait has reported.
void terminal_release_signals(void);

/// Waits for input, a caught signal or, unless negative, the end of `milliseconds`.
TerminalEvent terminal_wait(int descriptor, bool signals, int milliseconds);

/// Stops the process group as the terminal's own suspend key does; returns when it goes on.
void terminal_suspend(void);

/// Bytes read, 0 at the end of input, -1 on failure; an interrupted call is made again.
ptrdiff_t terminal_read(int descriptor, void *_Nonnull bytes, size_t count);

/// Writes everything, waiting for a slow reader, or gives the errno of what stopped it; never raises
/// SIGPIPE or SIGXFSZ.
int terminal_write(int descriptor, const void *_Nullable bytes, size_t count);
