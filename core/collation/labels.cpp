// core/collation/labels.cpp: what to call an entity: the fullest and best supported of the spellings stated.
#include <algorithm>
#include <map>
#include <tuple>

#include "core/base/text.h"
#include "core/collation/collation.h"
#include "core/records/catalogue.h"
#include "core/records/identifiers.h"

namespace crosscase::core {
namespace {

struct Spelling {
    std::size_t support = 0;
    bool valid = true, latin = true, full = false;
};

bool isName(const std::string& kind) {
    return kind == "name" || kind == "given_name" || kind == "family_name";
}

/// What one mention calls the subject, and whether that is a primary name rather than an alias.
Spelling judge(const MentionInput& mention, const std::string& text) {
    Spelling spelling;
    const SubjectType* type = Catalogue::shipped().subject(mention.type);
    std::string kind =
        type == nullptr ? std::string{} : Catalogue::shipped().canonicalProperty(mention.type, type->labelProperty);
    if (kind != "name" && !kind.empty())
        spelling.valid = normaliseIdentifier(kind, text).validity != Validity::CheckFailed;
    Script script = scriptOf(text);
    spelling.latin = script == Script::Latin || script == Script::None;
    bool named = std::any_of(mention.properties.begin(), mention.properties.end(),
                             [](const Property& p) { return isName(p.kind); });
    spelling.full = kind != "name" || (named && trimmed(text).find(' ') != std::string_view::npos);
    return spelling;
}

}  // namespace

std::string entityLabel(std::span<const MentionInput> mentions) {
    if (mentions.empty()) return {};
    if (mentions.size() == 1) return labelOf(mentions[0].type, mentions[0].properties);
    std::map<std::string, Spelling> spellings;
    for (const MentionInput& mention : mentions) {
        std::string text = labelOf(mention.type, mention.properties);
        auto [found, added] = spellings.try_emplace(text);
        if (added) found->second = judge(mention, text);
        ++found->second.support;
    }
    auto worth = [](const auto& item) {
        const Spelling& spelling = item.second;
        return std::tuple(spelling.valid, spelling.full, spelling.support, spelling.latin, item.first.size());
    };
    // The map is sorted, and the first of equals wins, so that the order of mentions does not matter.
    auto best = std::max_element(spellings.begin(), spellings.end(),
                                 [&](const auto& a, const auto& b) { return worth(a) < worth(b); });
    return best->first;
}

}  // namespace crosscase::core
