// core/workspace/chart_drawing.cpp: from what a chart holds to what is drawn of it.
#include "core/workspace/chart_drawing.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

#include "core/base/text.h"
#include "core/records/catalogue.h"

namespace crosscase::core {
namespace {

/// Whether a count is at least what a rule asks for; a rule without a number is met by nothing.
bool reaches(std::size_t count, const std::string& asked) {
    std::size_t number = 0;
    const auto read = std::from_chars(asked.data(), asked.data() + asked.size(), number);
    return read.ec == std::errc() && count >= number;
}

bool holds(const std::vector<std::string>& list, const std::string& value) {
    return std::find(list.begin(), list.end(), value) != list.end();
}

bool meets(const ChartRule& rule, const ChartNode& node) {
    switch (rule.test) {
        case RuleTest::Type:
            return node.type == rule.value;
        case RuleTest::Agency:
            return holds(node.agencies, rule.value);
        case RuleTest::Agencies:
            return reaches(node.agencies.size(), rule.value);
        case RuleTest::Overlap:
            return node.overlap;
        case RuleTest::Links:
            return reaches(node.links, rule.value);
        case RuleTest::Statements:
            return reaches(node.mentions, rule.value);
        case RuleTest::Label:
            return !rule.value.empty() &&
                   foldForSearch(node.label).find(foldForSearch(rule.value)) != std::string::npos;
        case RuleTest::Strength:
            return false;
    }
    return false;
}

bool meets(const ChartRule& rule, const LinkRow& row) {
    switch (rule.test) {
        case RuleTest::Type:
            return row.type == rule.value;
        case RuleTest::Statements:
            return reaches(row.claims, rule.value);
        case RuleTest::Strength:
            return word(row.strength) == rule.value;
        default:
            return false;
    }
}

/// A person's own choice stands before a rule, an earlier rule before a later one.
void apply(const ItemLook& from, ItemLook& look) {
    if (look.form == ItemForm::Icon) look.form = from.form;
    if (look.size == 1) look.size = from.size;
    if (look.frame.empty()) look.frame = from.frame;
    if (look.fill.empty()) look.fill = from.fill;
}

void apply(const LinkLook& from, LinkLook& look) {
    if (look.colour.empty()) look.colour = from.colour;
    if (look.width == 0) look.width = from.width;
    if (!look.at) look.at = from.at;
    if (look.bend == 0) look.bend = from.bend;
}

/// Which rule, by its place, made each part of a look; -1: none did.
struct ItemMakers {
    int form = -1, size = -1, frame = -1, fill = -1, grey = -1;
};
struct LinkMakers {
    int colour = -1, width = -1, grey = -1;
};

/// How an item is drawn, by its own look and by the rules.
struct Drawn {
    ItemLook look;
    bool greyed = false;
    ItemMakers by;
};

class Drawing {
public:
    explicit Drawing(const ChartData& chart) : chart_(chart) {
        for (const ChartGroup& group : chart.groups)
            if (group.folded) folded_[group.id] = &group;
        if (chart.chart) {
            for (const ChartRule& rule : chart.chart->settings.rules)
                if (rule.on) rules_.push_back(&rule);
        }
        for (const ChartRule* rule : rules_) shown_.push_back(withoutLooks(*rule));
    }

    DrawnChart run() {
        for (const ChartNode& node : chart_.nodes) add(node);
        for (const LinkRow& row : chart_.links) add(row);
        for (DrawnItem& item : drawn_.items) std::sort(item.members.begin(), item.members.end());
        for (std::size_t i = 0; i < drawn_.items.size(); ++i)
            drawn_.items[i].beyond = linksOf_[i] - std::min(linksOf_[i], drawnAt_[i]);
        drawn_.greyedItems = static_cast<std::size_t>(std::ranges::count_if(drawn_.items, &DrawnItem::greyed));
        sayWhatRulesMade();
        drawn_.notes = chart_.notes;
        if (chart_.chart) sayWhatLooksMean(chart_.chart->settings);
        return std::move(drawn_);
    }

private:
    static ChartRule withoutLooks(const ChartRule& rule) {
        ChartRule bare = rule;
        bare.item = {};
        bare.link = {};
        bare.greys = false;
        return bare;
    }

