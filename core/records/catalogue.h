// core/records/catalogue.h: the types of subjects and claims and their properties, read from resources/catalogue.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace crosscase::core {

/// What a property's values are; decides how they are normalised and how several columns feed one property.
enum class PropertyKind { Name, Date, Phone, Email, Address, Country, Document, Identifier, Text, Number, Sex };

struct PropertyType {
    std::string id;     ///< "birth_date"
    std::string label;  ///< English, for screens through translation
    PropertyKind kind = PropertyKind::Text;
    bool joins = false;       ///< several columns of one row make one value (name, address), not several values
    bool identifies = false;  ///< two equal valid values speak for one subject (document, imei, iban ...)
};

struct SubjectType {
    std::string id;  ///< "person", "phone", "bank_account" ...
    std::string label;
    std::string plural;
    std::string icon;                     ///< file in resources/icons without ending
    std::string labelProperty;            ///< the property that names the subject: "name", "number", "imei" ...
    std::vector<std::string> properties;  ///< usual ones, in the order of a form
    /// What a plain name means for this type: "number" of a phone is its "phone", "iban" of an account its "account".
    std::map<std::string, std::string, std::less<>> meanings;
    std::vector<std::string> identifiedBy;  ///< canonical properties of which one equal valid value settles identity
};

struct ClaimType {
    std::string id;       ///< "calls", "pays", "owns" ...
    std::string label;    ///< "calls"
    std::string reverse;  ///< "is called by"
    bool directed = true;
    std::vector<std::string> from, to;  ///< subject types that it usually stands between; both empty: any

    /// Whether it usually leads from one type to the other; without a direction, whether it stands between the two.
    bool fits(std::string_view fromType, std::string_view toType) const;
};

class Catalogue {
public:
    /// The catalogue that ships with the program; loaded once.
    static const Catalogue& shipped();
    explicit Catalogue(std::string_view json);

    const SubjectType* subject(std::string_view id) const;    ///< null when unknown
    const ClaimType* claim(std::string_view id) const;        ///< null when unknown: its id is then its label
    const PropertyType* property(std::string_view id) const;  ///< null when unknown: plain text
    /// The property under which a value of this subject type is normalised and compared; most stand for themselves.
    /// Labels too: compare canonicalProperty(type, kind) with canonicalProperty(type, labelProperty).
    std::string canonicalProperty(std::string_view subjectType, std::string_view property) const;
    /// True when one equal valid value of the property settles that two subjects of the type are one: a document does for
    /// a person, a shared phone does not; for a phone the number does.
    bool identifies(std::string_view subjectType, std::string_view property) const;
    const std::vector<SubjectType>& subjects() const { return subjects_; }
    const std::vector<ClaimType>& claims() const { return claims_; }
    const std::vector<PropertyType>& properties() const { return properties_; }

private:
    std::vector<SubjectType> subjects_;
    std::vector<ClaimType> claims_;
    std::vector<PropertyType> properties_;
    std::map<std::string, std::size_t, std::less<>> subjectById_, claimById_, propertyById_;
};

}  // namespace crosscase::core
