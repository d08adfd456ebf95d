// core/layout/layout_boxes.cpp: overlap removal on a grid.
#include "core/layout/layout_boxes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace crosscase::core {
namespace {

constexpr int pushRounds = 200;
constexpr int patience = 20;

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

using Item = std::int32_t;

/// Boxes by the squares of a grid that they touch; squares are hashed, so that far outliers cost nothing.
class BoxGrid {
public:
    /// @param side  about the size of a usual box
    explicit BoxGrid(double side) : side_(side) {}

    /// Takes all boxes at once.
    void fill(std::span<const Rect> boxes) {
        entries_.clear();
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            eachSquare(boxes[i], [&](std::int32_t column, std::int32_t row) {
                entries_.push_back({column, row, static_cast<Item>(i)});
            });
        }
        const std::size_t buckets = std::bit_ceil(entries_.size() + 1);
        starts_.assign(buckets + 1, 0);
        for (const Entry& entry : entries_) ++starts_[bucket(entry.column, entry.row, buckets) + 1];
        std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
        sorted_.resize(entries_.size());
        std::vector<std::int32_t>& next = scratch_;
        next.assign(starts_.begin(), starts_.end() - 1);
        for (const Entry& entry : entries_) sorted_[at(next[bucket(entry.column, entry.row, buckets)]++)] = entry;
    }

    /// Calls see(a, b) once for each two boxes that overlapped when the grid was filled with `boxes`.
    template <typename See>
    void eachOverlap(std::span<const Rect> boxes, See see) const {
        for (std::size_t bucket = 0; bucket + 1 < starts_.size(); ++bucket) {
            const auto entries =
                std::span(sorted_).subspan(at(starts_[bucket]), at(starts_[bucket + 1] - starts_[bucket]));
            for (std::size_t i = 0; i < entries.size(); ++i) {
                for (std::size_t j = i + 1; j < entries.size(); ++j) {
                    const Rect& a = boxes[at(entries[i].item)];
                    const Rect& b = boxes[at(entries[j].item)];
                    // Of the squares that both touch, the one with the corner of their overlap tells.
                    if (a.overlaps(b) && entries[i].column == square(std::max(a.left, b.left)) &&
                        entries[i].row == square(std::max(a.top, b.top)) && entries[j].column == entries[i].column &&
                        entries[j].row == entries[i].row) {
                        see(entries[i].item, entries[j].item);
                    }
                }
            }
        }
    }

    std::int32_t square(double v) const { return static_cast<std::int32_t>(std::floor(v / side_)); }

    template <typename See>
    void eachSquare(const Rect& box, See see) const {
        const std::int32_t right = square(box.right), bottom = square(box.bottom);
        for (std::int32_t column = square(box.left); column <= right; ++column) {
            for (std::int32_t row = square(box.top); row <= bottom; ++row) see(column, row);
        }
    }

private:
    struct Entry {
        std::int32_t column, row;
        Item item;
    };

    static std::size_t bucket(std::int32_t column, std::int32_t row, std::size_t buckets) {
        const std::uint64_t mixed =
            static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) * 0x9E3779B97F4A7C15U ^
            static_cast<std::uint64_t>(static_cast<std::uint32_t>(row)) * 0xC2B2AE3D27D4EB4FU;
        return (mixed ^ mixed >> 29U ^ mixed >> 43U) & (buckets - 1);
    }

    double side_;
    std::vector<Entry> entries_, sorted_;
    std::vector<std::int32_t> starts_, scratch_;
};

/// Boxes that stand for good, to ask whether a place is free.
class TakenPlaces {
public:
    explicit TakenPlaces(double side) : grid_(side) {}

    void add(const Rect& box) {
        const auto number = static_cast<Item>(boxes_.size());
        boxes_.push_back(box);
        grid_.eachSquare(box,
                         [&](std::int32_t column, std::int32_t row) { squares_[key(column, row)].push_back(number); });
    }
    bool isFree(const Rect& box) const {
        bool free = true;
        grid_.eachSquare(box, [&](std::int32_t column, std::int32_t row) {
            const auto found = free ? squares_.find(key(column, row)) : squares_.end();
            if (found == squares_.end()) return;
            free = std::ranges::none_of(found->second, [&](Item item) { return boxes_[at(item)].overlaps(box); });
        });
        return free;
    }

private:
    static std::int64_t key(std::int32_t column, std::int32_t row) {
        return static_cast<std::int64_t>(column) * 0x100000000 + row;
    }

    BoxGrid grid_;
    std::vector<Rect> boxes_;
    std::unordered_map<std::int64_t, std::vector<Item>> squares_;
};

