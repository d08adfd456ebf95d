// core/workspace/measuring.cpp: measures the network of a case.
#include "core/workspace/measuring.h"

#include <fmt/format.h>

#include <algorithm>

namespace crosscase::core {
namespace {

Error noSuchEntity(EntityId id) {
    return {Error::Code::NotFound, "There is no entity of this number in what is measured.", print(id)};
}

/// Low values of constraint mark those whom one looks for; 0 stands for entities without contacts, of whom it says nothing.
bool lowestFirst(const MeasureInfo& info) {
    return info.id == "constraint";
}

std::vector<MeasureRow> rowsOf(const CaseNetwork& part, const MeasureResult& result, bool ascending) {
    std::vector<MeasureRow> rows;
    rows.reserve(part.entities.size());
    for (std::size_t i = 0; i < part.entities.size(); ++i) {
        const Entity& entity = part.entities[i];
        MeasureRow row{{entity.id, entity.type, entity.label}, result.scores.values[i], 0, 0};
        if (!result.scores.margins.empty()) row.margin = result.scores.margins[i];
        if (!result.groups.empty()) row.group = result.groups[i] + 1;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [&](const MeasureRow& a, const MeasureRow& b) {
        if (a.value != b.value)
            return ascending && a.value != 0 && b.value != 0 ? a.value < b.value : a.value > b.value;
        return std::pair(a.group, a.id) < std::pair(b.group, b.id);
    });
    return rows;
}

}  // namespace

Result<MeasuredNetwork> measure(CaseFile& file, const MeasureRequest& request, Progress& progress, KeptNetworks* kept) {
    return guard([&]() -> Result<MeasuredNetwork> {
        ReadTransaction transaction(file.database());
        MeasuredNetwork measured;
        measured.request = request;
        measured.state = file.stateNumber();
        const MeasureInfo* info = findMeasure(request.measure);
        const bool directed = request.options.reading.directed || (info && info->isDirected);
        const auto shared = networkFor(file.database(), request.scope, directed, kept);
        const CaseNetwork& part = *shared;
        for (EntityId id : request.scope.entities) {
            const bool leftOut = !request.scope.without.empty() || !request.scope.withoutTypes.empty();
            if (!leftOut && !part.network.indexOf(id)) return noSuchEntity(id);
        }
        auto result = runMeasure(part.network, request.measure, request.options, progress);
        if (!result) return result.error();
        measured.info = info;
        measured.entities = part.network.entityCount();
        measured.edges = part.network.edgeCount();
        measured.rows = rowsOf(part, *result, lowestFirst(*measured.info));
        measured.figures = std::move(result->figures);
        for (Network::Index index : result->edges) {
            const Network::Edge& edge = part.network.edge(index);
            measured.bridges.emplace_back(part.network.entity(edge.first), part.network.entity(edge.second));
        }
        measured.samples = result->scores.samples;
        measured.sampled = !result->scores.margins.empty();
        measured.complete = result->scores.complete;
        return measured;
    });
}

std::string reliability(const MeasuredNetwork& measured) {
    const std::string cut = measured.complete ? "" : " It was ended before it was done: this is the best so far.";
    const std::string network =
        fmt::format("{} entities, {} edges, state {}", measured.entities, measured.edges, measured.state);
    if (!measured.sampled) return fmt::format("{}, computed on all of {}.{}", measured.info->title, network, cut);
    return fmt::format(
        "{}, estimated from {} random starts in {}, seed {}: each value has a margin that should hold the exact one in "
        "95 of "
        "100 cases.{}",
        measured.info->title, measured.samples, network, measured.request.options.seed, cut);
}

Result<Removal> measureRemoval(CaseFile& file, const RemovalRequest& request, Progress& progress, KeptNetworks* kept) {
    return guard([&]() -> Result<Removal> {
        ReadTransaction transaction(file.database());
        Removal removal;
        removal.request = request;
        removal.state = file.stateNumber();
        const auto shared = networkFor(file.database(), request.scope, false, kept);
        const CaseNetwork& part = *shared;
        std::vector<Network::Index> removed;
        for (EntityId id : request.removed) {
            const auto index = part.network.indexOf(id);
            if (!index) return noSuchEntity(id);
            removed.push_back(*index);
        }
        auto effect = effectOfRemoval(part.network, removed, request.options, progress);
        if (!effect) return effect.error();
        removal.effect = *effect;
        return removal;
    });
}

}  // namespace crosscase::core
