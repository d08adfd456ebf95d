// ui/chart/chart_cards.h: when a card shows beside an item or a link, and what stands on it.
#pragma once

#include <QObject>
#include <map>
#include <utility>
#include <variant>
#include <vector>

#include "core/workspace/statement_card.h"
#include "ui/shell/desk.h"

namespace crosscase::ui {

class CardFrame;
struct CardHead;
class ChartBook;
class ChartView;

/// A card opens where the mouse rests, or by key for the item where the keyboard stands. It closes when the mouse leaves what
/// it belongs to, and with any key, click, wheel or change of the chart. Statements are read in a job and kept until the case
/// changes, by what they are about: the id under which something is shown may stand for a group or several links today and for
/// one of them tomorrow.
class ChartCards : public QObject {
    Q_OBJECT
public:
    ChartCards(Desk& desk, ChartBook& book, ChartView* view);

    /// The card of what is current, else chosen, on the chart; closes it when it is open.
    void toggle();
    void close();
    const CardFrame* frame() const { return frame_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Target = std::variant<std::monostate, core::EntityId, core::LinkId>;

    /// Members of a folded group, or links of one line: all that a card is about.
    using About = std::pair<std::vector<core::EntityId>, std::vector<core::LinkId>>;

    Target targetAt(QPointF at) const;
    Target targetByKey() const;
    void open(const Target& target, const QRectF& beside);
    void show(const core::StatementCard& card);
    bool closesBy(QEvent* event);
    CardHead headOf(const Target& target) const;
    About aboutOf(const Target& target) const;

    Desk& desk_;
    ChartBook& book_;
    ChartView* view_;
    CardFrame* frame_;
    Target target_;  ///< of the open card; nothing: none is open
    QRectF beside_;  ///< view pixels
    int turn_ = 0;   ///< of reading
    std::map<About, core::StatementCard> known_;
};

}  // namespace crosscase::ui
