#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

// Swift does not import macros with casts; a function carries the value across.
static inline size_t spotcheck_pcre2_unset(void) { return PCRE2_UNSET; }
