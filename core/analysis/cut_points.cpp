// core/analysis/cut_points.cpp: low points of a depth-first search.
#include "core/analysis/cut_points.h"

#include <algorithm>

#include "core/analysis/index.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

class LowPointSearch {
public:
    LowPointSearch(const Network& network, std::span<const std::uint8_t> without)
        : network_(network), visit_(network.entityCount()) {
        found_.splits.resize(network.entityCount());
        found_.component.assign(network.entityCount(), 0);
        for (Index root = 0; at(root) < visit_.size(); ++root) {
            if (!without.empty() && without[at(root)]) visit_[at(root)].number = gone;
        }
        for (Index root = 0; at(root) < visit_.size(); ++root) {
            if (visit_[at(root)].number == unseen) search(root);
        }
        std::ranges::sort(found_.bridges);
    }
    CutPoints take() { return std::move(found_); }

private:
    static constexpr Index unseen = -1, gone = -2;
    struct Visit {
        Index number = unseen, low = 0;
        Index parent = -1, parentEdge = -1;
        Index next = 0;       ///< position in its row that is looked at next
        Index below = 1;      ///< entities of its subtree, itself included
        Index separated = 0;  ///< entities in parts that only it ties to the rest
    };

    void search(Index root) {
        order_.assign(1, root);
        enter(root, -1, -1);
        for (Index entity = root; entity >= 0;) {
            Visit& visit = visit_[at(entity)];
            const auto row = network_.neighbours(entity);
            if (at(visit.next) == row.size()) {
                if (visit.parent >= 0) leave(visit);
                entity = visit.parent;
                continue;
            }
            const std::size_t position = at(visit.next++);
            const Index neighbour = row[position];
            const Index number = visit_[at(neighbour)].number;
            if (number == unseen) {
                enter(neighbour, entity, network_.edgesAt(entity)[position]);
                order_.push_back(neighbour);
                entity = neighbour;
            } else if (number != gone && neighbour != visit.parent) {
                visit.low = std::min(visit.low, number);
            }
        }
        for (Index entity : order_) addRest(entity);
    }

    void enter(Index entity, Index parent, Index edge) {
        Visit& visit = visit_[at(entity)];
        visit.number = visit.low = counter_++;
        visit.parent = parent;
        visit.parentEdge = edge;
    }

    /// The subtree of `visit` is done: is its parent the only way out of it?
    void leave(const Visit& visit) {
        Visit& parent = visit_[at(visit.parent)];
        parent.below += visit.below;
        parent.low = std::min(parent.low, visit.low);
        if (visit.low > parent.number) found_.bridges.push_back(visit.parentEdge);
        if (visit.low < parent.number) return;
        parent.separated += visit.below;
        addPart(visit.parent, at(visit.below));
    }

    void addPart(Index entity, std::size_t size) {
        Split& split = found_.splits[at(entity)];
        ++split.pieces;
        split.largest = std::max(split.largest, size);
        split.squares += static_cast<double>(size) * static_cast<double>(size);
    }

    void addRest(Index entity) {
        const std::size_t rest = order_.size() - 1 - at(visit_[at(entity)].separated);
        found_.component[at(entity)] = order_.size();
        if (rest > 0) addPart(entity, rest);
    }

    const Network& network_;
    std::vector<Visit> visit_;
    std::vector<Index> order_;
    Index counter_ = 0;
    CutPoints found_;
};

}  // namespace

CutPoints cutPoints(const Network& network, std::span<const std::uint8_t> without) {
    return LowPointSearch(network, without).take();
}

std::vector<double> cutOffBy(const CutPoints& points) {
    std::vector<double> values(points.splits.size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (points.component[i] > 1)
            values[i] = static_cast<double>(points.component[i] - 1 - points.splits[i].largest);
    }
    return values;
}

}  // namespace crosscase::core
