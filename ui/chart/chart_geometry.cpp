// ui/chart/chart_geometry.cpp: ways of links and hit tests.
#include "ui/chart/chart_geometry.h"

#include <QCoreApplication>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace crosscase::ui {
namespace {

constexpr double ringGap = 3;       ///< free space between a ring and a link
constexpr double parallelGap = 22;  ///< between the middles of parallel links

QPointF unit(QPointF vector) {
    const double length = std::sqrt(QPointF::dotProduct(vector, vector));  // several times as fast as std::hypot
    return length > 1e-9 ? vector / length : QPointF(1, 0);
}

/// How far the outline lies from the middle in a direction.
double edge(const ItemShape& shape, QPointF along, double growth) {
    if (shape.round) return shape.halfWidth * growth + ringGap;
    const double x = std::abs(along.x()) > 1e-9 ? (shape.halfWidth + ringGap) / std::abs(along.x()) : 1e9;
    const double y = std::abs(along.y()) > 1e-9 ? (shape.halfHeight + ringGap) / std::abs(along.y()) : 1e9;
    return std::min(x, y);
}

/// Distance from a point to a stretch of line.
double distanceTo(QPointF a, QPointF b, QPointF point) {
    const QPointF ab = b - a;
    const double square = QPointF::dotProduct(ab, ab);
    const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, ab) / square, 0.0, 1.0) : 0.0;
    return QLineF(a + ab * t, point).length();
}

}  // namespace

QPointF LinkWay::at(double t) const {
    if (straight) return start + (end - start) * t;
    const double u = 1 - t;
    return start * (u * u) + control * (2 * u * t) + end * (t * t);
}

QPointF LinkWay::direction(double t) const {
    if (straight) return unit(end - start);
    return unit((control - start) * (1 - t) + (end - control) * t);
}

double LinkWay::length() const {
    const auto apart = [](QPointF a, QPointF b) { return std::sqrt(QPointF::dotProduct(b - a, b - a)); };
    const double chord = apart(start, end);
    return straight ? chord : (chord + apart(start, control) + apart(control, end)) / 2;
}

LinkWay LinkWay::toView(const ChartFrame& frame) const {
    LinkWay way = *this;
    way.start = frame.toView(start);
    way.control = frame.toView(control);
    way.end = frame.toView(end);
    return way;
}

ChartGeometry::ChartGeometry(const ChartContent& content) {
    for (std::size_t i = 0; i < content.items.size(); ++i) {
        const ChartItem& item = content.items[i];
        if (labelBelow(item) && item.size == 1) continue;
        const ItemShape shape = shapeOf(item);
        shapes_.emplace(static_cast<int>(i), shape);
        if (shape.lane) lanes_.push_back(static_cast<int>(i));
        reach_ = std::max(reach_, std::hypot(shape.halfWidth, shape.halfHeight));
    }
    collectDots(content);
    collectLinks(content);
    spreadParallels(content);
}

void ChartGeometry::collectDots(const ChartContent& content) {
    dots_.reserve(content.items.size());
    for (const ChartItem& item : content.items) {
        ItemDot dot;
        dot.agencies = static_cast<std::uint8_t>(std::min(item.agencies.size(), dot.styles.size()));
        for (std::size_t i = 0; i < dot.agencies; ++i) {
            const int style = content.agencies[static_cast<std::size_t>(item.agencies[i])].style;
            dot.styles[i] = static_cast<std::uint8_t>(style % 256);
        }
        dot.isGreyed = item.isGreyed;
        dot.fill = item.fill.isValid() ? item.fill.rgb() : 0;
        dot.size = static_cast<float>(std::clamp(item.size, 0.5, 4.0));
        dots_.push_back(dot);
    }
}

