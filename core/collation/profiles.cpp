// core/collation/profiles.cpp: the comparison profile of each type of subject.
#include "core/collation/profiles.h"

#include <algorithm>
#include <map>

#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// Kinds that stay with a thing for its life. A plate or a flag does not, a person may hold several documents.
const std::vector<std::string>& lifelong() {
    static const std::vector<std::string> kinds{"imo", "vin", "imei", "iccid", "container", "lei"};
    return kinds;
}

TypeProfile make(const SubjectType& subject) {
    TypeProfile profile;
    profile.type = subject.id;
    profile.identity = subject.identifiedBy;
    static const std::vector<std::string> scored{"person", "organisation", "vessel", "aircraft"};
    if (contains(scored, subject.id)) {
        profile.basis = Basis::Scored;
    } else if (subject.id == "address") {
        profile.basis = Basis::Text;
    } else if (!subject.identifiedBy.empty()) {
        profile.basis = Basis::Identity;
    }
    if (subject.id == "person") profile.shape = NameShape::Person;
    if (subject.id == "vessel" || subject.id == "aircraft") profile.shape = NameShape::Vessel;
    // A number that is the thing itself cannot differ; a vehicle has two, of which only the chassis number is for life.
    for (const std::string& kind : profile.identity) {
        bool itself = profile.basis == Basis::Identity && subject.identifiedBy.size() == 1;
        if (itself || contains(lifelong(), kind)) profile.unique.push_back(kind);
    }
    if (subject.id == "firearm") profile.must = {"make", "calibre"};
    if (subject.id == "online_account") profile.must = {"platform"};
    if (subject.id == "device") profile.must = {"make"};
    return profile;
}

}  // namespace

const TypeProfile& profileOf(std::string_view type) {
    static const auto profiles = [] {
        std::map<std::string, TypeProfile, std::less<>> all;
        for (const SubjectType& subject : Catalogue::shipped().subjects()) all.emplace(subject.id, make(subject));
        return all;
    }();
    static const TypeProfile never;
    auto found = profiles.find(type);
    return found == profiles.end() ? never : found->second;
}

Meaning meaningOf(const TypeProfile& profile, std::string_view canonical) {
    static const std::map<std::string, Meaning, std::less<>> fixed{{"name", Meaning::Name},
                                                                   {"alias", Meaning::Alias},
                                                                   {"former_name", Meaning::Alias},
                                                                   {"weak_alias", Meaning::WeakAlias},
                                                                   {"given_name", Meaning::Given},
                                                                   {"family_name", Meaning::Family},
                                                                   {"maiden_name", Meaning::Family},
                                                                   {"patronymic", Meaning::Patronymic},
                                                                   {"birth_date", Meaning::BirthDate},
                                                                   {"nationality", Meaning::Country},
                                                                   {"citizenship", Meaning::Country},
                                                                   {"country", Meaning::Country},
                                                                   {"sex", Meaning::Sex},
                                                                   {"birth_place", Meaning::Place},
                                                                   {"address", Meaning::Address},
                                                                   {"city", Meaning::Address}};
    if (contains(profile.must, canonical)) return Meaning::Must;
    if (contains(profile.identity, canonical)) return Meaning::Identifier;
    if (auto found = fixed.find(canonical); found != fixed.end()) {
        bool address = found->second == Meaning::Address;
        if (profile.basis == Basis::Scored || (profile.basis == Basis::Text && address)) return found->second;
        return Meaning::None;
    }
    if (profile.basis != Basis::Scored) return Meaning::None;
    const PropertyType* property = Catalogue::shipped().property(canonical);
    return property != nullptr && property->identifies ? Meaning::Identifier : Meaning::None;
}

}  // namespace crosscase::core
