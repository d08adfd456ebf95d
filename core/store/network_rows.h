// core/store/network_rows.h: what a network function answers for each entity, in few bytes and to the last bit.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/ids.h"

namespace crosscase::core {

struct NetworkRow {
    EntityId entity;
    double value = 0;
    double margin = 0;
    int group = 0;  ///< from 1; 0: none
};
using EntityPair = std::pair<EntityId, EntityId>;

std::string encodeEntities(std::span<const EntityId> entities);
std::string encodeRows(std::span<const NetworkRow> rows);
std::string encodePairs(std::span<const EntityPair> pairs);

/// Each throws StorageFailure when the bytes are not what its encoder wrote.
std::vector<EntityId> decodeEntities(std::string_view bytes);
std::vector<NetworkRow> decodeRows(std::string_view bytes);
std::vector<EntityPair> decodePairs(std::string_view bytes);
std::size_t countEntities(std::string_view bytes);  ///< of decodeEntities; its first ten bytes will do

}  // namespace crosscase::core
