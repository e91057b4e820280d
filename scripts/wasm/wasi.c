// A program for the tests: what stands on standard input goes to `rehearse`, its answer to standard
// output. A first line `seed NUMBER` is the seed of hashing.

typedef __SIZE_TYPE__ size_t;
typedef unsigned char byte;
typedef struct io_vector {
  byte *start;
  size_t count;
} io_vector;

#define WASI(name) __attribute__((import_module("wasi_snapshot_preview1"), import_name(#name)))
WASI(fd_read) int fd_read(int file, io_vector *vectors, size_t count, size_t *done);
WASI(fd_write) int fd_write(int file, const io_vector *vectors, size_t count, size_t *done);
WASI(proc_exit) _Noreturn void proc_exit(int code);

void *malloc(size_t size);
void free(void *pointer);
void *memcpy(void *restrict to, const void *restrict from, size_t count);
int memcmp(const void *left, const void *right, size_t count);
void aritai_seed(unsigned value);
/// What a request gives, in memory that nobody frees; its length is put where `length` points.
byte *aritai_rehearse(const byte *request, size_t count, size_t *length);

static byte *read_all(size_t *length) {
  size_t room = 1 << 16, count = 0, done;
  byte *all = malloc(room);
  for (;;) {
    if (count == room) {
      byte *larger = malloc(2 * room);
      memcpy(larger, all, count);
      free(all);
      all = larger;
      room *= 2;
    }
    io_vector rest = {all + count, room - count};
    if (fd_read(0, &rest, 1, &done) != 0) proc_exit(74);
    if (done == 0) break;
    count += done;
  }
  *length = count;
  return all;
}

static void set_seed(const byte *request, size_t count) {
  if (count < 5 || memcmp(request, "seed ", 5) != 0) return;
  unsigned value = 0;
  for (size_t place = 5; place < count && request[place] >= '0' && request[place] <= '9'; place++)
    value = value * 10 + (request[place] - '0');
  aritai_seed(value);
}

__attribute__((export_name("_start"))) void _start(void) {
  size_t count, length, done;
  byte *request = read_all(&count);
  set_seed(request, count);
  byte *result = aritai_rehearse(request, count, &length);
  for (size_t written = 0; written < length; written += done) {
    io_vector rest = {result + written, length - written};
    if (fd_write(1, &rest, 1, &done) != 0) proc_exit(74);
  }
  proc_exit(0);
}
