#ifndef _WIN32

#include "terminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { signals_count = 12, reported_count = 6 };

// The first six become events; the others end the process, after its terminal is put right.
static const int signals[signals_count] = {
  SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT,
  SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV,
};

static struct sigaction former[signals_count];
static int signal_pipe[2];
static atomic_flag signals_taken = ATOMIC_FLAG_INIT;

static volatile sig_atomic_t must_restore;
static int restored_input, restored_output;
static struct termios restored_settings;

bool terminal_is_terminal(int descriptor) { return isatty(descriptor) == 1; }

bool terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
    return false;
  }
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

bool terminal_save_mode(int descriptor, TerminalMode *mode) {
  return tcgetattr(descriptor, &mode->settings) == 0;
}

bool terminal_enter_raw_mode(int descriptor, TerminalMode saved) {
  struct termios raw = saved.settings;
  raw.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | IGNCR | INLCR | ISTRIP | IXON);
  raw.c_lflag &= ~(tcflag_t)(ECHO | ICANON | IEXTEN | ISIG);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  return tcsetattr(descriptor, TCSADRAIN, &raw) == 0;
}

bool terminal_restore_mode(int descriptor, TerminalMode saved) {
  return tcsetattr(descriptor, TCSADRAIN, &saved.settings) == 0;
}

static void note_signal(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  (void)!write(signal_pipe[1], &byte, 1);
  errno = error;
}

static void restore_at_end(void) {
  static const char no_bracketed_paste[] = "\033[?2004l";
  if (!must_restore) return;
  must_restore = 0;
  (void)!write(restored_output, no_bracketed_paste, sizeof no_bracketed_paste - 1);
  tcsetattr(restored_input, TCSANOW, &restored_settings);
}

static void restore_and_die(int number) {
  restore_at_end();
  for (int i = reported_count; i < signals_count; i++) {
    if (signals[i] == number) sigaction(number, &former[i], NULL);
  }
  raise(number);
}

static bool open_signal_pipe(void) {
  if (pipe(signal_pipe) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(signal_pipe[end], F_SETFD, FD_CLOEXEC);
    fcntl(signal_pipe[end], F_SETFL, O_NONBLOCK);
  }
  return true;
}

static void install_handlers(void) {
  for (int i = 0; i < signals_count; i++) {
    struct sigaction action = {
      .sa_handler = i < reported_count ? note_signal : restore_and_die, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(signals[i], NULL, &former[i]);
    // What was started to be ignored (nohup) stays ignored.
    if (former[i].sa_handler != SIG_IGN) sigaction(signals[i], &action, NULL);
  }
}

bool terminal_catch_signals(int input, int output, TerminalMode saved) {
  static bool is_registered;
  if (atomic_flag_test_and_set(&signals_taken)) return false;
  if (!open_signal_pipe()) {
    atomic_flag_clear(&signals_taken);
    return false;
  }
  restored_input = input;
  restored_output = output;
  restored_settings = saved.settings;
  must_restore = 1;
  if (!is_registered) is_registered = atexit(restore_at_end) == 0;
  install_handlers();
  return true;
}

void terminal_release_signals(void) {
  must_restore = 0;
  for (int i = 0; i < signals_count; i++) sigaction(signals[i], &former[i], NULL);
  int unreported[signals_count];
  int count = 0;
  unsigned char byte;
  while (count < signals_count && read(signal_pipe[0], &byte, 1) == 1) {
    if (byte == SIGINT || byte == SIGTERM || byte == SIGHUP) unreported[count++] = byte;
  }
  close(signal_pipe[0]);
  close(signal_pipe[1]);
  atomic_flag_clear(&signals_taken);
  while (count > 0) kill(getpid(), unreported[--count]);
}

static TerminalEvent event_of_signal(int number) {
  switch (number) {
    case SIGWINCH: return TerminalEventResized;
    case SIGINT: return TerminalEventInterrupted;
    case SIGTSTP: return TerminalEventSuspended;
    case SIGCONT: return TerminalEventContinued;
    default: return TerminalEventTerminated;
  }
}

TerminalEvent terminal_wait(int descriptor, bool signals, int milliseconds) {
  struct pollfd watched[2] = {
    {.fd = descriptor, .events = POLLIN},
    {.fd = signals ? signal_pipe[0] : -1, .events = POLLIN},
  };
  int ready;
  do ready = poll(watched, 2, milliseconds);
  while (ready < 0 && errno == EINTR);
  if (ready < 0 || (watched[0].revents & POLLNVAL)) return TerminalEventFailed;
  unsigned char byte;
  if (watched[1].revents && read(signal_pipe[0], &byte, 1) == 1) return event_of_signal(byte);
  return watched[0].revents ? TerminalEventInput : TerminalEventTimeout;
}

void terminal_suspend(void) {
  struct sigaction ignored = {.sa_handler = SIG_IGN}, stopping = {.sa_handler = SIG_DFL}, ours;
  sigset_t stop, blocked;
  sigemptyset(&ignored.sa_mask);
  sigemptyset(&stopping.sa_mask);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  sigaction(SIGTSTP, &ignored, &ours);
  // The rest of the pipeline first; then, for certain before this call returns, ourselves.
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &stopping, NULL);
  pthread_sigmask(SIG_UNBLOCK, &stop, &blocked);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &blocked, NULL);
  sigaction(SIGTSTP, &ours, NULL);
}

ptrdiff_t terminal_read(int descriptor, void *bytes, size_t count) {
  for (;;) {
    ssize_t result = read(descriptor, bytes, count);
    if (result >= 0) return result;
    if (errno == EAGAIN) {
      if (terminal_wait(descriptor, false, -1) == TerminalEventFailed) return -1;
    } else if (errno != EINTR) {
      return -1;
    }
  }
}

int terminal_write(int descriptor, const void *bytes, size_t count) {
  // Who stops reading (`| head`) and a file that grows past its limit are errors that can be told.
  signal(SIGPIPE, SIG_IGN);
  signal(SIGXFSZ, SIG_IGN);
  const char *next = bytes;
  while (count > 0) {
    ssize_t result = write(descriptor, next, count);
    if (result > 0) {
      next += result;
      count -= (size_t)result;
    } else if (errno == EAGAIN) {
      struct pollfd watched = {.fd = descriptor, .events = POLLOUT};
      poll(&watched, 1, -1);
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

#endif