    /// Of each rule what shows on the chart and was made by it, and not by a person or an earlier rule.
    void sayWhatRulesMade() {
        const auto shown = [this](int rule) { return rule < 0 ? nullptr : &shown_[static_cast<std::size_t>(rule)]; };
        for (std::size_t i = 0; i < drawn_.items.size(); ++i) {
            const ItemLook& look = drawn_.items[i].look;
            const ItemMakers& by = itemMakers_[i];
            if (ChartRule* rule = shown(by.form)) rule->item.form = look.form;
            if (ChartRule* rule = shown(by.size)) rule->item.size = look.size;
            if (ChartRule* rule = shown(by.frame)) rule->item.frame = look.frame;
            if (ChartRule* rule = shown(by.fill)) rule->item.fill = look.fill;
            if (ChartRule* rule = shown(by.grey); rule && drawn_.items[i].greyed) rule->greys = true;
        }
        for (std::size_t i = 0; i < drawn_.links.size(); ++i) {
            const LinkLook& look = drawn_.links[i].look;
            const LinkMakers& by = linkMakers_[i];
            if (ChartRule* rule = shown(by.colour)) rule->link.colour = look.colour;
            if (ChartRule* rule = shown(by.width)) rule->link.width = look.width;
            if (ChartRule* rule = shown(by.grey); rule && drawn_.links[i].greyed) rule->greys = true;
        }
        for (std::size_t i = 0; i < rules_.size(); ++i)
            if (shown_[i] != withoutLooks(*rules_[i])) drawn_.rules.push_back(std::move(shown_[i]));
    }

    /// The legend has no line for what is not on the chart.
    void sayWhatLooksMean(const ChartSettings& settings) {
        const auto any = [this](auto&& has) { return std::any_of(drawn_.items.begin(), drawn_.items.end(), has); };
        const auto shows = [](const DrawnItem& item, const std::string& kind) {
            return std::any_of(item.details.begin(), item.details.end(),
                               [&](const ItemDetail& detail) { return detail.kind == kind; });
        };
        for (const std::string& kind : settings.details)
            if (any([&](const DrawnItem& item) { return shows(item, kind); })) drawn_.details.push_back(kind);
        drawn_.countsStatements = settings.countStatements;
        const auto own = [this](auto&& has) {  // measures give items a look of their own, rules have lines of theirs
            for (std::size_t i = 0; i < drawn_.items.size(); ++i)
                if (has(drawn_.items[i].look, itemMakers_[i])) return true;
            return false;
        };
        if (own([](const ItemLook& look, const ItemMakers& by) { return look.size != 1 && by.size < 0; }))
            drawn_.sizeSays = settings.sizeSays;
        for (const auto& line : settings.fillSays)
            if (own([&](const ItemLook& look, const ItemMakers& by) { return look.fill == line.first && by.fill < 0; }))
                drawn_.fillSays.push_back(line);
    }

    void add(const ChartNode& node) {
        if (node.placed.visibility == Visibility::Hidden) {
            ++drawn_.hiddenItems;
            return;
        }
        const ChartGroup* group = nullptr;
        if (node.placed.group) {
            if (auto found = folded_.find(*node.placed.group); found != folded_.end()) group = found->second;
        }
        const std::size_t item = group ? addToGroup(node, *group) : addAlone(node);
        itemOf_[node.id] = item;
        linksOf_[item] += node.links;
    }

    std::size_t newItem() {
        drawn_.items.emplace_back();
        itemMakers_.emplace_back();
        linksOf_.push_back(0);
        drawnAt_.push_back(0);
        return drawn_.items.size() - 1;
    }

    std::size_t addAlone(const ChartNode& node) {
        const std::size_t place = newItem();
        DrawnItem& item = drawn_.items[place];
        item.id = node.id;
        item.group = node.placed.group;
        item.type = node.type;
        item.label = node.label;
        item.agencies = node.agencies;
        item.overlap = node.overlap;
        item.isProtected = node.isProtected;
        item.x = node.placed.x;
        item.y = node.placed.y;
        item.pinned = node.placed.pinned;
        item.mentions = node.mentions;
        item.details = node.details;
        Drawn drawn = drawnBy(node);
        item.look = std::move(drawn.look);
        item.greyed = drawn.greyed;
        itemMakers_[place] = drawn.by;
        return place;
    }

