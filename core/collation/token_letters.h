// core/collation/token_letters.h: what the files about words of names ask of lower-case ASCII letters.
#pragma once

#include <cstdint>
#include <string_view>

namespace crosscase::core {

constexpr bool isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

/// Bit i: the text has the letter 'a' + i.
constexpr std::uint32_t letterSet(std::string_view text) {
    std::uint32_t bits = 0;
    for (char c : text) {
        if (c >= 'a' && c <= 'z') bits |= 1U << (c - 'a');
    }
    return bits;
}

/// "jong", "jean", "wu": may be part of a longer word elsewhere.
constexpr bool isOneSyllable(std::string_view latin) {
    int groups = 0;
    bool inside = false;
    for (char c : latin) {
        bool vowel = isVowel(c) || c == 'y';
        groups += vowel && !inside ? 1 : 0;
        inside = vowel;
    }
    return groups == 1;
}

}  // namespace crosscase::core
