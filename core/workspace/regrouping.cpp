// core/workspace/regrouping.cpp: taking an entity apart, joining two, and looking at a new calibration, all in memory first.
#include "core/workspace/regrouping.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "core/base/text.h"
#include "core/workspace/basis.h"
#include "core/workspace/collating.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;
using Pair = std::pair<MentionId, MentionId>;

constexpr std::size_t mostVerdicts =
    200;  ///< a split that needs more is refused: the mentions then hang together at every end
constexpr std::size_t mostCompared = 2'000;  ///< pairs looked at for the best tie of two large entities

bool holds(const std::vector<MentionId>& sorted, MentionId id) {
    return std::binary_search(sorted.begin(), sorted.end(), id);
}

/// The standing decisions with further ones in place of those on the same pairs.
std::vector<Decision> withVerdicts(std::vector<Decision> decisions, Verdict verdict, const std::vector<Pair>& pairs) {
    for (const Pair& pair : pairs) {
        const auto [first, second] = std::minmax(pair.first, pair.second);
        std::erase_if(decisions, [first = first, second = second](const Decision& one) {
            return one.first == first && one.second == second;
        });
        decisions.push_back({{}, first, second, verdict, {}, {}, 0});
    }
    return decisions;
}

class Trial {
public:
    Trial(Database& database, Progress& progress) : database_(database), progress_(progress) {
        if (auto stored = loadCalibration(database)) calibration_ = {stored->number, stored->content};
        decisions_ = loadDecisions(database);
    }
    const Calibration& calibration() const { return calibration_; }
    const std::vector<Decision>& decisions() const { return decisions_; }

    Result<CollationResult> run(std::span<const MentionId> around, Verdict verdict, const std::vector<Pair>& pairs) {
        return collateTouched(database_, around, withVerdicts(decisions_, verdict, pairs), calibration_, progress_);
    }
    /// Against what is stored of the same mentions.
    CollationDiff diff(const CollationResult& result) {
        std::vector<MentionId> touched;
        for (const Entity& entity : result.entities)
            touched.insert(touched.end(), entity.mentions.begin(), entity.mentions.end());
        std::sort(touched.begin(), touched.end());
        std::vector<EntityId> before;
        for (MentionId mention : touched)
            if (auto entity = entityOf(database_, mention)) before.push_back(*entity);
        std::sort(before.begin(), before.end());
        before.erase(std::unique(before.begin(), before.end()), before.end());
        return collationDiff(loadEntities(database_, before), loadMatches(database_, touched), result.entities,
                             result.matches, investigatingAgencies(database_, loadLiveMentions(database_, touched)));
    }

private:
    Database& database_;
    Progress& progress_;
    Calibration calibration_;
    std::vector<Decision> decisions_;
};

Result<Entity> findEntity(Database& database, EntityId id) {
    if (auto current = entityOf(database, MentionId{id.value})) {  // an old id resolves through its mention
        auto entities = loadEntities(database, std::vector{*current});
        return std::move(entities.front());
    }
    return Error{Code::NotFound, "There is no entity of this number.", print(id)};
}

/// The two sides that are to be parted; both sorted.
struct Sides {
    std::vector<MentionId> leaving, staying;
    bool crosses(MentionId a, MentionId b) const {
        return (holds(leaving, a) && holds(staying, b)) || (holds(staying, a) && holds(leaving, b));
    }
    bool mixed(const Entity& entity) const {
        auto any = [&](const std::vector<MentionId>& side) {
            return std::any_of(entity.mentions.begin(), entity.mentions.end(),
                               [&](MentionId id) { return holds(side, id); });
        };
        return any(leaving) && any(staying);
    }
};

bool parted(const Sides& sides, const CollationResult& result) {
    return std::none_of(result.entities.begin(), result.entities.end(),
                        [&](const Entity& entity) { return sides.mixed(entity); });
}

/// The strongest tie across the sides within an entity that is not among `chosen` yet.
std::optional<Pair> strongestTie(const Sides& sides, const Entity& entity, const CollationResult& result,
                                 const std::vector<Pair>& chosen) {
    auto isNew = [&](const Pair& pair) { return std::find(chosen.begin(), chosen.end(), pair) == chosen.end(); };
    const Match* best = nullptr;
    for (const Match& match : result.matches) {
        if (!sides.crosses(match.first, match.second) || !holds(entity.mentions, match.first) ||
            !holds(entity.mentions, match.second) || !isNew({match.first, match.second}))
            continue;
        if (best == nullptr || match.bits > best->bits) best = &match;
    }
    if (best != nullptr) return Pair{best->first, best->second};
    for (MentionId a : entity.mentions) {
        for (MentionId b : entity.mentions) {
            if (a < b && sides.crosses(a, b) && isNew({a, b})) return Pair{a, b};
        }
    }
    return {};
}