void ChartGeometry::collectLinks(const ChartContent& content) {
    ends_.reserve(content.links.size());
    for (const ChartLink& link : content.links) {
        ends_.emplace_back(link.from, link.to);
        if (!link.colour.isValid() && link.width <= 0 && !link.isGreyed) continue;
        ownLook_.resize(content.links.size());
        ownLook_[ends_.size() - 1] = true;
    }
    linkStarts_.assign(content.items.size() + 1, 0);
    for (const ChartLink& link : content.links) {
        ++linkStarts_[static_cast<std::size_t>(link.from) + 1];
        if (link.to != link.from) ++linkStarts_[static_cast<std::size_t>(link.to) + 1];
    }
    std::partial_sum(linkStarts_.begin(), linkStarts_.end(), linkStarts_.begin());
    std::vector<int> next(linkStarts_.begin(), linkStarts_.end() - 1);
    links_.resize(static_cast<std::size_t>(linkStarts_.back()));
    for (std::size_t i = 0; i < content.links.size(); ++i) {
        const ChartLink& link = content.links[i];
        links_[static_cast<std::size_t>(next[static_cast<std::size_t>(link.from)]++)] = static_cast<int>(i);
        if (link.to != link.from)
            links_[static_cast<std::size_t>(next[static_cast<std::size_t>(link.to)]++)] = static_cast<int>(i);
    }
}

void ChartGeometry::spreadParallels(const ChartContent& content) {
    bend_.reserve(content.links.size());
    for (const ChartLink& link : content.links) bend_.push_back(static_cast<float>(link.bend));
    const auto ends = [&](int i) {
        const ChartLink& link = content.links[static_cast<std::size_t>(i)];
        return std::pair(std::min(link.from, link.to), std::max(link.from, link.to));
    };
    std::vector<int> order(content.links.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, [&](int a, int b) { return std::pair(ends(a), a) < std::pair(ends(b), b); });
    for (auto first = order.begin(); first != order.end();) {
        const auto last = std::find_if(first, order.end(), [&](int i) { return ends(i) != ends(*first); });
        const auto count = static_cast<double>(last - first);
        if (count > 1 && content.parallelLinks == ParallelLinks::OneLine) {
            mergeParallels(content, {first, last});
        } else if (count > 1) {
            for (auto i = first; i != last; ++i) {
                const double place = static_cast<double>(i - first) - (count - 1) / 2;
                // The side is of the pair, not of the link's direction.
                const double side = content.links[static_cast<std::size_t>(*i)].from == ends(*i).first ? 1 : -1;
                bend_[static_cast<std::size_t>(*i)] += static_cast<float>(side * place * parallelGap);
            }
        }
        first = last;
    }
}

void ChartGeometry::mergeParallels(const ChartContent& content, const std::vector<int>& links) {
    if (drawn_.empty()) drawn_.assign(content.links.size(), true);
    ChartLink sum = content.links[static_cast<std::size_t>(links.front())];
    for (std::size_t i = 1; i < links.size(); ++i) {
        const ChartLink& other = content.links[static_cast<std::size_t>(links[i])];
        drawn_[static_cast<std::size_t>(links[i])] = false;
        const bool sameWay = other.from == sum.from;
        sum.directed |= sameWay ? other.directed : other.backward;
        sum.backward |= sameWay ? other.backward : other.directed;
        sum.count += other.count;
        sum.notes += other.notes;
        sum.cards += other.cards;
        sum.isGreyed &= other.isGreyed;
        sum.viaMatch &= other.viaMatch;
        sum.strength = std::min(sum.strength, other.strength);  // what is best supported carries the connection
        if (sum.colour != other.colour) sum.colour = QColor();
        if (sum.label != other.label) sum.label.clear();
    }
    if (sum.label.isEmpty())
        sum.label =
            QCoreApplication::translate("Chart", "%n links", "parallel links drawn as one line", int(links.size()));
    merged_.emplace(links.front(), sum);
}

std::span<const int> ChartGeometry::linksAt(int item) const {
    const auto i = static_cast<std::size_t>(item);
    return {links_.data() + linkStarts_[i], static_cast<std::size_t>(linkStarts_[i + 1] - linkStarts_[i])};
}

const ItemShape& ChartGeometry::shape(int item) const {
    static const ItemShape disc;
    if (shapes_.empty()) return disc;
    const auto own = shapes_.find(item);
    return own == shapes_.end() ? disc : own->second;
}

const ChartLink& ChartGeometry::drawn(const ChartContent& content, int link) const {
    if (!merged_.empty()) {
        if (const auto sum = merged_.find(link); sum != merged_.end()) return sum->second;
    }
    return content.links[static_cast<std::size_t>(link)];
}

LinkWay ChartGeometry::way(const ChartContent& content, int index, double growth) const {
    const ChartLink& link = content.links[static_cast<std::size_t>(index)];
    return wayBetween(link, index, middleOf(content.items[static_cast<std::size_t>(link.from)]),
                      middleOf(content.items[static_cast<std::size_t>(link.to)]), growth);
}

