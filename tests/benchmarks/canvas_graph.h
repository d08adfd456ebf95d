// tests/benchmarks/canvas_graph.h: a made-up chart of people and phones: groups of callers, a few numbers that everybody calls.
#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

#include "ui/chart/chart_scene.h"

namespace crosscase::bench {

/// Half people, half phones, 1.4 links for each item. Most calls stay within a group of about 40; one in twelve goes to a
/// popular number far away, so that long links cross every part of the chart. The same chart for the same `count`.
inline ui::ChartContent peopleAndPhones(int count) {
    ui::ChartContent content;
    for (int agency = 0; agency < 6; ++agency)
        content.agencies.push_back({QStringLiteral("Agency %1").arg(agency + 1), agency});
    content.typeNames = {{QStringLiteral("person"), QStringLiteral("Person")},
                         {QStringLiteral("phone"), QStringLiteral("Phone number")}};
    const char* names[] = {"Ana Marković", "Boris Petrov", "محمد الحسن", "Виктор Орлов", "Chen Wei", "Dara Sok",
                           "Ewa Nowak",    "Farid Karim",  "سارة خليل",  "Gülşen Demir", "Hugo"};
    constexpr int group = 40;
    constexpr double room = 96;  // units between neighbours, as the layouts leave
    std::mt19937 random(7);
    std::normal_distribution<double> spread(0, room * std::sqrt(double(group)) * 0.42);
    const auto below = [&](int limit) { return int(random() % unsigned(std::max(limit, 1))); };
    for (int i = 0; i < count; ++i) {
        const int number = i / group;
        const double angle = number * std::numbers::pi * (3 - std::sqrt(5.0));
        const double away = room * std::sqrt(double(group)) * 0.72 * std::sqrt(double(number));
        ui::ChartItem item;
        item.id = core::EntityId{i + 1};
        const bool phone = i % 2 == 1;
        item.type = phone ? QStringLiteral("phone") : QStringLiteral("person");
        item.label = phone ? QStringLiteral("+44 7700 %1").arg(900000 + i)
                           : QStringLiteral("%1 %2").arg(QString::fromUtf8(names[below(11)])).arg(i);
        item.agencies = {std::int16_t(number % 6)};
        if (below(12) == 0) item.agencies.push_back(std::int16_t((number + 1) % 6));
        item.subjectOfOverlap = item.agencies.size() > 1 && below(8) == 0;
        item.position = {away * std::cos(angle) + spread(random), away * std::sin(angle) + spread(random)};
        content.items.push_back(std::move(item));
    }
    for (int i = 0; i < count * 7 / 5; ++i) {
        const int person = below(count / 2) * 2;
        const double share = std::pow(double(below(10000)) / 10000, 6);  // few numbers have most of the calls
        const int start = person / group * group, size = std::min(group, count - start);
        const int phone = below(12) == 0 ? int(share * (count / 2 - 1)) * 2 + 1 : start + below(size / 2) * 2 + 1;
        ui::ChartLink link;
        link.id = core::LinkId{i + 1};
        link.from = person;
        link.to = phone;
        link.label = QStringLiteral("calls");
        link.strength = static_cast<core::LinkStrength>(below(20) == 0 ? 3 : below(3));
        link.directed = true;
        link.count = 1 + below(30);
        content.links.push_back(link);
    }
    return content;
}

}  // namespace crosscase::bench
