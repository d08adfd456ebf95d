// ui/chart/chart_content.cpp: from the core's chart to what the canvas shows.
#include "ui/chart/chart_content.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>
#include <unordered_map>

#include "ui/chart/chart_labels.h"
#include "ui/collation/review_words.h"
#include "ui/shell/conversion.h"
#include "ui/shell/words.h"

namespace crosscase::ui {
namespace {

/// Codes in the order of their styles.
std::vector<std::string> orderOfAgencies(const core::DrawnChart& chart, std::vector<std::string> known) {
    std::set<std::string> present;
    for (const core::DrawnItem& item : chart.items) present.insert(item.agencies.begin(), item.agencies.end());
    for (const std::string& code : present)
        if (std::find(known.begin(), known.end(), code) == known.end()) known.push_back(code);
    return known;
}

Representation representationOf(core::ItemForm form) {
    switch (form) {
        case core::ItemForm::Icon:
            return Representation::Icon;
        case core::ItemForm::Box:
            return Representation::Box;
        case core::ItemForm::Circle:
            return Representation::Circle;
        case core::ItemForm::ThemeLine:
            return Representation::ThemeLine;
        case core::ItemForm::EventFrame:
            return Representation::EventFrame;
        case core::ItemForm::Text:
            return Representation::Text;
    }
    return Representation::Icon;
}

QColor colourOf(const std::string& text) {
    return text.empty() ? QColor() : QColor(toQString(text));
}

/// "1974-03-02", with how many other values are stated: "1974-03-02 (+1)".
QString detailText(const core::ItemDetail& detail) {
    if (detail.kind == core::statementsDetail)
        return QCoreApplication::translate("ChartContent", "Statements: %1").arg(toQString(detail.value));
    const QString value = toQString(detail.value);
    return detail.further == 0 ? value : QStringLiteral("%1 (+%2)").arg(fenced(value)).arg(detail.further);
}

/// Texts that thousands of items and links share are kept once.
class SharedTexts {
public:
    /// @param say  what stands for a code
    explicit SharedTexts(QString (*say)(const std::string&)) : say_(say) {}

