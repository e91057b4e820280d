#pragma once

#include <stddef.h>

/// One file that the program carries; `name` is its path below Templates.
typedef struct library_file {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} library_file;

/// How many templates are carried.
size_t library_file_count(void);
/// The template at a place of the table, which is sorted by the bytes of the names.
library_file library_file_at(size_t index);
/// How many documents for users are carried.
size_t library_document_count(void);
/// The document at a place of their table; its name is its path from a workspace.
library_file library_document_at(size_t index);
/// Lines of `<name> <FNV-1a 64>`, one for each version of a template or document that was ever shipped.
library_file library_shipped(void);
