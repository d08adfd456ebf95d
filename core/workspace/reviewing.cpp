// core/workspace/reviewing.cpp: what waits for a person, in the order of what it would change.
#include "core/workspace/reviewing.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

#include "core/base/text.h"
#include "core/store/tables.h"
#include "core/workspace/basis.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

constexpr double neutralBits = 0.05;

using EntityPair = std::pair<EntityId, EntityId>;

EntityPair entitiesOf(const MatchRow& match) {
    return std::minmax(match.firstEntity, match.secondEntity);
}

/// Live mentions of entities, by entity.
struct Members {
    std::vector<LiveMention> mentions;
    std::unordered_map<MentionId, EntityId> entity;
};

Members membersOf(Database& database, const std::vector<ReviewCase>& cases) {
    std::vector<EntityId> ids;
    for (const ReviewCase& one : cases) ids.insert(ids.end(), {one.match.firstEntity, one.match.secondEntity});
    Members members;
    std::vector<MentionId> mentions;
    for (const Entity& entity : loadEntities(database, ids)) {
        for (MentionId mention : entity.mentions) members.entity.emplace(mention, entity.id);
        mentions.insert(mentions.end(), entity.mentions.begin(), entity.mentions.end());
    }
    members.mentions = loadLiveMentions(database, mentions);
    return members;
}

OverlapEffect effectOf(const std::set<AgencyId>& first, const std::set<AgencyId>& second) {
    std::set<AgencyId> together = first;
    together.insert(second.begin(), second.end());
    if (together.size() < 2) return OverlapEffect::None;
    const bool firstIs = first.size() > 1, secondIs = second.size() > 1;
    if (!firstIs && !secondIs) return OverlapEffect::Creates;
    if (firstIs && secondIs) return OverlapEffect::Unites;
    return together.size() > std::max(first.size(), second.size()) ? OverlapEffect::Widens : OverlapEffect::None;
}

void findEffects(Database& database, std::vector<ReviewCase>& cases) {
    const Members members = membersOf(database, cases);
    std::unordered_map<EntityId, std::set<AgencyId>> agencies;
    for (const auto& [mention, holders] : investigatingAgencies(database, members.mentions))
        agencies[members.entity.at(mention)].insert(holders.begin(), holders.end());
    for (ReviewCase& one : cases)
        one.effect = effectOf(agencies[one.match.firstEntity], agencies[one.match.secondEntity]);
}

/// The strongest match that a person refused between two entities, in bits.
std::map<EntityPair, double> refusedPairs(Database& database, const std::vector<Decision>& decisions) {
    std::vector<MentionId> parted;
    for (const Decision& one : decisions)
        if (one.verdict == Verdict::Different) parted.push_back(one.first);
    std::map<EntityPair, double> refused;
    for (const Match& match : loadMatches(database, parted)) {
        if (match.state != MatchState::Refused) continue;
        auto first = entityOf(database, match.first), second = entityOf(database, match.second);
        if (!first || !second) continue;
        auto [found, added] = refused.try_emplace(std::minmax(*first, *second), match.bits);
        if (!added) found->second = std::max(found->second, match.bits);
    }
    return refused;
}

/// One case for each pair of entities, by its strongest match, without what a person has refused already.
/// @param matches  strongest first
std::vector<ReviewCase> openCases(Database& database, std::vector<MatchRow> matches,
                                  const std::vector<Decision>& decisions) {
    const auto refused = refusedPairs(database, decisions);
    std::map<EntityPair, std::size_t> places;
    std::vector<ReviewCase> cases;
    for (MatchRow& match : matches) {
        const EntityPair pair = entitiesOf(match);
        auto no = refused.find(pair);
        if (no != refused.end() && no->second >= match.bits) continue;
        auto [place, added] = places.try_emplace(pair, cases.size());
        if (added)
            cases.push_back({std::move(match), 1, OverlapEffect::None, false, 0});
        else
            ++cases[place->second].matches;
    }
    return cases;
}

void markSetAside(std::vector<ReviewCase>& cases, const std::vector<Decision>& decisions) {
    std::set<std::pair<MentionId, MentionId>> unsure;
    for (const Decision& one : decisions)
        if (one.verdict == Verdict::Unsure) unsure.emplace(one.first, one.second);
    for (ReviewCase& one : cases) one.setAside = unsure.contains({one.match.first, one.match.second});
}

