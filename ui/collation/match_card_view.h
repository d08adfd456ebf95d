// ui/collation/match_card_view.h: two mentions side by side: values of one property in one row, with mark and weight.
#pragma once

#include <QWidget>

#include "core/workspace/match_card.h"
#include "ui/widgets/table_model.h"

class QLabel;

namespace crosscase::ui {

class EvidenceScale;
class TableView;

/// One row of the card as it is shown.
struct CardLine {
    QString mark, markName, property, first, second, why;
    double bits = 0;
    bool evidence = false;  ///< compared: has a weight
};

/// The rows of a card, then who states it, grade and handling, and the entities that the two stand in.
std::vector<CardLine> linesOf(const core::MatchCard& card);

class MatchCardView : public QWidget {
    Q_OBJECT
public:
    explicit MatchCardView(QWidget* parent = nullptr);
    void show(const core::MatchCard& card, core::OverlapEffect effect);
    void clear(const QString& hint);
    const std::vector<CardLine>& lines() const { return lines_.rows(); }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();

    RowTable<CardLine> lines_;
    QLabel *title_ = nullptr, *effect_ = nullptr, *decided_ = nullptr;
    EvidenceScale* scale_ = nullptr;
    TableView* table_ = nullptr;
};

}  // namespace crosscase::ui