    Drawn drawnBy(const ChartNode& node) const {
        Drawn drawn{node.placed.look, node.placed.visibility == Visibility::Greyed, {}};
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            if (!rules_[i]->onLinks && meets(*rules_[i], node)) applyRule(static_cast<int>(i), drawn);
        }
        return drawn;
    }

    void applyRule(int rule, Drawn& drawn) const {
        const ItemLook before = drawn.look;
        apply(rules_[static_cast<std::size_t>(rule)]->item, drawn.look);
        if (drawn.look.form != before.form) drawn.by.form = rule;
        if (drawn.look.size != before.size) drawn.by.size = rule;
        if (drawn.look.frame != before.frame) drawn.by.frame = rule;
        if (drawn.look.fill != before.fill) drawn.by.fill = rule;
        if (drawn.greyed || !rules_[static_cast<std::size_t>(rule)]->greys) return;
        drawn.greyed = true;
        drawn.by.grey = rule;
    }

    /// A folded group has the size, the colours and the greying that all its members have.
    static void share(const Drawn& member, bool isFirst, DrawnItem& item, ItemMakers& by) {
        const auto common = [isFirst](auto& value, const auto& own, const auto& usual, int& maker, int ownMaker) {
            if (isFirst) {
                value = own;
                maker = ownMaker;
            } else if (value != own) {
                value = usual;
                maker = -1;
            }
        };
        common(item.look.size, member.look.size, 1.0, by.size, member.by.size);
        common(item.look.frame, member.look.frame, std::string(), by.frame, member.by.frame);
        common(item.look.fill, member.look.fill, std::string(), by.fill, member.by.fill);
        item.greyed = member.greyed && (isFirst || item.greyed);
        if (by.grey < 0) by.grey = member.by.grey;
    }

    void applyRules(const LinkRow& row, LinkLook& look, bool& greyed, LinkMakers& by) const {
        for (std::size_t i = 0; i < rules_.size(); ++i) {
            if (!rules_[i]->onLinks || !meets(*rules_[i], row)) continue;
            const LinkLook before = look;
            apply(rules_[i]->link, look);
            if (look.colour != before.colour) by.colour = static_cast<int>(i);
            if (look.width != before.width) by.width = static_cast<int>(i);
            if (!greyed && rules_[i]->greys) by.grey = static_cast<int>(i);
            greyed = greyed || rules_[i]->greys;
        }
    }

    std::size_t addToGroup(const ChartNode& node, const ChartGroup& group) {
        auto [known, isNew] = groupItem_.try_emplace(group.id, 0);
        if (isNew) {
            known->second = newItem();
            DrawnItem& item = drawn_.items[known->second];
            item.id = node.id;
            item.group = group.id;
            item.type = node.type;
            item.label = group.name;
            item.x = group.x;
            item.y = group.y;
            item.look.form = node.placed.look.form == ItemForm::ThemeLine ? ItemForm::ThemeLine : ItemForm::Icon;
        }
        DrawnItem& item = drawn_.items[known->second];
        if (node.placed.look.form != ItemForm::ThemeLine) item.look.form = ItemForm::Icon;
        if (node.placed.look.formBefore) item.look.formBefore = node.placed.look.formBefore;
        share(drawnBy(node), isNew, item, itemMakers_[known->second]);
        item.members.push_back(node.id);
        item.id = std::min(item.id, node.id);
        if (item.type != node.type) item.type.clear();
        for (const std::string& agency : node.agencies) {
            auto place = std::lower_bound(item.agencies.begin(), item.agencies.end(), agency);
            if (place == item.agencies.end() || *place != agency) item.agencies.insert(place, agency);
        }
        item.overlap = item.overlap || node.overlap;
        item.isProtected = item.isProtected || node.isProtected;
        item.pinned = item.pinned || node.placed.pinned;
        item.mentions += node.mentions;
        return known->second;
    }

