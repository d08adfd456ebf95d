// core/collation/compare_evidence.cpp: birth dates, and the circumstances that speak softly: country, sex, places.
#include <algorithm>
#include <array>
#include <cmath>

#include "core/base/text.h"
#include "core/collation/compare.h"

namespace crosscase::core {
namespace {

constexpr double mostDateBits = 13.5;
constexpr double possibleDays = 18000;  ///< days of the fifty years in which most adults of a file were born

struct DateLevel {
    double bits = -8;
    const char* level = "conflict";
    const char* text = "no stated birth dates are compatible";
};

std::array<int, 8> digitsOfDate(const CivilDate& date) {
    return {date.year / 1000 % 10, date.year / 100 % 10, date.year / 10 % 10, date.year % 10,
            date.month / 10,       date.month % 10,      date.day / 10,       date.day % 10};
}

/// One wrong digit, or two neighbours exchanged.
bool isOneTypingError(const CivilDate& a, const CivilDate& b) {
    auto first = digitsOfDate(a);
    auto second = digitsOfDate(b);
    std::vector<std::size_t> apart;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i] != second[i]) apart.push_back(i);
    }
    if (apart.size() == 1) return true;
    return apart.size() == 2 && apart[1] == apart[0] + 1 && first[apart[0]] == second[apart[1]] &&
           first[apart[1]] == second[apart[0]];
}

DateLevel compareDays(const PartialDate& a, const PartialDate& b, const Model& model) {
    CivilDate first = civil(a.first);
    CivilDate second = civil(b.first);
    if (a.first == b.first) {
        auto known = model.dates.find(isoDate(a));
        double share = known == model.dates.end() ? 0 : known->second / (model.datesStated + possibleDays);
        bool newYear = first.day == 1 && first.month == 1;  // what clerks write when only the year is known
        share = std::max({share, 1 / possibleDays, newYear ? 1.0 / 400 : 0.0});
        return {std::min(mostDateBits, std::log2(0.9 / share)), "equal", "same birth date"};
    }
    if (first.year == second.year && first.day == second.month && first.month == second.day) {
        return {7, "swapped_day_month", "same birth date with day and month swapped"};
    }
    if (isOneTypingError(first, second)) return {2, "one_digit", "birth dates are one typing error apart"};
    return {};
}

DateLevel compareDates(const PartialDate& a, const PartialDate& b, const Model& model) {
    using Precision = PartialDate::Precision;
    bool days =
        a.precision == Precision::ExactDay && b.precision == Precision::ExactDay && !a.approximate && !b.approximate;
    if (days) return compareDays(a, b, model);
    if (a.compatible(b)) {
        double span = std::max(a.last - a.first, b.last - b.first) + 1;
        return {std::clamp(std::log2(0.8 * possibleDays / span), 1.0, 8.0), "compatible",
                "birth dates are compatible as far as stated"};
    }
    int gap = a.last < b.first ? b.first - a.last : a.first - b.last;
    if (gap <= 366) return {-3, "near", "birth dates are within a year of each other"};
    return {};
}

double commonWords(const std::vector<TokenIndex>& a, const std::vector<TokenIndex>& b,
                   const std::vector<float>& weights) {
    double sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            sum += weights[*i];
            ++i;
            ++j;
        }
    }
    return sum;
}

void compareTexts(const std::vector<PreparedText>& a, const std::vector<PreparedText>& b, const char* property,
                  double most, double none, const Setting& setting, Evidence& evidence) {
    if (a.empty() || b.empty()) return;
    double best = 0;
    const PreparedText* first = &a.front();
    const PreparedText* second = &b.front();
    for (const PreparedText& x : a) {
        for (const PreparedText& y : b) {
            double sum = commonWords(x.words, y.words, setting.weights.word);
            if (sum <= best) continue;
            best = sum;
            first = &x;
            second = &y;
        }
    }
    if (best > 0) {
        evidence.addFrom(std::min(most, 0.5 * best), property, "shared_words", first->property, second->property,
                         "words of it in common");
    } else if (none < 0) {
        evidence.addFrom(none, property, "different", first->property, second->property, "nothing of it in common");
    }
}

}  // namespace

void compareBirths(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence) {
    if (a.births.empty() || b.births.empty()) return;
    DateLevel best;
    const PreparedDate* first = &a.births.front();
    const PreparedDate* second = &b.births.front();
    for (const PreparedDate& x : a.births) {
        for (const PreparedDate& y : b.births) {
            DateLevel found = compareDates(x.date, y.date, setting.model);
            if (found.bits <= best.bits) continue;
            best = found;
            first = &x;
            second = &y;
        }
    }
    double chances = static_cast<double>(a.births.size() * b.births.size());
    if (best.bits > 0) best.bits = std::max(0.5, best.bits - 0.5 * std::log2(chances));
    bool conflict = best.bits <= -8;
    evidence.addFrom(best.bits, "birth_date", best.level, first->property, second->property, best.text, conflict);
}

void compareCircumstances(const PreparedMention& a, const PreparedMention& b, const Setting& setting,
                          Evidence& evidence) {
    bool person = a.profile->shape == NameShape::Person;
    if (!a.countries.empty() && !b.countries.empty()) {
        std::vector<ValueIndex> shared;
        std::set_intersection(a.countries.begin(), a.countries.end(), b.countries.begin(), b.countries.end(),
                              std::back_inserter(shared));
        auto text = [&](ValueIndex value) {
            return evidence.wordy() ? setting.tables.values[value].substr(8) : std::string{};
        };
        if (shared.empty()) {
            evidence.add(person ? -1.5 : -0.5, "country", "different", text(a.countries.front()),
                         text(b.countries.front()), "different countries");
        } else {
            double mentions = setting.model.counts(a.input->type).mentions + 20;
            double best = 0;
            for (ValueIndex value : shared) {
                auto known = setting.model.values.find(setting.tables.values[value]);
                double count = known == setting.model.values.end() ? 1 : known->second;
                best = std::max(best, std::log2(0.9 * mentions / count));
            }
            evidence.add(std::clamp(best, 0.3, 3.0), "country", "equal", text(shared.front()), text(shared.front()),
                         "same country");
        }
    }
    if (a.sex != 0 && b.sex != 0) {
        bool same = a.sex == b.sex;
        evidence.add(same ? 0.5 : -5, "sex", same ? "equal" : "different", std::string(1, a.sex), std::string(1, b.sex),
                     same ? "same sex" : "different sex");
    }
    compareTexts(a.places, b.places, "birth_place", 5, -1, setting, evidence);
    compareTexts(a.addresses, b.addresses, "address", 6, 0, setting, evidence);
}

}  // namespace crosscase::core
