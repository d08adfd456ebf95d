// core/base/json.cpp: JSON with a depth limit; and strings written without the library's overhead.
#include "core/base/json.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base/text.h"

namespace crosscase::core {
namespace {

constexpr int deepest = 64;

/// "file" with line and column of a byte, both from 1; columns count bytes.
std::string place(std::string_view text, std::size_t byte, const std::string& name) {
    std::size_t line = 1, lineStart = 0;
    for (std::size_t i = 0; i < byte && i < text.size(); ++i) {
        if (text[i] == '\n') {
            ++line;
            lineStart = i + 1;
        }
    }
    return fmt::format("{}:{}:{}", name, line, byte - lineStart + 1);
}

/// Where nesting first exceeds the limit; npos when it never does. Brackets inside strings do not count.
std::size_t tooDeepAt(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\') ++i;
            if (c == '"') inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > deepest) return i;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return std::string_view::npos;
}

}  // namespace

Result<nlohmann::json> parseJson(std::string_view text, const std::string& name) {
    if (!isUtf8(text)) return Error{Error::Code::BadInput, "the JSON text is not UTF-8; save it as UTF-8", name};
    if (const std::size_t at = tooDeepAt(text); at != std::string_view::npos) {
        return Error{Error::Code::BadInput, fmt::format("the JSON text is nested deeper than {} levels", deepest),
                     place(text, at, name)};
    }
    try {
        return nlohmann::json::parse(text);
    } catch (const nlohmann::json::parse_error& problem) {
        const std::size_t byte = problem.byte > 0 ? problem.byte - 1 : 0;
        return Error{Error::Code::BadInput, "the text is not well-formed JSON here", place(text, byte, name)};
    } catch (const nlohmann::json::exception&) {  // a number that no double holds
        return Error{Error::Code::BadInput, "the JSON text holds a number that is too large", name};
    }
}

void appendJsonString(std::string& out, std::string_view text) {
    static constexpr char digits[] = "0123456789abcdef";
    out.push_back('"');
    std::size_t copied = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        out.append(text.substr(copied, i - copied));
        copied = i + 1;
        out.push_back('\\');
        if (c == '"' || c == '\\') {
            out.push_back(static_cast<char>(c));
        } else if (c == '\n') {
            out.push_back('n');
        } else {
            out.append({'u', '0', '0', digits[c >> 4], digits[c & 0xF]});
        }
    }
    out.append(text.substr(copied));
    out.push_back('"');
}

}  // namespace crosscase::core