void order(std::vector<ReviewCase>& cases) {
    auto rank = [](const ReviewCase& one) {
        const int tier = one.setAside ? 2 : one.effect == OverlapEffect::None ? 1 : 0;
        return std::tuple(tier, std::abs(one.match.probability - 0.5), one.match.first, one.match.second);
    };
    std::sort(cases.begin(), cases.end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

std::vector<PatternPart> patternOf(const std::vector<Reason>& reasons) {
    std::vector<PatternPart> pattern;
    for (const Reason& reason : reasons) {
        PatternPart part{reason.property, reason.level, bearingOf(reason)};
        if (reason.property != "prior" && part.bearing != Bearing::Neutral) pattern.push_back(std::move(part));
    }
    std::sort(pattern.begin(), pattern.end());
    pattern.erase(std::unique(pattern.begin(), pattern.end()), pattern.end());
    return pattern;
}

Result<void> findGroups(Database& database, ReviewQueue& queue, Progress& progress) {
    auto calibration = loadCalibration(database);
    if (!calibration) return {};
    std::vector<MentionId> ids;
    for (const ReviewCase& one : queue.cases) ids.insert(ids.end(), {one.match.first, one.match.second});
    std::unordered_map<MentionId, MentionInput> inputs;
    for (MentionInput& input : inputsOf(loadLiveMentions(database, ids))) inputs.emplace(input.id, std::move(input));
    std::map<std::pair<std::string, std::vector<PatternPart>>, std::size_t> places;
    for (std::size_t i = 0; i < queue.cases.size(); ++i) {
        if (progress.stopRequested()) return Progress::stopped("listing matches");
        progress.report(double(i) / double(queue.cases.size()), "what the matches rest on");
        ReviewCase& one = queue.cases[i];
        auto pattern = patternOf(comparePair(inputs.at(one.match.first), inputs.at(one.match.second),
                                             {calibration->number, calibration->content})
                                     .reasons);
        auto [place, added] = places.try_emplace({one.match.type, pattern}, queue.groups.size());
        if (added) queue.groups.push_back({one.match.type, std::move(pattern), {}});
        one.group = place->second;
        queue.groups[one.group].cases.push_back(i);
    }
    return {};
}

std::string inWords(const PatternPart& part) {
    const std::string name = foldCase(propertyLabel(part.property));
    std::string level = part.level;
    std::replace(level.begin(), level.end(), '_', ' ');
    switch (part.bearing) {
        case Bearing::For:
            return part.level == "equal" ? "same " + name : fmt::format("{} nearly the same ({})", name, level);
        case Bearing::Against:
            return part.level == "different" ? name + " differs" : fmt::format("{} differs ({})", name, level);
        case Bearing::Conflict:
            return name + " contradicts";
        case Bearing::Neutral:
            break;
    }
    return name + " says nothing";
}

}  // namespace

Bearing bearingOf(const Reason& reason) {
    if (reason.conflict) return Bearing::Conflict;
    if (reason.property == "prior") return Bearing::Neutral;  // it speaks of the file, not of the two
    if (reason.bits > neutralBits) return Bearing::For;
    return reason.bits < -neutralBits ? Bearing::Against : Bearing::Neutral;
}

std::string word(OverlapEffect effect) {
    switch (effect) {
        case OverlapEffect::None:
            return "none";
        case OverlapEffect::Creates:
            return "creates";
        case OverlapEffect::Widens:
            return "widens";
        case OverlapEffect::Unites:
            return "unites";
    }
    return {};
}

std::string patternInWords(std::span<const PatternPart> pattern) {
    std::vector<std::string> parts;
    for (const PatternPart& part : pattern) parts.push_back(inWords(part));
    return parts.empty() ? "nothing of weight" : join(parts, "; ");
}

std::size_t countOpenCases(Database& database) {
    const auto decisions = loadDecisions(database);
    auto cases = openCases(database, openMatches(database), decisions);
    markSetAside(cases, decisions);
    return static_cast<std::size_t>(
        std::count_if(cases.begin(), cases.end(), [](const ReviewCase& one) { return !one.setAside; }));
}

Result<ReviewQueue> reviewQueue(CaseFile& file, std::size_t limit, Progress& progress) {
    return guard([&]() -> Result<ReviewQueue> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        const auto decisions = loadDecisions(database);
        ReviewQueue queue;
        queue.cases = openCases(database, matchRowsToReview(database), decisions);
        markSetAside(queue.cases, decisions);
        findEffects(database, queue.cases);
        order(queue.cases);
        for (const ReviewCase& one : queue.cases) {
            queue.setAside += one.setAside;
            queue.open += !one.setAside;
            queue.matter += !one.setAside && one.effect != OverlapEffect::None;
        }
        queue.settled = static_cast<std::size_t>(std::count_if(
            decisions.begin(), decisions.end(), [](const Decision& one) { return one.verdict != Verdict::Unsure; }));
        if (limit && queue.cases.size() > limit) queue.cases.resize(limit);
        if (auto grouped = findGroups(database, queue, progress); !grouped) return grouped.error();
        return queue;
    });
}

}  // namespace crosscase::core
