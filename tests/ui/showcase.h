// tests/ui/showcase.h: a small chart with every form that items and links can take.
#pragma once

#include <QPainter>

#include "ui/chart/chart_scene.h"

namespace crosscase::test {

inline ui::ChartItem shownItem(int id, const char* label, const char* type, QPointF position,
                               const std::vector<int>& agencies) {
    ui::ChartItem item;
    item.id = core::EntityId{id};
    item.label = QString::fromUtf8(label);
    item.type = QString::fromLatin1(type);
    item.position = position;
    for (int agency : agencies) item.agencies.push_back(static_cast<std::int16_t>(agency));
    return item;
}

inline ui::ChartLink shownLink(int id, int from, int to, const char* label, core::LinkStrength strength) {
    ui::ChartLink link;
    link.id = core::LinkId{id};
    link.from = from;
    link.to = to;
    link.label = QString::fromUtf8(label);
    link.strength = strength;
    link.directed = true;
    return link;
}

inline ui::ChartContent showcase() {
    using ui::Representation;
    ui::ChartContent chart;
    chart.agencies = {{QStringLiteral("Korvana Customs"), 0}, {QStringLiteral("Tarsh Police"), 1},
                      {QStringLiteral("Meridian FIU"), 2},    {QStringLiteral("Border Guard"), 3},
                      {QStringLiteral("Coast Guard"), 4},     {QStringLiteral("Regional Centre"), 5}};
    chart.typeNames = {{QStringLiteral("person"), QStringLiteral("Person")},
                       {QStringLiteral("vessel"), QStringLiteral("Vessel")},
                       {QStringLiteral("phone"), QStringLiteral("Phone number")},
                       {QStringLiteral("organisation"), QStringLiteral("Organisation")},
                       {QStringLiteral("event"), QStringLiteral("Event")},
                       {QStringLiteral("vehicle"), QStringLiteral("Vehicle")},
                       {QStringLiteral("bank_account"), QStringLiteral("Bank account")}};
    QImage face(64, 64, QImage::Format_RGB32);
    face.fill(QColor("#b9d3e8"));
    QPainter painter(&face);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor("#7a5a46"));
    painter.drawEllipse(20, 12, 24, 28);
    painter.drawEllipse(8, 42, 48, 44);
    painter.end();
    chart.pictures.insert(QStringLiteral("face"), face);

    chart.items = {
        shownItem(1, "Viktor Orlov", "person", {0, 0}, {0, 1, 2}),
        shownItem(2, "محمد بن عبد الرحمن الحسن", "person", {220, -40}, {1}),
        shownItem(3, "MV Northern Star of the Eastern Archipelago Shipping Line", "vessel", {440, 0}, {3, 4}),
        shownItem(4, "+44 7700 900123", "phone", {60, 190}, {5}),
        shownItem(5, "شركة Atlas Trading للشحن (فرع 12)", "organisation", {270, 170}, {0, 3}),
        shownItem(6, "Meeting at the port", "event", {500, 190}, {2}),
        shownItem(7, "AB-123-CD", "vehicle", {690, 40}, {1, 4}),
        shownItem(8, "Couriers", "person", {690, 220}, {0}),
        shownItem(9, "Seen near the bonded warehouse; who pays?", "unknown", {860, -30}, {}),
        shownItem(10, "Elena", "person", {860, 130}, {}),
        shownItem(11, "DE89 3704 0044 0532 0130 00", "bank_account", {880, 250}, {2})};
    auto& items = chart.items;
    items[0].size = 1.6;
    items[0].extras.own().picture = QStringLiteral("face");
    items[0].subjectOfOverlap = items[0].isProtected = true;
    items[0].cards = 7;
    items[0].hiddenNeighbours = 12;
    items[1].isPinned = true;
    items[1].notes = 2;
    items[2].extras.own().details = {QStringLiteral("IMO 9074729"), QStringLiteral("العلم: Panama")};
    items[3].representation = Representation::Circle;
    items[3].fill = QColor("#ffe08a");
    items[4].representation = Representation::Box;
    items[4].hiddenNeighbours = 3;
    items[5].representation = Representation::EventFrame;
    items[5].extras.own().details = {QStringLiteral("12 March 2026, 22:40")};
    items[6].frame = QColor("#d0021b");
    items[7].members = 24;
    items[8].representation = Representation::Text;
    items[9].isGreyed = true;
    items[10].fill = QColor("#20456b");
    chart.rules = {{ui::ChartRule::Kind::Frame, QColor("#d0021b"), QStringLiteral("Stolen")},
                   {ui::ChartRule::Kind::Fill, QColor("#ffe08a"), QStringLiteral("Used in March")},
                   {ui::ChartRule::Kind::Fill, QColor("#00ff00"), QStringLiteral("Nowhere on the chart")},
                   {ui::ChartRule::Kind::LinkColour, QColor("#8a3ffc"), QStringLiteral("More than 10,000")}};

    using enum core::LinkStrength;
    chart.links = {shownLink(1, 0, 1, "calls", Confirmed),         shownLink(2, 0, 1, "pays", Unconfirmed),
                   shownLink(3, 1, 0, "is family of", Tentative),  shownLink(4, 1, 2, "signs", Disputed),
                   shownLink(5, 0, 3, "uses", Confirmed),          shownLink(6, 3, 4, "is registered at", Unconfirmed),
                   shownLink(7, 1, 4, "يدير", Confirmed),          shownLink(8, 4, 2, "charters", Confirmed),
                   shownLink(9, 2, 5, "is present at", Tentative), shownLink(10, 5, 6, "is present at", Confirmed),
                   shownLink(11, 6, 7, "uses", Unconfirmed),       shownLink(12, 6, 9, "calls", Confirmed),
                   shownLink(13, 7, 10, "pays", Confirmed),        shownLink(14, 8, 6, "", Tentative)};
    auto& links = chart.links;
    links[0].count = 12;
    links[0].backward = true;
    links[4].viaMatch = true;
    links[9].cards = 3;
    links[7].width = 6;
    links[11].isGreyed = true;
    links[12].colour = QColor("#8a3ffc");
    links[13].directed = false;
    return chart;
}

/// Three theme lines with what happened between them.
inline ui::ChartContent themeLines() {
    ui::ChartContent chart;
    chart.agencies = {{QStringLiteral("Korvana Customs"), 0}, {QStringLiteral("Tarsh Police"), 1}};
    const char* names[] = {"Viktor Orlov", "سارة خليل", "MV Northern Star"};
    for (int i = 0; i < 3; ++i) {
        chart.items.push_back(shownItem(i + 1, names[i], i == 2 ? "vessel" : "person", {0, i * 120.0}, {i % 2}));
        chart.items.back().representation = ui::Representation::ThemeLine;
        chart.items.back().extras.own().laneRight = 760;
    }
    using enum core::LinkStrength;
    const double times[] = {60, 150, 190, 320, 470, 610, 700};
    for (int i = 0; i < 7; ++i) {
        chart.links.push_back(
            shownLink(i + 1, i % 3, (i + 1 + i % 2) % 3, i % 2 ? "calls" : "meets", i % 3 ? Confirmed : Unconfirmed));
        chart.links.back().at = times[i];
    }
    return chart;
}

}  // namespace crosscase::test
