// core/workspace/derived_check.cpp: the stored derived tables against what the statements say now.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "core/store/match_keys.h"
#include "core/workspace/derive.h"
#include "core/workspace/derive_links.h"

namespace crosscase::core {
namespace {

template <typename Item, typename Same>
std::size_t differences(const std::vector<Item>& stored, const std::vector<Item>& rebuilt, Same same) {
    std::size_t shared = std::min(stored.size(), rebuilt.size());
    std::size_t count = std::max(stored.size(), rebuilt.size()) - shared;
    for (std::size_t i = 0; i < shared; ++i) count += !same(stored[i], rebuilt[i]);
    return count;
}

bool same(const Entity& a, const Entity& b) {
    return a.id == b.id && a.type == b.type && a.label == b.label && a.mentions == b.mentions;
}

bool same(const Match& a, const Match& b) {
    return a.first == b.first && a.second == b.second && a.state == b.state && std::abs(a.bits - b.bits) < 1e-6;
}

bool same(const Link& a, const Link& b) {
    return a.id == b.id && a.from == b.from && a.to == b.to && a.type == b.type && a.strength == b.strength &&
           a.claims == b.claims && a.viaMatch == b.viaMatch;
}

bool same(const Reason& a, const Reason& b) {
    return a.property == b.property && a.level == b.level && a.text == b.text && std::abs(a.bits - b.bits) < 1e-6;
}

bool same(const Overlap& a, const Overlap& b) {
    return a.id == b.id && a.kind == b.kind && std::abs(a.score - b.score) < 1e-6 && a.isProtected == b.isProtected &&
           a.confirmed == b.confirmed && a.agencies == b.agencies && a.investigations == b.investigations &&
           std::equal(a.reasons.begin(), a.reasons.end(), b.reasons.begin(), b.reasons.end(),
                      [](const Reason& x, const Reason& y) { return same(x, y); });
}

constexpr auto areSame = [](const auto& a, const auto& b) { return same(a, b); };

std::size_t differentKeys(Database& database, const std::vector<KeyPosting>& rebuilt) {
    std::size_t count = 0, at = 0;
    forEachKey(database, [&](const KeyPosting& stored) { count += at >= rebuilt.size() || stored != rebuilt[at++]; });
    return count + rebuilt.size() - std::min(at, rebuilt.size());
}

template <typename Item>
std::vector<Item> byId(std::vector<Item> items) {
    std::sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.id < b.id; });
    return items;
}

}  // namespace

Result<std::vector<std::string>> derivedProblems(CaseFile& file, Progress& progress) {
    Database& database = file.database();
    std::vector<std::string> problems;
    auto report = [&](const char* what, std::size_t count) {
        if (count)
            problems.push_back(fmt::format("{} {} differ from a rebuild; run collate --recalibrate", count, what));
    };
    {
        auto stored = loadCalibration(database);
        Population population;
        populate(database, population, progress);
        auto result = collateAll(population, loadDecisions(database), {stored->number, stored->content}, progress);
        if (!result) return result.error();
        report("match keys", differentKeys(database, population.takeKeys()));
        report("entities", differences(loadEntities(database), byId(std::move(result->entities)), areSame));
        std::sort(result->matches.begin(), result->matches.end(), [](const Match& a, const Match& b) {
            return std::pair(a.first, a.second) < std::pair(b.first, b.second);
        });
        report("matches", differences(loadMatches(database), result->matches, areSame));
    }
    report("links", differences(loadLinks(database), allLinks(database), areSame));
    auto overlaps = allOverlaps(file, progress);
    if (!overlaps) return overlaps.error();
    report("overlaps", differences(byId(loadOverlaps(database)), byId(std::move(*overlaps)), areSame));
    report("totals", countTotals(database) == loadTotals(database) ? 0 : 1);
    return problems;
}

}  // namespace crosscase::core
