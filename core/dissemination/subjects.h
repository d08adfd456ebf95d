// core/dissemination/subjects.h: which mentions a summary may speak of as one subject.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/dissemination/summary.h"

namespace crosscase::core {

/// Mentions that are one by a person's word, by one originator's own naming, or as a thing by its equal valid number.
struct SubjectGroup {
    int number = 0;  ///< in the summary, from 1
    EntityId entity;
    std::string type, label;
    std::vector<std::pair<const Mention*, const GoingRecord*>> mentions;  ///< in id order
};

struct SubjectGroups {
    std::vector<SubjectGroup> groups;  ///< by number
    std::map<MentionId, int> numberOf;
    std::map<EntityId, std::vector<int>> ofEntity;  ///< more than one: possible matches that no person confirmed
};

/// Splits every entity at the matches that no person confirmed.
SubjectGroups groupSubjects(const ShareView& view, const Recollated& recollated);

}  // namespace crosscase::core
