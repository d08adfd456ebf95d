// core/workspace/quality_check.cpp: a stratified sample of pairs and the estimate from the verdicts on it.
#include "core/workspace/quality_check.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <queue>
#include <unordered_map>
#include <unordered_set>

#include "core/workspace/basis.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

using Pair = std::pair<MentionId, MentionId>;
using Kind = Stratum::Kind;

constexpr std::size_t enoughForThirds = 30;

/// Mixes all bits of its input (S. Vigna's splitmix64): a random number for each pair that never changes.
std::uint64_t mixed(std::uint64_t value) {
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

std::uint64_t lotOf(std::uint64_t seed, const Pair& pair) {
    return mixed(mixed(mixed(seed) ^ static_cast<std::uint64_t>(pair.first.value)) ^
                 static_cast<std::uint64_t>(pair.second.value));
}

/// Counts pairs and keeps those with the smallest lots.
class Urn {
public:
    Urn(std::size_t size, std::uint64_t seed) : size_(size), seed_(seed) {}
    void add(const Pair& pair) {
        ++count_;
        drawn_.emplace(lotOf(seed_, pair), pair);
        if (drawn_.size() > size_) drawn_.pop();
    }
    std::size_t count() const { return count_; }
    std::vector<Pair> draw() {
        std::vector<Pair> pairs;
        for (; !drawn_.empty(); drawn_.pop()) pairs.push_back(drawn_.top().second);
        return pairs;
    }

private:
    std::size_t size_, count_ = 0;
    std::uint64_t seed_;
    std::priority_queue<std::pair<std::uint64_t, Pair>> drawn_;
};

struct PairHash {
    std::size_t operator()(const Pair& pair) const { return static_cast<std::size_t>(lotOf(0, pair)); }
};

struct Proposals {
    std::vector<std::pair<double, Pair>> joined;  ///< with their bits
    std::vector<Pair> review, below;
    std::unordered_set<Pair, PairHash> known;
};

Proposals proposalsOf(const std::vector<Match>& matches) {
    Proposals proposals;
    for (const Match& match : matches) {
        const Pair pair{match.first, match.second};
        proposals.known.insert(pair);
        if (match.state == MatchState::Automatic)
            proposals.joined.emplace_back(match.bits, pair);
        else
            (match.state == MatchState::Review ? proposals.review : proposals.below).push_back(pair);
    }
    std::sort(proposals.joined.begin(), proposals.joined.end());
    return proposals;
}

/// Every pair of mentions of one type that share a key within its cap, once.
template <typename Visit>
Result<void> forEachCandidate(const std::vector<MentionInput>& inputs, const Calibration& calibration,
                              Progress& progress, Visit&& visit) {
    std::unordered_map<MatchKey, std::vector<std::uint32_t>> holders;
    std::vector<std::vector<MatchKey>> keys;
    keys.reserve(inputs.size());
    for (std::uint32_t i = 0; i < inputs.size(); ++i) {
        keys.push_back(matchKeys(inputs[i]));
        for (MatchKey key : keys.back()) holders[key].push_back(i);
    }
    const std::size_t cap = keyCap(calibration);
    std::vector<std::uint32_t> others;
    for (std::uint32_t i = 0; i < inputs.size(); ++i) {
        if (progress.stopRequested()) return Progress::stopped("drawing the sample");
        if (i % 1024 == 0) progress.report(double(i) / double(inputs.size()), "counting candidates");
        others.clear();
        for (MatchKey key : keys[i]) {
            const auto& holding = holders[key];
            if (holding.size() > cap) continue;
            others.insert(others.end(), std::upper_bound(holding.begin(), holding.end(), i), holding.end());
        }
        std::sort(others.begin(), others.end());
        others.erase(std::unique(others.begin(), others.end()), others.end());
        for (std::uint32_t other : others)
            if (inputs[i].type == inputs[other].type) visit(std::minmax(inputs[i].id, inputs[other].id));
    }
    return {};
}

/// The drawn pairs, stratum by stratum.
class Sample {
public:
    explicit Sample(std::uint64_t seed) : seed_(seed) {}
    void add(Kind kind, const std::string& name, Urn& urn) {
        for (const Pair& pair : urn.draw()) {
            CheckPair drawn;
            drawn.match.first = pair.first;
            drawn.match.second = pair.second;
            drawn.stratum = check_.strata.size();
            check_.pairs.push_back(std::move(drawn));
        }
        check_.strata.push_back({kind, name, urn.count(), 0, 0});
    }
    QualityCheck finish() {
        auto lot = [&](const CheckPair& pair) { return lotOf(~seed_, {pair.match.first, pair.match.second}); };
        std::sort(check_.pairs.begin(), check_.pairs.end(),
                  [&](const CheckPair& a, const CheckPair& b) { return lot(a) < lot(b); });
        return std::move(check_);
    }

private:
    std::uint64_t seed_;
    QualityCheck check_;
};

/// Labels and agencies of the drawn pairs.
void describe(Database& database, QualityCheck& check) {
    std::vector<MentionId> drawn;
    for (const CheckPair& pair : check.pairs) drawn.insert(drawn.end(), {pair.match.first, pair.match.second});
    const auto live = loadLiveMentions(database, drawn);
    const BasisNames names(database);
    RecordChoice choice;
    choice.records = recordsOf(live);
    std::unordered_map<RecordId, std::string> agencies;
    for (const StoredRecord& stored : loadRecords(database, choice))
        agencies.emplace(stored.record.id, names.agencies.at(stored.record.agency.value));
    std::unordered_map<MentionId, const Mention*> mentions;
    for (const LiveMention& one : live) mentions.emplace(one.mention.id, &one.mention);
    auto side = [&](MentionId id, EntityId& entity, std::string& label, std::string& agency) {
        const Mention& mention = *mentions.at(id);
        entity = entityOf(database, id).value_or(EntityId{});
        label = labelOf(mention.type, mention.properties);
        agency = agencies.at(mention.record);
    };
    for (CheckPair& pair : check.pairs) {
        MatchRow& row = pair.match;
        row.type = mentions.at(row.first)->type;
        side(row.first, row.firstEntity, row.firstLabel, row.firstAgency);
        side(row.second, row.secondEntity, row.secondLabel, row.secondAgency);
    }
}

void judge(QualityCheck& check, const std::vector<Decision>& decisions) {
    std::map<Pair, Verdict> verdicts;
    for (const Decision& one : decisions) verdicts[{one.first, one.second}] = one.verdict;
    for (Stratum& stratum : check.strata) stratum.judged = stratum.same = 0;
    check.judged = 0;
    for (CheckPair& pair : check.pairs) {
        auto found = verdicts.find({pair.match.first, pair.match.second});
        pair.verdict = found == verdicts.end() ? std::nullopt : std::optional(found->second);
        if (!pair.verdict || *pair.verdict == Verdict::Unsure) continue;
        ++check.judged;
        ++check.strata[pair.stratum].judged;
        check.strata[pair.stratum].same += *pair.verdict == Verdict::Same;
    }
    check.estimate = estimateQuality(check.strata);
}

}  // namespace

