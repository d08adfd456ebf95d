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

/// All values of a property by their normal form.
std::map<std::string, Stated> valuesOf(const ChartNode& node, const std::string& kind,
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
    return values;
}

/// The end of an empty one.
auto bestOf(const std::map<std::string, Stated>& values) {
    return std::min_element(values.begin(), values.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; });
}

std::optional<ItemDetail> detailOf(const ChartNode& node, const std::string& kind,
                                   std::span<const LiveMention> mentions) {
    const std::map<std::string, Stated> values = valuesOf(node, kind, mentions);
    const auto best = bestOf(values);
    if (best == values.end()) return {};
    if (best->second.spelling == node.label) return {};
    return ItemDetail{kind, best->second.spelling, values.size() - 1};
}

std::map<EntityId, std::vector<LiveMention>> mentionsByEntity(Database& database, const std::vector<ChartNode>& nodes) {
    std::vector<EntityId> ids;
    for (const ChartNode& node : nodes) ids.push_back(node.id);
    std::map<MentionId, EntityId> entityOf;
    std::vector<MentionId> mentions;
    for (const Entity& entity : loadEntities(database, ids))
        for (MentionId mention : entity.mentions) {
            entityOf[mention] = entity.id;
            mentions.push_back(mention);
        }
    std::map<EntityId, std::vector<LiveMention>> mentionsOf;
    for (LiveMention& live : loadLiveMentions(database, mentions))
        mentionsOf[entityOf[live.mention.id]].push_back(std::move(live));
    return mentionsOf;
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
    if (std::any_of(wanted.begin(), wanted.end(), [](const auto& kind) { return kind != statementsDetail; }))
        mentionsOf = mentionsByEntity(database, nodes);
    for (ChartNode& node : nodes) {
        for (const std::string& kind : wanted) {
            if (kind == statementsDetail)
                node.details.push_back({kind, std::to_string(node.mentions), 0});
            else if (auto detail = detailOf(node, kind, mentionsOf[node.id]))
                node.details.push_back(std::move(*detail));
        }
    }
}

std::vector<std::string> comparableValues(Database& database, const std::string& property,
                                          const std::vector<ChartNode>& nodes) {
    std::map<EntityId, std::vector<LiveMention>> mentionsOf = mentionsByEntity(database, nodes);
    std::vector<std::string> comparable;
    for (const ChartNode& node : nodes) {
        const std::map<std::string, Stated> values = valuesOf(node, property, mentionsOf[node.id]);
        const auto best = bestOf(values);
        comparable.push_back(best == values.end() ? std::string() : best->first);
    }
    return comparable;
}

}  // namespace crosscase::core
