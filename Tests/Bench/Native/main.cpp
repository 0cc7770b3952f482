// What a C++ programmer would write with the libraries that SpotCheck uses: the two native
// contestants of the bench, on one core.
//
//   BenchNative parse FILE               parses every line with simdjson and does nothing else
//   BenchNative match FILE EXPRESSIONS   looks for one expression after the other with PCRE2 JIT
//                                        and prints in how many messages each was found, as JSON
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>
#include <simdjson.h>

#include <cstdio>
#include <fstream>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct Expression {
    std::string id;
    pcre2_code *code;
    size_t messages = 0;
};

pcre2_code *compiled(const std::string &source) {
    int status = 0;
    PCRE2_SIZE offset = 0;
    auto *code = pcre2_compile(
        reinterpret_cast<PCRE2_SPTR>(source.data()), source.size(), PCRE2_UTF | PCRE2_CASELESS,
        &status, &offset, nullptr);
    if (code == nullptr || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0) {
        throw std::runtime_error("PCRE2 cannot use " + source);
    }
    return code;
}

// Lines `id, expression` with a tab between them.
std::vector<Expression> expressions(const char *path) {
    std::vector<Expression> found;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        size_t tab = line.find('\t');
        found.push_back({line.substr(0, tab), compiled(line.substr(tab + 1))});
    }
    return found;
}

// Parses the file line by line and hands over each conversation.
void for_each_line(const char *path, const std::function<void(simdjson::dom::element)> &body) {
    auto text = simdjson::padded_string::load(path).value();
    simdjson::dom::parser parser;
    const char *end = text.data() + text.size();
    for (const char *start = text.data(); start < end;) {
        auto *stop = static_cast<const char *>(memchr(start, '\n', end - start));
        if (stop == nullptr) stop = end;
        // No copy is needed: what follows a line is readable, at the end it is the padding.
        body(parser.parse(start, stop - start, false).value());
        start = stop + 1;
    }
}

void parse(const char *path) {
    size_t messages = 0;
    for_each_line(path, [&](simdjson::dom::element chat) {
        messages += chat["messages"].get_array().value().size();
    });
    printf("{\"messages\": %zu}\n", messages);
}

void match(const char *path, std::vector<Expression> all) {
    auto *data = pcre2_match_data_create(1, nullptr);
    for_each_line(path, [&](simdjson::dom::element chat) {
        for (auto message : chat["messages"].get_array()) {
            std::string_view text = message["text"];
            for (auto &each : all) {
                int status = pcre2_jit_match(
                    each.code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0, data,
                    nullptr);
                if (status >= 0) each.messages++;
            }
        }
    });
    const char *separator = "{";
    for (auto &each : all) {
        printf("%s\"%s\": %zu", separator, each.id.c_str(), each.messages);
        separator = ", ";
    }
    printf("}\n");
}

}  // namespace

int main(int count, char **arguments) {
    std::string verb = count > 1 ? arguments[1] : "";
    if (verb == "parse" && count == 3) {
        parse(arguments[2]);
    } else if (verb == "match" && count == 4) {
        match(arguments[2], expressions(arguments[3]));
    } else {
        fprintf(stderr, "usage: BenchNative parse FILE | match FILE EXPRESSIONS\n");
        return 64;
    }
    return 0;
}
