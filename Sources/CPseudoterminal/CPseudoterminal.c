#include "CPseudoterminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#ifdef __APPLE__
#include <util.h>
#else
#include <pty.h>
#endif

static struct winsize window(int columns, int rows) {
  return (struct winsize){.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
}

// A test's thread may block signals and hold descriptors whose closing others wait for.
static void become_plain_child(void) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
}

pid_t pseudoterminal_spawn(
  const char *path, char *const *argv, char *const *envp, int columns, int rows, int *controller
) {
  struct winsize size = window(columns, rows);
  pid_t process = forkpty(controller, NULL, NULL, &size);
  if (process == 0) {
    become_plain_child();
    execve(path, argv, envp);
    _exit(127);
  }
  if (process > 0) fcntl(*controller, F_SETFD, FD_CLOEXEC);
  return process;
}

int pseudoterminal_open(int columns, int rows, int *controller, int *follower) {
  struct winsize size = window(columns, rows);
  if (openpty(controller, follower, NULL, NULL, &size) != 0) return -1;
  fcntl(*controller, F_SETFD, FD_CLOEXEC);
  fcntl(*follower, F_SETFD, FD_CLOEXEC);
  return 0;
}

int pseudoterminal_resize(int controller, int columns, int rows) {
  struct winsize size = window(columns, rows);
  return ioctl(controller, TIOCSWINSZ, &size);
}

int pseudoterminal_wait(pid_t process) {
  int status;
  while (waitpid(process, &status, 0) < 0) {
    if (errno != EINTR) return -1;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int pseudoterminal_echoes(int descriptor) {
  struct termios settings;
  if (tcgetattr(descriptor, &settings) != 0) return -1;
  return (settings.c_lflag & ECHO) && (settings.c_lflag & ICANON);
}
