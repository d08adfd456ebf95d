// core/layout/force_layout.cpp: components apart and packed; new items into a chart that stands.
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "core/analysis/measures.h"
#include "core/layout/component_layout.h"
#include "core/layout/layout.h"
#include "core/layout/layout_boxes.h"
#include "core/layout/layout_forces.h"

namespace crosscase::core {
namespace {

using Index = Network::Index;

constexpr double pageAspect = 1.6;
constexpr double componentGap = 40;
constexpr double goldenAngle = 2.399963229728653;

std::size_t at(Index index) {
    return static_cast<std::size_t>(index);
}

class ForceLayout {
public:
    ForceLayout(const Network& network, const LayoutOptions& options, Progress& progress)
        : network_(network), options_(options), progress_(progress), positions_(network.entityCount()) {
        boxes_ = options.boxes.empty() ? std::vector<ItemBox>(network.entityCount()) : options.boxes;
        const auto fits = [&](std::size_t size) { return size == 0 || size == network.entityCount(); };
        if (!fits(options.boxes.size()) || !fits(options.initial.size()) || !fits(options.pinned.size())) {
            throw std::invalid_argument("layout options of another network");
        }
    }

    Result<Positions> run() {
        const Components parts = components(network_);
        std::vector<std::vector<Index>> members(parts.sizes.size());
        for (std::size_t i = 0; i < parts.of.size(); ++i) members[at(parts.of[i])].push_back(static_cast<Index>(i));
        std::vector<Index> standing;
        std::vector<std::vector<Index>> fresh;
        for (std::vector<Index>& part : members) {
            if (std::ranges::any_of(part, [this](Index item) { return isPlaced(item); })) {
                standing.insert(standing.end(), part.begin(), part.end());
            } else {
                fresh.push_back(std::move(part));
            }
        }
        std::ranges::sort(standing);
        bool going = standing.empty() || extend(standing);
        going = going && layOutFresh(fresh, standing);
        if (going && !standing.empty()) going = partAll();
        if (!going || progress_.stopRequested()) return Progress::stopped("the layout");
        progress_.report(1.0, "layout");
        return std::move(positions_);
    }

private:
    bool isPlaced(Index item) const { return !options_.initial.empty() && options_.initial[at(item)].has_value(); }
    bool isPinned(Index item) const { return isPlaced(item) && !options_.pinned.empty() && options_.pinned[at(item)]; }

    Rect boundsOf(std::span<const Index> items) const {
        Rect bounds = placed(boxes_[at(items.front())], positions_[at(items.front())]);
        for (Index item : items) {
            const Rect box = placed(boxes_[at(item)], positions_[at(item)]);
            bounds = {std::min(bounds.left, box.left), std::min(bounds.top, box.top), std::max(bounds.right, box.right),
                      std::max(bounds.bottom, box.bottom)};
        }
        return bounds;
    }

    /// Components in which nothing stands yet: each by itself, packed, isolated items in a grid, all below what stands.
    bool layOutFresh(const std::vector<std::vector<Index>>& parts, const std::vector<Index>& standing) {
        std::vector<Index> isolated, done;
        std::vector<const std::vector<Index>*> packed;
        std::vector<Rect> bounds;
        for (const std::vector<Index>& part : parts) {
            if (part.size() == 1) {
                isolated.push_back(part.front());
                continue;
            }
            if (!layOutComponent(network_, part, boxes_, options_.margin, positions_, progress_)) return false;
            packed.push_back(&part);
            bounds.push_back(boundsOf(part));
            done.insert(done.end(), part.begin(), part.end());
            progress_.report(0.9 * static_cast<double>(done.size()) / static_cast<double>(positions_.size()), "layout");
        }
        const std::vector<Point> corners = packBoxes(bounds, componentGap, pageAspect);
        for (std::size_t i = 0; i < packed.size(); ++i) {
            shift(*packed[i], {corners[i].x - bounds[i].left, corners[i].y - bounds[i].top});
        }
        placeIsolated(isolated, done);
        done.insert(done.end(), isolated.begin(), isolated.end());
        centre(done, standing);
        return true;
    }

    void placeIsolated(const std::vector<Index>& isolated, const std::vector<Index>& above) {
        if (isolated.empty()) return;
        double width = 0, height = 0;
        for (Index item : isolated) {
            width = std::max(width, boxes_[at(item)].width() + options_.margin);
            height = std::max(height, boxes_[at(item)].height() + options_.margin);
        }
        const Rect page = above.empty() ? Rect{} : boundsOf(above);
        const double square = std::sqrt(static_cast<double>(isolated.size()) * width * height * pageAspect);
        const double columns = std::max(std::ceil(square / width), std::floor(page.width() / width));
        for (std::size_t i = 0; i < isolated.size(); ++i) {
            const auto number = static_cast<double>(i);
            const double row = std::floor(number / columns), column = number - row * columns;
            const ItemBox& box = boxes_[at(isolated[i])];
            positions_[at(isolated[i])] = {page.left + column * width - box.left,
                                           page.bottom + (above.empty() ? 0 : componentGap) + row * height - box.top};
        }
    }

