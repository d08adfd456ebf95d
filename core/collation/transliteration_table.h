// core/collation/transliteration_table.h: how likely Latin letters and letters of another script are the same word.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace crosscase::core {

/// Worth of units of letters for one script, learned from pairs of spellings (resources/names/transliteration.json). Hundredths
/// of a nat: how much likelier the two sides stand together in one word than apart.
class TransliterationTable {
public:
    /// @throws std::exception when the table is not what learn_transliteration.py writes
    explicit TransliterationTable(std::string_view json, std::string_view script);

    /// The letters as numbers from 1, spelling variants brought to one. Empty when the script has other letters.
    std::string numbered(std::u32string_view word) const;

    /// Worth of the best alignment as a share of what the words' letters could say: about 0.7 for a common spelling, 0
    /// for strangers. @param letters  from numbered. Cost: O(n*m), no allocation, about a microsecond.
    double fit(std::string_view latin, std::string_view letters) const;

    /// False when the words surely do not fit; far cheaper. @param latinSet  bit set of the Latin letters
    bool maybeFits(std::uint32_t latinSet, std::string_view letters) const;

    static constexpr std::size_t longest = 24;  ///< words longer than this have no fit

private:
    using Worth = std::array<std::int16_t, 3>;  ///< at the start, inside, at the end of a word

    void addUnit(const std::string& latin, std::u32string_view letters, Worth worth);
    std::size_t rowOf(const std::string& latin);
    int longRow(std::string_view unit) const;
    std::size_t pairAt(char latin, std::size_t first, std::size_t second) const;

    std::unordered_map<char32_t, char> numbers_;
    std::array<std::int16_t, 26> latinInformation_{};
    std::vector<std::int16_t> letterInformation_;                 ///< by number
    std::array<std::int16_t, std::size_t{27} * 27> shortRows_{};  ///< of one or two Latin letters; -1: no unit
    std::array<bool, std::size_t{26} * 26> beginsLong_{};         ///< two letters that begin a unit of three or four
    std::unordered_map<std::uint32_t, int> longRows_;             ///< by the letters packed into a number
    std::size_t columns_ = 0;                                     ///< letters and "none"
    std::array<std::vector<std::int16_t>, 3> units_;              ///< by place, row by row
    std::array<std::vector<std::int16_t>, 3> pairs_;              ///< by place: one Latin letter for two of the script
    std::vector<std::uint32_t> partners_;  ///< by number: bit set of Latin letters that may stand for it
};

/// @param utf8  valid
std::u32string codePointsOf(std::string_view utf8);
std::string utf8Of(std::u32string_view text);

/// The tables that ship with the program, loaded once: Arabic, Cyrillic.
const std::vector<TransliterationTable>& transliterationTables();

}  // namespace crosscase::core
