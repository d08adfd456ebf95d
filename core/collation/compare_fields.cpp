// core/collation/compare_fields.cpp: fields of people, firms and ships: numbers, dates, categories, words, postcodes.
#include "core/collation/compare_fields.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/collation/compare_dates.h"
#include "core/collation/compare_numbers.h"

namespace crosscase::core {
namespace {

constexpr double backgroundDates = 18000;  ///< days of the fifty years in which most adults of a file were born
constexpr double mostDateBits = 13.5, mostWordBits = 6, mostCategoryBits = 6, mostPostcodeBits = 11;
constexpr double newYearShare = 1.0 / 400;  ///< 1 January: what clerks write when only the year is known

using Range = std::span<const Stated>;

/// Compares one field of two mentions; the positions in the lines are those of `stated`.
class FieldComparison {
public:
    FieldComparison(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence)
        : a_(a), b_(b), setting_(setting), type_(setting.model.of(*a.profile)), evidence_(evidence) {}

    void run() {
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < a_.stated.size() && j < b_.stated.size()) {
            FieldIndex field = std::min(a_.stated[i].field, b_.stated[j].field);
            Comparator comparator = a_.profile->fields[field].comparator;
            if (comparator == Comparator::PartialDate) --field;  // a partial date meets an exact one
            Range first = statedRun(a_, field, i);
            Range second = statedRun(b_, field, j);
            if (a_.profile->fields[field].comparator == Comparator::Date) {
                auto partial = static_cast<FieldIndex>(field + 1);
                compareDates(field, withPartial(first, a_, partial, i), withPartial(second, b_, partial, j));
            } else if (!first.empty() && !second.empty()) {
                compareOne(field, comparator, first, second);
            }
        }
    }

private:
    /// The exact dates and the partial ones behind them.
    static Range withPartial(Range exact, const PreparedMention& mention, FieldIndex partial, std::size_t& at) {
        Range rest = statedRun(mention, partial, at);
        const Stated* begin = exact.empty() ? rest.data() : exact.data();
        return {begin, exact.size() + rest.size()};
    }

    std::uint16_t place(const PreparedMention& mention, const Stated& stated) const {
        return static_cast<std::uint16_t>(&stated - mention.stated.data());
    }

    void add(FieldIndex field, std::uint8_t level, double bits, const Stated& first, const Stated& second,
             bool conflict = false) {
        Line line;
        line.field = field;
        line.level = level;
        line.bits = bits;
        line.conflict = conflict;
        line.first = place(a_, first);
        line.second = place(b_, second);
        evidence_.add(line);
    }

    double levelBits(FieldIndex field, std::uint8_t level) const { return type_.fields[field].bits[level]; }

    /// Bits of agreement on a value that `holders` of the mentions that state the field hold.
    double rarity(FieldIndex field, ValueIndex value, double most) const {
        double holders = setting_.weights.holders[value];
        double stated = type_.fields[field].stated + 20;
        return std::clamp(std::log2(stated / holders), 0.1, most);
    }

    void compareOne(FieldIndex field, Comparator comparator, Range first, Range second) {
        switch (comparator) {
            case Comparator::Number:
                compareNumbers(a_, b_, field, first, second, setting_, evidence_);
                break;
            case Comparator::Category:
                compareCategories(field, first, second);
                break;
            case Comparator::Words:
                compareWords(field, first, second);
                break;
            case Comparator::Postcode:
                comparePostcodes(field, first, second);
                break;
            case Comparator::Name:
            case Comparator::Date:
            case Comparator::PartialDate:
                break;
        }
    }

    bool contradicts(FieldIndex field) const { return datesContradict(a_.profile->fields[field], type_.fields[field]); }

    void compareDates(FieldIndex field, Range first, Range second);
    Line judgeDates(FieldIndex field, const Stated& first, const Stated& second) const;
    Line judgeDays(FieldIndex field, const Stated& first, const Stated& second) const;
    Line judgePartial(FieldIndex field, const Stated& first, const Stated& second) const;
    void compareCategories(FieldIndex field, Range first, Range second);
    void compareWords(FieldIndex field, Range first, Range second);
    void comparePostcodes(FieldIndex field, Range first, Range second);

