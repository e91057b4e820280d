// What the Swift runtime asks of a C library, for WebAssembly without an operating system.
//
// It stands outside the package: no target of it needs this, and no compiler flag of it is meant
// for this. Compile it with -fno-builtin, for a memset must not call itself.

typedef __SIZE_TYPE__ size_t;
typedef unsigned char byte;

// MARK: Memory

extern byte __heap_base;

// A block is a whole number of units of 16 bytes behind a head of one unit. Its class tells its
// size: 2, 3, 4, 6, 8, 12, 16… units. A free block stands in the list of its class for ever:
// nothing is joined again, and a page that works for an hour asks for the same sizes over and over.
#define UNIT 16
#define CLASSES 56
#define ALIGNED 0xFFFFFFFFu

typedef struct head {
  unsigned class;
  // Of a block that was moved to an address of a greater alignment: where it really begins.
  void *whole;
  unsigned padding[2];
} head;

typedef struct free_block {
  struct free_block *next;
} free_block;

_Static_assert(sizeof(head) == UNIT, "a head is one unit");

static free_block *free_blocks[CLASSES];
static byte *heap_end;

static size_t class_size(unsigned class) {
  return (size_t)(class % 2 ? 3 : 2) * UNIT << class / 2;
}

static unsigned class_of(size_t size) {
  if (size > (size_t)1 << 30) __builtin_trap();
  unsigned class = size <= 2 * UNIT ? 0 : 2 * (31 - __builtin_clz((unsigned)(size - 1)) - 5);
  while (class_size(class) < size) class++;
  return class;
}

static head *grown(size_t size) {
  if (!heap_end) heap_end = (byte *)(((size_t)&__heap_base + UNIT - 1) & ~(size_t)(UNIT - 1));
  size_t limit = __builtin_wasm_memory_size(0) * 65536;
  size_t needed = (size_t)heap_end + size;
  if (needed < size) __builtin_trap();
  if (needed > limit) {
    size_t pages = (needed - limit + 65535) / 65536;
    // Few calls to the browser: at least 4 MB at a time.
    if (pages < 64) pages = 64;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) __builtin_trap();
  }
  head *block = (head *)heap_end;
  heap_end += size;
  return block;
}

void *malloc(size_t size) {
  unsigned class = class_of(size);
  free_block *found = free_blocks[class];
  if (found) {
    free_blocks[class] = found->next;
    return found;
  }
  head *block = grown(UNIT + class_size(class));
  block->class = class;
  return block + 1;
}

void free(void *pointer) {
  if (!pointer) return;
  head *block = (head *)pointer - 1;
  if (block->class == ALIGNED) return free(block->whole);
  free_block *freed = pointer;
  freed->next = free_blocks[block->class];
  free_blocks[block->class] = freed;
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment <= UNIT) {
    *result = malloc(size);
    return 0;
  }
  byte *whole = malloc(size + alignment + UNIT);
  size_t start = ((size_t)whole + UNIT + alignment - 1) & ~(alignment - 1);
  ((head *)start)[-1] = (head){.class = ALIGNED, .whole = whole};
  *result = (void *)start;
  return 0;
}

// MARK: Bytes

void *memcpy(void *restrict to, const void *restrict from, size_t count) {
  return __builtin_memcpy(to, from, count);
}

void *memmove(void *to, const void *from, size_t count) {
  return __builtin_memmove(to, from, count);
}

void *memset(void *start, int value, size_t count) {
  return __builtin_memset(start, value, count);
}

int memcmp(const void *left, const void *right, size_t count) {
  const byte *a = left, *b = right;
  for (; count > 0; count--, a++, b++)
    if (*a != *b) return *a - *b;
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (text[count]) count++;
  return count;
}

// MARK: Hashing

// Sets and dictionaries stand in another order with every seed. Nothing that is printed may depend
// on it, so tests give another one each time, before anything else is called.
static unsigned long long seed = 0x2545F4914F6CDD1D;

__attribute__((export_name("aritai_seed"))) void aritai_seed(unsigned value) {
  seed = (0x2545F4914F6CDD1D ^ value) | (unsigned long long)value << 32;
  if (!seed) seed = 1;
}

void arc4random_buf(void *start, size_t count) {
  for (byte *next = start; count > 0; count--) {
    seed ^= seed << 13;
    seed ^= seed >> 7;
    seed ^= seed << 17;
    *next++ = (byte)(seed >> 32);
  }
}

// MARK: Arithmetic

typedef unsigned long long u64;

// The product of two numbers of 128 bits, which the compiler asks for where a product of 64 bits
// may overflow.
__int128 __multi3(__int128 left, __int128 right) {
  u64 a = (u64)left, b = (u64)right, mask = 0xFFFFFFFF;
  u64 low = (a & mask) * (b & mask), high = (a >> 32) * (b >> 32);
  u64 first = (a >> 32) * (b & mask), second = (a & mask) * (b >> 32);
  u64 middle = (low >> 32) + (first & mask) + (second & mask);
  high += (first >> 32) + (second >> 32) + (middle >> 32);
  high += a * (u64)((unsigned __int128)right >> 64) + (u64)((unsigned __int128)left >> 64) * b;
  return (__int128)((unsigned __int128)high << 64 | middle << 32 | (low & mask));
}

// MARK: The rest

// What a trap would print first; a page has nowhere to show it.
int putchar(int character) { return character; }

void *__stack_chk_guard = (void *)0x595E9FBD;

void __stack_chk_fail(void) { __builtin_trap(); }