class OverlapRemoval {
public:
    OverlapRemoval(std::span<const ItemBox> boxes, double margin, std::span<const double> weight, Positions& positions)
        : weight_(weight), positions_(positions), boxes_(boxes.begin(), boxes.end()), grid_(usualSize(boxes, margin)) {
        const double half =
            std::max(0.0, margin / 2 - 1e-6);  // boxes just as far apart as they should be are left alone
        for (ItemBox& box : boxes_) box = {box.left - half, box.top - half, box.right + half, box.bottom + half};
        rects_.resize(boxes_.size());
    }

    /// One sweep over all overlapping pairs. @return how many there were
    std::size_t push() {
        measure();
        std::size_t found = 0;
        // The grid is of the start of the sweep; what moves into new neighbours is met in the next one.
        grid_.eachOverlap(rects_, [&](Item a, Item b) { found += part(at(std::min(a, b)), at(std::max(a, b))); });
        return found;
    }

    std::size_t count() {
        measure();
        std::size_t found = 0;
        grid_.eachOverlap(rects_, [&](Item, Item) { ++found; });
        return found;
    }

    /// What pushing could not part goes to the nearest free place, found on a widening spiral.
    void placeStuck() {
        measure();
        std::vector<bool> stuck(boxes_.size(), false);
        grid_.eachOverlap(rects_, [&](Item a, Item b) {
            for (Item item : {a, b}) stuck[at(item)] = stuck[at(item)] || weight_[at(item)] > 0;
        });
        TakenPlaces taken(usualSize(boxes_, 0));
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (!stuck[i]) taken.add(rects_[i]);
        }
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (!stuck[i]) continue;
            moveToFreePlace(i, taken);
            taken.add(rect(i));
        }
    }

private:
    static double usualSize(std::span<const ItemBox> boxes, double margin) {
        double sum = 1;
        for (const ItemBox& box : boxes) sum += (box.width() + box.height()) / 2 + margin;
        return sum / static_cast<double>(std::max<std::size_t>(1, boxes.size()));
    }

    Rect rect(std::size_t i) const { return placed(boxes_[i], positions_[i]); }

    void measure() {
        for (std::size_t i = 0; i < rects_.size(); ++i) rects_[i] = rect(i);
        grid_.fill(rects_);
    }

    bool part(std::size_t a, std::size_t b) {
        const double total = weight_[a] + weight_[b];
        const Rect first = rect(a), second = rect(b);
        if (!(total > 0) || !first.overlaps(second)) return false;
        const double shareOfA = weight_[a] > 0 ? (weight_[b] > 0 ? weight_[b] / total : 1.0) : 0.0;
        const double right = first.right - second.left, left = second.right - first.left;
        const double down = first.bottom - second.top, up = second.bottom - first.top;
        constexpr double slack = 0.01;
        if (std::min(right, left) * 0.8 < std::min(down, up)) {  // boxes are wide: a little in favour of sideways
            const double by = right < left ? right + slack : -left - slack;
            positions_[a].x -= by * shareOfA;
            positions_[b].x += by * (1 - shareOfA);
        } else {
            const double by = down < up ? down + slack : -up - slack;
            positions_[a].y -= by * shareOfA;
            positions_[b].y += by * (1 - shareOfA);
        }
        return true;
    }

    void moveToFreePlace(std::size_t item, const TakenPlaces& taken) {
        const Point start = positions_[item];
        const double step = std::min(boxes_[item].width(), boxes_[item].height()) / 4;
        for (int turn = 0; !taken.isFree(rect(item)); ++turn) {
            const double angle = 2.399963 * turn, radius = step * std::sqrt(turn);
            positions_[item] = {start.x + radius * std::cos(angle), start.y + radius * std::sin(angle)};
        }
    }

    std::span<const double> weight_;
    Positions& positions_;
    std::vector<ItemBox> boxes_;
    std::vector<Rect> rects_;
    BoxGrid grid_;
};

}  // namespace

Rect placed(const ItemBox& box, Point position) {
    return {position.x + box.left, position.y + box.top, position.x + box.right, position.y + box.bottom};
}

std::size_t countOverlaps(std::span<const ItemBox> boxes, double margin, const Positions& positions) {
    Positions here = positions;
    return OverlapRemoval(boxes, margin, {}, here).count();
}

void removeOverlaps(std::span<const ItemBox> boxes, double margin, std::span<const double> weight, Positions& positions,
                    const LayoutBudget& budget) {
    OverlapRemoval removal(boxes, margin, weight, positions);
    std::size_t fewest = std::numeric_limits<std::size_t>::max();
    int idle = 0;  // rounds in which no fewer boxes overlapped than before
    for (int round = 0; round < pushRounds && idle < patience && !budget.isOver(); ++round) {
        const std::size_t found = removal.push();
        if (found == 0) return;
        idle = found < fewest ? 0 : idle + 1;
        fewest = std::min(fewest, found);
    }
    removal.placeStuck();
}

}  // namespace crosscase::core