/// Verdicts "different" that part the sides: a person's "same" across them first, then the strongest ties.
Result<std::vector<Pair>> partingPairs(Trial& trial, const Sides& sides, const std::vector<MentionId>& around) {
    std::vector<Pair> chosen;
    for (const Decision& one : trial.decisions())
        if (one.verdict == Verdict::Same && sides.crosses(one.first, one.second))
            chosen.emplace_back(one.first, one.second);
    while (chosen.size() <= mostVerdicts) {
        auto result = trial.run(around, Verdict::Different, chosen);
        if (!result) return result.error();
        if (parted(sides, *result)) return chosen;
        const std::size_t before = chosen.size();
        for (const Entity& entity : result->entities) {
            if (!sides.mixed(entity)) continue;
            if (auto tie = strongestTie(sides, entity, *result, chosen)) chosen.push_back(*tie);
        }
        if (chosen.size() == before) break;
    }
    return Error{
        Code::Conflict, "These mentions hang together with the rest at too many ends; part them in smaller steps.", {}};
}

using Goal = std::function<bool(const CollationResult&)>;

/// Leaves out what turns out not to be needed for the goal, the latest first.
Result<std::vector<Pair>> withoutNeedless(Trial& trial, Verdict verdict, const Goal& reached,
                                          std::span<const MentionId> around, std::vector<Pair> pairs) {
    for (std::size_t i = pairs.size(); i-- > 0 && pairs.size() > 1;) {
        std::vector<Pair> fewer = pairs;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        auto result = trial.run(around, verdict, fewer);
        if (!result) return result.error();
        if (reached(*result)) pairs = std::move(fewer);
    }
    return pairs;
}

std::string listOf(const std::vector<MentionId>& mentions) {
    constexpr std::size_t named = 6;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(named, mentions.size()); ++i) names.push_back(print(mentions[i]));
    if (mentions.size() > named) return fmt::format("{} and {} more", join(names, ", "), mentions.size() - named);
    if (names.size() == 1) return names.front();
    const std::string last = names.back();
    names.pop_back();
    return join(names, ", ") + " and " + last;
}

Result<RegroupingPlan> splitPlan(Database& database, const Entity& entity, const Sides& sides, Progress& progress) {
    Trial trial(database, progress);
    auto pairs = partingPairs(trial, sides, entity.mentions);
    if (!pairs) return pairs.error();
    pairs = withoutNeedless(
        trial, Verdict::Different, [&](const CollationResult& result) { return parted(sides, result); },
        entity.mentions, std::move(*pairs));
    if (!pairs) return pairs.error();
    auto result = trial.run(entity.mentions, Verdict::Different, *pairs);
    if (!result) return result.error();
    RegroupingPlan plan;
    plan.verdict = Verdict::Different;
    plan.pairs = std::move(*pairs);
    plan.sentence = fmt::format("Split {}: {} {} another subject", print(entity.id), listOf(sides.leaving),
                                sides.leaving.size() == 1 ? "is" : "are");
    plan.diff = trial.diff(*result);
    return plan;
}

/// The pair of mentions across two entities that speaks most for one subject.
Pair bestPair(Database& database, const Entity& first, const Entity& second, const Calibration& calibration) {
    auto as = inputsOf(loadLiveMentions(database, first.mentions));
    auto bs = inputsOf(loadLiveMentions(database, second.mentions));
    std::optional<Match> best;
    std::size_t compared = 0;
    for (const MentionInput& a : as) {
        for (const MentionInput& b : bs) {
            if (best && ++compared > mostCompared) break;
            Match match = comparePair(a, b, calibration);
            const auto rank = [](const Match& one) { return std::pair(one.state != MatchState::Blocked, one.bits); };
            if (!best || rank(match) > rank(*best)) best = std::move(match);
        }
    }
    return {best->first, best->second};
}

/// The entity of the result that holds a mention.
const Entity& holderOf(const CollationResult& result, MentionId mention) {
    return *std::find_if(result.entities.begin(), result.entities.end(),
                         [mention](const Entity& entity) { return holds(entity.mentions, mention); });
}

bool joined(const CollationResult& result, const std::vector<MentionId>& mentions) {
    const Entity& entity = holderOf(result, mentions.front());
    return std::all_of(mentions.begin(), mentions.end(), [&](MentionId id) { return holds(entity.mentions, id); });
}

/// Verdicts "same" that make one entity of the mentions: what a person held apart between the two first, then the best pair,
/// then whatever would be torn off because it contradicts the other side.
Result<std::vector<Pair>> joiningPairs(Trial& trial, const Sides& sides, const std::vector<MentionId>& together,
                                       const Pair& best) {
    std::vector<Pair> chosen{best};
    for (const Decision& one : trial.decisions())
        if (one.verdict == Verdict::Different && sides.crosses(one.first, one.second) &&
            Pair{one.first, one.second} != best)
            chosen.emplace_back(one.first, one.second);
    while (chosen.size() <= mostVerdicts) {
        auto result = trial.run(together, Verdict::Same, chosen);
        if (!result) return result.error();
        if (joined(*result, together)) return chosen;
        const std::size_t before = chosen.size();
        const Entity& main = holderOf(*result, best.first);
        for (MentionId mention : together) {
            const Pair pair = std::minmax(mention, best.first);
            if (holds(main.mentions, mention) || std::find(chosen.begin(), chosen.end(), pair) != chosen.end())
                continue;
            chosen.push_back(pair);
            break;  // the others often come along
        }
        if (chosen.size() == before) break;
    }
    return Error{Code::Conflict, "Too much contradicts between these two; join their mentions one by one.", {}};
}

