// core/collation/sound_distance.cpp: edit distance in tenths of an edit, in a narrow band.
#include "core/collation/sound_distance.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace crosscase::core {
namespace {

constexpr std::size_t longest = 48;
constexpr int edit = 10, cheapEdit = 5, otherVowel = 4, exchange = 8;  ///< tenths
constexpr int mostForgiven = 20;
constexpr int never = 1000;
constexpr std::size_t band = mostForgiven / cheapEdit;  ///< places by which letters that pair can stand apart

constexpr std::uint32_t setOf(std::string_view letters) {
    std::uint32_t bits = 0;
    for (char c : letters) bits |= 1U << (c - 'a');
    return bits;
}
constexpr std::uint32_t vowels = setOf("aeiou"), cheap = setOf("aeiouh");

std::uint32_t bitOf(char c) {
    auto letter = static_cast<std::uint32_t>(c - 'a');
    return letter < 26 ? 1U << letter : 0;
}
bool isVowel(char c) {
    return (bitOf(c) & vowels) != 0;
}
int costOf(char c) {
    return (bitOf(c) & cheap) != 0 ? cheapEdit : edit;
}
int costOf(char a, char b) {
    if (a == b) return 0;
    return isVowel(a) && isVowel(b) ? otherVowel : edit;
}

/// Tenths that texts of this length forgive.
int tolerance(std::size_t length) {
    if (length <= 3) return 4;
    if (length <= 5) return 10;
    return length <= 8 ? 15 : mostForgiven;
}

/// What both begin and end with alike costs nothing and is left out.
void trimAlike(std::string_view& a, std::string_view& b) {
    std::size_t shorter = std::min(a.size(), b.size());
    std::size_t head = 0;
    while (head < shorter && a[head] == b[head]) ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    a = a.substr(head, a.size() - head - tail);
    b = b.substr(head, b.size() - head - tail);
}

/// A whole edit for each consonant that only one of the two has; one edit can settle one of either.
int leastDistance(std::string_view a, std::string_view b) {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    for (char c : a) first |= bitOf(c);
    for (char c : b) second |= bitOf(c);
    return edit * std::max(std::popcount(first & ~second & ~cheap), std::popcount(second & ~first & ~cheap));
}

/// Exact up to `limit`, else some number above it.
int distanceOf(std::string_view a, std::string_view b, int limit) {
    trimAlike(a, b);
    if (a.empty() || b.empty()) {
        int sum = 0;
        for (char c : a.empty() ? b : a) sum += costOf(c);
        return sum;
    }
    if (leastDistance(a, b) > limit) return limit + 1;
    std::array<std::array<int, longest + 2>, 3>
        rows;  // of the row at hand only cells in the band and next to it are set
    std::size_t last = std::min(b.size(), band);
    rows[0][0] = 0;
    for (std::size_t j = 0; j < last; ++j) rows[0][j + 1] = rows[0][j] + costOf(b[j]);
    rows[0][last + 1] = never;
    int leastBefore = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto& before = rows[(i + 2) % 3];
        const auto& previous = rows[i % 3];
        auto& current = rows[(i + 1) % 3];
        std::size_t from = i + 1 > band ? i + 1 - band : 0;
        last = std::min(b.size(), i + 1 + band);
        int remove = costOf(a[i]);
        int least = never;
        if (from == 0) {
            least = current[0] = previous[0] + remove;
            from = 1;
        } else {
            current[from - 1] = never;
        }
        for (std::size_t j = from; j <= last; ++j) {
            int best = std::min(
                {previous[j - 1] + costOf(a[i], b[j - 1]), previous[j] + remove, current[j - 1] + costOf(b[j - 1])});
            if (i > 0 && j > 1 && a[i] == b[j - 2] && a[i - 1] == b[j - 1])
                best = std::min(best, before[j - 2] + exchange);
            current[j] = best;
            least = std::min(least, best);
        }
        current[last + 1] = never;
        if (least > limit && leastBefore + exchange > limit) return least;
        leastBefore = least;
    }
    return last == b.size() ? rows[a.size() % 3][b.size()] : never;
}

}  // namespace

double closeness(std::string_view a, std::string_view b) {
    auto [shorter, longer] = std::minmax({a.size(), b.size()});
    int limit = tolerance(shorter);
    if (static_cast<int>(longer - shorter) * cheapEdit > limit) return 0;
    int distance = longer > longest ? (a == b ? 0 : never) : distanceOf(a, b, limit);
    return distance > limit ? 0 : std::max(0.0, 1.0 - 1.5 * (distance / 10.0) / static_cast<double>(longer));
}

}  // namespace crosscase::core
