// core/collation/profiles.h: how each kind of subject is told apart, read from resources/collation/profiles.json.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/collation/names.h"

namespace crosscase::core {

enum class Basis {
    Evidence,  ///< people, firms, ships: all that is stated adds up
    Identity,  ///< a phone, a container: it is its number
    Text,      ///< an address is its words
    Never      ///< goods: two statements of one kind are not one thing
};

/// How two values of a field are compared. Each has its own levels, best first; see levelsOf.
enum class Comparator : std::uint8_t { Name, Date, PartialDate, Number, Category, Words, Postcode };

/// Names of the levels of a comparator, as reasons and calibrations spell them.
const std::vector<std::string>& levelsOf(Comparator comparator);

/// Positions in levelsOf.
namespace level {
enum Name : std::uint8_t { NameEqual, NameClose, NameSubset, NamePartial, NameDifferent };
enum Date : std::uint8_t { DateEqual, DateSwapped, DateOneDigit, DateSameYear, DateNear, DateDifferent };
enum PartialDate : std::uint8_t { PartialCompatible, PartialNear, PartialDifferent };
enum Number : std::uint8_t { NumberEqual, NumberNear, NumberDifferent };
enum Category : std::uint8_t { CategoryEqual, CategoryDifferent };
enum Words : std::uint8_t { WordsEqual, WordsMost, WordsSome, WordsDifferent };
enum Postcode : std::uint8_t { PostcodeEqual, PostcodeNear, PostcodeArea, PostcodeDifferent };
}  // namespace level

using FieldIndex = std::uint8_t;

/// One line of an explanation: one or several properties that are compared with each other.
struct FieldProfile {
    std::string id;
    Comparator comparator = Comparator::Number;
    std::vector<std::string> properties;  ///< canonical ids
    int group = 0;               ///< fields of one group (> 0) speak of one thing: only the strongest counts in full
    std::vector<double> usual;   ///< share of pairs of one subject on each level, before the file has spoken
    std::vector<double> chance;  ///< the same for two subjects taken at random
    bool identifies = false;     ///< an equal value nearly settles it, as a document does
    bool contradicts = false;    ///< the last level means two subjects, unless the file shows such errors
    std::uint32_t unique = 0;    ///< bit set of the properties of which a subject has one for life
    bool needsSupport = false;   ///< makers number their arms, platforms their users, each on their own
};

struct TypeProfile {
    std::string type;
    std::size_t number = 0;  ///< position in allProfiles
    Basis basis = Basis::Never;
    NameShape shape = NameShape::Organisation;
    std::vector<FieldProfile> fields;  ///< the first is the name; a partial date follows its date
    std::vector<std::string> must;     ///< must not differ where both state them (make, calibre)

    /// Field and position of a canonical property; null when it is not compared.
    struct Place {
        FieldIndex field = 0;
        std::uint8_t property = 0;
    };
    const Place* place(std::string_view canonical) const;

    std::map<std::string, Place, std::less<>> places;
};

constexpr FieldIndex nameField = 0;

/// Whether a subject has one such property for life, so that two valid ones are two subjects.
inline bool isUnique(const FieldProfile& field, std::uint8_t property) {
    return (field.unique >> property & 1U) != 0;
}

/// Unknown types are Never.
const TypeProfile& profileOf(std::string_view type);
const std::vector<const TypeProfile*>& allProfiles();
/// Hex digest of the profiles, for the engine's version.
const std::string& profilesDigest();

/// What a name property says of the subject.
enum class NameMeaning { None, Name, WeakAlias, Given, Family, Patronymic };
NameMeaning nameMeaningOf(std::string_view canonical);

}  // namespace crosscase::core
