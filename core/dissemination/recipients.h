// core/dissemination/recipients.h: what a kind of agency may receive at all, read from resources/handling/recipients.json.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace crosscase::core {

/// Content that may go to a kind of recipient; "*" in types or properties stands for all.
struct RecipientRule {
    std::set<std::string, std::less<>> kinds;
    bool question = false;  ///< the output is a bare question, not a summary
    std::map<std::string, std::set<std::string, std::less<>>, std::less<>> types;  ///< subject type to its properties
    bool text = false, claims = false, investigations = false, roles = false;

    bool allowsAll() const;
    bool allowsType(std::string_view type) const;
    bool allowsProperty(std::string_view type, std::string_view property) const;
};

/// @error BadInput when it is not JSON of this form
Result<std::vector<RecipientRule>> readRecipientRules(std::string_view json);

/// The shipped rule for that kind of agency; for a kind that no rule names the last one, which is the narrowest.
const RecipientRule& recipientRule(std::string_view kind);

}  // namespace crosscase::core
