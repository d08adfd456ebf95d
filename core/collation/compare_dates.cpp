// core/collation/compare_dates.cpp: days against days.
#include "core/collation/compare_dates.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "core/collation/compare_fields.h"
#include "core/collation/compare_numbers.h"

namespace crosscase::core {
namespace {

constexpr double mostErrors = 0.02;  ///< of the pairs of one subject: a file that errs more often contradicts nothing

std::array<int, 8> digitsOf(const CivilDate& date) {
    return {date.year / 1000 % 10, date.year / 100 % 10, date.year / 10 % 10, date.year % 10,
            date.month / 10,       date.month % 10,      date.day / 10,       date.day % 10};
}

/// One wrong digit, or two neighbours exchanged.
bool isOneTypingError(const CivilDate& a, const CivilDate& b) {
    auto first = digitsOf(a);
    auto second = digitsOf(b);
    int apart = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i] == second[i]) continue;
        ++apart;
        if (apart == 2 && !(i == last + 1 && first[last] == second[i] && first[i] == second[last])) return false;
        if (apart > 2) return false;
        last = i;
    }
    return apart > 0;
}

/// Whether both state one exact day and nothing vaguer, and these two contradict each other.
bool daysContradict(const TypeProfile& profile, const TypeModel& type, FieldIndex field, std::span<const Stated> first,
                    std::span<const Stated> second) {
    return first.size() == 1 && second.size() == 1 &&
           dayLevel(firstDay(first.front()), firstDay(second.front())) >= level::DateSameYear &&
           datesContradict(profile.fields[field], type.fields[field]);
}

}  // namespace

std::uint8_t dayLevel(Day a, Day b) {
    if (a == b) return level::DateEqual;
    CivilDate first = civil(a);
    CivilDate second = civil(b);
    if (first.year == second.year && first.day == second.month && first.month == second.day) return level::DateSwapped;
    if (isOneTypingError(first, second)) return level::DateOneDigit;
    if (first.year == second.year) return level::DateSameYear;
    return std::abs(a - b) <= nearDays ? level::DateNear : level::DateDifferent;
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