    void shift(std::span<const Index> items, Point by) {
        for (Index item : items) positions_[at(item)] = {positions_[at(item)].x + by.x, positions_[at(item)].y + by.y};
    }

    /// A fresh layout stands about the origin; fresh parts of a chart that stands go below it.
    void centre(std::span<const Index> items, std::span<const Index> standing) {
        if (items.empty()) return;
        const Rect box = boundsOf(items);
        Point by{-(box.left + box.right) / 2, -(box.top + box.bottom) / 2};
        if (!standing.empty()) {
            const Rect above = boundsOf(standing);
            by = {(above.left + above.right) / 2 + by.x, above.bottom + componentGap - box.top};
        }
        shift(items, by);
    }

    /// Places the new items of components that stand already and lets them and what is near them settle.
    bool extend(const std::vector<Index>& standing) {
        std::vector<int> hops(positions_.size(), -1);
        std::vector<Index> added;
        for (Index item : standing) {
            if (isPlaced(item)) {
                positions_[at(item)] = *options_.initial[at(item)];
            } else {
                hops[at(item)] = 0;
                added.push_back(item);
            }
        }
        if (added.empty()) return true;
        placeBesideNeighbours(standing);
        std::vector<Index> queue = added;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            for (Index next : network_.neighbours(queue[i])) {
                if (hops[at(next)] >= 0 || hops[at(queue[i])] >= 2) continue;
                hops[at(next)] = hops[at(queue[i])] + 1;
                queue.push_back(next);
            }
        }
        return settleNear(standing, hops);
    }

    /// In waves outwards from what stands: the middle of the placed neighbours, fanned out so that no two coincide.
    void placeBesideNeighbours(const std::vector<Index>& standing) {
        std::vector<Index> wave;
        std::vector<bool> here(positions_.size(), false);
        for (Index item : standing) {
            here[at(item)] = isPlaced(item);
            if (isPlaced(item)) wave.push_back(item);
        }
        for (std::size_t i = 0; i < wave.size(); ++i) {
            for (Index item : network_.neighbours(wave[i])) {
                if (here[at(item)]) continue;
                Point sum;
                double count = 0;
                for (Index other : network_.neighbours(item)) {
                    if (!here[at(other)]) continue;
                    sum = {sum.x + positions_[at(other)].x, sum.y + positions_[at(other)].y};
                    count += 1;
                }
                const double angle = goldenAngle * static_cast<double>(item),
                             radius = linkLength() * (count > 1 ? 0.3 : 0.8);
                positions_[at(item)] = {sum.x / count + radius * std::cos(angle),
                                        sum.y / count + radius * std::sin(angle)};
                here[at(item)] = true;
                wave.push_back(item);
            }
        }
    }

    double linkLength() const { return 1.6 * std::max(boxes_.front().width(), boxes_.front().height()); }

    bool settleNear(const std::vector<Index>& standing, const std::vector<int>& hops) {
        std::vector<std::int32_t> local(positions_.size(), -1);
        for (std::size_t i = 0; i < standing.size(); ++i) local[at(standing[i])] = static_cast<std::int32_t>(i);
        LayoutGraph graph;
        SettleOptions settling;
        Positions points;
        for (Index item : standing) {
            for (Index next : network_.neighbours(item)) graph.ties.push_back({local[at(next)], 1.0});
            graph.offsets.push_back(static_cast<std::int32_t>(graph.ties.size()));
            graph.mass.push_back(1);
            graph.radius.push_back(0);
            points.push_back(positions_[at(item)]);
            const bool near = hops[at(item)] > 0 && !isPinned(item);
            settling.mobility.push_back(hops[at(item)] == 0 ? 1.0 : near ? 0.3 : 0.0);
            settling.homePull.push_back(near ? 2.0 : 0.0);
        }
        settling.length = linkLength();
        settling.firstStep = 0.4 * linkLength();
        settling.rounds = 60;
        if (!settle(graph, settling, points, progress_)) return false;
        for (std::size_t i = 0; i < standing.size(); ++i) positions_[at(standing[i])] = points[i];
        return true;
    }

    bool partAll() {
        std::vector<double> weight;
        for (std::size_t i = 0; i < positions_.size(); ++i) {
            const auto item = static_cast<Index>(i);
            weight.push_back(isPinned(item) ? 0.0 : isPlaced(item) ? 10.0 : 1.0);
        }
        return removeOverlaps(boxes_, options_.margin, weight, positions_, progress_);
    }

    const Network& network_;
    const LayoutOptions& options_;
    Progress& progress_;
    Positions positions_;
    std::vector<ItemBox> boxes_;
};

}  // namespace

Result<Positions> forceLayout(const Network& network, const LayoutOptions& options, Progress& progress) {
    if (progress.stopRequested()) return Progress::stopped("the layout");
    if (network.entityCount() == 0) return Positions{};
    return ForceLayout(network, options, progress).run();
}

}  // namespace crosscase::core
