// core/dissemination/printable.cpp: neutralises hostile or broken text.
#include "core/dissemination/printable.h"

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace crosscase::core {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool reorders(char32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isInvisible(char32_t code) {
    return code == 0x200B || code == 0x2060 || code == 0xFEFF || code == 0x2028 || code == 0x2029 || code == 0x00AD;
}

bool isControl(char32_t code) {
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0);
}

}  // namespace

std::string visible(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t code = nextCodePoint(text, at);
        if (code == '\r') {
            // CR LF is one line end, a lone CR would let a line overwrite itself in a terminal.
            if (at >= text.size() || text[at] != '\n') out += '\n';
        } else if (code == 0xFFFD || isControl(code)) {
            out += replacement;
        } else if (reorders(code) || isInvisible(code)) {
            out += fmt::format("[U+{:04X}]", std::uint32_t(code));
        } else {
            out += text.substr(start, at - start);
        }
    }
    return out;
}

std::string visibleLine(std::string_view text) {
    return collapsed(visible(text));
}

std::string escaped(std::string_view text) {
    std::string out;
    for (char c : visible(text)) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

}  // namespace crosscase::core
