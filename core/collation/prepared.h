// core/collation/prepared.h: a mention in the form that is compared: every value normalised once and interned.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/base/dates.h"
#include "core/collation/collation.h"
#include "core/collation/names.h"
#include "core/collation/profiles.h"
#include "core/records/identifiers.h"

namespace crosscase::core {

using ValueIndex = std::uint32_t;

/// Distinct "kind:value" texts of a run.
class ValueTable {
public:
    ValueIndex intern(const std::string& text);
    const std::string& operator[](ValueIndex index) const { return *texts_[index]; }
    std::size_t size() const { return texts_.size(); }

private:
    std::unordered_map<std::string, ValueIndex> byText_;
    std::vector<const std::string*> texts_;
};

struct PreparedIdentifier {
    ValueIndex value;      ///< "kind:normal"; documents of all sorts share the kind "document"
    ValueIndex lookalike;  ///< equal to value when nothing looks alike
    std::string kind;      ///< canonical property id
    std::string extra;     ///< country and the like, upper case
    Validity validity = Validity::FormatOnly;
    std::vector<ValueIndex> corrections;  ///< of a value that fails its check
    std::uint16_t length = 0;
    std::uint32_t property = 0;  ///< index into the mention's properties
};

struct PreparedDate {
    PartialDate date;
    std::uint32_t property = 0;
};

struct PreparedName {
    NameForm form;
    std::vector<std::uint16_t> local;   ///< index of each token in PreparedMention::tokens
    std::vector<std::uint32_t> joined;  ///< sound number of each token with its next
};

struct PreparedText {
    std::vector<TokenIndex> words;
    std::uint32_t property = 0;
};

struct PreparedMention {
    const MentionInput* input = nullptr;
    const TypeProfile* profile = nullptr;
    std::vector<PreparedName> names;  ///< at most 40 different spellings, in the order stated
    std::vector<TokenIndex> tokens;   ///< distinct tokens of all names
    std::vector<PreparedIdentifier> identifiers;
    std::vector<PreparedDate> births;
    std::vector<ValueIndex> countries;  ///< sorted
    std::vector<PreparedText> places, addresses;
    std::vector<std::pair<std::string, ValueIndex>> must;  ///< kind and folded value
    char sex = 0;                                          ///< 'm', 'f' or 0
};

/// The tables behind prepared mentions. One thread writes; afterwards many may read.
struct Tables {
    TokenTable tokens;
    ValueTable values;
};

PreparedMention prepare(const MentionInput& input, Tables& tables);

/// Text that is equal for two mentions exactly when they state the same for comparison.
/// Made of texts, not of indexes: keys are stored.
std::string signatureOf(const PreparedMention& mention, const Tables& tables);

}  // namespace crosscase::core
