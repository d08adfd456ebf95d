// core/collation/compare_numbers.cpp: numbers of people among other evidence, and things that are their number.
#include "core/collation/compare_numbers.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/collation/compare_fields.h"

namespace crosscase::core {
namespace {

constexpr double settles = 40;          ///< an equal number of a thing outweighs any prior
constexpr double lookalikeTotal = 8;    ///< total bits for a thing whose number only looks the same
constexpr double unsupportedTotal = 1;  ///< an equal serial where nobody states the make: for review
constexpr double notTheSame = -20;
constexpr double numberSpace = 1e6;  ///< values that a random number of the same form could take
constexpr double strongBits = 18, sharedBits = 9;
constexpr double manyValues = 6;    ///< bits by which a number is rarer than a subject
constexpr double otherCountry = 5;  ///< what an equal number of another country loses
constexpr double mostOtherCountry = 8;
constexpr double nearShare = 0.6;  ///< of the bits of an equal number, for one that is nearly so
constexpr double mostRepeats = 4;  ///< bits that further equal numbers add

/// Two countries stated as codes that are not the same code.
bool countriesDiffer(const Stated& a, const Stated& b, const ValueTable& values) {
    return a.extra != b.extra && values[a.extra].size() == 2 && values[b.extra].size() == 2;
}

bool isCorrection(const Stated& failed, const Stated& other, const Tables& tables) {
    if (!failed.fails || other.fails) return false;
    auto near = tables.corrections.find(failed.value);
    return near != tables.corrections.end() &&
           std::find(near->second.begin(), near->second.end(), other.value) != near->second.end();
}

/// Two numbers that one typing error tells apart, unless both pass a check: then they are two numbers.
bool isTypingError(const Stated& a, const Stated& b, const ValueTable& values) {
    return !(a.passes && b.passes) && isOneEdit(a, b, values);
}

std::size_t lengthOf(const Stated& stated, const ValueTable& values) {
    std::string_view text = values[stated.value];
    return text.size() - text.find(':') - 1;
}

/// Bits of an equal number. Shared ones (a hotel's phone) fall with the number of holders; one that is given for life and
/// passes its check settles the matter, whatever the ship is called now.
double equalBits(const Stated& stated, const FieldProfile& field, const PreparedMention& a, const Setting& setting) {
    if (stated.passes && isUnique(field, stated.property)) return settles;
    double mentions = setting.model.of(*a.profile).mentions + 1000;
    double bits = std::log2(mentions / double(setting.weights.holders[stated.value])) + manyValues;
    double byLength = 3.0 * double(lengthOf(stated, setting.tables.values)) - 5;
    double most = field.identifies ? strongBits : sharedBits;
    return std::clamp(bits, 0.5, std::min(most, std::max(1.0, byLength)));
}

struct Found {
    Line line;
    int equal = 0;
    bool any = false;
};

class NumberComparison {
public:
    NumberComparison(const PreparedMention& a, const PreparedMention& b, FieldIndex field, const Setting& setting)
        : a_(a),
          b_(b),
          index_(field),
          field_(a.profile->fields[field]),
          weights_(setting.model.of(*a.profile).fields[field]),
          setting_(setting) {}

    Found run(std::span<const Stated> first, std::span<const Stated> second) {
        for (const Stated& x : first) {
            for (const Stated& y : second) {
                Line line = judge(x, y);
                if (line.level == level::NumberDifferent && !isComparable(x, y)) continue;
                if (line.level == level::NumberEqual) ++found_.equal;
                bool better =
                    line.level != found_.line.level ? line.level < found_.line.level : line.bits > found_.line.bits;
                if (found_.any && !better) continue;
                line.first = static_cast<std::uint16_t>(&x - a_.stated.data());
                line.second = static_cast<std::uint16_t>(&y - b_.stated.data());
                found_.line = line;
                found_.any = true;
            }
        }
        return found_;
    }

private:
    /// Different documents say something only where both are of one kind and country.
    bool isComparable(const Stated& x, const Stated& y) const { return x.property == y.property && x.extra == y.extra; }

