// core/workspace/kept_networks.cpp: what is kept holds for one state of entities and links.
#include "core/workspace/kept_networks.h"

#include <algorithm>

#include "core/store/history.h"

namespace crosscase::core {
namespace {

template <typename T>
void sortDistinct(std::vector<T>& values) {
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Scopes that let the same in are equal.
NetworkScope plain(NetworkScope scope) {
    for (auto* entities : {&scope.entities, &scope.without, &scope.always}) sortDistinct(*entities);
    for (auto* kinds : {&scope.withoutTypes, &scope.withoutLinks}) sortDistinct(*kinds);
    sortDistinct(scope.hiddenLinks);
    const bool leavesOut = !scope.entities.empty() || !scope.without.empty() || !scope.withoutTypes.empty();
    if (!leavesOut) scope.always.clear();
    return scope;
}

}  // namespace

std::shared_ptr<const CaseNetwork> KeptNetworks::network(Database& database, const NetworkScope& scope, bool directed) {
    const Part part{plain(scope), directed};
    const std::int64_t state = stateOfNetwork(database);
    if (Shared known = find(state, part)) return known;
    // A few entities of a large case are read sooner than the whole of it.
    Shared whole = part.scope.entities.empty() ? wholeAt(database, state) : find(state, {});
    if (whole && part == Part{}) return whole;
    auto made = std::make_shared<const CaseNetwork>(whole ? partOf(*whole, part.scope, directed)
                                                          : loadNetwork(database, part.scope, directed));
    keep(state, part, made);
    return made;
}

KeptNetworks::Shared KeptNetworks::wholeAt(Database& database, std::int64_t state) {
    const std::lock_guard alone(reading_);
    if (Shared known = find(state, {})) return known;
    auto read = std::make_shared<const CaseNetwork>(loadNetwork(database, {}, false));
    keep(state, {}, read);
    return read;
}

KeptNetworks::Shared KeptNetworks::find(std::int64_t state, const Part& part) {
    const std::lock_guard lock(mutex_);
    if (state != state_) return {};
    if (part == Part{}) return whole_;
    return part == part_ ? other_ : Shared();
}

/// A job that began before a change must not put what it read in the place of what came after.
void KeptNetworks::keep(std::int64_t state, const Part& part, const Shared& network) {
    const std::lock_guard lock(mutex_);
    if (state < state_) return;
    if (state > state_) {
        whole_.reset();
        other_.reset();
        state_ = state;
    }
    if (part == Part{}) {
        whole_ = network;
        return;
    }
    part_ = part;
    other_ = network;
}

std::shared_ptr<const CaseNetwork> networkFor(Database& database, const NetworkScope& scope, bool directed,
                                              KeptNetworks* kept) {
    if (kept) return kept->network(database, scope, directed);
    return std::make_shared<const CaseNetwork>(loadNetwork(database, scope, directed));
}

}  // namespace crosscase::core
