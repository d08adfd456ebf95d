// core/base/letters.cpp: the tables.
#include "core/base/letters.h"

#include <unicode/uchar.h>

#include <array>

namespace crosscase::core {
namespace {

struct Letter {
    char32_t letter;
    const char* latin;
};

constexpr Letter cyrillic[] = {
    {U'а', "a"},
    {U'б', "b"},
    {U'в', "v"},
    {U'г', "g"},
    {U'д', "d"},
    {U'е', "e"},
    {U'ж', "zh"},
    {U'з', "z"},
    {U'и', "i"},
    {U'й', "y"},
    {U'к', "k"},
    {U'л', "l"},
    {U'м', "m"},
    {U'н', "n"},
    {U'о', "o"},
    {U'п', "p"},
    {U'р', "r"},
    {U'с', "s"},
    {U'т', "t"},
    {U'у', "u"},
    {U'ф', "f"},
    {U'х', "kh"},
    {U'ц', "ts"},
    {U'ч', "ch"},
    {U'ш', "sh"},
    {U'щ', "shch"},
    {U'ъ', ""},
    {U'ы', "y"},
    {U'ь', ""},
    {U'э', "e"},
    {U'ю', "yu"},
    {U'я', "ya"},
    {U'ё', "yo"},
    {U'ѐ', "e"},
    {U'ѝ', "i"},
    // Ukrainian, Belarusian, South Slavic; ў is also the Uzbek vowel
    {U'є', "ye"},
    {U'і', "i"},
    {U'ї', "yi"},
    {U'ґ', "g"},
    {U'ў', "o"},
    {U'ђ', "dj"},
    {U'ѓ', "g"},
    {U'ѕ', "dz"},
    {U'ј', "y"},
    {U'љ', "lj"},
    {U'њ', "nj"},
    {U'ћ', "c"},
    {U'ќ', "k"},
    {U'џ', "dz"},
    // Kazakh, Kyrgyz, Tatar, Bashkir
    {U'ә', "a"},
    {U'ғ', "gh"},
    {U'қ', "q"},
    {U'ң', "ng"},
    {U'ө', "o"},
    {U'ұ', "u"},
    {U'ү', "u"},
    {U'һ', "h"},
    {U'җ', "j"},
    {U'ҙ', "z"},
    {U'ҡ', "q"},
    {U'ҫ', "s"},
    // Uzbek, Tajik, Turkmen, Azerbaijani
    {U'ҳ', "h"},
    {U'ҷ', "j"},
    {U'ӣ', "i"},
    {U'ӯ', "u"},
    {U'ҝ', "g"},
    {U'ҹ', "j"},
    {U'ӝ', "j"},
    {U'ӡ', "dz"},
    {U'ӑ', "a"},
    {U'ӓ', "a"},
    {U'ӗ', "e"},
    {U'ӧ', "o"},
    {U'ӱ', "u"},
    {U'ӳ', "u"},
    {U'ӹ', "y"},
    {U'ӏ', ""},
    // letters of older spellings
    {U'ѣ', "e"},
    {U'ѳ', "f"},
    {U'ѵ', "i"},
};

constexpr Letter arabic[] = {
    {0x621, ""},  // hamza
    {0x622, "a"},
    {0x623, "a"},
    {0x625, "a"},
    {0x627, "a"},
    {0x671, "a"},  // alef and its forms
    {0x628, "b"},
    {0x629, "h"},
    {0x62A, "t"},
    {0x62B, "th"},
    {0x62C, "j"},
    {0x62D, "h"},
    {0x62E, "kh"},
    {0x62F, "d"},
    {0x630, "dh"},
    {0x631, "r"},
    {0x632, "z"},
    {0x633, "s"},
    {0x634, "sh"},
    {0x635, "s"},
    {0x636, "d"},
    {0x637, "t"},
    {0x638, "z"},
    {0x639, "a"},
    {0x63A, "gh"},
    {0x640, ""},
    {0x641, "f"},
    {0x642, "q"},
    {0x643, "k"},
    {0x644, "l"},
    {0x645, "m"},
    {0x646, "n"},
    {0x647, "h"},
    // Persian, Urdu, Pashto
    {0x67E, "p"},
    {0x686, "ch"},
    {0x698, "zh"},
    {0x6A9, "k"},
    {0x6AF, "g"},
    {0x6C0, "h"},
    {0x6C1, "h"},
    {0x6BE, "h"},
    {0x6C2, "h"},
    {0x6C3, "h"},
    {0x679, "t"},
    {0x67C, "t"},
    {0x688, "d"},
    {0x689, "d"},
    {0x691, "r"},
    {0x693, "r"},
    {0x69A, "kh"},
    {0x6BA, "n"},
    {0x6BC, "n"},
    {0x681, "dz"},
    {0x685, "ts"},
    {0x6AB, "g"},
    {0x696, "zh"},
    {0x6D2, "i"},
    {0x6D3, "i"},
    // Kurdish, Uyghur, Kazakh in Arabic script
    {0x6A4, "v"},
    {0x6AD, "ng"},
    {0x695, "r"},
    {0x6B5, "l"},
    {0x6C6, "o"},
    {0x6C7, "u"},
    {0x6C8, "u"},
    {0x6C9, "u"},
    {0x6CB, "v"},
    {0x6CE, "e"},
    {0x6D0, "e"},
    {0x6D5, "e"},
};

constexpr Letter latin[] = {
    {U'ß', "ss"}, {U'æ', "ae"}, {U'œ', "oe"}, {U'ø', "o"},  {U'ð', "d"}, {U'þ', "th"}, {U'đ', "d"},
    {U'ħ', "h"},  {U'ı', "i"},  {U'ł', "l"},  {U'ŋ', "ng"}, {U'ŧ', "t"}, {U'ə', "a"},  {U'ɵ', "o"},
    {U'ƣ', "gh"}, {U'ĸ', "q"},  {U'ɓ', "b"},  {U'ɗ', "d"},  {U'ƙ', "k"}, {U'ƴ', "y"},  {U'ſ', "s"},
    {U'ŀ', "l"},  {U'ʻ', ""},   {U'ʼ', ""},   {U'ʿ', ""},   {U'ʾ', ""},  {U'ʹ', ""},   {U'ʺ', ""},
};

/// Direct lookup over one block: built at compile time, 8 bytes a code point.
template <char32_t First, char32_t Last, std::size_t N>
constexpr auto blockOf(const Letter (&letters)[N]) {
    std::array<const char*, Last - First + 1> block{};
    for (const Letter& entry : letters) block[entry.letter - First] = entry.latin;
    return block;
}

constexpr auto cyrillicBlock = blockOf<0x400, 0x52F>(cyrillic);
constexpr auto arabicBlock = blockOf<0x600, 0x6FF>(arabic);

bool isArabicMark(char32_t c) {
    return (c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F) || c == 0x670 || (c >= 0x6D6 && c <= 0x6ED);
}

}  // namespace

const char* latinOfCyrillic(char32_t lower) {
    return lower >= 0x400 && lower <= 0x52F ? cyrillicBlock[lower - 0x400] : nullptr;
}

const char* latinOfArabic(char32_t letter) {
    if (letter < 0x600 || letter > 0x6FF) return nullptr;
    if (const char* found = arabicBlock[letter - 0x600]; found != nullptr) return found;
    return isArabicMark(letter) ? "" : nullptr;
}

bool isArabicWaw(char32_t letter) {
    return letter == 0x648 || letter == 0x624;
}

bool isArabicYa(char32_t letter) {
    return letter == 0x64A || letter == 0x626 || letter == 0x649 || letter == 0x6CC || letter == 0x6CD;
}

const char* plainLatin(char32_t lower) {
    for (const Letter& entry : latin) {
        if (entry.letter == lower) return entry.latin;
    }
    return nullptr;
}

bool isOptionalMark(char32_t character) {
    if (u_charType(static_cast<UChar32>(character)) != U_NON_SPACING_MARK) return false;
    const int position = u_getCombiningClass(static_cast<UChar32>(character));
    return position == 1 || position >= 200 || (position >= 10 && position <= 36);
}

}  // namespace crosscase::core
