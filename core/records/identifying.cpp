// core/records/identifying.cpp: picks the identifying values of a mention by the catalogue.
#include "core/records/identifying.h"

#include <algorithm>

#include "core/records/catalogue.h"
#include "core/records/identifiers.h"

namespace crosscase::core {

namespace {

bool identifiesActor(const PropertyType& property) {
    return property.kind == PropertyKind::Document || property.id == "registration_number" || property.id == "lei";
}

/// The kind of identifier that a property of such a subject is: a bank account's "number" is an "account".
std::string identifierKind(const std::string& type, const std::string& property) {
    if (property != "number") return property;
    return type == "bank_account" ? "account" : type;
}

}  // namespace

bool isActor(const std::string& type) {
    return type == "person" || type == "organisation";
}

std::vector<std::string> identifyingValues(const std::string& type, const std::vector<Property>& properties) {
    std::vector<std::string> values;
    for (const Property& stated : properties) {
        const PropertyType* property = Catalogue::shipped().property(stated.kind);
        if (!property || !property->identifies || (isActor(type) && !identifiesActor(*property))) continue;
        const std::string kind = identifierKind(type, stated.kind);
        const Identifier identifier = normaliseIdentifier(kind, stated.raw, stated.extra);
        // Exercise numbers and short codes fail a phone's check and are still the same number when equal.
        const bool usable = identifier.validity != Validity::CheckFailed || kind == "phone";
        if (usable && !identifier.normal.empty()) values.push_back(kind + ":" + identifier.normal);
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

}  // namespace crosscase::core
