// core/collation/collation.cpp: the engine's front: calibrate, keys, full and local runs, one pair.
#include "core/collation/collation.h"

#include <fmt/format.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "core/collation/calibration.h"
#include "core/collation/compare.h"
#include "core/collation/keys.h"
#include "core/collation/name_tables.h"
#include "core/collation/region.h"

namespace crosscase::core {
namespace {

constexpr const char* rulesVersion = "3";  ///< raise it when rules, weights or keys change

/// Grows the set of mentions until nothing that could change lies outside.
class Surroundings {
public:
    Surroundings(const CollationAround& around, const Calibration& calibration)
        : around_(around), model_(modelOf(calibration)) {}

    std::vector<MentionInput> grow(std::span<const MentionId> changed, std::span<const Decision> decisions) {
        std::vector<MentionId> fresh = take({changed.begin(), changed.end()});
        std::vector<MentionId> reached = candidatesOf(fresh);
        while (!fresh.empty()) {
            for (const Match& match : around_.known(fresh)) {
                reached.push_back(match.first);
                reached.push_back(match.second);
            }
            for (MentionId id : around_.membersOfEntitiesOf(fresh)) reached.push_back(id);
            for (const Decision& decision : decisions) {
                if (inside_.contains(decision.first)) reached.push_back(decision.second);
                if (inside_.contains(decision.second)) reached.push_back(decision.first);
            }
            fresh = take(reached);
            reached.clear();
        }
        std::vector<MentionId> all(inside_.begin(), inside_.end());
        std::sort(all.begin(), all.end());
        return around_.load(all);
    }

private:
    /// Those not yet inside, sorted; they are inside from now on.
    std::vector<MentionId> take(std::vector<MentionId> ids) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        std::erase_if(ids, [&](MentionId id) { return !inside_.insert(id).second; });
        return ids;
    }

    /// Mentions that share a usable key with a changed one and score high enough to be kept.
    std::vector<MentionId> candidatesOf(const std::vector<MentionId>& changed) {
        auto inputs = around_.load(changed);
        std::vector<std::pair<std::size_t, MentionId>> pairs;
        std::vector<MentionId> others;
        for (std::size_t i = 0; i < inputs.size(); ++i) {
            for (MatchKey key : matchKeys(inputs[i])) {
                if (!isUncapped(key) && around_.index.count(key) > model_->keyCap) continue;
                for (MentionId id : around_.index.mentions(key)) {
                    if (inside_.contains(id)) continue;
                    pairs.emplace_back(i, id);
                    others.push_back(id);
                }
            }
        }
        std::sort(pairs.begin(), pairs.end());
        pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
        return keepScoring(inputs, pairs, others);
    }

    std::vector<MentionId> keepScoring(const std::vector<MentionInput>& inputs,
                                       const std::vector<std::pair<std::size_t, MentionId>>& pairs,
                                       const std::vector<MentionId>& others) {
        auto loaded = around_.load(others);
        Tables tables;
        Preparer preparer(tables);
        std::vector<PreparedMention> changed;
        changed.reserve(inputs.size());
        for (const MentionInput& input : inputs) changed.push_back(preparer.prepare(input, false));
        std::unordered_map<MentionId, PreparedMention> near;
        for (const MentionInput& input : loaded) near.emplace(input.id, preparer.prepare(input, false));
        Setting setting{tables, *model_, weightsOf(*model_, tables)};
        NameScratch scratch;
        std::unordered_set<MentionId> kept;
        for (auto [at, id] : pairs) {
            auto found = near.find(id);
            if (found == near.end() || kept.contains(id)) continue;
            PairScore score;
            if (isKept(changed[at], found->second, setting, scratch, score)) kept.insert(id);
        }
        return {kept.begin(), kept.end()};
    }

    const CollationAround& around_;
    std::shared_ptr<const Model> model_;
    std::unordered_set<MentionId> inside_;
};

}  // namespace

std::string engineVersion() {
    static const std::string version =
        fmt::format("collation {}, names {}, profiles {}, ICU {}", rulesVersion, nameTables().digest.substr(0, 12),
                    profilesDigest().substr(0, 12), U_ICU_VERSION);
    return version;
}

Result<Calibration> calibrate(Population& population, Progress& progress) {
    auto model = learnModel(population, progress);
    if (!model) return model.error();
    return Calibration{0, modelJson(*model)};
}

Result<Calibration> calibrate(std::span<const MentionInput> mentions, Progress& progress) {
    Population population(mentions);
    return calibrate(population, progress);
}

std::vector<MatchKey> matchKeys(const MentionInput& mention) {
    Tables tables;
    return keysOf(Preparer(tables).prepare(mention, false), tables);
}

std::size_t keyCap(const Calibration& calibration) {
    return modelOf(calibration)->keyCap;
}

Result<CollationResult> collateAll(Population& population, std::span<const Decision> decisions,
                                   const Calibration& calibration, Progress& progress) {
    return collateRegion(population, decisions, *modelOf(calibration), {}, progress);
}

Result<CollationResult> collateAll(std::span<const MentionInput> mentions, std::span<const Decision> decisions,
                                   const Calibration& calibration, Progress& progress) {
    Population population(mentions);
    return collateAll(population, decisions, calibration, progress);
}

Result<CollationResult> collateAround(const CollationAround& around, std::span<const MentionId> changed,
                                      std::span<const Decision> decisions, const Calibration& calibration,
                                      Progress& progress) {
    Population population(Surroundings(around, calibration).grow(changed, decisions));
    return collateRegion(
        population, decisions, *modelOf(calibration), [&](MatchKey key) { return around.index.count(key); }, progress);
}

Match comparePair(const MentionInput& a, const MentionInput& b, const Calibration& calibration) {
    const MentionInput& first = b.id < a.id ? b : a;
    const MentionInput& second = b.id < a.id ? a : b;
    auto model = modelOf(calibration);
    Tables tables;
    Preparer preparer(tables);
    PreparedMention x = preparer.prepare(first, true);
    PreparedMention y = preparer.prepare(second, true);
    Setting setting{tables, *model, weightsOf(*model, tables)};
    NameScratch scratch;
    Match match{first.id, second.id, 0, 0, MatchState::Review, {}};
    PairScore score = explainPair(x, y, setting, scratch, match.reasons);
    match.bits = score.bits;
    match.probability = probabilityOf(score.bits);
    if (score.conflict || score.declared) {
        match.state = MatchState::Blocked;
    } else if (score.bits >= model->automatic) {
        match.state = MatchState::Automatic;
    }
    return match;
}

}  // namespace crosscase::core
