// core/workspace/answer_entities.h: the entities of an earlier answer as they are today.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/ids.h"
#include "core/store/database.h"

namespace crosscase::core {

/// What an entity of an earlier answer is part of by now.
struct PartOf {
    EntityId id;
    std::string label;
};

/// An entity that an answer names. Of an earlier answer (kept_answers.h) it may be no longer what it was; type and label are
/// then what the mention states that it is named after.
struct AnswerEntity {
    EntityId id;
    std::string type, label;
    std::optional<PartOf> partOf = {};  ///< it was joined to this one since
    bool gone = false;                  ///< its records were withdrawn since
};

/// With labels of today, in the order of `ids`. Throws StorageFailure.
std::vector<AnswerEntity> entitiesToday(Database& database, const std::vector<EntityId>& ids);

}  // namespace crosscase::core
