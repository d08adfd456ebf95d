// core/layout/repulsion.cpp: the quadtree of bodies.
#include "core/layout/repulsion.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace crosscase::core {
namespace {

constexpr float openingAngle = 0.9F;  ///< a cell smaller than this share of its distance acts as one body
constexpr std::int32_t leafSize = 8;
constexpr int levels = 16;
constexpr float closest = 1e-6F;  ///< square of the distance below which pushes no longer grow

std::uint32_t spreadBits(std::uint32_t v) {
    v = (v | v << 8U) & 0x00FF00FFU;
    v = (v | v << 4U) & 0x0F0F0F0FU;
    v = (v | v << 2U) & 0x33333333U;
    return (v | v << 1U) & 0x55555555U;
}

}  // namespace

struct RepulsionTree::Near {
    std::vector<float> x, y, mass;
    void clear() {
        x.clear();
        y.clear();
        mass.clear();
    }
    void add(float atX, float atY, float weight) {
        x.push_back(atX);
        y.push_back(atY);
        mass.push_back(weight);
    }
};

RepulsionTree::RepulsionTree(const Places& places, std::span<const float> mass) {
    sortBodies(places);
    const std::size_t count = places.size();
    x_.resize(count);
    y_.resize(count);
    mass_.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto body = static_cast<std::size_t>(order_[i]);
        x_[i] = places.x[body];
        y_[i] = places.y[body];
        mass_[i] = mass[body];
    }
    cells_.reserve(count / 2 + 8);
    if (count > 0) build(0, static_cast<std::int32_t>(count), 0);
}

void RepulsionTree::sortBodies(const Places& places) {
    const auto [left, right] = std::ranges::minmax(places.x);
    const auto [top, bottom] = std::ranges::minmax(places.y);
    side_ = std::max({right - left, bottom - top, 1e-6F}) * 1.0001F;
    const float scale = 65536.0F / side_;
    std::vector<std::uint64_t> keyed(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto column = static_cast<std::uint32_t>((places.x[i] - left) * scale);
        const auto row = static_cast<std::uint32_t>((places.y[i] - top) * scale);
        const std::uint64_t code = spreadBits(std::min(column, 65535U)) | spreadBits(std::min(row, 65535U)) << 1U;
        keyed[i] = code << 32U | i;
    }
    std::ranges::sort(keyed);
    code_.resize(keyed.size());
    order_.resize(keyed.size());
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        code_[i] = static_cast<std::uint32_t>(keyed[i] >> 32U);
        order_[i] = static_cast<std::int32_t>(keyed[i] & 0xFFFFFFFFU);
    }
}

void RepulsionTree::build(std::int32_t begin, std::int32_t end, int level) {
    const std::size_t index = cells_.size();
    cells_.emplace_back();
    Cell cell;
    cell.begin = begin;
    cell.end = end;
    cell.side = std::ldexp(side_, -level);
    cell.leaf = end - begin <= leafSize || level == levels;
    double x = 0, y = 0, mass = 0;
    for (auto i = static_cast<std::size_t>(begin); i < static_cast<std::size_t>(end); ++i) {
        x += static_cast<double>(mass_[i] * x_[i]);
        y += static_cast<double>(mass_[i] * y_[i]);
        mass += static_cast<double>(mass_[i]);
    }
    cell.x = static_cast<float>(x / mass);
    cell.y = static_cast<float>(y / mass);
    cell.mass = static_cast<float>(mass);
    if (!cell.leaf) {
        const auto quarterOf = [&](std::int32_t i) {
            return code_[static_cast<std::size_t>(i)] >> (2U * static_cast<unsigned>(levels - 1 - level)) & 3U;
        };
        for (std::int32_t first = begin; first < end;) {
            std::int32_t last = first + 1;
            while (last < end && quarterOf(last) == quarterOf(first)) ++last;
            build(first, last, level + 1);
            first = last;
        }
    }
    cell.next = static_cast<std::int32_t>(cells_.size());
    cells_[index] = cell;
}

