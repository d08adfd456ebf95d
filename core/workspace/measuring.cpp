// core/workspace/measuring.cpp: reads the network of a case and measures it.
#include "core/workspace/measuring.h"

#include <algorithm>

#include "core/analysis/betweenness.h"
#include "core/analysis/measures.h"
#include "core/analysis/paths.h"
#include "core/store/derived.h"
#include "core/store/tables.h"

namespace crosscase::core {
namespace {

Network networkOf(Database& database) {
    std::vector<EntityId> ids;
    for (const Entity& entity : loadEntities(database)) ids.push_back(entity.id);
    return Network::fromLinks(ids, loadLinks(database));
}

}  // namespace

Result<std::vector<MeasureRow>> measure(CaseFile& file, const std::string& name, Progress& progress) {
    return guard([&]() -> Result<std::vector<MeasureRow>> {
        ReadTransaction transaction(file.database());
        Network network = networkOf(file.database());
        std::vector<double> values;
        if (name == "degree") {
            values = degree(network);
        } else if (name == "betweenness") {
            auto scores = betweenness(network, {}, progress);
            if (!scores) return scores.error();
            values = std::move(scores->values);
        } else if (name == "components") {
            Components found = components(network);
            for (std::int32_t component : found.of)
                values.push_back(static_cast<double>(found.sizes[static_cast<std::size_t>(component)]));
        } else {
            return Error{Error::Code::BadInput,
                         "There is no measure \"" + name + "\"; known are degree, betweenness and components.",
                         {}};
        }
        std::vector<MeasureRow> rows;
        auto entities = loadEntities(file.database());
        for (const Entity& entity : entities) {
            auto index = network.indexOf(entity.id);
            rows.push_back({entity.id, entity.type, entity.label, values[static_cast<std::size_t>(*index)]});
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const MeasureRow& a, const MeasureRow& b) { return a.value > b.value; });
        return rows;
    });
}

Result<std::vector<EntityRow>> findPath(CaseFile& file, EntityId from, EntityId to, Progress& progress) {
    return guard([&]() -> Result<std::vector<EntityRow>> {
        ReadTransaction transaction(file.database());
        Network network = networkOf(file.database());
        for (EntityId id : {from, to}) {
            if (!network.indexOf(id))
                return Error{Error::Code::NotFound, "There is no entity of this number.", print(id)};
        }
        auto path = findPaths(network, *network.indexOf(from), *network.indexOf(to), {}, progress);
        if (!path) return path.error();
        if (path->paths.empty())
            return Error{Error::Code::NotFound, "No chain of links connects the two.", print(from) + " " + print(to)};
        RowFilter filter;
        for (Network::Index index : path->paths.front().entities) filter.entities.push_back(network.entity(index));
        auto rows = entityRows(file.database(), filter);
        std::vector<EntityRow> ordered;
        for (EntityId id : filter.entities)
            ordered.push_back(
                *std::find_if(rows.begin(), rows.end(), [id](const EntityRow& row) { return row.id == id; }));
        return ordered;
    });
}

}  // namespace crosscase::core
