// core/collation/transliteration_table.cpp: dynamic programming over units of letters.
#include "core/collation/transliteration_table.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/resources.h"
#include "core/base/text.h"

namespace crosscase::core {
namespace {

constexpr std::int16_t unseen = -1200;  ///< of a unit that was never learned
constexpr std::int16_t partner = 100;   ///< worth from which letters may stand for each other
constexpr double leastFit = 0.3;        ///< below it words are strangers, whatever the rest of them says
enum Place : std::size_t { atStart, inside, atEnd };

/// Letters that spelling does not keep apart; 0 for what is left out.
char32_t standard(char32_t letter) {
    if (letter >= U'А' && letter <= U'Я') return letter + 0x20;
    switch (letter) {
        case U'أ':
        case U'إ':
        case U'آ':
        case U'ٱ':
            return U'ا';
        case U'ى':
        case U'ی':
        case U'ئ':
            return U'ي';
        case U'ؤ':
            return U'و';
        case U'ک':
            return U'ك';
        case U'ё':
        case U'Ё':
        case U'є':
        case U'Є':
            return U'е';
        case U'і':
        case U'І':
        case U'ї':
        case U'Ї':
            return U'и';
        case U'ґ':
        case U'Ґ':
        case U'ғ':
        case U'Ғ':
            return U'г';
        case U'қ':
        case U'Қ':
            return U'к';
        case U'ң':
        case U'Ң':
            return U'н';
        case U'ө':
        case U'Ө':
            return U'о';
        case U'ұ':
        case U'Ұ':
        case U'ү':
        case U'Ү':
        case U'ў':
        case U'Ў':
        case U'ӯ':
        case U'Ӯ':
            return U'у';
        case U'ҳ':
        case U'Ҳ':
        case U'һ':
        case U'Һ':
            return U'х';
        case U'ә':
        case U'Ә':
            return U'а';
        case U'ӣ':
        case U'Ӣ':
            return U'и';
        case U'ء':
        case 0x640:
        case 0x200C:
            return 0;
        default:
            return letter >= 0x64B && letter <= 0x652 ? 0 : letter;
    }
}

std::size_t numberOf(char latin) {
    return static_cast<std::size_t>(latin - 'a');
}

std::size_t shortIndex(std::string_view unit) {
    return (numberOf(unit[0]) + 1) * 27 + (unit.size() > 1 ? numberOf(unit[1]) + 1 : 0);
}

/// Up to four letters as one number.
std::uint32_t packed(std::string_view unit) {
    std::uint32_t number = 0;
    for (char c : unit) number = number << 8U | static_cast<unsigned char>(c);
    return number;
}

}  // namespace

std::string utf8Of(std::u32string_view text) {
    std::string out;
    for (char32_t c : text) {
        unsigned more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        constexpr std::array<unsigned, 4> lead{0, 0xC0, 0xE0, 0xF0};
        out.push_back(static_cast<char>(lead[more] | (c >> (6 * more))));
        for (; more > 0; --more) out.push_back(static_cast<char>(0x80U | ((c >> (6 * (more - 1))) & 0x3FU)));
    }
    return out;
}

std::u32string codePointsOf(std::string_view utf8) {
    std::u32string out;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            out.push_back(byte);
        } else if (byte >= 0xC0) {
            out.push_back(byte & (byte >= 0xE0 ? 0x0FU : 0x1FU));
        } else if (!out.empty()) {
            out.back() = (out.back() << 6U) | (byte & 0x3FU);
        }
    }
    return out;
}

TransliterationTable::TransliterationTable(std::string_view json, std::string_view script) {
    auto table = nlohmann::json::parse(json).at(std::string(script));
    for (char32_t letter : codePointsOf(table.at("letters").get<std::string>()))
        numbers_.emplace(letter, static_cast<char>(numbers_.size() + 1));
    columns_ = numbers_.size() + 1;
    for (auto& [letter, value] : table.at("latin_information").items())
        latinInformation_.at(static_cast<std::size_t>(letter[0] - 'a')) = value.get<std::int16_t>();
    letterInformation_ = {0};
    for (const auto& value : table.at("letter_information")) letterInformation_.push_back(value.get<std::int16_t>());
    shortRows_.fill(-1);
    partners_.assign(columns_, 0);
    for (auto& place : units_) place.assign(columns_, unseen);  // row 0: no Latin letter
    for (auto& place : pairs_) place.assign(26 * columns_ * columns_, unseen);
    for (const auto& unit : table.at("units")) {
        auto parts = split(unit.get<std::string>(), ' ');
        Worth worth{};
        for (std::size_t i = 0; i < worth.size(); ++i) worth[i] = static_cast<std::int16_t>(std::stoi(parts.at(i + 2)));
        addUnit(parts[0], codePointsOf(parts[1]), worth);
    }
}

std::size_t TransliterationTable::rowOf(const std::string& latin) {
    if (latin.empty()) return 0;
    int known = latin.size() <= 2 ? shortRows_.at(shortIndex(latin)) : longRow(latin);
    if (known >= 0) return static_cast<std::size_t>(known);
    std::size_t row = units_[inside].size() / columns_;
    for (auto& place : units_) place.resize(place.size() + columns_, unseen);
    if (latin.size() <= 2) {
        shortRows_.at(shortIndex(latin)) = static_cast<std::int16_t>(row);
    } else {
        longRows_.emplace(packed(latin), static_cast<int>(row));
        beginsLong_.at(numberOf(latin[0]) * 26 + numberOf(latin[1])) = true;
    }
    return row;
}