    Line judge(const Stated& x, const Stated& y) const {
        const Tables& tables = setting_.tables;
        bool crossing = field_.identifies && x.property != y.property;
        Line line;
        line.field = index_;
        line.level = level::NumberDifferent;
        line.bits = weights_.bits[level::NumberDifferent];
        if (x.value == y.value) {
            line.level = level::NumberEqual;
            line.bits = equalBits(x, field_, a_, setting_) + weights_.bits[level::NumberEqual];
            if (countriesDiffer(x, y, tables.values)) {
                line.bits = std::min(line.bits - otherCountry, mostOtherCountry);
                line.detail = Detail::OtherCountry;
            }
            return line;
        }
        bool lookalike = x.other == y.other || x.other == y.value || x.value == y.other;
        if (lookalike) {
            line.detail = Detail::Lookalike;
        } else if (isCorrection(x, y, tables) || isCorrection(y, x, tables)) {
            line.detail = Detail::Corrected;
        } else if (!crossing && isTypingError(x, y, tables.values)) {
            line.detail = Detail::OneEdit;
        }
        if (line.detail == Detail::None) return line;
        line.level = level::NumberNear;
        line.bits = std::min(weights_.bits[level::NumberNear], nearShare * equalBits(x, field_, a_, setting_));
        return line;
    }

    const PreparedMention& a_;
    const PreparedMention& b_;
    FieldIndex index_;
    const FieldProfile& field_;
    const FieldWeights& weights_;
    const Setting& setting_;
    Found found_;
};

/// Two different valid numbers of which a subject has one for life.
bool contradictsForLife(const FieldProfile& field, std::span<const Stated> first, std::span<const Stated> second) {
    if (field.unique == 0) return false;
    auto properties = static_cast<std::uint8_t>(field.properties.size());
    for (std::uint8_t property = 0; property < properties; ++property) {
        if (!isUnique(field, property)) continue;
        bool comparable = false;
        bool agree = false;
        for (const Stated& x : first) {
            for (const Stated& y : second) {
                if (x.property != property || y.property != property) continue;
                agree |= x.value == y.value || x.other == y.other;
                comparable |= !x.fails && !y.fails;
            }
        }
        if (comparable && !agree) return true;
    }
    return false;
}

/// The must-agree properties (make, calibre): -1 some differ, 1 some agree, 0 not both stated.
int supporting(const PreparedMention& a, const PreparedMention& b) {
    int state = 0;
    for (const auto& [which, value] : a.must) {
        for (const auto& [otherWhich, otherValue] : b.must) {
            if (which != otherWhich) continue;
            if (value != otherValue) return -1;
            state = 1;
        }
    }
    return state;
}

/// What the number of a thing says: bits by the total that a pair of such a number shall reach.
void judgeThing(Line& line, const FieldProfile& field, double prior, int support, std::size_t corrections) {
    bool unsupported = field.needsSupport && support == 0;
    switch (line.detail) {
        case Detail::Lookalike:
            line.bits = (unsupported ? unsupportedTotal : lookalikeTotal) - prior;
            return;
        case Detail::Corrected:
            line.bits = std::log2(0.8 * numberSpace / double(std::max<std::size_t>(1, corrections)));
            return;
        default:
            break;
    }
    // One typing error apart is another thing: neighbours in a row of numbers are.
    if (line.level == level::NumberEqual) {
        line.bits = unsupported ? unsupportedTotal - prior : settles;
        if (unsupported) line.detail = Detail::Unsupported;
    } else {
        line.level = level::NumberDifferent;
        line.detail = Detail::None;
        line.bits = notTheSame;
    }
}

std::size_t correctionsOf(const Stated& stated, const Tables& tables) {
    auto found = tables.corrections.find(stated.value);
    return found == tables.corrections.end() ? 0 : found->second.size();
}

std::span<const Stated> valuesOf(const PreparedMention& mention, FieldIndex field) {
    auto [from, to] = std::equal_range(mention.stated.begin(), mention.stated.end(), Stated{field},
                                       [](const Stated& x, const Stated& y) { return x.field < y.field; });
    return {from, to};
}

}  // namespace

bool isOneEdit(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t head = 0;
    while (head < a.size() && a[head] == b[head]) ++head;
    std::size_t tail = 0;
    while (tail < a.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail]) ++tail;
    std::size_t rest = b.size() - head - tail;
    if (rest <= 1) return true;
    return rest == 2 && a.size() == b.size() && a[head] == b[head + 1] && a[head + 1] == b[head];
}

