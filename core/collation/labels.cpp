// core/collation/labels.cpp: what to call an entity: the fullest and best supported of the spellings stated.
#include <algorithm>
#include <map>
#include <tuple>

#include "core/base/text.h"
#include "core/collation/population.h"
#include "core/records/catalogue.h"
#include "core/records/identifiers.h"

namespace crosscase::core {
namespace {

/// How much a statement of that strength supports a spelling: one strong one as much as three weak ones.
std::size_t weightOf(Strength strength) {
    switch (strength) {
        case Strength::Strong:
            return 3;
        case Strength::Ordinary:
            return 2;
        case Strength::Weak:
            break;
    }
    return 1;
}

struct Spelling {
    std::size_t support = 0;
    bool valid = true, latin = true, full = false;
};

bool isName(const std::string& kind) {
    return kind == "name" || kind == "given_name" || kind == "family_name";
}

/// @param kind  canonical property that names subjects of this type; empty for unknown types
Spelling judge(const std::string& kind, const MentionLabel& label) {
    Spelling spelling;
    if (kind != "name" && !kind.empty())
        spelling.valid = normaliseIdentifier(kind, label.text).validity != Validity::CheckFailed;
    Script script = scriptOf(label.text);
    spelling.latin = script == Script::Latin || script == Script::None;
    spelling.full = kind != "name" || (label.named && trimmed(label.text).find(' ') != std::string_view::npos);
    return spelling;
}

}  // namespace

bool isNamed(const MentionInput& mention) {
    return std::any_of(mention.properties.begin(), mention.properties.end(),
                       [](const Property& property) { return isName(property.kind); });
}

std::string entityLabel(const std::string& type, std::span<const MentionLabel> labels) {
    if (labels.empty()) return {};
    if (labels.size() == 1) return std::string(labels.front().text);
    const SubjectType* subject = Catalogue::shipped().subject(type);
    std::string kind =
        subject == nullptr ? std::string{} : Catalogue::shipped().canonicalProperty(type, subject->labelProperty);
    std::map<std::string, Spelling> spellings;
    for (const MentionLabel& label : labels) {
        auto [found, added] = spellings.try_emplace(std::string(label.text));
        if (added) found->second = judge(kind, label);
        found->second.support += weightOf(label.strength);
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

std::string entityLabel(std::span<const MentionInput> mentions) {
    if (mentions.empty()) return {};
    std::vector<std::string> texts;
    for (const MentionInput& mention : mentions) texts.push_back(labelOf(mention.type, mention.properties));
    std::vector<MentionLabel> labels;
    for (std::size_t i = 0; i < mentions.size(); ++i)
        labels.push_back({texts[i], isNamed(mentions[i]), mentions[i].strength});
    return entityLabel(mentions.front().type, labels);
}

}  // namespace crosscase::core
