// ui/chart/chart_geometry.cpp: ways of links and hit tests.
#include "ui/chart/chart_geometry.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <map>

namespace crosscase::ui {
namespace {

constexpr double ringGap = 3;       ///< free space between a ring and a link
constexpr double parallelGap = 22;  ///< between the middles of parallel links

QPointF unit(QPointF vector) {
    const double length = std::hypot(vector.x(), vector.y());
    return length > 1e-9 ? vector / length : QPointF(1, 0);
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
    const double chord = QLineF(start, end).length();
    return straight ? chord : (chord + QLineF(start, control).length() + QLineF(control, end).length()) / 2;
}

ChartGeometry::ChartGeometry(const ChartContent& content)
    : linksAt_(content.items.size()), bend_(content.links.size(), 0.0) {
    std::map<std::pair<int, int>, std::vector<std::size_t>> parallel;
    for (std::size_t i = 0; i < content.links.size(); ++i) {
        const ChartLink& link = content.links[i];
        linksAt_[static_cast<std::size_t>(link.from)].push_back(static_cast<int>(i));
        if (link.to != link.from) linksAt_[static_cast<std::size_t>(link.to)].push_back(static_cast<int>(i));
        parallel[{std::min(link.from, link.to), std::max(link.from, link.to)}].push_back(i);
    }
    for (const auto& [pair, links] : parallel) {
        for (std::size_t i = 0; i < links.size(); ++i) {
            const double place = static_cast<double>(i) - static_cast<double>(links.size() - 1) / 2;
            // The side is of the pair, not of the link's direction.
            const double side = content.links[links[i]].from == pair.first ? 1 : -1;
            bend_[links[i]] = side * place * parallelGap;
        }
    }
}

LinkWay ChartGeometry::way(const ChartContent& content, int index) const {
    const ChartLink& link = content.links[static_cast<std::size_t>(index)];
    const QPointF from = content.items[static_cast<std::size_t>(link.from)].position;
    const QPointF to = content.items[static_cast<std::size_t>(link.to)].position;
    const double distance = QLineF(from, to).length();
    LinkWay way;
    if (distance <= 2 * (itemRadius + ringGap)) return way;
    way.visible = true;
    const double bend = bend_[static_cast<std::size_t>(index)];
    way.straight = std::abs(bend) < 0.5;
    const QPointF along = unit(to - from), across(-along.y(), along.x());
    way.control = (from + to) / 2 + across * (2 * bend);
    const QPointF leaving = way.straight ? along : unit(way.control - from);
    const QPointF arriving = way.straight ? along : unit(to - way.control);
    way.start = from + leaving * (itemRadius + ringGap);
    way.end = to - arriving * (itemRadius + ringGap);
    return way;
}

int ChartGeometry::itemAt(const ChartContent& content, QPointF point, double slack) {
    for (std::size_t i = content.items.size(); i-- > 0;) {
        if (QLineF(content.items[i].position, point).length() <= itemRadius + slack) return static_cast<int>(i);
    }
    return -1;
}

std::vector<int> ChartGeometry::itemsIn(const ChartContent& content, const QRectF& box) {
    std::vector<int> found;
    for (std::size_t i = 0; i < content.items.size(); ++i) {
        if (box.contains(content.items[i].position)) found.push_back(static_cast<int>(i));
    }
    return found;
}

int ChartGeometry::linkAt(const ChartContent& content, QPointF point, double slack) const {
    int best = -1;
    double nearest = slack;
    for (std::size_t i = 0; i < content.links.size(); ++i) {
        const LinkWay link = way(content, static_cast<int>(i));
        const QRectF around = QRectF(link.start, link.end).normalized().adjusted(-60, -60, 60, 60);
        if (!link.visible || !around.contains(point)) continue;
        constexpr int steps = 24;
        for (int step = 0; step < steps; ++step) {
            const QPointF a = link.at(step / double(steps)), b = link.at((step + 1) / double(steps)), ab = b - a;
            const double square = QPointF::dotProduct(ab, ab);
            const double t = square > 0 ? std::clamp(QPointF::dotProduct(point - a, ab) / square, 0.0, 1.0) : 0.0;
            const double distance = QLineF(a + ab * t, point).length();
            if (distance >= nearest) continue;
            nearest = distance;
            best = static_cast<int>(i);
        }
    }
    return best;
}

}  // namespace crosscase::ui
