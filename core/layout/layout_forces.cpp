// core/layout/layout_forces.cpp: the spring-electrical model on a quadtree.
#include "core/layout/layout_forces.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace crosscase::core {
namespace {

constexpr double repulsion = 0.2;     ///< C of the model: the share of repulsion against the springs
constexpr double openingAngle = 0.9;  ///< a cell smaller than this share of its distance acts as one body
constexpr std::size_t leafSize = 6;
constexpr int maximumDepth = 24;

Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}

/// Bodies sorted into quarters of quarters; each cell knows its mass and the centre of it.
class QuadTree {
public:
    QuadTree(const Positions& positions, const std::vector<double>& mass, bool steep)
        : positions_(positions), mass_(mass), steep_(steep) {
        order_.resize(positions.size());
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        double side = 1e-9;
        Point low = positions.front(), high = low;
        for (const Point& p : positions) {
            low = {std::min(low.x, p.x), std::min(low.y, p.y)};
            high = {std::max(high.x, p.x), std::max(high.y, p.y)};
        }
        side = std::max({side, high.x - low.x, high.y - low.y});
        cells_.reserve(positions.size());
        build({(low.x + high.x) / 2, (low.y + high.y) / 2}, side, 0, order_.size(), 0);
    }

    /// Sum over all other bodies of mass * vector / distance^2 (steep: ^3): the push on `body`.
    Point pushOn(std::size_t body) const {
        Point force;
        std::array<std::int32_t, 4 * maximumDepth + 8> stack;
        std::size_t depth = 0;
        stack[depth++] = 0;
        while (depth > 0) {
            const Cell& cell = cells_[static_cast<std::size_t>(stack[--depth])];
            const Point apart = positions_[body] - cell.centre;
            const double square = apart.x * apart.x + apart.y * apart.y;
            if (cell.side * cell.side < openingAngle * openingAngle * square) {
                addPush(force, apart, square, cell.mass);
            } else if (cell.leaf) {
                for (std::size_t i = cell.begin; i < cell.end; ++i) {
                    if (order_[i] != body) addBody(force, body, order_[i]);
                }
            } else {
                for (std::int32_t child : cell.children) {
                    if (child >= 0) stack[depth++] = child;
                }
            }
        }
        return force;
    }

private:
    struct Cell {
        Point centre;
        double side = 0, mass = 0;
        std::array<std::int32_t, 4> children{-1, -1, -1, -1};
        std::size_t begin = 0, end = 0;
        bool leaf = true;
    };

    void addPush(Point& force, Point apart, double square, double mass) const {
        const double share = steep_ ? mass / (square * std::sqrt(square)) : mass / square;
        force.x += share * apart.x;
        force.y += share * apart.y;
    }

    void addBody(Point& force, std::size_t body, std::size_t other) const {
        Point apart = positions_[body] - positions_[other];
        double square = apart.x * apart.x + apart.y * apart.y;
        if (square < 1e-6) {  // the same place: part them in a direction that depends on their numbers alone
            const double angle = static_cast<double>(std::min(body, other)) * 2.399963;
            const double sign = body < other ? 1e-3 : -1e-3;
            apart = {sign * std::cos(angle), sign * std::sin(angle)};
            square = 1e-6;
        }
        addPush(force, apart, square, mass_[other]);
    }

    std::int32_t build(Point middle, double side, std::size_t begin, std::size_t end, int depth) {
        const std::size_t index = cells_.size();
        cells_.emplace_back();
        Cell cell;
        cell.side = side;
        cell.begin = begin;
        cell.end = end;
        for (std::size_t i = begin; i < end; ++i) {
            const double mass = mass_[order_[i]];
            cell.mass += mass;
            cell.centre.x += mass * positions_[order_[i]].x;
            cell.centre.y += mass * positions_[order_[i]].y;
        }
        cell.centre = {cell.centre.x / cell.mass, cell.centre.y / cell.mass};
        cell.leaf = end - begin <= leafSize || depth >= maximumDepth;
        if (!cell.leaf) split(cell, middle, depth);
        cells_[index] = cell;
        return static_cast<std::int32_t>(index);
    }

