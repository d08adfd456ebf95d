// core/collation/east_asian_letters.h: blocks of Unicode whose words need more than a letter by letter transliteration.
#pragma once

namespace crosscase::core {

constexpr bool isHangul(char32_t c) {
    return (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF);
}
constexpr bool isKana(char32_t c) {
    return (c >= 0x3041 && c <= 0x3096) || c == 0x309D || c == 0x309E || (c >= 0x30A1 && c <= 0x30FA) ||
           (c >= 0x30FC && c <= 0x30FE);
}
/// Chinese characters, in Chinese and Japanese, and the sign that repeats one.
constexpr bool isHan(char32_t c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || c == 0x3005 ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3134F);
}
constexpr bool isEastAsian(char32_t c) {
    return isHangul(c) || isKana(c) || isHan(c);
}

}  // namespace crosscase::core
