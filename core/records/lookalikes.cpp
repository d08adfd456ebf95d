// core/records/lookalikes.cpp: the letters, and the plain forms of identifiers.
#include "core/records/lookalikes.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/text.h"

namespace crosscase::core {
namespace {

/// Upper and lower case of each: an identifier may be typed in either.
constexpr std::array<std::pair<std::string_view, char>, 64> latinForms = {
    {{"А", 'A'}, {"а", 'A'}, {"В", 'B'}, {"в", 'B'}, {"Е", 'E'}, {"е", 'E'}, {"Ё", 'E'}, {"ё", 'E'},
     {"К", 'K'}, {"к", 'K'}, {"М", 'M'}, {"м", 'M'}, {"Н", 'H'}, {"н", 'H'}, {"О", 'O'}, {"о", 'O'},
     {"Р", 'P'}, {"р", 'P'}, {"С", 'C'}, {"с", 'C'}, {"Т", 'T'}, {"т", 'T'}, {"У", 'Y'}, {"у", 'Y'},
     {"Х", 'X'}, {"х", 'X'}, {"І", 'I'}, {"і", 'I'}, {"Ј", 'J'}, {"ј", 'J'}, {"Ѕ", 'S'}, {"ѕ", 'S'},
     {"Ү", 'Y'}, {"ү", 'Y'}, {"Һ", 'H'}, {"һ", 'H'}, {"Α", 'A'}, {"α", 'A'}, {"Β", 'B'}, {"β", 'B'},
     {"Ε", 'E'}, {"ε", 'E'}, {"Ζ", 'Z'}, {"ζ", 'Z'}, {"Η", 'H'}, {"η", 'H'}, {"Ι", 'I'}, {"ι", 'I'},
     {"Κ", 'K'}, {"κ", 'K'}, {"Μ", 'M'}, {"μ", 'M'}, {"Ν", 'N'}, {"ν", 'N'}, {"Ο", 'O'}, {"ο", 'O'},
     {"Ρ", 'P'}, {"ρ", 'P'}, {"Τ", 'T'}, {"τ", 'T'}, {"Υ", 'Y'}, {"υ", 'Y'}, {"Χ", 'X'}, {"χ", 'X'}}};

char upperAscii(char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
}
bool isAsciiAlnum(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}
bool isAscii(char c) {
    return static_cast<unsigned char>(c) < 0x80;
}

/// Bytes of the character at the front of UTF-8 text; 0 where it is broken.
std::size_t lengthOf(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return lead < 0x80 || isUtf8(text.substr(0, length)) ? length : 0;
}

char latinFormOf(std::string_view character) {
    for (const auto& [form, latin] : latinForms) {
        if (form == character) return latin;
    }
    return '\0';
}

/// 0-9 for a digit of another script; '\0' for anything else. Full-width, Arabic and Persian ones are what is met.
char digitOf(std::string_view character) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(character[i]); };
    if (character.size() == 2 && byte(0) == 0xD9 && byte(1) >= 0xA0 && byte(1) <= 0xA9) {
        return static_cast<char>('0' + byte(1) - 0xA0);
    }
    if (character.size() == 2 && byte(0) == 0xDB && byte(1) >= 0xB0 && byte(1) <= 0xB9) {
        return static_cast<char>('0' + byte(1) - 0xB0);
    }
    if (character.size() == 3 && byte(0) == 0xEF && byte(1) == 0xBC && byte(2) >= 0x90 && byte(2) <= 0x99) {
        return static_cast<char>('0' + byte(2) - 0x90);
    }
    return '\0';
}

/// Calls `visit` for every character; broken bytes are left out. `visit` returns nothing.
template <typename Visit>
void eachCharacter(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t length = lengthOf(text.substr(at));
        if (length > 0) visit(text.substr(at, length));
        at += std::max<std::size_t>(length, 1);
    }
}

/// Separators, marks and spaces beyond ASCII that stand in copied identifiers: U+00A0, U+00AD, U+2000 to U+206F, U+FEFF ...
bool isForeignSeparator(std::string_view character) {
    static constexpr std::array<std::string_view, 8> others = {" ", "\u00AD", "·", "№", "°", "\uFEFF", "−", "\u3000"};
    if (character.size() == 3 && character[0] == '\xE2' && (character[1] == '\x80' || character[1] == '\x81'))
        return true;
    for (const std::string_view other : others) {
        if (character == other) return true;
    }
    return false;
}

}  // namespace

std::string latinLookalike(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    eachCharacter(text, [&](std::string_view character) {
        if (isAscii(character.front())) {
            out.push_back(upperAscii(character.front()));
        } else if (const char latin = latinFormOf(character); latin != '\0') {
            out.push_back(latin);
        } else if (const char digit = digitOf(character); digit != '\0') {
            out.push_back(digit);
        } else {
            out.append(character);
        }
    });
    return out;
}

std::string digitLookalike(std::string_view normal) {
    static constexpr std::string_view letters = "OQDILZSGB", digits = "000112568";
    std::string out(normal);
    for (char& c : out) {
        if (const std::size_t at = letters.find(c); at != std::string_view::npos) c = digits[at];
    }
    return out;
}

std::string withoutSeparators(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    bool ascii = true;
    eachCharacter(text, [&](std::string_view character) {
        if (isAscii(character.front())) {
            if (isAsciiAlnum(character.front())) out.push_back(upperAscii(character.front()));
        } else if (const char digit = digitOf(character); digit != '\0') {
            out.push_back(digit);
        } else if (!isForeignSeparator(character)) {
            out.append(character);
            ascii = false;
        }
    });
    return ascii ? out : upperCase(out);
}

std::string digitsOf(std::string_view text) {
    std::string out;
    eachCharacter(text, [&](std::string_view character) {
        const char c = character.front();
        if (c >= '0' && c <= '9') out.push_back(c);
        if (const char digit = isAscii(c) ? '\0' : digitOf(character); digit != '\0') out.push_back(digit);
    });
    return out;
}

}  // namespace crosscase::core
