#include "CSimdjson.h"
#include <simdjson.h>

struct sc_json_parser {
    simdjson::dom::parser parser;
};

size_t sc_json_padding(void) { return simdjson::SIMDJSON_PADDING; }

sc_json_parser *sc_json_parser_new(void) { return new sc_json_parser(); }

void sc_json_parser_free(sc_json_parser *parser) { delete parser; }

int sc_json_parse(sc_json_parser *parser, const uint8_t *bytes, size_t length) {
    return static_cast<int>(parser->parser.parse(bytes, length, false).error());
}

const uint64_t *sc_json_tape(const sc_json_parser *parser) {
    return parser->parser.doc.tape.get();
}

const uint8_t *sc_json_strings(const sc_json_parser *parser) {
    return parser->parser.doc.string_buf.get();
}

const char *sc_json_error_message(int code) {
    return simdjson::error_message(static_cast<simdjson::error_code>(code));
}

bool sc_utf8_valid(const uint8_t *bytes, size_t length) {
    return simdjson::validate_utf8(reinterpret_cast<const char *>(bytes), length);
}