    const QString& operator[](const std::string& code) {
        const auto [place, isNew] = texts_.try_emplace(code);
        if (isNew) place->second = say_(code);
        return place->second;
    }

private:
    QString (*say_)(const std::string&);
    std::unordered_map<std::string, QString> texts_;
};

ChartItem itemOf(const core::DrawnItem& drawn, const std::vector<std::string>& agencies, SharedTexts& types) {
    ChartItem item;
    item.id = drawn.id;
    item.label = toQString(drawn.label);
    item.type = types[drawn.type];
    for (const std::string& code : drawn.agencies)
        item.agencies.push_back(std::int16_t(std::find(agencies.begin(), agencies.end(), code) - agencies.begin()));
    item.subjectOfOverlap = drawn.overlap;
    item.isProtected = drawn.isProtected;
    item.position = {drawn.x, drawn.y};
    item.representation = representationOf(drawn.look.form);
    item.size = drawn.look.size;
    item.frame = colourOf(drawn.look.frame);
    item.fill = colourOf(drawn.look.fill);
    if (drawn.look.picture) item.extras.own().picture = pictureName(*drawn.look.picture);
    item.isPinned = drawn.pinned;
    item.isGreyed = drawn.greyed;
    for (const core::ItemDetail& detail : drawn.details) item.extras.own().details << detailText(detail);
    item.hiddenNeighbours = int(drawn.beyond);
    item.members = int(drawn.members.size());
    return item;
}

ChartLink linkOf(const core::DrawnLink& drawn, SharedTexts& names) {
    ChartLink link;
    link.id = drawn.links.front();
    link.from = int(drawn.from);
    link.to = int(drawn.to);
    link.label = drawn.type.empty()
                     ? QCoreApplication::translate("ChartContent", "%n kinds of link", nullptr, int(drawn.links.size()))
                     : names[drawn.type];
    link.strength = drawn.strength;
    link.directed = drawn.forward;
    link.backward = drawn.backward;
    link.count = int(drawn.claims);
    link.viaMatch = drawn.viaMatch;
    link.width = drawn.look.width;
    link.colour = colourOf(drawn.look.colour);
    link.isGreyed = drawn.greyed;
    link.at = drawn.look.at;
    link.bend = drawn.look.bend;
    return link;
}

/// As marks. Called while the items of the content are those of the chart, one by one.
void countStatements(const core::DrawnChart& chart, ChartContent& content) {
    for (std::size_t i = 0; i < chart.items.size(); ++i) content.items[i].cards = int(chart.items[i].mentions);
    for (std::size_t i = 0; i < chart.links.size(); ++i) content.links[i].cards = int(chart.links[i].claims);
}

/// Where a link falls on a theme line: at its time, or from an item above or below the lane.
std::optional<double> placeOnLane(const ChartContent& content, const ChartLink& link) {
    const auto& from = content.items[std::size_t(link.from)];
    const auto& to = content.items[std::size_t(link.to)];
    const bool leaves = from.representation == Representation::ThemeLine;
    const bool reaches = to.representation == Representation::ThemeLine;
    if (leaves == reaches) return leaves ? link.at : std::nullopt;
    return link.at ? *link.at : leaves ? to.position.x() : from.position.x();
}

/// All lanes of theme lines are as long as the links on them take.
void stretchLanes(ChartContent& content) {
    std::optional<double> first, last;
    for (const ChartLink& link : content.links) {
        const std::optional<double> at = placeOnLane(content, link);
        if (!at) continue;
        first = std::min(first.value_or(*at), *at);
        last = std::max(last.value_or(*at), *at);
    }
    if (!first) return;
    for (ChartItem& item : content.items) {
        if (item.representation != Representation::ThemeLine) continue;
        item.extras.own().laneLeft = *first - core::laneHeading;
        item.extras.own().laneRight = *last + core::laneEnd;
    }
}

/// What a rule changes, each as one line of the legend.
void addRule(const core::ChartRule& rule, std::vector<ChartRule>& rules) {
    using Kind = ChartRule::Kind;
    const QString text = toQString(rule.name);
    if (rule.onLinks) {
        if (!rule.link.colour.empty()) rules.push_back({Kind::LinkColour, colourOf(rule.link.colour), text});
        if (rule.link.width != 0) rules.push_back({Kind::LinkWidth, {}, text});
        if (rule.greys) rules.push_back({Kind::LinkGrey, {}, text});
        return;
    }
    if (!rule.item.frame.empty()) rules.push_back({Kind::Frame, colourOf(rule.item.frame), text});
    if (!rule.item.fill.empty()) rules.push_back({Kind::Fill, colourOf(rule.item.fill), text});
    if (rule.item.size != 1) rules.push_back({Kind::Size, {}, text});
    if (rule.item.form != core::ItemForm::Icon)
        rules.push_back({Kind::Form, {}, text, representationOf(rule.item.form)});
    if (rule.greys) rules.push_back({Kind::Grey, {}, text});
}

/// A note is an item of text whose number is below 0, so that it is moved and chosen like any other.
ChartItem noteItem(const core::ChartNote& note) {
    ChartItem item;
    item.id = noteItemId(note.id);
    item.label = toQString(note.text);
    item.representation = Representation::Text;
    item.position = {note.x, note.y};
    item.fill = note.colour.empty() ? QColor() : colourOf(note.colour);
    item.extras.own().lineWidth = note.width;
    return item;
}

}  // namespace

QString detailName(const std::string& kind) {
    return kind == core::statementsDetail ? QCoreApplication::translate("ChartContent", "Number of statements")
                                          : propertyName(kind);
}

QString pictureName(core::ItemPictureId picture) {
    return toQString(core::print(picture));
}

core::EntityId noteItemId(core::ChartNoteId note) {
    return core::EntityId{-note.value};
}

QStringList chartLines(const std::vector<core::Chart>& charts) {
    QStringList lines;
    for (const core::Chart& chart : charts)
        lines << QStringLiteral("%1\n%2 · %3")
                     .arg(toQString(chart.name), isolated(toQString(chart.by)), isolated(localTime(chart.at)));
    return lines;
}

ChartContent chartContent(const core::DrawnChart& chart, const std::vector<std::string>& agencies) {
    ChartContent content;
    const std::vector<std::string> order = orderOfAgencies(chart, agencies);
    for (std::size_t i = 0; i < order.size(); ++i) content.agencies.push_back({toQString(order[i]), int(i)});
    SharedTexts types([](const std::string&code) { return toQString(code); }), names(claimName);
    content.items.reserve(chart.items.size() + chart.notes.size());
    for (const core::DrawnItem& drawn : chart.items) {
        const ChartItem& item = content.items.emplace_back(itemOf(drawn, order, types));
        if (!content.typeNames.contains(item.type)) content.typeNames[item.type] = typeName(drawn.type);
    }
    content.links.reserve(chart.links.size());
    for (const core::DrawnLink& link : chart.links) {
        content.links.push_back(linkOf(link, names));
        if (link.look.at && link.time) content.times.push_back({*link.look.at, *link.time});
    }
    stretchLanes(content);
    if (chart.countsStatements) countStatements(chart, content);
    for (const core::ChartNote& note : chart.notes) content.items.push_back(noteItem(note));
    for (const core::ChartRule& rule : chart.rules) addRule(rule, content.rules);
    for (const std::string& kind : chart.details)
        content.rules.push_back({ChartRule::Kind::Details, {}, detailName(kind)});
    if (!chart.sizeSays.empty()) content.rules.push_back({ChartRule::Kind::Size, {}, measureText(chart.sizeSays)});
    for (const auto& [colour, text] : chart.fillSays)
        content.rules.push_back({ChartRule::Kind::Fill, colourOf(colour), measureText(text)});
    return content;
}

ChartContent chartContent(const core::ChartData& chart, const std::vector<std::string>& agencies) {
    return chartContent(core::drawnChart(chart), agencies);
}

}  // namespace crosscase::ui
