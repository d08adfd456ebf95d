// ui/chart/chart_places.cpp: the grid over the positions of items.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/chart/chart_geometry.h"

namespace crosscase::ui {
namespace {

constexpr std::size_t mostGrown = 600;  ///< items: the discs of larger charts are as large as the zoom makes them
constexpr double legible = 12;          ///< pixels: the radius down to which a small chart's discs shrink with the zoom

/// How large the disc of an item of size 1 could be, for all but a tenth of the items, which stand closer.
double roomAround(const std::vector<QPointF>& points, const std::vector<ChartItem>& items) {
    std::vector<double> nearest;
    for (std::size_t i = 0; i < points.size(); ++i) {
        double least = 1e12;
        for (std::size_t j = 0; j < points.size(); ++j) {
            const QPointF apart = points[j] - points[i];
            const double sizes = items[i].size + items[j].size;
            if (i != j) least = std::min(least, QPointF::dotProduct(apart, apart) / (sizes * sizes));
        }
        nearest.push_back(std::sqrt(least));
    }
    const auto tenth = nearest.begin() + static_cast<std::ptrdiff_t>(nearest.size() / 10);
    std::nth_element(nearest.begin(), tenth, nearest.end());
    return *tenth;
}

}  // namespace

ChartPlaces::ChartPlaces(const ChartContent& content) {
    points_.reserve(content.items.size());
    for (const ChartItem& item : content.items) points_.push_back(middleOf(item));
    if (points_.empty()) return;
    double left = points_[0].x(), right = left, top = points_[0].y(), bottom = top;
    for (const QPointF& point : points_) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    bounds_ = {left, top, right - left, bottom - top};
    if (points_.size() <= mostGrown) room_ = roomAround(points_, content.items);
    // About two items for each square, and never more squares than that, however thin the chart is.
    const double area = std::max(bounds_.width(), 1.0) * std::max(bounds_.height(), 1.0);
    const double count = static_cast<double>(points_.size());
    side_ = std::max({std::sqrt(2 * area / count), 2 * (bounds_.width() + bounds_.height()) / count, 1.0});
    columns_ = static_cast<int>(bounds_.width() / side_) + 1;
    rows_ = static_cast<int>(bounds_.height() / side_) + 1;
    const auto square = [&](const QPointF& point) {
        const int column = std::min(columns_ - 1, static_cast<int>((point.x() - left) / side_));
        const int row = std::min(rows_ - 1, static_cast<int>((point.y() - top) / side_));
        return squareAt(row, column);
    };
    starts_.assign(static_cast<std::size_t>(columns_ * rows_) + 1, 0);
    for (const QPointF& point : points_) ++starts_[square(point) + 1];
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
    std::vector<int> next(starts_.begin(), starts_.end() - 1);
    inSquare_.resize(points_.size());
    for (std::size_t i = 0; i < points_.size(); ++i)
        inSquare_[static_cast<std::size_t>(next[square(points_[i])]++)] = static_cast<int>(i);
}

double ChartPlaces::growth(double scale) const {
    const double wanted = legible / (itemRadius * scale), most = 0.8 * room_ / itemRadius;
    return std::max(1.0, std::min(wanted, most));
}

std::vector<int> ChartPlaces::in(const QRectF& box) const {
    std::vector<int> found;
    if (points_.empty() || box.right() < bounds_.left() || box.left() > bounds_.right() ||
        box.bottom() < bounds_.top() || box.top() > bounds_.bottom())
        return found;
    if (box.width() * box.height() >
        bounds_.width() * bounds_.height() / 16) {  // most of the chart: no order to restore
        for (std::size_t i = 0; i < points_.size(); ++i) {
            if (box.contains(points_[i])) found.push_back(static_cast<int>(i));
        }
        return found;
    }
    const auto place = [this](double offset, int count) {
        return static_cast<int>(std::clamp(offset / side_, 0.0, static_cast<double>(count - 1)));
    };
    const int first = place(box.left() - bounds_.left(), columns_),
              last = place(box.right() - bounds_.left(), columns_);
    const int top = place(box.top() - bounds_.top(), rows_), bottom = place(box.bottom() - bounds_.top(), rows_);
    for (int row = top; row <= bottom; ++row) {
        const auto from = static_cast<std::size_t>(starts_[squareAt(row, first)]);
        const auto to = static_cast<std::size_t>(starts_[squareAt(row, last) + 1]);
        for (std::size_t i = from; i < to; ++i) {
            if (box.contains((*this)[inSquare_[i]])) found.push_back(inSquare_[i]);
        }
    }
    std::ranges::sort(found);
    return found;
}

}  // namespace crosscase::ui
