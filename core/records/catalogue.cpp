// core/records/catalogue.cpp: reads resources/catalogue/types.json.
#include "core/records/catalogue.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "core/base/json.h"
#include "core/base/resources.h"

namespace crosscase::core {
namespace {

using Json = nlohmann::json;

PropertyKind propertyKindFrom(const std::string& word) {
    static constexpr std::array<std::string_view, 11> words = {
        "name", "date", "phone", "email", "address", "country", "document", "identifier", "text", "number", "sex"};
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) throw std::runtime_error("the catalogue has an unknown kind of property: " + word);
    return static_cast<PropertyKind>(found - words.begin());
}

PropertyType propertyFrom(const Json& json) {
    PropertyType type;
    type.id = json.at("id");
    type.label = json.at("label");
    type.kind = propertyKindFrom(json.at("kind"));
    type.joins = json.value("joins", false);
    type.identifies = json.value("identifies", false);
    return type;
}

SubjectType subjectFrom(const Json& json) {
    SubjectType type;
    type.id = json.at("id");
    type.label = json.at("label");
    type.plural = json.at("plural");
    type.icon = json.at("icon");
    type.labelProperty = json.at("label_property");
    type.properties = json.at("properties").get<std::vector<std::string>>();
    type.identifiedBy = json.value("identified_by", std::vector<std::string>{});
    if (const auto meanings = json.find("meanings"); meanings != json.end()) {
        for (const auto& [name, meaning] : meanings->items()) type.meanings.emplace(name, meaning.get<std::string>());
    }
    return type;
}

ClaimType claimFrom(const Json& json) {
    using Types = std::vector<std::string>;
    return {json.at("id"),
            json.at("label"),
            json.at("reverse"),
            json.value("directed", true),
            json.value("from", Types{}),
            json.value("to", Types{})};
}

template <typename Type, typename Index>
const Type* find(const std::vector<Type>& types, const Index& index, std::string_view id) {
    const auto found = index.find(id);
    return found == index.end() ? nullptr : &types[found->second];
}

template <typename Type, typename Index>
void add(std::vector<Type>& types, Index& index, Type type) {
    index.emplace(type.id, types.size());
    types.push_back(std::move(type));
}

}  // namespace

bool ClaimType::fits(std::string_view fromType, std::string_view toType) const {
    const auto among = [](const std::vector<std::string>& types, std::string_view type) {
        return types.empty() || std::find(types.begin(), types.end(), type) != types.end();
    };
    return (among(from, fromType) && among(to, toType)) || (!directed && among(from, toType) && among(to, fromType));
}

const Catalogue& Catalogue::shipped() {
    static const Catalogue catalogue(resource("catalogue/types.json").value());
    return catalogue;
}

Catalogue::Catalogue(std::string_view json) {
    const auto document = parseJson(json, "catalogue");
    if (!document) throw std::runtime_error(describe(document.error()));
    for (const Json& item : document->at("properties")) add(properties_, propertyById_, propertyFrom(item));
    for (const Json& item : document->at("subjects")) add(subjects_, subjectById_, subjectFrom(item));
    for (const Json& item : document->at("claims")) add(claims_, claimById_, claimFrom(item));
}

const SubjectType* Catalogue::subject(std::string_view id) const {
    return find(subjects_, subjectById_, id);
}
const ClaimType* Catalogue::claim(std::string_view id) const {
    return find(claims_, claimById_, id);
}
const PropertyType* Catalogue::property(std::string_view id) const {
    return find(properties_, propertyById_, id);
}

std::string Catalogue::canonicalProperty(std::string_view subjectType, std::string_view property) const {
    const SubjectType* type = subject(subjectType);
    if (type == nullptr) return std::string(property);
    const auto found = type->meanings.find(property);
    return found == type->meanings.end() ? std::string(property) : found->second;
}

bool Catalogue::identifies(std::string_view subjectType, std::string_view property) const {
    const SubjectType* type = subject(subjectType);
    if (type == nullptr) return false;
    const std::string canonical = canonicalProperty(subjectType, property);
    return std::find(type->identifiedBy.begin(), type->identifiedBy.end(), canonical) != type->identifiedBy.end();
}

}  // namespace crosscase::core
