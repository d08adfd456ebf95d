// core/workspace/measuring.h: measures of the network of a case, and what it would be without some entities.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/analysis/measure_list.h"
#include "core/analysis/removal.h"
#include "core/base/progress.h"
#include "core/store/case_file.h"
#include "core/workspace/answer_entities.h"
#include "core/workspace/kept_networks.h"

namespace crosscase::core {

struct MeasureRequest {
    std::string measure;  ///< id of measureList()
    NetworkScope scope;
    MeasureOptions options;  ///< weighted: a link counts as often as claims support it
};

struct MeasureRow : AnswerEntity {
    double value = 0;
    double margin = 0;  ///< half width of the 95 % interval; 0 when the value is exact
    int group = 0;      ///< number of its group, from 1, largest first; 0: the measure makes no groups
};

/// A measure with all that is needed to repeat it and to answer for it.
struct MeasuredNetwork {
    const MeasureInfo* info = nullptr;
    MeasureRequest request;
    std::int64_t state = 0;  ///< state number of the case on which it was computed
    std::size_t entities = 0, edges = 0;
    std::vector<MeasureRow> rows;  ///< highest first, then by id; for constraint lowest first
    std::vector<Figure> figures;   ///< of the network as a whole
    std::vector<std::pair<EntityId, EntityId>> bridges;
    std::size_t samples = 0;  ///< starts that a sampled measure looked at
    bool sampled = false;     ///< the values are estimates with margins
    bool complete = true;     ///< false: ended by the deadline or the person; the best so far
};

/// @error BadInput: no such measure, or not in this form; NotFound: an entity of the scope; Cancelled
/// @param kept  networks of this case that are at hand; null: the file is read
Result<MeasuredNetwork> measure(CaseFile& file, const MeasureRequest& request, Progress& progress,
                                KeptNetworks* kept = nullptr);

/// One sentence on how far the values can be relied on: exact, sampled, or cut short.
std::string reliability(const MeasuredNetwork& measured);

struct RemovalRequest {
    std::vector<EntityId> removed;
    NetworkScope scope;
    MeasureOptions options;
};
struct Removal {
    RemovalRequest request;
    std::int64_t state = 0;
    RemovalEffect effect;
};
/// How the network changes when some entities are taken away. @error NotFound: an entity; Cancelled. @param kept  as above
Result<Removal> measureRemoval(CaseFile& file, const RemovalRequest& request, Progress& progress,
                               KeptNetworks* kept = nullptr);

}  // namespace crosscase::core
