// core/workspace/explaining.cpp: an entity, a link, a match or an overlap with its reasons and its statements.
#include "core/workspace/explaining.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/base/text.h"
#include "core/store/statements_behind.h"
#include "core/store/tables.h"
#include "core/workspace/basis.h"
#include "core/workspace/derive.h"

namespace crosscase::core {
namespace {

using Code = Error::Code;

std::string sentence(MatchState state) {
    switch (state) {
        case MatchState::Automatic:
            return "Proposed by the program and joined for now; no person has confirmed it.";
        case MatchState::Review:
            return "Possible; a person has to decide.";
        case MatchState::Confirmed:
            return "Confirmed by a person.";
        case MatchState::Refused:
            return "A person decided that these are different.";
        case MatchState::Blocked:
            return "Cannot be one subject: something contradicts.";
    }
    return {};
}

Result<Explanation> entityExplanation(CaseFile& file, EntityId id) {
    Database& database = file.database();
    auto entities = loadEntities(database, std::vector{id});
    if (entities.empty()) {
        // An old id still resolves through the mention that it was named after.
        auto current = entityOf(database, MentionId{id.value});
        if (!current) return Error{Code::NotFound, "There is no entity of this number.", print(id)};
        entities = loadEntities(database, std::vector{*current});
    }
    const Entity& entity = entities.front();
    Explanation explanation;
    explanation.id = print(entity.id);
    explanation.title = fmt::format("{} ({})", entity.label, typeLabel(entity.type));
    explanation.matches = matchRowsWithin(database, entity.id);
    explanation.basis = basisOf(database, entity.mentions);
    bool confirmed = std::all_of(explanation.matches.begin(), explanation.matches.end(),
                                 [](const MatchRow& match) { return match.state == MatchState::Confirmed; });
    if (entity.mentions.size() == 1)
        explanation.verdict = "One statement only; nothing was joined.";
    else if (!explanation.matches.empty() && confirmed)
        explanation.verdict = fmt::format("{} mentions; every tie was confirmed by a person.", entity.mentions.size());
    else
        explanation.verdict = fmt::format("{} mentions joined by the program; not every tie was confirmed by a person.",
                                          entity.mentions.size());
    if (!explanation.matches.empty()) {
        auto calibration = loadCalibration(database);
        const MatchRow& weakest = explanation.matches.front();
        auto pair = inputsOf(loadLiveMentions(database, std::vector{weakest.first, weakest.second}));
        if (calibration && pair.size() == 2)
            explanation.reasons = comparePair(pair[0], pair[1], {calibration->number, calibration->content}).reasons;
    }
    return explanation;
}

Result<Explanation> matchExplanation(CaseFile& file, MentionId first, MentionId second) {
    Database& database = file.database();
    if (second < first) std::swap(first, second);
    auto pair = inputsOf(loadLiveMentions(database, std::vector{first, second}));
    if (pair.size() != 2)
        return Error{Code::NotFound, "One of the two mentions is not live.", print(first) + "~" + print(second)};
    auto calibration = loadCalibration(database);
    if (!calibration) return Error{Code::NotFound, "The case is not collated yet; run collate.", {}};
    Match match = comparePair(pair[0], pair[1], {calibration->number, calibration->content});
    for (const Match& storedMatch : loadMatches(database, std::vector{first})) {
        if (storedMatch.first == first && storedMatch.second == second) match.state = storedMatch.state;
    }
    Explanation explanation;
    explanation.id = print(first) + "~" + print(second);
    explanation.title =
        fmt::format("{} and {}", labelOf(pair[0].type, pair[0].properties), labelOf(pair[1].type, pair[1].properties));
    explanation.verdict = sentence(match.state);
    if (auto decision = findDecision(database, first, second)) {
        explanation.verdict = fmt::format("{} decided: {}{}", decision->by, word(decision->verdict),
                                          decision->reason.empty() ? "." : " (" + decision->reason + ").");
    }
    explanation.reasons = std::move(match.reasons);
    explanation.basis = basisOf(database, {first, second});
    return explanation;
}

Result<Explanation> linkExplanation(CaseFile& file, LinkId id) {
    Database& database = file.database();
    auto link = findLink(database, id);
    if (!link) return Error{Code::NotFound, "There is no link of this number.", print(id)};
    auto ends = loadEntities(database, std::vector{link->from, link->to});
    auto label = [&](EntityId end) {
        auto found = std::find_if(ends.begin(), ends.end(), [end](const Entity& one) { return one.id == end; });
        return found == ends.end() ? print(end) : found->label;
    };
    Explanation explanation;
    explanation.id = print(id);
    explanation.title = fmt::format("{} {} {}", label(link->from), claimLabel(link->type), label(link->to));
    explanation.verdict = fmt::format("{}; rests on {} statement{}{}.", word(link->strength), link->claims.size(),
                                      link->claims.size() == 1 ? "" : "s",
                                      link->viaMatch ? " and on a match that no person confirmed" : "");
    RecordChoice choice;
    choice.records = recordsBehind(database, std::vector{id});
    BasisNames names(database);
    for (const StoredRecord& storedRecord : loadRecords(database, choice)) {
        for (const Claim& claim : storedRecord.claims) {
            if (!std::binary_search(link->claims.begin(), link->claims.end(), claim.id)) continue;
            BasisLine line = lineFor(names, storedRecord.record);
            line.statement = stated(claim, storedRecord.mentions.at(static_cast<std::size_t>(claim.from)),
                                    storedRecord.mentions.at(static_cast<std::size_t>(claim.to)));
            if (claim.grading) line.grade = printGrade(*claim.grading);
            line.against = claim.denied;
            explanation.basis.push_back(std::move(line));
        }
    }
    return explanation;
}

/// One line for each link, then the statements of all.
Result<Explanation> linksExplanation(CaseFile& file, const std::vector<LinkId>& links) {
    Explanation all;
    std::vector<std::string> ids, verdicts;
    for (LinkId id : links) {
        auto one = linkExplanation(file, id);
        if (!one) return one;
        if (links.size() == 1) return one;
        ids.push_back(one->id);
        verdicts.push_back(one->title + ": " + one->verdict);
        all.basis.insert(all.basis.end(), std::make_move_iterator(one->basis.begin()),
                         std::make_move_iterator(one->basis.end()));
    }
    if (links.empty()) return Error{Code::NotFound, "No link was chosen.", {}};
    all.id = join(ids, "+");
    all.title = fmt::format("{} links drawn as one line", links.size());
    all.verdict = join(verdicts, "\n");
    return all;
}

Result<Explanation> overlapExplanation(CaseFile& file, OverlapId id) {
    for (const Overlap& overlap : loadOverlaps(file.database())) {
        if (overlap.id != id) continue;
        auto explanation = entityExplanation(file, overlap.entity);
        if (!explanation) return explanation;
        explanation->id = print(id);
        explanation->verdict =
            fmt::format("{}{}.",
                        overlap.kind == OverlapKind::Listing ? "Listing: a side holds it only on a watchlist"
                                                             : "Investigations of several agencies hold it",
                        overlap.isProtected ? "; protected" : "");
        std::vector<Reason> reasons = overlap.reasons;
        reasons.insert(reasons.end(), explanation->reasons.begin(), explanation->reasons.end());
        explanation->reasons = std::move(reasons);
        return explanation;
    }
    return Error{Code::NotFound, "There is no overlap of this number.", print(id)};
}

template <typename Explain>
Result<Explanation> reading(CaseFile& file, Explain&& explain) {
    return guard([&]() -> Result<Explanation> {
        ReadTransaction transaction(file.database());
        return explain();
    });
}

}  // namespace

Result<Explanation> explainEntity(CaseFile& file, EntityId entity) {
    return reading(file, [&] { return entityExplanation(file, entity); });
}

Result<Explanation> explainLink(CaseFile& file, LinkId link) {
    return reading(file, [&] { return linkExplanation(file, link); });
}

Result<Explanation> explainLinks(CaseFile& file, const std::vector<LinkId>& links) {
    return reading(file, [&] { return linksExplanation(file, links); });
}

Result<Explanation> explainOverlap(CaseFile& file, OverlapId overlap) {
    return reading(file, [&] { return overlapExplanation(file, overlap); });
}

Result<Explanation> explainMatch(CaseFile& file, MentionId first, MentionId second) {
    return reading(file, [&] { return matchExplanation(file, first, second); });
}

}  // namespace crosscase::core