Result<QualityCheck> qualityCheck(CaseFile& file, std::size_t perStratum, std::uint64_t seed, Progress& progress) {
    return guard([&]() -> Result<QualityCheck> {
        Database& database = file.database();
        ReadTransaction transaction(database);
        auto stored = loadCalibration(database);
        if (!stored || !isCollated(file))
            return Error{Error::Code::BadInput, "The case is not collated yet; run collate first.", {}};
        const Calibration calibration{stored->number, stored->content};
        std::vector<MentionId> mentions;
        for (const Entity& entity : loadEntities(database))
            mentions.insert(mentions.end(), entity.mentions.begin(), entity.mentions.end());
        const auto inputs = inputsOf(loadLiveMentions(database, mentions));
        // Without the decisions, so that no verdict moves a pair from one stratum to another.
        auto alone = collateAll(inputs, {}, calibration, progress);
        if (!alone) return alone.error();
        const Proposals proposals = proposalsOf(alone->matches);

        Sample sample(seed);
        const std::size_t joined = proposals.joined.size(), parts = joined >= enoughForThirds ? 3 : 1;
        for (std::size_t part = 0; part < parts && joined > 0; ++part) {
            const std::size_t from = joined * part / parts, to = joined * (part + 1) / parts;
            Urn urn(perStratum, seed);
            for (std::size_t i = from; i < to; ++i) urn.add(proposals.joined[i].second);
            sample.add(Kind::Joined,
                       fmt::format("joined, {:.0f} to {:.0f} bits", proposals.joined[from].first,
                                   proposals.joined[to - 1].first),
                       urn);
        }
        Urn review(perStratum, seed), below(perStratum, seed);
        for (const Pair& pair : proposals.review) review.add(pair);
        sample.add(Kind::Review, "to review", review);
        for (const Pair& pair : proposals.below) below.add(pair);
        auto counted = forEachCandidate(inputs, calibration, progress, [&](const Pair& pair) {
            if (!proposals.known.contains(pair)) below.add(pair);
        });
        if (!counted) return counted.error();
        sample.add(Kind::Below, "candidates below review", below);
        QualityCheck check = sample.finish();
        describe(database, check);
        judge(check, loadDecisions(database));
        return check;
    });
}

Result<QualityCheck> judgedAnew(CaseFile& file, QualityCheck check) {
    return guard([&]() -> Result<QualityCheck> {
        ReadTransaction transaction(file.database());
        judge(check, loadDecisions(file.database()));
        return std::move(check);
    });
}

}  // namespace crosscase::core