int TransliterationTable::longRow(std::string_view unit) const {
    if (!beginsLong_[numberOf(unit[0]) * 26 + numberOf(unit[1])]) return -1;
    auto found = longRows_.find(packed(unit));
    return found == longRows_.end() ? -1 : found->second;
}

void TransliterationTable::addUnit(const std::string& latin, std::u32string_view letters, Worth worth) {
    auto number = [&](std::size_t at) { return static_cast<std::size_t>(numbers_.at(letters[at])); };
    if (worth[inside] >= partner) {
        for (std::size_t i = 0; i < letters.size(); ++i) {
            for (char c : latin) partners_[number(i)] |= 1U << (c - 'a');
        }
    }
    auto& table = letters.size() == 2 ? pairs_ : units_;
    std::size_t at = letters.size() == 2 ? pairAt(latin.at(0), number(0), number(1))
                                         : rowOf(latin) * columns_ + (letters.empty() ? 0 : number(0));
    for (Place place : {atStart, inside, atEnd}) table[place][at] = worth[place];
}

std::size_t TransliterationTable::pairAt(char latin, std::size_t first, std::size_t second) const {
    return (static_cast<std::size_t>(latin - 'a') * columns_ + first) * columns_ + second;
}

bool TransliterationTable::maybeFits(std::uint32_t latinSet, std::string_view letters) const {
    std::size_t strange = 0;
    std::uint32_t met = 0;
    for (char letter : letters) {
        std::uint32_t partners = partners_[static_cast<std::size_t>(letter)];
        if ((partners & latinSet) == 0) ++strange;
        met |= partners;
    }
    constexpr std::uint32_t vowels = 1U << 0U | 1U << 4U | 1U << 8U | 1U << 14U | 1U << 20U;
    auto lost = static_cast<std::size_t>(std::popcount(latinSet & ~met & ~vowels));
    return strange * 4 <= letters.size() && lost * 4 <= letters.size() + 1;
}

std::string TransliterationTable::numbered(std::u32string_view word) const {
    std::string out;
    for (char32_t letter : word) {
        letter = standard(letter);
        if (letter == 0) continue;
        auto found = numbers_.find(letter);
        if (found == numbers_.end()) return {};
        out.push_back(found->second);
    }
    return out;
}

double TransliterationTable::fit(std::string_view latin, std::string_view letters) const {
    const std::size_t n = latin.size();
    const std::size_t m = letters.size();
    if (n == 0 || m == 0 || n > longest || m > longest) return 0;
    if (!std::all_of(latin.begin(), latin.end(), [](char c) { return c >= 'a' && c <= 'z'; })) return 0;
    // What the letters after each place could still say; more than that no alignment reaches.
    std::array<int, longest + 1> restLatin, restWritten;
    restLatin[n] = restWritten[m] = 0;
    for (std::size_t i = n; i > 0; --i)
        restLatin[i - 1] = restLatin[i] + latinInformation_[static_cast<std::size_t>(latin[i - 1] - 'a')];
    for (std::size_t j = m; j > 0; --j)
        restWritten[j - 1] = restWritten[j] + letterInformation_[static_cast<std::size_t>(letters[j - 1])];
    const int information = std::max({restLatin[0], restWritten[0], 1});
    const int needed = static_cast<int>(leastFit * information);
    constexpr int never = std::numeric_limits<int>::min() / 2;
    std::array<std::array<int, longest + 1>, longest + 1> best;
    for (std::size_t i = 0; i <= n; ++i) std::fill_n(best[i].begin(), m + 1, never);
    best[0][0] = 0;
    for (std::size_t i = 0; i <= n; ++i) {
        std::array<int, 5> rows{0, -1, -1, -1, -1};  // of the units that begin here, by their length
        std::size_t most = std::min<std::size_t>(4, n - i);
        for (std::size_t length = 1; length <= most; ++length) {
            std::string_view unit = latin.substr(i, length);
            rows[length] = length <= 2 ? shortRows_[shortIndex(unit)] : longRow(unit);
        }
        for (std::size_t j = 0; j <= m; ++j) {
            const int here = best[i][j];
            if (here + std::min(restLatin[i], restWritten[j]) < needed) continue;
            auto step = [&](std::size_t toI, std::size_t toJ, const auto& table, std::size_t unit) {
                Place place = toI == n && toJ == m ? atEnd : i + j == 0 ? atStart : inside;
                int& there = best[toI][toJ];
                there = std::max(there, here + table[place][unit]);
            };
            const auto next = j < m ? static_cast<std::size_t>(letters[j]) : 0;
            if (j < m) step(i, j + 1, units_, next);
            if (i < n && rows[1] >= 0) step(i + 1, j, units_, static_cast<std::size_t>(rows[1]) * columns_);
            for (std::size_t length = 1; j < m && length <= most; ++length) {
                if (rows[length] < 0) continue;
                step(i + length, j + 1, units_, static_cast<std::size_t>(rows[length]) * columns_ + next);
            }
            if (i < n && j + 2 <= m)
                step(i + 1, j + 2, pairs_, pairAt(latin[i], next, static_cast<std::size_t>(letters[j + 1])));
        }
    }
    return best[n][m] < needed ? 0 : static_cast<double>(best[n][m]) / information;
}

const std::vector<TransliterationTable>& transliterationTables() {
    static const std::vector<TransliterationTable> tables = [] {
        auto bytes = resource("names/transliteration.json");
        if (!bytes) throw std::logic_error("resource missing: names/transliteration.json");
        std::vector<TransliterationTable> out;
        for (std::string_view script : {"arabic", "cyrillic"}) out.emplace_back(*bytes, script);
        return out;
    }();
    return tables;
}

}  // namespace crosscase::core