Result<RegroupingPlan> mergePlan(Database& database, const Entity& first, const Entity& second, Progress& progress) {
    Trial trial(database, progress);
    const Sides sides{first.mentions, second.mentions};
    std::vector<MentionId> together = first.mentions;
    together.insert(together.end(), second.mentions.begin(), second.mentions.end());
    std::sort(together.begin(), together.end());
    auto pairs = joiningPairs(trial, sides, together, bestPair(database, first, second, trial.calibration()));
    if (!pairs) return pairs.error();
    pairs = withoutNeedless(
        trial, Verdict::Same, [&](const CollationResult& result) { return joined(result, together); }, together,
        std::move(*pairs));
    if (!pairs) return pairs.error();
    auto result = trial.run(together, Verdict::Same, *pairs);
    if (!result) return result.error();
    RegroupingPlan plan;
    plan.verdict = Verdict::Same;
    plan.pairs = std::move(*pairs);
    plan.sentence = fmt::format("Joined {} and {}", print(first.id), print(second.id));
    plan.diff = trial.diff(*result);
    return plan;
}

}  // namespace

Result<RegroupingPlan> planSplit(CaseFile& file, EntityId id, std::vector<MentionId> mentions, Progress& progress) {
    return guard([&]() -> Result<RegroupingPlan> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        auto entity = findEntity(database, id);
        if (!entity) return entity.error();
        Sides sides;
        std::sort(mentions.begin(), mentions.end());
        mentions.erase(std::unique(mentions.begin(), mentions.end()), mentions.end());
        for (MentionId mention : mentions)
            if (!holds(entity->mentions, mention))
                return Error{Code::BadInput, "The mention does not belong to the entity.", print(mention)};
        for (MentionId mention : entity->mentions)
            (holds(mentions, mention) ? sides.leaving : sides.staying).push_back(mention);
        if (sides.leaving.empty() || sides.staying.empty())
            return Error{Code::BadInput, "Name some mentions of the entity, but not all of them.", print(entity->id)};
        return splitPlan(database, *entity, sides, progress);
    });
}

Result<RegroupingPlan> planMerge(CaseFile& file, EntityId firstId, EntityId secondId, Progress& progress) {
    return guard([&]() -> Result<RegroupingPlan> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        auto first = findEntity(database, firstId), second = findEntity(database, secondId);
        if (!first) return first.error();
        if (!second) return second.error();
        if (first->id == second->id)
            return Error{Code::BadInput, "The two are one entity already.", print(firstId) + ", " + print(secondId)};
        if (first->type != second->type)
            return Error{Code::BadInput, "Two entities of different types cannot be one subject.",
                         print(first->id) + ", " + print(second->id)};
        return mergePlan(database, *first, *second, progress);
    });
}

Result<void> carryOut(CaseFile& file, const RegroupingPlan& plan, const std::string& reason, Progress& progress) {
    return decideAll(file, plan.verdict, plan.pairs, reason, plan.sentence, progress);
}

namespace {

/// Mentions whose entity has other members after than before.
std::vector<MentionId> membersOfChanged(const std::vector<Entity>& before, const std::vector<Entity>& after) {
    std::unordered_map<EntityId, const Entity*> known;
    for (const Entity& entity : before) known.emplace(entity.id, &entity);
    std::vector<MentionId> mentions;
    for (const Entity& entity : after) {
        auto same = known.find(entity.id);
        if (same != known.end() && same->second->mentions == entity.mentions) continue;
        mentions.insert(mentions.end(), entity.mentions.begin(), entity.mentions.end());
    }
    std::sort(mentions.begin(), mentions.end());
    return mentions;
}

}  // namespace

Result<CollationDiff> previewRecalibration(CaseFile& file, Progress& progress) {
    return guard([&]() -> Result<CollationDiff> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        if (!isCollated(file)) return Error{Code::BadInput, "The case is not collated yet; run collate first.", {}};
        const auto before = loadEntities(database);
        Population population;
        populate(database, population, progress);
        progress.report(0.1, "calibrating");
        auto calibration = calibrate(population, progress);
        if (!calibration) return calibration.error();
        progress.report(0.3, "collating with the new calibration");
        auto result = collateAll(population, loadDecisions(database), *calibration, progress);
        if (!result) return result.error();
        const auto moved = loadLiveMentions(database, membersOfChanged(before, result->entities));
        return collationDiff(before, loadMatches(database), result->entities, result->matches,
                             investigatingAgencies(database, moved));
    });
}

}  // namespace crosscase::core
