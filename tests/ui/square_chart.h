// tests/ui/square_chart.h: the smallest chart with a bit of everything that matters to mouse and keyboard.
#pragma once

#include "ui/chart/chart_scene.h"

namespace crosscase::test {

using ui::ChartContent;
using ui::ChartItem;
using ui::ChartLink;

inline ChartItem item(int id, const QString& label, QPointF position, const std::vector<int>& agencies) {
    ChartItem result;
    result.id = core::EntityId{id};
    result.label = label;
    result.type = QStringLiteral("person");
    result.position = position;
    for (int agency : agencies) result.agencies.push_back(static_cast<std::int16_t>(agency));
    return result;
}

inline ChartLink link(int from, int to, core::LinkStrength strength) {
    ChartLink result;
    result.id = core::LinkId{from * 10 + to};
    result.from = from;
    result.to = to;
    result.label = QStringLiteral("calls");
    result.strength = strength;
    result.directed = true;
    result.count = 3;
    return result;
}

/// A square of four items, Ana to the upper left, linked round.
inline ChartContent square() {
    ChartContent content;
    content.agencies = {{QStringLiteral("Korvana Customs"), 0}, {QStringLiteral("Tarsh Police"), 1}};
    content.typeNames = {{QStringLiteral("person"), QStringLiteral("Person")}};
    content.items = {item(1, QStringLiteral("Ana"), {0, 0}, {0}), item(2, QStringLiteral("Boris"), {300, 0}, {1}),
                     item(3, QStringLiteral("محمد"), {300, 300}, {0, 1}),
                     item(4, QStringLiteral("Виктор"), {0, 300}, {})};
    content.items[2].subjectOfOverlap = content.items[2].isProtected = true;
    content.links = {link(0, 1, core::LinkStrength::Confirmed), link(1, 2, core::LinkStrength::Unconfirmed),
                     link(2, 3, core::LinkStrength::Tentative), link(3, 0, core::LinkStrength::Disputed)};
    return content;
}

}  // namespace crosscase::test
