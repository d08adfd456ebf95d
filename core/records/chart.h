// core/records/chart.h: what people draw: which entities stand where on a chart, and how they look. Plain values.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/base/ids.h"

namespace crosscase::core {

enum class ItemForm { Icon, Box, Circle, ThemeLine, EventFrame, Text };
std::string word(ItemForm form);
std::optional<ItemForm> parseItemForm(std::string_view word);

enum class Visibility { Shown, Greyed, Hidden };

/// How an item is drawn. Colours as "#rrggbb", empty: the usual one.
struct ItemLook {
    ItemForm form = ItemForm::Icon;
    double size = 1;  ///< factor, 0.5 to 4
    std::string frame, fill;
    std::optional<ItemPictureId> picture = {};  ///< in place of the icon; rules have none
    std::optional<ItemForm> formBefore =
        {};  ///< of a theme line that a layout made: what the next layout makes of it again
    bool operator==(const ItemLook&) const = default;
};

/// How a link is drawn.
struct LinkLook {
    std::string colour;        ///< "#rrggbb"; empty: the usual one
    double width = 0;          ///< factor; 0: by the number of statements
    std::optional<double> at;  ///< on theme lines: where it falls from lane to lane, x in item units
    /// How far the middle of its curve stands off the straight line, item units, to the right of its direction as seen.
    double bend = 0;
    bool operator==(const LinkLook&) const = default;
};

/// An entity on a chart. It hangs on one of the entity's mentions, so it follows the entity through every collation.
struct PlacedEntity {
    PlacedId id;  ///< 0 or below: not stored yet; below, it tells the items of a chart that is not stored apart
    MentionId anchor;
    double x = 0, y = 0;  ///< item units: pixels at 100 %, y downwards
    bool pinned = false;
    Visibility visibility = Visibility::Shown;
    std::optional<ChartGroupId> group;
    ItemLook look;
    bool operator==(const PlacedEntity&) const = default;
};

/// Items that a person keeps together; folded, one item stands for all of them.
struct ChartGroup {
    ChartGroupId id;  ///< 0 or below: not stored yet; items of the same edit refer to it by that number
    std::string name;
    bool folded = false;
    double x = 0, y = 0;  ///< of the folded item
    bool operator==(const ChartGroup&) const = default;
};

struct ChartNote {
    ChartNoteId id;  ///< 0: not stored yet
    std::string text;
    double x = 0, y = 0, width = 220;
    std::string colour;
    bool operator==(const ChartNote&) const = default;
};

/// A link that is not drawn as usual. It hangs on one of the link's claims.
struct StyledLink {
    StyledLinkId id;  ///< 0: not stored yet
    ClaimId anchor;
    Visibility visibility = Visibility::Shown;
    LinkLook look;
    bool operator==(const StyledLink&) const = default;
};

/// What a rule of a chart asks of an item or a link.
enum class RuleTest { Type, Agency, Agencies, Overlap, Links, Statements, Label, Strength };
std::string word(RuleTest test);
std::optional<RuleTest> parseRuleTest(std::string_view word);

/// Conditional formatting: what meets the test looks like this; the legend says so by the rule's name.
struct ChartRule {
    std::string name;
    bool onLinks = false;
    RuleTest test = RuleTest::Type;
    std::string value;  ///< a type, an agency's code, a least number, a part of a label, a strength
    ItemLook item;      ///< what differs from the usual look is applied
    LinkLook link;
    bool greys = false;
    bool on = true;
    bool operator==(const ChartRule&) const = default;
};

/// Among the details of a chart: how many statements there are.
inline constexpr std::string_view statementsDetail = "statements";

struct ChartSettings {
    std::string description;
    bool separateLinks = true;  ///< each link between two entities on its own, else one line with a count
    std::vector<ChartRule> rules;
    std::vector<std::string> details;  ///< shown below the labels: properties of the catalogue, statementsDetail
    bool countStatements = false;      ///< items and links say by a mark how many statements are behind them
    std::string sizeSays;              ///< what the sizes of items stand for: "Betweenness"
    std::vector<std::pair<std::string, std::string>> fillSays;  ///< colour and what it stands for
    bool operator==(const ChartSettings&) const = default;
};

struct Chart {
    ChartId id;  ///< 0: not stored yet
    std::string name;
    int place = 0;  ///< order of the tabs
    std::optional<ChartId> snapshotOf;
    ChartSettings settings;
    std::string by;
    Microseconds at = 0;  ///< when it was made
};

}  // namespace crosscase::core
