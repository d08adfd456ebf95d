// core/collation/compare_dates.cpp: days against days.
#include "core/collation/compare_dates.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

#include "core/collation/compare_fields.h"
#include "core/collation/compare_numbers.h"

namespace crosscase::core {
namespace {

constexpr double mostErrors = 0.02;  ///< of the pairs of one subject: a file that errs more often contradicts nothing

/// One wrong digit, or two neighbours exchanged.
bool isOneTypingError(std::uint32_t a, std::uint32_t b) {
    std::uint32_t differ = a ^ b;
    differ = (differ | differ >> 1U | differ >> 2U | differ >> 3U) & 0x11111111U;  // one bit for each digit
    int apart = std::popcount(differ);
    if (apart != 2) return apart == 1;
    int at = std::countr_zero(differ);
    auto digit = [](std::uint32_t digits, int shift) { return digits >> shift & 15U; };
    return differ >> at == 0x11U && digit(a, at) == digit(b, at + 4) && digit(a, at + 4) == digit(b, at);
}

/// Whether both state one exact day and nothing vaguer, and these two contradict each other.
bool daysContradict(const TypeProfile& profile, const TypeModel& type, FieldIndex field, std::span<const Stated> first,
                    std::span<const Stated> second) {
    return first.size() == 1 && second.size() == 1 && dayLevel(first.front(), second.front()) >= level::DateSameYear &&
           datesContradict(profile.fields[field], type.fields[field]);
}

}  // namespace

std::uint8_t dayLevel(const Stated& a, const Stated& b) {
    if (a.value == b.value) return level::DateEqual;
    bool sameYear = a.sketch >> 16U == b.sketch >> 16U;
    auto swapped = [](std::uint32_t digits) { return (digits & 0xffU) << 8U | (digits >> 8U & 0xffU); };
    if (sameYear && (a.sketch & 0xffffU) == swapped(b.sketch)) return level::DateSwapped;
    if (isOneTypingError(a.sketch, b.sketch)) return level::DateOneDigit;
    if (sameYear) return level::DateSameYear;
    return std::abs(firstDay(a) - firstDay(b)) <= nearDays ? level::DateNear : level::DateDifferent;
}

bool datesContradict(const FieldProfile& field, const FieldWeights& weights) {
    const auto& same = weights.same;
    double errors = same[level::DateSameYear] + same[level::DateNear] + same[level::DateDifferent];
    return field.contradicts && errors <= mostErrors;
}

std::span<const Stated> statedRun(const PreparedMention& mention, FieldIndex field, std::size_t& at) {
    std::size_t from = at;
    while (at < mention.stated.size() && mention.stated[at].field == field) ++at;
    return std::span(mention.stated).subspan(from, at - from);
}

bool contradictOutright(const PreparedMention& a, const PreparedMention& b, const Setting& setting) {
    const TypeProfile& profile = *a.profile;
    if (profile.basis != Basis::Evidence) return false;
    auto isVague = [&](const PreparedMention& mention, std::size_t at) {
        return at < mention.stated.size() &&
               profile.fields[mention.stated[at].field].comparator == Comparator::PartialDate;
    };
    bool apart = false;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < a.stated.size() && j < b.stated.size()) {
        FieldIndex field = std::min(a.stated[i].field, b.stated[j].field);
        auto first = statedRun(a, field, i);
        auto second = statedRun(b, field, j);
        switch (profile.fields[field].comparator) {
            case Comparator::Date:
                if (isVague(a, i) || isVague(b, j)) return false;
                apart = daysContradict(profile, setting.model.of(profile), field, first, second);
                break;
            case Comparator::Number:
                if (numbersMeet(a, b, field, first, second, setting)) return false;
                break;
            default:
                break;
        }
        if (!apart) return false;  // the birth date comes first where there is one
    }
    return apart;
}

}  // namespace crosscase::core
