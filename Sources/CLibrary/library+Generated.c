// Written by scripts/embed-templates: do not edit.
#include "CLibrary.h"

static const unsigned char shipped[] = {
#embed "../../scripts/shipped-templates.txt" suffix(,)
0};

static const library_file files[] = {
};

size_t library_file_count(void) { return 0; }

library_file library_file_at(size_t index) { return files[index]; }

library_file library_shipped(void) {
  return (library_file){"shipped-templates.txt", shipped, sizeof shipped - 1};
}
