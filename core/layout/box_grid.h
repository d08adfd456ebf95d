// core/layout/box_grid.h: boxes by the squares of a hashed grid, to find those that overlap.
#pragma once

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <span>
#include <unordered_map>
#include <vector>

#include "core/layout/layout_boxes.h"

namespace crosscase::core {

/// Boxes by the squares of a grid that they touch; squares are hashed, so that far outliers cost nothing.
class BoxGrid {
public:
    using Item = std::int32_t;

    /// @param side  about the size of a usual box
    explicit BoxGrid(double side) : side_(side) {}

    /// Takes all boxes at once.
    void fill(std::span<const Rect> boxes) {
        squares_.clear();
        entries_.clear();
        for (const Rect& box : boxes) squares_.push_back(squaresOf(box));
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            each(squares_[i], [&](std::int32_t column, std::int32_t row) {
                entries_.push_back({column, row, static_cast<Item>(i)});
            });
        }
        sortEntries();
    }

    /// After some of the boxes have moved: takes what stands on their squares (hashed), as only that can overlap anew.
    void fillAround(std::span<const Rect> boxes, std::span<const Item> moved) {
        const std::size_t buckets = std::bit_ceil(16 * moved.size() + 1);
        near_.assign(buckets, false);
        for (Item item : moved) {
            squares_[index(item)] = squaresOf(boxes[index(item)]);
            each(squares_[index(item)],
                 [&](std::int32_t column, std::int32_t row) { near_[bucket(column, row, buckets)] = true; });
        }
        entries_.clear();
        for (std::size_t i = 0; i < squares_.size(); ++i) {
            each(squares_[i], [&](std::int32_t column, std::int32_t row) {
                if (near_[bucket(column, row, buckets)]) entries_.push_back({column, row, static_cast<Item>(i)});
            });
        }
        sortEntries();
    }

    /// Calls see(a, b) once for each two boxes that overlapped when the grid was filled with `boxes`.
    template <typename See>
    void eachOverlap(std::span<const Rect> boxes, See see) const {
        for (std::size_t bucket = 0; bucket + 1 < starts_.size(); ++bucket) {
            const auto entries =
                std::span(sorted_).subspan(index(starts_[bucket]), index(starts_[bucket + 1] - starts_[bucket]));
            for (std::size_t i = 0; i < entries.size(); ++i) {
                for (std::size_t j = i + 1; j < entries.size(); ++j) {
                    const Rect& a = boxes[index(entries[i].item)];
                    const Rect& b = boxes[index(entries[j].item)];
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
        each(squaresOf(box), see);
    }

private:
    static std::size_t index(std::int32_t number) { return static_cast<std::size_t>(number); }

    struct Entry {
        std::int32_t column, row;
        Item item;
    };

    /// By bucket, and within a bucket in the order of the boxes.
    void sortEntries() {
        const std::size_t buckets = std::bit_ceil(entries_.size() + 1);
        starts_.assign(buckets + 1, 0);
        for (const Entry& entry : entries_) ++starts_[bucket(entry.column, entry.row, buckets) + 1];
        std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
        sorted_.resize(entries_.size());
        std::vector<std::int32_t>& next = scratch_;
        next.assign(starts_.begin(), starts_.end() - 1);
        for (const Entry& entry : entries_) sorted_[index(next[bucket(entry.column, entry.row, buckets)]++)] = entry;
    }

    struct Squares {
        std::int32_t left, top, right, bottom;
    };
    Squares squaresOf(const Rect& box) const {
        return {square(box.left), square(box.top), square(box.right), square(box.bottom)};
    }
    template <typename See>
    static void each(const Squares& squares, See see) {
        for (std::int32_t column = squares.left; column <= squares.right; ++column) {
            for (std::int32_t row = squares.top; row <= squares.bottom; ++row) see(column, row);
        }
    }

    static std::size_t bucket(std::int32_t column, std::int32_t row, std::size_t buckets) {
        const std::uint64_t mixed =
            static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) * 0x9E3779B97F4A7C15U ^
            static_cast<std::uint64_t>(static_cast<std::uint32_t>(row)) * 0xC2B2AE3D27D4EB4FU;
        return (mixed ^ mixed >> 29U ^ mixed >> 43U) & (buckets - 1);
    }

    double side_;
    std::vector<Squares> squares_;  ///< of each box
    std::vector<Entry> entries_, sorted_;
    std::vector<std::int32_t> starts_, scratch_;
    std::vector<char> near_;
};

/// Boxes that stand for good, to ask whether a place is free, or what takes it.
class TakenPlaces {
public:
    explicit TakenPlaces(double side) : grid_(side) {}

    void add(const Rect& box) {
        const auto number = static_cast<BoxGrid::Item>(boxes_.size());
        boxes_.push_back(box);
        grid_.eachSquare(box,
                         [&](std::int32_t column, std::int32_t row) { squares_[key(column, row)].push_back(number); });
    }
    bool isFree(const Rect& box) const {
        bool free = true;
        grid_.eachSquare(box, [&](std::int32_t column, std::int32_t row) {
            const auto found = free ? squares_.find(key(column, row)) : squares_.end();
            if (found == squares_.end()) return;
            free = std::ranges::none_of(found->second, [&](BoxGrid::Item item) {
                return boxes_[static_cast<std::size_t>(item)].overlaps(box);
            });
        });
        return free;
    }
    /// The number, in the order in which they were added, of a box that a point lies in; -1: the point is free.
    BoxGrid::Item at(Point point) const {
        const auto found = squares_.find(key(grid_.square(point.x), grid_.square(point.y)));
        if (found == squares_.end()) return -1;
        const Rect here{point.x, point.y, point.x, point.y};
        const auto box = std::ranges::find_if(
            found->second, [&](BoxGrid::Item item) { return boxes_[static_cast<std::size_t>(item)].overlaps(here); });
        return box == found->second.end() ? -1 : *box;
    }

private:
    static std::int64_t key(std::int32_t column, std::int32_t row) {
        return static_cast<std::int64_t>(column) * 0x100000000 + row;
    }

    BoxGrid grid_;
    std::vector<Rect> boxes_;
    std::unordered_map<std::int64_t, std::vector<BoxGrid::Item>> squares_;
};

}  // namespace crosscase::core
