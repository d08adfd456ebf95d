// core/layout/layout_boxes.cpp: overlap removal on a grid.
#include "core/layout/layout_boxes.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/layout/box_grid.h"

namespace crosscase::core {
namespace {

constexpr int pushRounds = 200;
constexpr int patience = 20;
constexpr double never = std::numeric_limits<double>::infinity();

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

using Item = BoxGrid::Item;

/// How many places may be tried for all items that are stuck: few each when the budget is over.
class Turns {
public:
    Turns(std::size_t items, const LayoutBudget& budget)
        : budget_(budget), left_(1024 * (items + 64)), hurried_(32 * (items + 64)) {}

    bool take() {
        if (left_ % 1024 == 0 && left_ > hurried_ && budget_.isOver()) left_ = hurried_;
        if (left_ == 0) return false;
        --left_;
        return true;
    }

private:
    const LayoutBudget& budget_;
    std::size_t left_, hurried_;
};

class OverlapRemoval {
public:
    OverlapRemoval(std::span<const ItemBox> boxes, double margin, std::span<const double> weight, Positions& positions)
        : weight_(weight), positions_(positions), boxes_(boxes.begin(), boxes.end()), grid_(usualSize(boxes, margin)) {
        const double half =
            std::max(0.0, margin / 2 - 1e-6);  // boxes just as far apart as they should be are left alone
        for (ItemBox& box : boxes_) box = {box.left - half, box.top - half, box.right + half, box.bottom + half};
        rects_.resize(boxes_.size());
        hasMoved_.resize(boxes_.size());
    }

    /// One sweep over all overlapping pairs. @return how many there were
    std::size_t push() {
        if (everPushed_) {
            measureMoved();
        } else {
            measure();
        }
        everPushed_ = true;
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

    /// What pushing could not part goes to the nearest free place, found on a widening spiral. Spirals out of a heap get
    /// longer with each item, so there are only so many turns for all; what is left then stands in rows below.
    void placeStuck(const LayoutBudget& budget) {
        TakenPlaces taken(usualSize(boxes_, 0));
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (!(weight_[i] > 0)) taken.add(rect(i));
        }
        std::vector<std::size_t> stuck;
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (!(weight_[i] > 0)) continue;
            if (taken.isFree(rect(i)))
                taken.add(rect(i));
            else
                stuck.push_back(i);
        }
        Turns turns(stuck.size(), budget);
        std::vector<std::size_t> left;
        for (std::size_t item : stuck) {
            moveToFreePlace(item, taken, turns);
            if (taken.isFree(rect(item)))
                taken.add(rect(item));
            else
                left.push_back(item);
        }
        placeInRows(left);
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

    void measureMoved() {
        for (Item item : moved_) {
            rects_[at(item)] = rect(at(item));
            hasMoved_[at(item)] = false;
        }
        grid_.fillAround(rects_, moved_);
        moved_.clear();
    }

    void note(std::size_t item) {
        if (hasMoved_[item]) return;
        hasMoved_[item] = true;
        moved_.push_back(static_cast<Item>(item));
    }

    bool part(std::size_t a, std::size_t b) {
        const double total = weight_[a] + weight_[b];
        const Rect first = rect(a), second = rect(b);
        if (!(total > 0) || !first.overlaps(second)) return false;
        const double shareOfA = weight_[a] > 0 ? (weight_[b] > 0 ? weight_[b] / total : 1.0) : 0.0;
        const double right = first.right - second.left, left = second.right - first.left;
        const double down = first.bottom - second.top, up = second.bottom - first.top;
        constexpr double slack = 0.01;
        note(a);
        note(b);
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

    /// As far as the turns go.
    void moveToFreePlace(std::size_t item, const TakenPlaces& taken, Turns& turns) {
        const Point start = positions_[item];
        const double step = std::min(boxes_[item].width(), boxes_[item].height()) / 4;
        for (double turn = 0; !taken.isFree(rect(item)) && turns.take(); ++turn) {
            const double angle = 2.399963 * turn, radius = step * std::sqrt(turn);
            positions_[item] = {start.x + radius * std::cos(angle), start.y + radius * std::sin(angle)};
        }
    }

    /// Below everything else, as wide as that is.
    void placeInRows(const std::vector<std::size_t>& items) {
        if (items.empty()) return;
        std::vector<bool> rowed(boxes_.size(), false);
        double area = 0;
        for (std::size_t item : items) {
            rowed[item] = true;
            area += boxes_[item].width() * boxes_[item].height();
        }
        Rect page{never, never, -never, -never};
        for (std::size_t i = 0; i < boxes_.size(); ++i) {
            if (rowed[i]) continue;
            const Rect box = rect(i);
            page = {std::min(page.left, box.left), std::min(page.top, box.top), std::max(page.right, box.right),
                    std::max(page.bottom, box.bottom)};
        }
        if (page.left > page.right) page = {};
        const double width = std::max(page.width(), 1.3 * std::sqrt(area));
        double x = page.left, y = page.bottom, bottom = y;
        for (std::size_t item : items) {
            const ItemBox& box = boxes_[item];
            if (x > page.left && x + box.width() > page.left + width) {
                x = page.left;
                y = bottom;
            }
            positions_[item] = {x - box.left, y - box.top};
            x += box.width();
            bottom = std::max(bottom, y + box.height());
        }
    }

    std::span<const double> weight_;
    Positions& positions_;
    std::vector<ItemBox> boxes_;
    std::vector<Rect> rects_;
    BoxGrid grid_;
    bool everPushed_ = false;
    std::vector<Item> moved_;  ///< in the sweep before
    std::vector<bool> hasMoved_;
};

}  // namespace

Rect placed(const ItemBox& box, Point position) {
    return {position.x + box.left, position.y + box.top, position.x + box.right, position.y + box.bottom};
}

void Boxes::add(const ItemBox& box, Point position, double weighs) {
    boxes.push_back(box);
    positions.push_back(position);
    weight.push_back(weighs);
}

void Boxes::addObstacles(std::span<const Rect> obstacles) {
    for (const Rect& one : obstacles) add({0, 0, one.width(), one.height()}, {one.left, one.top}, 0);
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
    removal.placeStuck(budget);
}

}  // namespace crosscase::core
