// ui/chart/card_frame.h: the card beside an item or a link: what it is, and the newest statements behind it.
#pragma once

#include <QFrame>
#include <QStringList>

#include "core/workspace/statement_card.h"

class QLabel;

namespace crosscase::ui {

/// What stands on a card above its statements.
struct CardHead {
    QString title;      ///< label of the item, or both ends of the link
    QStringList facts;  ///< "Person", "Confirmed", "Protected person"
};

/// Lies within the canvas, never takes the mouse or the keyboard, and cannot be copied from.
class CardFrame : public QFrame {
    Q_OBJECT
public:
    explicit CardFrame(QWidget* canvas);

    /// @param beside  what it belongs to, in pixels of the canvas
    void showLoading(const CardHead& head, const QRectF& beside);
    /// As many of the statements as have room beside it, at least one.
    void showCard(const CardHead& head, const core::StatementCard& card, const QRectF& beside);
    const QString& plainText() const { return plain_; }  ///< what a screen reader says

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const CardHead& head, const core::StatementCard& card, std::size_t lines);
    void setHtml(const QString& html, const QStringList& plain);
    /// After what it belongs to in the direction of reading, else before it, below or above it.
    bool place(const QRectF& beside);

    QLabel* text_ = nullptr;
    QString plain_;
};

}  // namespace crosscase::ui
