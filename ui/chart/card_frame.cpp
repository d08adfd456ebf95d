// ui/chart/card_frame.cpp: the card beside an item or a link.
#include "ui/chart/card_frame.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/chart/chart_labels.h"
#include "ui/shell/conversion.h"
#include "ui/shell/sentences.h"
#include "ui/shell/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_view.h"

namespace crosscase::ui {
namespace {

constexpr int gap = 12;                 ///< pixels from what it belongs to, and from the edges of the canvas
constexpr qsizetype mostLetters = 150;  ///< of one statement: the basis has the rest

QString shortened(const QString& text) {
    if (text.size() <= mostLetters) return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), mostLetters);
    return text.left(space > mostLetters / 2 ? space : mostLetters) + QChar(0x2026);
}

/// Who says it, where, when and from what kind of source.
QStringList originOf(const core::CardLine& line) {
    QStringList facts{toQString(line.basis.agency), toQString(line.basis.reference)};
    if (line.at) facts << statedTime(*line.at);
    if (line.source != core::SourceKind::Unknown) facts << sourceName(line.source);
    return facts;
}

QString gradeOf(const core::CardLine& line) {
    return line.basis.grade.empty() ? CardFrame::tr("not graded") : toQString(line.basis.grade);
}

QString handlingOf(const core::CardLine& line) {
    return line.basis.handling.empty() ? CardFrame::tr("handling not stated") : toQString(line.basis.handling);
}

/// Parts that follow each other in the direction of the window, each read in its own.
QString inOrder(const QStringList& parts, const QString& between = QStringLiteral(" · ")) {
    constexpr QChar firstStrong(0x2068), pop(0x2069);
    QStringList fences;
    for (const QString& part : parts) fences << firstStrong + part + pop;
    return fences.join(between);
}

QString coloured(const QColor& colour, const QString& text) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), htmlText(text));
}

QString headHtml(const CardHead& head) {
    return QStringLiteral("<div style='font-size:large'><b>%1</b></div><div>%2</div>")
        .arg(htmlText(head.title), coloured(theme().muted, inOrder(head.facts)));
}

QString lineHtml(const core::CardLine& line) {
    QString marks = QStringLiteral("<b>%1</b> &nbsp;%2")
                        .arg(htmlText(inOrder({gradeOf(line)})), coloured(theme().muted, inOrder({handlingOf(line)})));
    if (line.guarded) marks += QStringLiteral(" &nbsp;") + coloured(theme().guarded, CardFrame::tr("protected"));
    if (line.basis.against) marks += QStringLiteral(" &nbsp;") + coloured(theme().danger, CardFrame::tr("denies it"));
    return QStringLiteral("<p style='margin-top:7px; margin-bottom:0px'>%1 &nbsp;%2<br>%3</p>")
        .arg(marks, htmlText(inOrder(originOf(line))),
             htmlText(fenced(shortened(statementInWords(line.basis.statement)))));
}

QString linePlain(const core::CardLine& line) {
    QStringList parts{gradeOf(line), handlingOf(line)};
    if (line.guarded) parts << CardFrame::tr("protected");
    if (line.basis.against) parts << CardFrame::tr("denies it");
    parts << originOf(line) << shortened(statementInWords(line.basis.statement));
    return parts.join(QStringLiteral(", "));
}

}  // namespace

CardFrame::CardFrame(QWidget* canvas) : QFrame(canvas) {
    setObjectName(QStringLiteral("statementCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    text_ = new QLabel(this);
    text_->setTextFormat(Qt::RichText);
    text_->setWordWrap(true);
    text_->setTextInteractionFlags(Qt::NoTextInteraction);
    hide();
}

void CardFrame::showLoading(const CardHead& head, const QRectF& beside) {
    setHtml(headHtml(head), QStringList{head.title} + head.facts);
    place(beside);
    show();
    raise();
}

void CardFrame::showCard(const CardHead& head, const core::StatementCard& card, const QRectF& beside) {
    std::size_t lines = card.newest.size();
    fill(head, card, lines);
    while (!place(beside) && lines > 1) fill(head, card, --lines);
    show();
    raise();
}

void CardFrame::fill(const CardHead& head, const core::StatementCard& card, std::size_t lines) {
    const QString count = card.statements == 1 ? tr("1 statement") : tr("%n statements", nullptr, int(card.statements));
    QString html = headHtml({head.title, head.facts + QStringList{count}});
    QStringList plain = QStringList{head.title} + head.facts + QStringList{count};
    for (std::size_t i = 0; i < lines; ++i) {
        html += lineHtml(card.newest[i]);
        plain << linePlain(card.newest[i]);
    }
    if (card.statements > lines) {
        const QString rest = tr("and %n more", nullptr, int(card.statements - lines));
        html +=
            QStringLiteral("<p style='margin-top:7px; margin-bottom:0px'>%1</p>").arg(coloured(theme().muted, rest));
        plain << rest;
    }
    setHtml(html, plain);
}

void CardFrame::setHtml(const QString& html, const QStringList& plain) {
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    text_->setText(fromRight ? QStringLiteral("<div dir='rtl'>%1</div>").arg(html) : html);
    plain_ = plain.join(QLatin1Char('\n'));
    setAccessibleName(plain.first());
    setAccessibleDescription(plain_);
    const int letter = fontMetrics().averageCharWidth();
    const int width = std::clamp(parentWidget()->width() / 2 - 5 * gap, 34 * letter, 56 * letter);
    const int words = std::min(width, parentWidget()->width() - 4 * gap);
    text_->setGeometry(gap, gap - 4, words, text_->heightForWidth(words));
    resize(words + 2 * gap, text_->height() + 2 * gap - 4);
}

bool CardFrame::place(const QRectF& beside) {
    const QRectF room = QRectF(parentWidget()->rect()).adjusted(gap, gap, -gap, -gap);
    const auto held = [](double wanted, double from, double to) { return std::max(from, std::min(wanted, to)); };
    const double x = held(beside.center().x() - width() / 2.0, room.left(), room.right() - width());
    const double y = held(beside.top(), room.top(), room.bottom() - height());
    QPointF after(beside.right() + gap, y), before(beside.left() - gap - width(), y);
    if (layoutDirection() == Qt::RightToLeft) std::swap(after, before);
    const QPointF below(x, beside.bottom() + gap), above(x, beside.top() - gap - height());
    for (const QPointF& corner : {after, before, below, above}) {
        if (!room.contains(QRectF(corner, size()))) continue;
        move(corner.toPoint());
        return true;
    }
    move(QPointF(x, y).toPoint());
    return false;
}

void CardFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().border, 1));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

void CardFrame::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) hide();
}

}  // namespace crosscase::ui