bool isOneEdit(const Stated& a, const Stated& b, const ValueTable& values) {
    // An edit changes at most two of the characters that are there at all.
    return std::popcount(a.sketch ^ b.sketch) <= 2 && isOneEdit(values[a.value], values[b.value]);
}

void compareNumbers(const PreparedMention& a, const PreparedMention& b, FieldIndex field, std::span<const Stated> first,
                    std::span<const Stated> second, const Setting& setting, Evidence& evidence) {
    Found found = NumberComparison(a, b, field, setting).run(first, second);
    if (contradictsForLife(a.profile->fields[field], first, second)) {
        Line line = found.line;
        line.field = field;
        line.level = level::NumberDifferent;
        line.bits = notTheSame;
        line.conflict = true;
        evidence.add(line);
        return;
    }
    if (!found.any) return;
    if (found.line.level != level::NumberDifferent) evidence.shared = true;
    if (found.equal > 1) found.line.bits += std::min(mostRepeats, 2.0 * (found.equal - 1));
    evidence.add(found.line);
}

bool numbersMeet(const PreparedMention& a, const PreparedMention& b, FieldIndex field, std::span<const Stated> first,
                 std::span<const Stated> second, const Setting& setting) {
    Found found = NumberComparison(a, b, field, setting).run(first, second);
    return found.any && found.line.level != level::NumberDifferent;
}

void compareThing(const PreparedMention& a, const PreparedMention& b, const Setting& setting, Evidence& evidence) {
    int support = supporting(a, b);
    std::uint8_t best = level::NumberDifferent;
    bool any = false;
    const TypeProfile& profile = *a.profile;
    for (std::size_t i = 1; i < profile.fields.size(); ++i) {
        auto field = static_cast<FieldIndex>(i);
        auto first = valuesOf(a, field);
        auto second = valuesOf(b, field);
        Found found = NumberComparison(a, b, field, setting).run(first, second);
        if (first.empty() || second.empty()) continue;
        if (!found.any) {  // plates of two countries
            found.line.field = field;
            found.line.level = level::NumberDifferent;
            found.line.first = static_cast<std::uint16_t>(first.data() - a.stated.data());
            found.line.second = static_cast<std::uint16_t>(second.data() - b.stated.data());
        }
        if (found.line.detail == Detail::OtherCountry) found.line.level = level::NumberDifferent;
        std::size_t corrections = std::max(correctionsOf(a.stated[found.line.first], setting.tables),
                                           correctionsOf(b.stated[found.line.second], setting.tables));
        judgeThing(found.line, profile.fields[i], evidence.prior, support, corrections);
        bool lifelong = contradictsForLife(profile.fields[i], first, second);
        // Beside an equal number another kind that differs (a new plate) is no argument, unless it is for life.
        if (found.line.level == level::NumberDifferent && !lifelong && any && best != level::NumberDifferent) continue;
        found.line.conflict = found.line.level == level::NumberDifferent && lifelong;
        evidence.add(found.line);
        best = std::min(best, found.line.level);
        any = true;
    }
    if (support < 0) evidence.other -= settles;
    evidence.shared = best != level::NumberDifferent;
}

}  // namespace crosscase::core
