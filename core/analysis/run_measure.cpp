// core/analysis/run_measure.cpp: from the name of a measure to its answer.
#include <algorithm>
#include <functional>
#include <string>
#include <utility>

#include "core/analysis/betweenness.h"
#include "core/analysis/closeness.h"
#include "core/analysis/communities.h"
#include "core/analysis/cut_points.h"
#include "core/analysis/key_players.h"
#include "core/analysis/measure_list.h"
#include "core/analysis/measures.h"
#include "core/analysis/prestige.h"

namespace crosscase::core {
namespace {

using Answer = Result<MeasureResult>;

/// What a measure is given.
struct Question {
    const Network& network;
    const MeasureOptions& options;
    Progress& progress;
};
using Run = Answer (*)(const Question& question);

/// Of measures that have nothing to show before they are done.
template <typename Compute>
Answer exactly(const Question& question, const Compute& compute) {
    const Watch watch(question.options, question.progress);
    if (watch.isOver()) return Progress::stopped("The measure");
    std::vector<double> values = compute(watch);
    if (values.size() < question.network.entityCount()) return Progress::stopped("The measure");
    return MeasureResult{{std::move(values), {}, 0, true}, {}, {}, {}};
}

bool isOver(const Question& question) {
    return Watch(question.options, question.progress).isOver();
}

Answer with(Result<Scores> scores) {
    if (!scores) return scores.error();
    return MeasureResult{std::move(*scores), {}, {}, {}};
}

template <typename Measure>
Answer ask(const Question& question, const Measure& measure) {
    return with(measure(question.network, question.options, question.progress));
}

template <Direction direction>
Answer contacts(const Question& question) {
    return exactly(
        question, [&](const Watch&) { return degree(question.network, direction, question.options.reading.weighted); });
}

template <Nearness kind>
Answer nearness(const Question& question) {
    return with(closeness(question.network, kind, question.options, question.progress));
}

template <HitsSide side>
Answer hubsOrAuthorities(const Question& question) {
    return with(hits(question.network, side, question.options, question.progress));
}

std::vector<double> sizesOfGroups(const std::vector<std::int32_t>& of, const std::vector<std::size_t>& sizes) {
    std::vector<double> values;
    values.reserve(of.size());
    for (std::int32_t group : of) values.push_back(static_cast<double>(sizes[static_cast<std::size_t>(group)]));
    return values;
}

Answer parts(const Question& question) {
    if (isOver(question)) return Progress::stopped("The measure");
    Components found = components(question.network);
    MeasureResult result{{sizesOfGroups(found.of, found.sizes), {}, 0, true}, std::move(found.of), {}, {}};
    result.figures = {{"parts", static_cast<double>(found.sizes.size())}};
    return result;
}

Answer groups(const Question& question) {
    auto found = communities(question.network, question.options, question.progress);
    if (!found) return found.error();
    MeasureResult result{
        {sizesOfGroups(found->of, found->sizes), {}, 0, found->complete}, std::move(found->of), {}, {}};
    result.figures = {{"groups", static_cast<double>(found->sizes.size())}, {"modularity", found->modularity}};
    return result;
}

Answer tiesOutside(const Question& question) {
    auto found = communities(question.network, question.options, question.progress);
    if (!found) return found.error();
    MeasureResult result{{externalInternal(question.network, found->of), {}, 0, found->complete}, {}, {}, {}};
    result.groups = std::move(found->of);
    result.figures = {{"groups", static_cast<double>(found->sizes.size())}, {"modularity", found->modularity}};
    return result;
}

Answer cuts(const Question& question) {
    if (isOver(question)) return Progress::stopped("The measure");
    CutPoints found = cutPoints(question.network);
    MeasureResult result{{cutOffBy(found), {}, 0, true}, {}, {}, {}};
    const auto points = std::ranges::count_if(result.scores.values, [](double value) { return value > 0; });
    result.edges = std::move(found.bridges);
    result.figures = {{"cut_points", static_cast<double>(points)},
                      {"bridges", static_cast<double>(result.edges.size())}};
    return result;
}

Answer players(const Question& question, Result<KeyPlayers> found) {
    if (!found) return found.error();
    MeasureResult result{
        {std::vector<double>(question.network.entityCount(), 0.0), {}, 0, found->complete}, {}, {}, {}};
    for (std::size_t i = 0; i < found->members.size(); ++i)
        result.scores.values[static_cast<std::size_t>(found->members[i])] = found->parts[i];
    result.figures = {{"score", found->score}, {"without_set", found->before}};
    return result;
}

const std::pair<std::string_view, Run> runs[] = {
    {"degree", contacts<Direction::Both>},
    {"in_degree", contacts<Direction::In>},
    {"out_degree", contacts<Direction::Out>},
    {"betweenness", [](const Question& q) { return ask(q, betweenness); }},
    {"key_players_removal",
     [](const Question& q) { return players(q, keyPlayersByRemoval(q.network, q.options, q.progress)); }},
    {"key_players_reach",
     [](const Question& q) { return players(q, keyPlayersByReach(q.network, q.options, q.progress)); }},
    {"articulation_points", cuts},
    {"closeness", nearness<Nearness::Closeness>},
    {"harmonic", nearness<Nearness::Harmonic>},
    {"eigenvector", [](const Question& q) { return ask(q, eigenvectorCentrality); }},
    {"pagerank", [](const Question& q) { return ask(q, pageRank); }},
    {"katz", [](const Question& q) { return ask(q, katz); }},
    {"hubs", hubsOrAuthorities<HitsSide::Hubs>},
    {"authorities", hubsOrAuthorities<HitsSide::Authorities>},
    {"k_core", [](const Question& q) { return exactly(q, [&](const Watch&) { return coreNumbers(q.network); }); }},
    {"communities", groups},
    {"components", parts},
    {"clustering",
     [](const Question& q) { return exactly(q, [&](const Watch& w) { return localClustering(q.network, &w); }); }},
    {"constraint",
     [](const Question& q) {
         return exactly(q, [&](const Watch& w) { return constraint(q.network, q.options.reading.weighted, &w); });
     }},
    {"effective_size",
     [](const Question& q) { return exactly(q, [&](const Watch& w) { return effectiveSize(q.network, &w); }); }},
    {"ei_index", tiesOutside},
};

Error unknown(std::string_view id) {
    std::string names;
    for (const MeasureInfo& info : measureList()) names += (names.empty() ? "" : ", ") + std::string(info.id);
    return {Error::Code::BadInput, "There is no measure \"" + std::string(id) + "\"; known are " + names + ".", {}};
}

}  // namespace

Result<MeasureResult> runMeasure(const Network& network, std::string_view id, const MeasureOptions& options,
                                 Progress& progress) {
    const MeasureInfo* info = findMeasure(id);
    if (!info) return unknown(id);
    if (options.reading.directed && !info->takesDirection)
        return Error{Error::Code::BadInput, std::string(info->title) + " has no directed form to choose.",
                     std::string(id)};
    if (options.reading.weighted && !info->takesWeights)
        return Error{Error::Code::BadInput, std::string(info->title) + " does not count links.", std::string(id)};
    const auto* run = std::ranges::find(runs, id, [](const auto& one) { return one.first; });
    return run->second({network, options, progress});
}

}  // namespace crosscase::core