/// Cells and bodies that act on the bodies of one leaf: opened by their distance from the box of those.
void RepulsionTree::collect(const Cell& leaf, Near& near) const {
    float left = leaf.x, right = leaf.x, top = leaf.y, bottom = leaf.y;
    for (auto i = static_cast<std::size_t>(leaf.begin); i < static_cast<std::size_t>(leaf.end); ++i) {
        left = std::min(left, x_[i]);
        right = std::max(right, x_[i]);
        top = std::min(top, y_[i]);
        bottom = std::max(bottom, y_[i]);
    }
    near.clear();
    for (std::size_t c = 0; c < cells_.size();) {
        const Cell& cell = cells_[c];
        const float dx = std::max({left - cell.x, cell.x - right, 0.0F});
        const float dy = std::max({top - cell.y, cell.y - bottom, 0.0F});
        if (cell.side * cell.side < openingAngle * openingAngle * (dx * dx + dy * dy)) {
            near.add(cell.x, cell.y, cell.mass);
        } else if (cell.leaf) {
            for (auto i = static_cast<std::size_t>(cell.begin); i < static_cast<std::size_t>(cell.end); ++i) {
                near.add(x_[i], y_[i], mass_[i]);
            }
        } else {
            ++c;
            continue;
        }
        c = static_cast<std::size_t>(cell.next);
    }
}

void RepulsionTree::pushAll(Places& push) const {
    constexpr std::size_t lanes = leafSize;
    Near near;
    for (const Cell& leaf : cells_) {
        if (!leaf.leaf) continue;
        collect(leaf, near);
        for (auto first = static_cast<std::size_t>(leaf.begin); first < static_cast<std::size_t>(leaf.end);
             first += lanes) {
            const std::size_t count = std::min(lanes, static_cast<std::size_t>(leaf.end) - first);
            std::array<float, lanes> x{}, y{}, sumX{}, sumY{};
            std::copy_n(x_.begin() + static_cast<std::ptrdiff_t>(first), count, x.begin());
            std::copy_n(y_.begin() + static_cast<std::ptrdiff_t>(first), count, y.begin());
            for (std::size_t i = 0; i < near.x.size(); ++i) {
                for (std::size_t lane = 0; lane < lanes; ++lane) {
                    const float dx = x[lane] - near.x[i], dy = y[lane] - near.y[i];
                    const float share = near.mass[i] / (dx * dx + dy * dy + closest);
                    sumX[lane] += share * dx;
                    sumY[lane] += share * dy;
                }
            }
            for (std::size_t lane = 0; lane < count; ++lane) {
                const auto body = static_cast<std::size_t>(order_[first + lane]);
                push.x[body] = sumX[lane];
                push.y[body] = sumY[lane];
            }
        }
    }
}

void RepulsionTree::pushAt(float x, float y, float& pushX, float& pushY) const {
    pushX = pushY = 0;
    const auto add = [&](float dx, float dy, float mass) {
        const float share = mass / (dx * dx + dy * dy + closest);
        pushX += share * dx;
        pushY += share * dy;
    };
    for (std::size_t c = 0; c < cells_.size();) {
        const Cell& cell = cells_[c];
        const float dx = x - cell.x, dy = y - cell.y;
        if (cell.side * cell.side < openingAngle * openingAngle * (dx * dx + dy * dy)) {
            add(dx, dy, cell.mass);
        } else if (cell.leaf) {
            for (auto i = static_cast<std::size_t>(cell.begin); i < static_cast<std::size_t>(cell.end); ++i) {
                if (std::hypot(x - x_[i], y - y_[i]) > 1e-3F) add(x - x_[i], y - y_[i], mass_[i]);
            }
        } else {
            ++c;
            continue;
        }
        c = static_cast<std::size_t>(cell.next);
    }
}

}  // namespace crosscase::core