    const PreparedMention& a_;
    const PreparedMention& b_;
    const Setting& setting_;
    const TypeModel& type_;
    Evidence& evidence_;
};

Line FieldComparison::judgeDays(FieldIndex field, const Stated& first, const Stated& second) const {
    Line line;
    line.field = field;
    line.level = dayLevel(first, second);
    line.bits = levelBits(field, line.level);
    if (line.level == level::DateEqual) {
        CivilDate day = civil(firstDay(first));
        double share = double(setting_.weights.holders[first.extra]) / (type_.fields[field].stated + backgroundDates);
        share = std::max({share, 1 / backgroundDates, day.day == 1 && day.month == 1 ? newYearShare : 0.0});
        line.bits += std::min(mostDateBits, -std::log2(share));
    }
    line.conflict = line.level >= level::DateSameYear && contradicts(field);
    return line;
}

Line FieldComparison::judgePartial(FieldIndex field, const Stated& first, const Stated& second) const {
    Line line;
    line.field = static_cast<FieldIndex>(field + 1);
    Day gap = std::max(firstDay(first), firstDay(second)) - std::min(lastDay(first), lastDay(second));
    line.level = gap <= 0 ? level::PartialCompatible : gap <= nearDays ? level::PartialNear : level::PartialDifferent;
    line.bits = levelBits(line.field, line.level);
    if (line.level == level::PartialCompatible) {
        double span = std::max(lastDay(first) - firstDay(first), lastDay(second) - firstDay(second)) + 1;
        line.bits += std::clamp(std::log2(backgroundDates / span), 1.0, 8.0);
    }
    line.conflict = line.level == level::PartialDifferent && contradicts(field);
    return line;
}

Line FieldComparison::judgeDates(FieldIndex field, const Stated& first, const Stated& second) const {
    bool exact = first.field == field && second.field == field;
    return exact ? judgeDays(field, first, second) : judgePartial(field, first, second);
}

void FieldComparison::compareDates(FieldIndex field, Range first, Range second) {
    if (first.empty() || second.empty()) return;
    Line best;
    bool found = false;
    for (const Stated& x : first) {
        for (const Stated& y : second) {
            Line line = judgeDates(field, x, y);
            if (found && line.bits <= best.bits) continue;
            best = line;
            best.first = place(a_, x);
            best.second = place(b_, y);
            found = true;
        }
    }
    // The best of many pairings is worth less than one that had a single chance.
    double chances = static_cast<double>(first.size() * second.size());
    if (best.bits > 0) best.bits = std::max(0.5, best.bits - 0.5 * std::log2(chances));
    evidence_.add(best);
}

void FieldComparison::compareCategories(FieldIndex field, Range first, Range second) {
    const Stated* bestFirst = nullptr;
    const Stated* bestSecond = nullptr;
    double best = 0;
    for (const Stated& x : first) {
        for (const Stated& y : second) {
            if (x.value != y.value) continue;
            double bits = rarity(field, x.value, mostCategoryBits);
            if (bestFirst != nullptr && bits <= best) continue;
            best = bits;
            bestFirst = &x;
            bestSecond = &y;
        }
    }
    if (bestFirst == nullptr) {
        add(field, level::CategoryDifferent, levelBits(field, level::CategoryDifferent), first.front(), second.front());
    } else {
        add(field, level::CategoryEqual, std::max(0.1, best + levelBits(field, level::CategoryEqual)), *bestFirst,
            *bestSecond);
    }
}

struct WordAgreement {
    double common = 0, first = 0, second = 0;  ///< bits of the shared words and of all words of either side
};

WordAgreement agreement(std::span<const TokenIndex> a, std::span<const TokenIndex> b,
                        const std::vector<float>& weights) {
    WordAgreement out;
    for (TokenIndex word : a) out.first += double(weights[word]);
    for (TokenIndex word : b) out.second += double(weights[word]);
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i < *j) {
            ++i;
        } else if (*j < *i) {
            ++j;
        } else {
            out.common += double(weights[*i]);
            ++i;
            ++j;
        }
    }
    return out;
}

std::uint8_t wordsLevel(const WordAgreement& words) {
    if (words.common <= 0) return level::WordsDifferent;
    double share = words.common / std::min(words.first, words.second);
    if (share > 0.95) return level::WordsEqual;
    return share >= 0.5 ? level::WordsMost : level::WordsSome;
}

void FieldComparison::compareWords(FieldIndex field, Range first, Range second) {
    auto words = [](const PreparedMention& mention, const Stated& stated) {
        return std::span(mention.words).subspan(stated.value, stated.other);
    };
    Line best;
    bool found = false;
    for (const Stated& x : first) {
        for (const Stated& y : second) {
            WordAgreement shared = agreement(words(a_, x), words(b_, y), setting_.weights.word);
            std::uint8_t level = wordsLevel(shared);
            double bits = levelBits(field, level) + std::min(mostWordBits, 0.5 * shared.common);
            if (found && bits <= best.bits) continue;
            best = {field, level, Detail::None, false, bits, place(a_, x), place(b_, y)};
            found = true;
        }
    }
    evidence_.add(best);
}

void FieldComparison::comparePostcodes(FieldIndex field, Range first, Range second) {
    const ValueTable& values = setting_.tables.values;
    Line best;
    bool found = false;
    for (const Stated& x : first) {
        for (const Stated& y : second) {
            std::uint8_t level = x.value == y.value        ? level::PostcodeEqual
                                 : isOneEdit(x, y, values) ? level::PostcodeNear
                                 : x.other == y.other      ? level::PostcodeArea
                                                           : level::PostcodeDifferent;
            double bits = levelBits(field, level);
            if (level == level::PostcodeEqual) bits += rarity(field, x.value, mostPostcodeBits);
            if (found && bits <= best.bits) continue;
            best = {field, level, Detail::None, false, bits, place(a_, x), place(b_, y)};
            found = true;
        }
    }
    evidence_.add(best);
}

}  // namespace

void compareFields(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence) {
    FieldComparison(a, b, setting, evidence).run();
}

void compareText(const PreparedMention& a, const PreparedMention& b, Evidence& evidence) {
    if (a.stated.empty() || b.stated.empty()) return;
    auto sorted = [](const PreparedMention& mention) {
        std::vector<TokenIndex> words = mention.words;
        std::sort(words.begin(), words.end());
        return words;
    };
    bool same = sorted(a) == sorted(b);
    Line line;
    line.field = a.stated.front().field;
    line.level = same ? level::WordsEqual : level::WordsDifferent;
    line.bits = same ? sameText : otherText;
    evidence.add(line);
}

std::uint8_t nameLevelOf(const NameEvidence& names) {
    static_assert(static_cast<std::uint8_t>(NameLevel::Different) == level::NameDifferent);
    return static_cast<std::uint8_t>(names.level == NameLevel::None ? NameLevel::Different : names.level);
}

}  // namespace crosscase::core