LinkWay ChartGeometry::way(const ChartContent& content, const ChartPlaces& places, int index, double growth) const {
    const ChartLink& link = content.links[static_cast<std::size_t>(index)];
    return wayBetween(link, index, places[link.from], places[link.to], growth);
}

LinkWay ChartGeometry::wayBetween(const ChartLink& link, int index, QPointF from, QPointF to, double growth) const {
    const ItemShape &leaves = shape(link.from), &reaches = shape(link.to);
    if (leaves.lane || reaches.lane) return upright(link, from, to, growth);
    LinkWay way;
    const double bend = static_cast<double>(bend_[static_cast<std::size_t>(index)]);
    way.straight = std::abs(bend) < 0.5;
    const QPointF along = unit(to - from);
    way.control = curveControl(from, to, bend);
    const QPointF leaving = way.straight ? along : unit(way.control - from);
    const QPointF arriving = way.straight ? along : unit(to - way.control);
    const double gone = edge(leaves, leaving, growth), left = edge(reaches, arriving, growth);
    const QPointF apart = to - from;
    if (QPointF::dotProduct(apart, apart) <= (gone + left) * (gone + left)) return way;
    way.visible = true;
    way.start = from + leaving * gone;
    way.end = to - arriving * left;
    return way;
}

/// On theme lines links stand upright: from lane to lane, or from a lane to an item above or below it.
LinkWay ChartGeometry::upright(const ChartLink& link, QPointF from, QPointF to, double growth) const {
    const ItemShape &leaves = shape(link.from), &reaches = shape(link.to);
    LinkWay way;
    const double x = link.at ? *link.at : !leaves.lane ? from.x() : !reaches.lane ? to.x() : std::max(from.x(), to.x());
    const double sign = to.y() > from.y() ? 1 : -1;
    way.start = {x, from.y() + (leaves.lane ? 0 : sign * edge(leaves, {0, 1}, growth))};
    way.end = {x, to.y() - (reaches.lane ? 0 : sign * edge(reaches, {0, 1}, growth))};
    way.visible = (way.end.y() - way.start.y()) * sign > 1;
    way.control = (way.start + way.end) / 2;
    return way;
}

int ChartGeometry::itemAt(const ChartContent& content, const ChartPlaces& places, QPointF point, double slack) const {
    const double around = reach_ + slack;
    const std::vector<int> near = places.in({point - QPointF(around, around), QSizeF(2 * around, 2 * around)});
    int nearest = -1;  // of those that the point just misses
    double least = 0;
    for (auto item = near.rbegin(); item != near.rend(); ++item) {
        const QPointF apart = point - places[*item];
        if (shape(*item).holds(apart, 0)) return *item;
        const double distance = std::hypot(apart.x(), apart.y());
        if (!shape(*item).holds(apart, slack) || (nearest >= 0 && distance >= least)) continue;
        nearest = *item;
        least = distance;
    }
    if (nearest >= 0) return nearest;
    for (int lane : lanes_) {
        const ChartItem& item = content.items[static_cast<std::size_t>(lane)];
        const bool within = point.x() >= item.extras->laneLeft && point.x() <= item.extras->laneRight;
        if (within && std::abs(point.y() - places[lane].y()) <= slack + 2) return lane;
    }
    return -1;
}

int ChartGeometry::linkAt(const ChartContent& content, const ChartPlaces& places, QPointF point, double slack) const {
    int best = -1;
    double nearest = slack;
    for (std::size_t i = 0; i < content.links.size(); ++i) {
        const int index = static_cast<int>(i);
        const auto [from, to] = ends_[i];
        const double bend = 2 * std::abs(static_cast<double>(bend_[i])) + slack;
        if (lanes_.empty() &&
            !QRectF(places[from], places[to]).normalized().adjusted(-bend, -bend, bend, bend).contains(point))
            continue;
        const LinkWay line = way(content, places, index);
        if (!line.visible || !isDrawn(index)) continue;
        const int steps = line.straight ? 1 : 24;
        for (int step = 0; step < steps; ++step) {
            const double distance =
                distanceTo(line.at(step / double(steps)), line.at((step + 1) / double(steps)), point);
            if (distance >= nearest) continue;
            nearest = distance;
            best = index;
        }
    }
    return best;
}

}  // namespace crosscase::ui