    void add(const LinkRow& row) {
        const auto from = itemOf_.find(row.from), to = itemOf_.find(row.to);
        if (from == itemOf_.end() || to == itemOf_.end()) return;
        ++drawnAt_[from->second];
        ++drawnAt_[to->second];
        if (from->second == to->second) return;  // within a folded group
        const auto style = chart_.styles.find(row.id);
        if (style != chart_.styles.end() && style->second.visibility == Visibility::Hidden) {
            ++drawn_.hiddenLinks;
            return;
        }
        const bool greyed = style != chart_.styles.end() && style->second.visibility == Visibility::Greyed;
        merge(row, from->second, to->second, style == chart_.styles.end() ? LinkLook{} : style->second.look, greyed);
    }

    void merge(const LinkRow& row, std::size_t from, std::size_t to, LinkLook look, bool greyed) {
        const bool separate = !chart_.chart || chart_.chart->settings.separateLinks;
        LinkMakers by;
        applyRules(row, look, greyed, by);
        const ClaimType* type = Catalogue::shipped().claim(row.type);
        const bool directed = !type || type->directed;
        const auto ends = std::minmax(from, to);
        auto [known, isNew] =
            separate ? std::pair{byEnds_.end(), true} : byEnds_.try_emplace(ends, drawn_.links.size());
        if (isNew) {
            DrawnLink link;
            link.links = {row.id};
            link.from = from;
            link.to = to;
            link.type = row.type;
            link.strength = row.strength;
            link.claims = row.claims;
            link.viaMatch = row.viaMatch;
            link.forward = directed;
            link.greyed = greyed;
            link.look = std::move(look);
            link.time = timeOf(row.id);
            drawn_.links.push_back(std::move(link));
            linkMakers_.push_back(by);
            return;
        }
        DrawnLink& link = drawn_.links[known->second];
        link.links.push_back(row.id);
        if (link.type != row.type) link.type.clear();
        link.strength = std::min(link.strength, row.strength);  // Confirmed comes first
        link.claims += row.claims;
        link.viaMatch = link.viaMatch && row.viaMatch;
        if (directed) (link.from == from ? link.forward : link.backward) = true;
        link.greyed = link.greyed && greyed;
        if (link.from != from) look.bend = -look.bend;
        LinkMakers& makers = linkMakers_[known->second];
        if (link.look.colour.empty()) makers.colour = by.colour;
        if (link.look.width == 0) makers.width = by.width;
        if (makers.grey < 0) makers.grey = by.grey;
        apply(look, link.look);
        if (const auto time = timeOf(row.id); time && (!link.time || *time < *link.time)) link.time = time;
    }

    std::optional<LinkTime> timeOf(LinkId link) const {
        const auto known = chart_.times.find(link);
        return known == chart_.times.end() ? std::nullopt : std::optional(known->second);
    }

    const ChartData& chart_;
    DrawnChart drawn_;
    std::map<ChartGroupId, const ChartGroup*> folded_;
    std::map<ChartGroupId, std::size_t> groupItem_;
    std::vector<const ChartRule*> rules_;
    std::vector<ChartRule> shown_;  ///< the rules with what of them shows
    std::vector<ItemMakers> itemMakers_;
    std::vector<LinkMakers> linkMakers_;
    std::unordered_map<EntityId, std::size_t> itemOf_;
    std::vector<std::size_t> linksOf_, drawnAt_;  ///< by item: links in the case, links with both ends on the chart
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> byEnds_;
};

}  // namespace

DrawnChart drawnChart(const ChartData& chart) {
    return Drawing(chart).run();
}

NetworkScope shownScope(const ChartData& chart) {
    NetworkScope scope;
    for (const ChartNode& node : chart.nodes)
        if (node.placed.visibility != Visibility::Hidden) scope.entities.push_back(node.id);
    for (const auto& [link, styled] : chart.styles)
        if (styled.visibility == Visibility::Hidden) scope.hiddenLinks.push_back(link);
    return scope;
}

}  // namespace crosscase::core
