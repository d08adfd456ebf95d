// core/collation/profiles.h: how each kind of subject is told apart: by what names it, or by the number that it is.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/collation/names.h"

namespace crosscase::core {

enum class Basis {
    Scored,    ///< people, firms, ships, aircraft: all evidence adds up
    Identity,  ///< a phone, a container: it is its number
    Text,      ///< an address is its words
    Never      ///< goods, events: two statements of one kind are not one thing
};

struct TypeProfile {
    std::string type;
    Basis basis = Basis::Never;
    NameShape shape = NameShape::Organisation;
    std::vector<std::string> identity;  ///< canonical properties of which one equal valid value settles identity
    std::vector<std::string>
        unique;  ///< of these a subject has one for life: two different valid values are a conflict
    std::vector<std::string>
        must;  ///< further properties that must not contradict where both state them (make, calibre)
};

/// From the catalogue and the rules of this engine; unknown types are Never.
const TypeProfile& profileOf(std::string_view type);

enum class Meaning {
    None,
    Name,
    Alias,
    WeakAlias,
    Given,
    Family,
    Patronymic,
    BirthDate,
    Country,
    Sex,
    Place,
    Address,
    Identifier,
    Must
};

/// What a property, by its canonical id, means for comparison.
Meaning meaningOf(const TypeProfile& profile, std::string_view canonical);

}  // namespace crosscase::core
