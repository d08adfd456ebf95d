// core/dissemination/subjects.cpp: splits entities into what may be said as one.
#include "core/dissemination/subjects.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_map>

#include "core/base/text.h"
#include "core/records/identifying.h"

namespace crosscase::core {

namespace {

/// Union-find over positions.
class Groups {
public:
    explicit Groups(std::size_t size) : parents_(size) { std::iota(parents_.begin(), parents_.end(), std::size_t(0)); }
    std::size_t rootOf(std::size_t at) {
        while (parents_[at] != at) at = parents_[at] = parents_[parents_[at]];
        return at;
    }
    void join(std::size_t a, std::size_t b) {
        const std::size_t first = rootOf(a), second = rootOf(b);
        parents_[std::max(first, second)] = std::min(first, second);
    }

private:
    std::vector<std::size_t> parents_;
};

using Member = std::pair<const Mention*, const GoingRecord*>;

std::vector<Member> membersOf(const ShareView& view) {
    std::vector<Member> members;
    for (const GoingRecord& going : view.going) {
        for (const Mention& mention : going.statements.mentions) members.emplace_back(&mention, &going);
    }
    return members;
}

/// What makes two mentions of one entity one without asking a person; each string is a reason that two may share.
std::vector<std::string> sureTies(const Member& member) {
    const auto& [mention, going] = member;
    std::vector<std::string> ties;
    const std::string originator = print(going->statements.record.originator);
    std::vector<std::string> words = split(foldForSearch(labelOf(mention->type, mention->properties)), ' ');
    std::sort(words.begin(), words.end());  // family name first or last is the same naming
    const std::string name = join(words, " ");
    if (!name.empty()) ties.push_back(originator + "|name|" + name);
    for (const std::string& value : identifyingValues(mention->type, mention->properties)) {
        ties.push_back(isActor(mention->type) ? originator + "|" + value : value);
    }
    return ties;
}

/// Mentions without an entity stand alone, under an id that no entity has.
std::vector<EntityId> entityPerMember(const std::vector<Member>& members, const Recollated& recollated) {
    std::unordered_map<MentionId, EntityId> entityOf;
    for (const Entity& entity : recollated.entities) {
        for (MentionId mention : entity.mentions) entityOf[mention] = entity.id;
    }
    std::vector<EntityId> entities;
    for (const Member& member : members) {
        const auto found = entityOf.find(member.first->id);
        entities.push_back(found == entityOf.end() ? EntityId{-member.first->id.value} : found->second);
    }
    return entities;
}

Groups tied(const std::vector<Member>& members, const std::vector<EntityId>& entities, const Recollated& recollated) {
    Groups groups(members.size());
    std::map<std::pair<EntityId, std::string>, std::size_t> firstWith;
    std::unordered_map<MentionId, std::size_t> positionOf;
    for (std::size_t at = 0; at < members.size(); ++at) {
        positionOf[members[at].first->id] = at;
        for (const std::string& tie : sureTies(members[at])) {
            groups.join(at, firstWith.emplace(std::pair(entities[at], tie), at).first->second);
        }
    }
    for (const Match& match : recollated.matches) {
        const auto first = positionOf.find(match.first), second = positionOf.find(match.second);
        if (match.state != MatchState::Confirmed || first == positionOf.end() || second == positionOf.end()) continue;
        if (entities[first->second] == entities[second->second]) groups.join(first->second, second->second);
    }
    return groups;
}

std::string bestLabel(const std::vector<Member>& members) {
    std::map<std::string, int> counts;
    for (const Member& member : members) ++counts[labelOf(member.first->type, member.first->properties)];
    const auto best = std::max_element(counts.begin(), counts.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    return best->first;
}

/// People first, then organisations, then things; who is only there in office comes after the other people.
int orderOf(const SubjectGroup& group) {
    if (group.type != "person") return group.type == "organisation" ? 2 : 3;
    const bool inOffice = std::all_of(group.mentions.begin(), group.mentions.end(),
                                      [](const Member& member) { return member.first->role == Role::Official; });
    return inOffice ? 1 : 0;
}

}  // namespace

SubjectGroups groupSubjects(const ShareView& view, const Recollated& recollated) {
    const std::vector<Member> members = membersOf(view);
    const std::vector<EntityId> entities = entityPerMember(members, recollated);
    Groups ties = tied(members, entities, recollated);
    std::map<std::size_t, SubjectGroup> byRoot;
    for (std::size_t at = 0; at < members.size(); ++at) {
        SubjectGroup& group = byRoot[ties.rootOf(at)];
        group.entity = entities[at];
        group.type = members[at].first->type;
        group.mentions.push_back(members[at]);
    }
    SubjectGroups result;
    for (auto& [root, group] : byRoot) {
        group.label = bestLabel(group.mentions);
        result.groups.push_back(std::move(group));
    }
    std::stable_sort(result.groups.begin(), result.groups.end(), [](const SubjectGroup& a, const SubjectGroup& b) {
        return std::tuple(orderOf(a), -std::int64_t(a.mentions.size())) <
               std::tuple(orderOf(b), -std::int64_t(b.mentions.size()));
    });
    int number = 0;
    for (SubjectGroup& group : result.groups) {
        group.number = ++number;
        result.ofEntity[group.entity].push_back(number);
        for (const Member& member : group.mentions) result.numberOf[member.first->id] = number;
    }
    return result;
}

}  // namespace crosscase::core
