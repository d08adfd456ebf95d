// core/workspace/answer_json.h: what was asked of the network and what it answered as JSON: entities, links and claims by number.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "core/workspace/measuring.h"
#include "core/workspace/pathfinding.h"

namespace crosscase::core {

/// Ascending, each once.
std::vector<EntityId> inOrder(std::vector<EntityId> entities);

// All that an answer depends on but the members of the scope, which have a column of their own, and the number of threads.
// Equal requests are equal texts.
std::string requestText(const MeasureRequest& request);
std::string requestText(const RemovalRequest& request);
std::string requestText(const PathRequest& request);
std::string requestText(const ConnectRequest& request);

// What was answered, but for the rows of a measure and what the head of a kept answer has.
std::string outcomeText(const MeasuredNetwork& measured);
std::string outcomeText(const Removal& removal);
std::string outcomeText(const FoundChains& found);
std::string outcomeText(const ConnectedSeeds& connected);

// The way back. Each throws nlohmann::json::exception when a member is of the wrong kind; one that is missing has its default.
void readRequest(const nlohmann::json& json, MeasureRequest& request);
void readRequest(const nlohmann::json& json, RemovalRequest& request);
void readRequest(const nlohmann::json& json, PathRequest& request);
void readRequest(const nlohmann::json& json, ConnectRequest& request);
void readOutcome(const nlohmann::json& json, MeasuredNetwork& measured);
void readOutcome(const nlohmann::json& json, Removal& removal);
void readOutcome(const nlohmann::json& json, FoundChains& found);         ///< rows have numbers alone
void readOutcome(const nlohmann::json& json, ConnectedSeeds& connected);  ///< rows have numbers alone

}  // namespace crosscase::core
