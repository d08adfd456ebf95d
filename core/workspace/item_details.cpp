// core/workspace/item_details.cpp: what a chart shows below the labels of its items.
#include "core/workspace/item_details.h"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <tuple>

#include "core/base/text.h"
#include "core/records/catalogue.h"
#include "core/store/derived.h"
#include "core/workspace/basis.h"

namespace crosscase::core {
namespace {

/// One value in all its spellings.
struct Stated {
    std::string spelling;  ///< the first one
    std::size_t times = 0;
    Strength strength = Strength::Weak;  ///< of the best grade
    std::size_t order = 0;
    bool operator<(const Stated& other) const {  // the best first
        return std::tuple(other.times, strength, order) < std::tuple(times, other.strength, other.order);
    }
};

std::optional<ItemDetail> detailOf(const ChartNode& node, const std::string& kind,
                                   std::span<const LiveMention> mentions) {
    const Catalogue& catalogue = Catalogue::shipped();
    const std::string wanted = catalogue.canonicalProperty(node.type, kind);
    std::map<std::string, Stated> values;
    for (const LiveMention& live : mentions) {
        for (const Property& property : live.mention.properties) {
            if (catalogue.canonicalProperty(node.type, property.kind) != wanted) continue;
            const std::string normal = normalForm(node.type, property);
            if (normal.empty()) continue;
            const auto [known, isNew] =
                values.try_emplace(normal, Stated{collapsed(property.raw), 0, Strength::Weak, values.size()});
            ++known->second.times;
            known->second.strength = std::min(known->second.strength, live.strength);
        }
    }
    if (values.empty()) return {};
    const auto best = std::min_element(values.begin(), values.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (best->second.spelling == node.label) return {};
    return ItemDetail{kind, best->second.spelling, values.size() - 1};
}

}  // namespace

std::vector<std::string> detailChoices(const ChartData& chart) {
    std::set<std::string> types;
    for (const ChartNode& node : chart.nodes) types.insert(node.type);
    std::vector<std::string> choices{std::string(statementsDetail)};
    for (const SubjectType& type : Catalogue::shipped().subjects()) {
        if (!types.contains(type.id)) continue;
        for (const std::string& property : type.properties)
            if (property != type.labelProperty && std::find(choices.begin(), choices.end(), property) == choices.end())
                choices.push_back(property);
    }
    return choices;
}

void fillDetails(Database& database, const std::vector<std::string>& wanted, std::vector<ChartNode>& nodes) {
    if (wanted.empty()) return;
    std::map<EntityId, std::vector<LiveMention>> mentionsOf;
    if (std::any_of(wanted.begin(), wanted.end(), [](const auto& kind) { return kind != statementsDetail; })) {
        std::vector<EntityId> ids;
        for (const ChartNode& node : nodes) ids.push_back(node.id);
        std::map<MentionId, EntityId> entityOf;
        std::vector<MentionId> mentions;
        for (const Entity& entity : loadEntities(database, ids))
            for (MentionId mention : entity.mentions) {
                entityOf[mention] = entity.id;
                mentions.push_back(mention);
            }
        for (LiveMention& live : loadLiveMentions(database, mentions))
            mentionsOf[entityOf[live.mention.id]].push_back(std::move(live));
    }
    for (ChartNode& node : nodes) {
        for (const std::string& kind : wanted) {
            if (kind == statementsDetail)
                node.details.push_back({kind, std::to_string(node.mentions), 0});
            else if (auto detail = detailOf(node, kind, mentionsOf[node.id]))
                node.details.push_back(std::move(*detail));
        }
    }
}

}  // namespace crosscase::core
