// core/collation/profiles.cpp: reading the profiles. They ship with the program, so a fault in them is a bug.
#include "core/collation/profiles.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/digest.h"
#include "core/base/resources.h"

namespace crosscase::core {
namespace {

using Json = nlohmann::json;

constexpr std::array comparatorIds{"name", "date", "partial_date", "number", "category", "words", "postcode"};

bool contains(const std::vector<std::string>& list, std::string_view id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

Comparator comparatorFrom(const std::string& id) {
    auto found = std::find(comparatorIds.begin(), comparatorIds.end(), id);
    if (found == comparatorIds.end()) throw std::logic_error("unknown comparator: " + id);
    return static_cast<Comparator>(found - comparatorIds.begin());
}

std::vector<double> shares(Comparator comparator, const Json& stated) {
    std::vector<double> out;
    for (const std::string& level : levelsOf(comparator)) out.push_back(stated.at(level).get<double>());
    return out;
}

/// Shares that hold for every field of a comparator.
void setShares(FieldProfile& field, const Json& document) {
    const char* id = comparatorIds.at(static_cast<std::size_t>(field.comparator));
    field.usual = shares(field.comparator, document.at("levels").at(id));
    field.chance = shares(field.comparator, document.at("chance").at(id));
}

FieldProfile fieldOf(const Json& item, const Json& document) {
    FieldProfile field;
    field.id = item.at("id").get<std::string>();
    field.comparator = comparatorFrom(item.at("compare").get<std::string>());
    setShares(field, document);
    if (item.contains("usual")) field.usual = shares(field.comparator, item.at("usual"));
    field.properties = item.at("properties").get<std::vector<std::string>>();
    field.identifies = item.value("identifies", false);
    field.contradicts = item.value("contradicts", false);
    field.needsSupport = item.value("needs_support", false);
    return field;
}

Basis basisFrom(const std::string& word) {
    if (word == "evidence") return Basis::Evidence;
    if (word == "identity") return Basis::Identity;
    if (word == "text") return Basis::Text;
    throw std::logic_error("unknown basis: " + word);
}

NameShape shapeFrom(const std::string& word) {
    if (word == "person") return NameShape::Person;
    return word == "vessel" ? NameShape::Vessel : NameShape::Organisation;
}

TypeProfile profileFrom(const Json& item, const Json& document) {
    TypeProfile profile;
    profile.type = item.at("type").get<std::string>();
    profile.basis = basisFrom(item.at("basis").get<std::string>());
    profile.shape = shapeFrom(item.value("names", std::string{}));
    profile.must = item.value("must", std::vector<std::string>{});
    FieldProfile name;
    name.id = "name";
    name.comparator = Comparator::Name;
    setShares(name, document);
    profile.fields.push_back(std::move(name));
    std::vector<std::string> groups{std::string{}};
    auto unique = item.value("unique", std::vector<std::string>{});
    for (const Json& stated : item.at("fields")) {
        FieldProfile field = fieldOf(stated, document);
        std::string group = stated.value("group", std::string{});
        auto known = std::find(groups.begin(), groups.end(), group);
        field.group = static_cast<int>(known - groups.begin());
        if (known == groups.end()) groups.push_back(group);
        for (std::size_t i = 0; i < field.properties.size(); ++i) {
            profile.places.emplace(
                field.properties[i],
                TypeProfile::Place{static_cast<FieldIndex>(profile.fields.size()), static_cast<std::uint8_t>(i)});
            if (contains(unique, field.properties[i])) field.unique |= 1U << i;
        }
        bool date = field.comparator == Comparator::Date;
        FieldProfile partial = field;
        profile.fields.push_back(std::move(field));
        if (!date) continue;
        partial.comparator = Comparator::PartialDate;
        setShares(partial, document);
        profile.fields.push_back(std::move(partial));
    }
    return profile;
}

struct Shipped {
    std::map<std::string, TypeProfile, std::less<>> byType;
    std::vector<const TypeProfile*> all;
    std::string digest;
};

const Shipped& shipped() {
    static const Shipped loaded = [] {
        Shipped out;
        auto bytes = resource("collation/profiles.json");
        if (!bytes) throw std::logic_error("resource missing: collation/profiles.json");
        Hasher hasher(Hasher::Size::Short);
        hasher.add(*bytes);
        out.digest = toHex(hasher.key());
        Json document = Json::parse(*bytes);
        for (const Json& item : document.at("profiles")) {
            TypeProfile profile = profileFrom(item, document);
            std::string type = profile.type;
            out.byType.emplace(std::move(type), std::move(profile));
        }
        for (auto& [type, profile] : out.byType) {
            profile.number = out.all.size();
            out.all.push_back(&profile);
        }
        return out;
    }();
    return loaded;
}

}  // namespace

const std::vector<std::string>& levelsOf(Comparator comparator) {
    static const std::array<std::vector<std::string>, comparatorIds.size()> levels{{
        {"equal", "close", "subset", "partial", "different"},
        {"equal", "swapped", "one_digit", "same_year", "near", "different"},
        {"compatible", "near", "different"},
        {"equal", "near", "different"},
        {"equal", "different"},
        {"equal", "most", "some", "different"},
        {"equal", "near", "area", "different"},
    }};
    return levels.at(static_cast<std::size_t>(comparator));
}

const TypeProfile::Place* TypeProfile::place(std::string_view canonical) const {
    auto found = places.find(canonical);
    return found == places.end() ? nullptr : &found->second;
}

const TypeProfile& profileOf(std::string_view type) {
    static const TypeProfile never;
    auto found = shipped().byType.find(type);
    return found == shipped().byType.end() ? never : found->second;
}

const std::vector<const TypeProfile*>& allProfiles() {
    return shipped().all;
}

const std::string& profilesDigest() {
    return shipped().digest;
}

NameMeaning nameMeaningOf(std::string_view canonical) {
    if (canonical == "name" || canonical == "alias" || canonical == "former_name") return NameMeaning::Name;
    if (canonical == "weak_alias") return NameMeaning::WeakAlias;
    if (canonical == "given_name") return NameMeaning::Given;
    if (canonical == "family_name" || canonical == "maiden_name") return NameMeaning::Family;
    if (canonical == "patronymic") return NameMeaning::Patronymic;
    return NameMeaning::None;
}

}  // namespace crosscase::core
