// core/records/handling.h: who may receive a statement and under which conditions, as received.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace crosscase::core {

/// Codes unite ("H1+H2"): each adds its restriction, none lifts one.
struct Handling {
    std::vector<std::string> codes;       ///< ids of resources/handling, sorted, unique; empty: not stated
    std::string conditions;               ///< free text of H3, UK C ...
    std::vector<std::string> recipients;  ///< agencies named on the record (TLP RED)
    bool operator==(const Handling&) const = default;
};

struct HandlingCode {
    std::string id;  ///< "H2", "P", "C", "AMBER+STRICT", "5x5x5-4"
    std::vector<std::string> aliases;
    std::string scheme;  ///< "Europol", "UK-3x5x2", "TLP", "UK-5x5x5"
    std::string meaning;
    std::string
        verdict;  ///< rule for a received record: "goes", "caveat", "consent", "condition", "named", "recipient_kind"
    std::string caveat;              ///< text printed with what goes, may be empty
    std::vector<std::string> kinds;  ///< for "recipient_kind": kinds of agency that may receive it
    bool countryBound = false;       ///< for "recipient_kind": only in the originator's country
};

const std::vector<HandlingCode>& handlingCodes();
const HandlingCode* handlingCode(std::string_view idOrAlias);

/// Reads "H1+H2", "H0 H2", "TLP:AMBER+STRICT", "P". Empty text gives empty codes.
/// @param scheme  grading scheme in force, so that "1".."5" of UK-5x5x5 are understood; may be empty
/// @error BadInput names the codes it knows
Result<Handling> parseHandling(std::string_view text, std::string_view scheme);
std::string printHandling(const Handling& handling);  ///< "H1+H2"
/// Union of codes and conditions; recipients: the intersection where both name some. For derived things. When nobody is
/// on both lists the recipients are one empty name: no agency has it, and no later union lifts that.
Handling unite(const Handling& a, const Handling& b);

}  // namespace crosscase::core
