// core/analysis/measure_list.h: every measure under one name, with the question that it answers; one function runs them all.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/network.h"
#include "core/analysis/scores.h"
#include "core/base/progress.h"
#include "core/base/result.h"

namespace crosscase::core {

enum class MeasureCost {
    Links,   ///< a few passes over the links: instant at any size
    Rounds,  ///< tens of passes: well under a second at 100,000 entities
    Pairs,   ///< all pairs of entities: seconds at 10,000, sampled beyond
};

/// What a person reads before and after asking. English; ui translates by `id`, which never changes.
struct MeasureInfo {
    std::string_view id;           ///< "betweenness"
    std::string_view title;        ///< "Betweenness"
    std::string_view question;     ///< "Who connects the groups?"
    std::string_view explanation;  ///< a paragraph for a reader who must answer for it
    std::string_view value;        ///< what the number is, with its unit
    std::string_view source;
    bool takesDirection = false;  ///< may follow the stated direction of links
    bool takesWeights = false;    ///< may count the number of links
    MeasureCost cost = MeasureCost::Links;
    bool isDirected = false;  ///< always follows the stated direction, so there is no choice
};

/// In the order in which they should be offered.
std::span<const MeasureInfo> measureList();
const MeasureInfo* findMeasure(std::string_view id);  ///< null: there is none

/// A figure of the whole network: "modularity", "groups" ...
struct Figure {
    std::string name;
    double value = 0;
};

struct MeasureResult {
    Scores scores;
    std::vector<std::int32_t> groups;   ///< number of each entity's group, from 0, largest first; empty: no groups
    std::vector<Figure> figures;        ///< of the network as a whole
    std::vector<Network::Index> edges;  ///< edges that the measure names (bridges), ascending
};

/// @error BadInput: no such measure (the message names all), or it takes no direction or weights; Cancelled
Result<MeasureResult> runMeasure(const Network& network, std::string_view id, const MeasureOptions& options,
                                 Progress& progress);

}  // namespace crosscase::core
