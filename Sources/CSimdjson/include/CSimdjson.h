#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A reusable JSON parser. Not to be shared between threads.
typedef struct sc_json_parser sc_json_parser;

/// Bytes that must be readable behind the end of what is parsed.
size_t sc_json_padding(void);

sc_json_parser *sc_json_parser_new(void);
void sc_json_parser_free(sc_json_parser *parser);

/// Parses one JSON value. 0 on success, else an error code for `sc_json_error_message`.
/// `bytes` must be followed by `sc_json_padding()` readable bytes.
int sc_json_parse(sc_json_parser *parser, const uint8_t *bytes, size_t length);

/// The parsed document as simdjson's tape (one 64-bit word an element, type in the top byte) and
/// its string buffer (32-bit length, then the unescaped UTF-8). Valid until the next parse.
const uint64_t *sc_json_tape(const sc_json_parser *parser);
const uint8_t *sc_json_strings(const sc_json_parser *parser);

const char *sc_json_error_message(int code);

/// Whether bytes are valid UTF-8. Needs no padding.
bool sc_utf8_valid(const uint8_t *bytes, size_t length);

#ifdef __cplusplus
}
#endif
