// core/analysis/network.cpp: building the compressed rows.
#include "core/analysis/network.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <tuple>

#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

/// One link as its two indices; the smaller first.
struct Tie {
    Index first, second, link;
    bool forward;
};

bool samePair(const Tie& a, const Tie& b) {
    return a.first == b.first && a.second == b.second;
}

std::vector<Tie> tiesOf(const Network& network, std::span<const Link> links) {
    std::vector<Tie> ties;
    ties.reserve(links.size());
    for (std::size_t position = 0; position < links.size(); ++position) {
        const auto from = network.indexOf(links[position].from);
        const auto to = network.indexOf(links[position].to);
        if (!from || !to || *from == *to) continue;
        ties.push_back({std::min(*from, *to), std::max(*from, *to), static_cast<Index>(position), *from < *to});
    }
    std::ranges::sort(ties, {}, [](const Tie& tie) { return std::tuple(tie.first, tie.second, tie.link); });
    return ties;
}

}  // namespace

Network Network::fromLinks(std::span<const EntityId> entities, std::span<const Link> links,
                           std::span<const std::int32_t> counts) {
    constexpr auto limit = static_cast<std::size_t>(std::numeric_limits<Index>::max()) / 2;
    if (entities.size() > limit || links.size() > limit) throw std::length_error("network of more than 2^30 parts");

    Network network;
    std::vector<std::size_t> order(entities.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&](std::size_t i) { return std::tuple(entities[i], i); });
    const auto repeated = std::ranges::unique(order, {}, [&](std::size_t i) { return entities[i]; });
    order.erase(repeated.begin(), repeated.end());
    std::ranges::sort(order);
    network.entities_.reserve(order.size());
    for (std::size_t i : order) network.entities_.push_back(entities[i]);

    network.byId_.resize(network.entities_.size());
    std::iota(network.byId_.begin(), network.byId_.end(), Index{0});
    std::ranges::sort(network.byId_, {}, [&](Index i) { return network.entity(i); });

    for (const std::vector<Tie> ties = tiesOf(network, links); const Tie& tie : ties) {
        const bool known = &tie != ties.data() && samePair(tie, *(&tie - 1));
        if (!known) network.edges_.push_back({tie.first, tie.second, 0, 0});
        Edge& edge = network.edges_.back();
        (tie.forward ? edge.forward : edge.backward) += counts.empty() ? 1 : counts[at(tie.link)];
        if (!known) network.linkOffsets_.push_back(network.linkOffsets_.back());
        network.links_.push_back(tie.link);
        ++network.linkOffsets_.back();
    }
    network.connect();
    return network;
}

/// Fills the rows from the edges, which are sorted; filling in their order leaves every row sorted, too.
void Network::connect() {
    offsets_.assign(entities_.size() + 1, 0);
    for (const Edge& edge : edges_) {
        ++offsets_[at(edge.first) + 1];
        ++offsets_[at(edge.second) + 1];
    }
    std::partial_sum(offsets_.begin(), offsets_.end(), offsets_.begin());
    neighbours_.resize(edges_.size() * 2);
    edgeOfNeighbour_.resize(edges_.size() * 2);
    std::vector<Index> next(offsets_.begin(), offsets_.end() - 1);
    const auto add = [&](Index from, Index to, std::size_t edge) {
        const std::size_t slot = at(next[at(from)]++);
        neighbours_[slot] = to;
        edgeOfNeighbour_[slot] = static_cast<Index>(edge);
    };
    // Smaller neighbours first: edges sorted by (first, second) meet each `second` in ascending order of `first`.
    for (std::size_t edge = 0; edge < edges_.size(); ++edge) add(edges_[edge].second, edges_[edge].first, edge);
    for (std::size_t edge = 0; edge < edges_.size(); ++edge) add(edges_[edge].first, edges_[edge].second, edge);
}

std::optional<Network::Index> Network::indexOf(EntityId id) const {
    const auto found = std::ranges::lower_bound(byId_, id, {}, [this](Index i) { return entity(i); });
    if (found == byId_.end() || entity(*found) != id) return {};
    return *found;
}

std::span<const Network::Index> Network::linksOf(Index edge) const {
    const auto begin = at(linkOffsets_[at(edge)]);
    return std::span(links_).subspan(begin, at(linkOffsets_[at(edge) + 1]) - begin);
}

std::span<const Network::Index> Network::row(const std::vector<Index>& values, Index index) const {
    const auto begin = at(offsets_[at(index)]);
    return std::span(values).subspan(begin, at(offsets_[at(index) + 1]) - begin);
}

}  // namespace crosscase::core
