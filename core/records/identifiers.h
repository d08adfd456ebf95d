// core/records/identifiers.h: phones, documents, plates, IMEI, IMO, containers, accounts ...: normal form and check.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/dates.h"

namespace crosscase::core {

enum class Validity {
    Ok,
    CheckFailed,
    FormatOnly
};  ///< FormatOnly: the kind has no check, or the value does not have its form

/// A failed check never drops data: typing errors are statements too.
struct Identifier {
    std::string normal;  ///< comparable form: upper case, no separators; empty when nothing is left
    Validity validity = Validity::FormatOnly;
    std::vector<std::string>
        corrections;  ///< nearest forms that pass the check (one digit, two neighbours swapped), at most 20
    std::string
        lookalike;  ///< form with look-alikes folded (plates: Cyrillic to Latin; serials: O/0 I/1 ...); empty if the same
};

/// @param kind   property id: "phone", "imei", "iccid", "imo", "mmsi", "container", "iban", "account", "vin", "plate",
///               "document", "serial", "email", "wallet", "bic", "lei", "registration", "seal", "parcel" ...
/// @param extra  what qualifies it: country of a document, plate or phone. The check of that country's national and tax
///               numbers applies where it is known; the heading "document" may be a passport, which has no check, so there
///               only success is told. Without a country nothing is judged.
Identifier normaliseIdentifier(std::string_view kind, std::string_view raw, std::string_view extra = {});

/// What a number itself says of its holder.
struct NumberFacts {
    std::optional<PartialDate> birth;  ///< empty where the number leaves the century open
    std::string sex;                   ///< "m", "f" or empty
    bool empty() const { return !birth && sex.empty(); }
};

/// Of CURP, IIN, PINFL, codice fiscale, CNIC, CUIT, the civil numbers of Cuba and Kuwait, Emirates ID (year only), and of
/// machine-readable zones; empty for others and for numbers that fail their check.
/// @param kind, raw, country  as for normaliseIdentifier
std::optional<NumberFacts> factsOf(std::string_view kind, std::string_view raw, std::string_view country);

bool luhnOk(std::string_view digits);
bool imoOk(std::string_view digits);
bool containerOk(std::string_view number);
bool ibanOk(std::string_view iban);
bool vinOk(std::string_view vin);

}  // namespace crosscase::core