    void split(Cell& cell, Point middle, int depth) {
        const auto cut = [this](std::size_t begin, std::size_t end, auto below) {
            const auto first = order_.begin();
            const auto found = std::partition(first + static_cast<std::ptrdiff_t>(begin),
                                              first + static_cast<std::ptrdiff_t>(end), below);
            return static_cast<std::size_t>(found - first);
        };
        const auto left = [&](std::size_t i) { return positions_[i].x < middle.x; };
        const auto upper = [&](std::size_t i) { return positions_[i].y < middle.y; };
        const std::size_t half = cut(cell.begin, cell.end, left);
        const std::array<std::size_t, 5> ends{cell.begin, cut(cell.begin, half, upper), half,
                                              cut(half, cell.end, upper), cell.end};
        const double quarter = cell.side / 4;
        for (std::size_t i = 0; i < 4; ++i) {
            if (ends[i] == ends[i + 1]) continue;
            const Point centre{middle.x + (i < 2 ? -quarter : quarter), middle.y + (i % 2 == 0 ? -quarter : quarter)};
            cell.children[i] = build(centre, cell.side / 2, ends[i], ends[i + 1], depth + 1);
        }
    }

    const Positions& positions_;
    const std::vector<double>& mass_;
    bool steep_;
    std::vector<std::size_t> order_;
    std::vector<Cell> cells_;
};

/// One run: the forces of a round and the step, which grows while tension falls and shrinks when it rises (Hu).
class Settling {
public:
    Settling(const LayoutGraph& graph, const SettleOptions& options, Positions& positions)
        : graph_(graph), options_(options), positions_(positions), step_(options.firstStep) {
        if (!options.homePull.empty()) home_ = positions;
    }

    /// @return how far the nodes moved on average
    double round() {
        const QuadTree tree(positions_, graph_.mass, options_.steep);
        Positions next = positions_;
        double tension = 0, moved = 0;
        for (std::size_t node = 0; node < graph_.size(); ++node) {
            const double mobility = options_.mobility.empty() ? 1.0 : options_.mobility[node];
            if (mobility <= 0) continue;
            const Point force = forceOn(node, tree);
            const double size = std::hypot(force.x, force.y);
            tension += size * size;
            if (size <= 0) continue;
            const double way = std::min(step_, size) * mobility;
            next[node].x += force.x / size * way;
            next[node].y += force.y / size * way;
            moved += way;
        }
        positions_ = std::move(next);
        adaptStep(tension);
        return moved / static_cast<double>(graph_.size());
    }

    double step() const { return step_; }

private:
    Point forceOn(std::size_t node, const QuadTree& tree) const {
        const double length = options_.length;
        const Point push = tree.pushOn(node);
        const double strength = repulsion * length * length * (options_.steep ? length : 1.0);
        Point force{push.x * strength, push.y * strength};
        for (const LayoutTie& tie : graph_.tiesOf(node)) {
            const auto other = static_cast<std::size_t>(tie.to);
            const Point apart = positions_[other] - positions_[node];
            const double distance = std::hypot(apart.x, apart.y);
            const double natural = length + graph_.radius[node] + graph_.radius[other];
            const double pull = tie.weight * distance / natural / graph_.mass[node];
            force.x += apart.x * pull;
            force.y += apart.y * pull;
        }
        if (!home_.empty()) {
            const Point back = home_[node] - positions_[node];
            force.x += back.x * options_.homePull[node];
            force.y += back.y * options_.homePull[node];
        }
        return force;
    }

    void adaptStep(double tension) {
        constexpr double cooling = 0.92;
        if (tension < tension_) {
            if (++falling_ >= 5) {
                falling_ = 0;
                step_ /= cooling;
            }
        } else {
            falling_ = 0;
            step_ *= cooling;
        }
        tension_ = tension;
    }

    const LayoutGraph& graph_;
    const SettleOptions& options_;
    Positions& positions_;
    Positions home_;
    double step_;
    double tension_ = 1e300;
    int falling_ = 0;
};

}  // namespace

bool settle(const LayoutGraph& graph, const SettleOptions& options, Positions& positions, Progress& progress) {
    if (graph.size() < 2) return true;
    Settling settling(graph, options, positions);
    for (int round = 0; round < options.rounds; ++round) {
        if (progress.stopRequested()) return false;
        if (settling.round() < options.length * 1e-3) break;
    }
    return true;
}

}  // namespace crosscase::core
